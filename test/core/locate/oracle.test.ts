import { compareWithHighs } from "../../../bench/accuracy/compare-oracle";
import { startHighs } from "../../../bench/accuracy/highs";
import { drawProblem } from "../../../bench/accuracy/oracle-problems";

/** The full run is `npm run bench:oracle`. */
const PROBLEMS = 120;

test("the least cost and all smallest sets are those of an integer program", async () => {
  const highs = await startHighs();
  const families = new Map<string, number>();
  let sets = 0;
  let undecided = 0;
  for (let seed = 1; seed <= PROBLEMS; seed += 1) {
    const problem = drawProblem(seed, { isSmall: true });
    const comparison = compareWithHighs(highs, problem);
    expect({ seed, differences: comparison.differences }).toEqual({ seed, differences: [] });
    families.set(problem.family, (families.get(problem.family) ?? 0) + 1);
    sets += comparison.sets;
    if (!comparison.isDecided) undecided += 1;
  }
  expect([...families.values()]).toEqual(Array.from(families, () => PROBLEMS / families.size));
  expect(sets).toBeGreaterThan(PROBLEMS);
  expect(undecided).toBeLessThan(PROBLEMS / 20);
});
