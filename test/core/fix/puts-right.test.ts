import { audit, findMistakes, NO_CORRECTIONS, toMistakeReplacements, tryChanges } from "../../../src/core";
import { putsRight } from "../../../src/core/fix/puts-right";
import type { Mistake } from "../../../src/core";
import { textSheet } from "../../reports/text-sheet";

const HEAD = `
  Law Enforcement and Government Requests, H1 2024
  Country | Total Number of Requests | Total Number of Requests for User Data | Total Number of Requests for Technical Information`;

const draft = (rows: string) => [textSheet("H1 2024", `${HEAD}${rows}`)];

/** Applies some of the mistakes of a draft, and asks. */
function attempt(rows: string, choose: (mistakes: readonly Mistake[]) => readonly Mistake[]) {
  const sheets = draft(rows);
  const before = audit(sheets);
  const mistakes = findMistakes(before);
  const applied = choose(mistakes);
  const changes = applied.flatMap((mistake) => toMistakeReplacements(mistake, sheets));
  expect(changes.length).toBeGreaterThan(0);
  const after = tryChanges(sheets, changes, NO_CORRECTIONS);
  return { before, after, applied, mistakes, isRight: putsRight(before, after, applied, mistakes) };
}

const at =
  (cell: string) =>
  (mistakes: readonly Mistake[]): readonly Mistake[] =>
    mistakes.filter(({ id }) => id === `H1 2024!${cell}`);

const WRONG_TOTAL = `
  TOTAL: | 6 | 3 | 2
  Brazil | 3 | 2 | 1
  Mexico | 2 | 1 | 1`;

test("one wrong total", () => {
  expect(attempt(WRONG_TOTAL, at("B3")).isRight).toBe(true);
});

test("a change that leaves a finding of its own mends nothing", () => {
  const { before, applied, mistakes } = attempt(WRONG_TOTAL, at("B3"));
  const cell = { sheet: "H1 2024", row: 2, col: 1 };
  const after = tryChanges(draft(WRONG_TOTAL), [{ cell, from: "6", to: 7 }], NO_CORRECTIONS);
  expect(putsRight(before, after, applied, mistakes)).toBe(false);
});

/** Brazil and Mexico are both wrong in the first column: its total says so for both. */
const TWO_IN_A_SUM = `
  TOTAL: | 10 | 6 | 4
  Brazil | 8 | 2 | 1
  Chile  | 5 | 3 | 2
  Mexico | 9 | 1 | 1`;

test("a finding that another mistake explains as well may stay", () => {
  const { isRight, applied, after, mistakes } = attempt(TWO_IN_A_SUM, at("B4"));
  expect(mistakes).toHaveLength(2);
  const stays = after.findings.map(({ id }) => id).filter((id) => applied[0]?.findings.includes(id));
  expect(stays).toEqual(["footing:H1 2024!B3"]);
  expect(isRight).toBe(true);
  expect(attempt(TWO_IN_A_SUM, (all) => all).isRight).toBe(true);
});

test("but nothing new may appear: two wrong figures that hide each other in a sum come right together only", () => {
  // Brazil had 3 requests, all for technical information; the outcomes under it say so.
  const hidden = `
  TOTAL: | 5 | 0 | 5
  Brazil | 3 | 1 | 2
  Mexico | 2 | 0 | 2

  Requests for Technical Information by Outcome
  Country | Approved | Rejected
  TOTAL: | 3 | 2
  Brazil | 2 | 1
  Mexico | 1 | 1`;
  const one = attempt(hidden, at("C4"));
  expect(one.mistakes.map(({ id }) => id)).toEqual(["H1 2024!C4", "H1 2024!D4"]);
  expect(one.isRight).toBe(false);
  expect(attempt(hidden, (all) => all).isRight).toBe(true);
});

test("a column that becomes nought throughout asks for less, and that is no harm", () => {
  const zeros = `
  TOTAL: | 5 | 0 | 5
  Brazil | 3 | 1 | 3
  Mexico | 2 | 0 | 2`;
  const { isRight, before, after } = attempt(zeros, at("C4"));
  expect(after.verdicts.fails).toBe(0);
  expect(before.verdicts.fails).toBeGreaterThan(0);
  expect(isRight).toBe(true);
});

test("a table that is no longer read is harm, whatever is gone with it", () => {
  const { before, applied, mistakes } = attempt(WRONG_TOTAL, at("B3"));
  const nothing = audit([textSheet("H1 2024", "Rent")]);
  expect(nothing.findings.filter(({ severity }) => severity !== "note")).toEqual([]);
  expect(putsRight(before, nothing, applied, mistakes)).toBe(false);
});
