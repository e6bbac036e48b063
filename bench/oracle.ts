import { compareWithHighs } from "./accuracy/compare-oracle";
import { startHighs } from "./accuracy/highs";
import { drawProblem } from "./accuracy/oracle-problems";

/**
 * `npm run bench:oracle`: the search for wrong cells against an integer program, on random problems.
 * `tsx bench/oracle.ts 2000 1`: how many, from which seed on. Ends with 1 where one differs.
 */
async function main(): Promise<void> {
  const [count = 2000, first = 1] = process.argv.slice(2).map(Number);
  const highs = await startHighs();
  const families = new Map<
    string,
    { problems: number; sets: number; nodes: number; equal: number; open: number }
  >();
  let wrong = 0;
  for (let seed = first; seed < first + count; seed += 1) {
    if ((seed - first) % 50 === 49) console.error(`${seed - first + 1} …`);
    const problem = drawProblem(seed);
    const { differences, isDecided, sets, nodes } = compareWithHighs(highs, problem);
    const family = families.get(problem.family) ?? { problems: 0, sets: 0, nodes: 0, equal: 0, open: 0 };
    families.set(problem.family, family);
    family.problems += 1;
    family.sets += sets;
    family.nodes = Math.max(family.nodes, nodes);
    if (!isDecided) family.open += 1;
    else if (differences.length === 0) family.equal += 1;
    else {
      wrong += 1;
      console.log(`seed ${seed}, ${problem.family}: ${differences.slice(0, 5).join("; ")}`);
    }
  }
  for (const [name, { problems, equal, open, sets, nodes }] of families)
    console.log(
      `${name}: ${equal} of ${problems} equal, HiGHS out of time in ${open}, ${sets} sets, at most ${nodes} nodes`,
    );
  console.log(wrong === 0 ? `No difference in ${count} problems.` : `${wrong} of ${count} differ.`);
  process.exitCode = wrong === 0 ? 0 : 1;
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
