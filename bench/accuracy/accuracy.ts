import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { format } from "prettier";
import { toDocument } from "./document";
import { startHighs } from "./highs";
import { SECTIONS, type Line } from "./lines";
import { draftOf, runLine, SEED, seedOf, type Result } from "./run-line";
import { runSolver } from "./solver";
import { judge } from "./judge";

/**
 * `npm run bench:accuracy` measures how often the right cell is named, and writes docs/accuracy.md. Takes about ten
 * minutes. `-- --drafts 20` makes fewer drafts a line and prints the document. `-- --show 3 0` prints those drafts
 * of a line (numbered from 0 over all tables) that were not right, from so many drafts on.
 */

const TARGET = join(__dirname, "..", "..", "docs", "accuracy.md");

async function main(): Promise<void> {
  const [option, ...numbers] = process.argv.slice(2);
  const [first, second = 0] = numbers.map(Number);
  if (option === "--show" && first !== undefined) {
    show(first, second);
    return;
  }
  const most = option === "--drafts" && first !== undefined ? first : Infinity;
  let number = -1;
  const sections = SECTIONS.map((section) => ({
    section,
    results: section.lines.map((line) => {
      number += 1;
      return measure({ ...line, drafts: Math.min(most, line.drafts) }, number);
    }),
  }));
  const solver = runSolver(await startHighs(), SEED);
  const text = await format(toDocument(sections, solver, SEED), { parser: "markdown" });
  if (most === Infinity) writeFileSync(TARGET, text);
  else console.log(text);
}

function measure(line: Line, number: number): Result {
  const start = performance.now();
  const result = runLine(line, seedOf(number));
  const { drafts, right, masked, oneClick, wrongOneClick, unproved } = result.tally;
  const each = (performance.now() - start) / drafts;
  console.error(
    `${number}. ${line.title}, ${line.wrong.errors} errors: ${right} of ${drafts} right, ${masked} masked, ${unproved} unproved, ${wrongOneClick} of ${oneClick} one-click wrong (${each.toFixed(0)} ms a draft)`,
  );
  return result;
}

/** For whoever mends the search: the drafts in question, as text. */
function show(number: number, from: number): void {
  const line = SECTIONS.flatMap(({ lines }) => lines)[number];
  if (line === undefined) throw new RangeError(`There is no line ${number}.`);
  for (let at = from; at < line.drafts; at += 1) {
    const draft = draftOf(line, at, seedOf(number));
    const judgement = judge(draft);
    if (judgement.isRight && judgement.wrongOneClick === 0) continue;
    console.log(`${draft.text}\n\nDraft ${at}: ${draft.kinds.join(", ")}`);
    for (const [part, value] of draft.truth.parts) console.log(`  ${part} should be ${value}`);
    console.log(`${JSON.stringify(judgement)}\n`);
  }
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
