import {
  audit,
  en,
  findMistakes,
  findMistakesAgain,
  NO_CORRECTIONS,
  toFingerprint,
  toMistakeLine,
  type Audit,
  type Confirmed,
  type Corrections,
  type Mistake,
} from "../../../src/core";
import { toSnapshots } from "../../../src/core/checks/miniature";

const COUNTS = `Government requests, 2024
Country | Requests | User data | Technical
Total | 30 | 18 | 12
Brazil | 10 | 6 | 4
Chile | 8 | 5 | 3
Mexico | 12 | 7 | 5`;

const OUTCOMES = `Requests for user data, 2024
Country | Approved | | Rejected |
Total | 60% | 18 | 40% | 12
Brazil | 60% | 6 | 40% | 4
Chile | 63% | 5 | 38% | 3
Mexico | 58% | 7 | 42% | 5`;

interface Located {
  readonly lines: readonly string[];
  readonly mistakes: readonly Mistake[];
}

function locateIn(text: string, said: Partial<Corrections> = {}): Located {
  const checked = audit(toSnapshots(text), { corrections: { ...NO_CORRECTIONS, ...said } });
  const mistakes = findMistakes(checked, said.confirmed === undefined ? {} : { confirmed: said.confirmed });
  return {
    lines: mistakes.map((mistake) => toMistakeLine(mistake, checked.findings, en)),
    mistakes,
  };
}

test.each([COUNTS, OUTCOMES, "Shopping list\nMilk | 2"])("a clean draft has no mistake", (text) => {
  expect(locateIn(text).mistakes).toEqual([]);
});

test.each([
  [
    "a figure",
    COUNTS.replace("Chile | 8", "Chile | 80"),
    "2 errors: B5 should be 8, not 80 (wrong number of zeros)",
  ],
  [
    "a total",
    COUNTS.replace("Total | 30", "Total | 36"),
    "2 errors: B3 should be 30, not 36 (one digit wrong)",
  ],
  [
    "a letter",
    COUNTS.replace("Mexico | 12", "Mexico | l2"),
    "1 error: B6 should be 12, not l2 (a letter typed for a digit)",
  ],
  ["a sign", COUNTS.replace("| 5 | 3", "| 5 | -3"), "3 errors: D5 should be 3, not -3 (wrong sign)"],
  ["a share", OUTCOMES.replace("63%", "36%"), "1 error: B5 should be 63%, not 36% (swapped digits)"],
  [
    "stale shares",
    OUTCOMES.replace("60% | 6 | 40% | 4", "50% | 6 | 50% | 4"),
    "2 errors: B4 should be 60%, not 50%, and D4 should be 40%, not 50% (percentage not refreshed)",
  ],
])("%s: one change of which nobody has to be in doubt", (_what, text, line) => {
  const { lines, mistakes } = locateIn(text);
  expect(lines).toEqual([`1 mistake explains ${line}`]);
  expect(mistakes).toMatchObject([
    { status: "certain", isOneClick: true, alternatives: [], lowerBound: mistakes[0]?.changes.length },
  ]);
});

test("a change that no slip explains is told, but not made for the user", () => {
  const { lines, mistakes } = locateIn(COUNTS.replace("Chile | 8", "Chile | 613"));
  expect(lines).toEqual(["1 mistake explains 2 errors: B5 should be 8, not 613"]);
  expect(mistakes).toMatchObject([{ status: "certain", isOneClick: false }]);
});

test("an empty cell is filled by what the others say, but not with one click: it may be meant", () => {
  const { lines, mistakes } = locateIn(COUNTS.replace("| 5 | 3", "| | 3"));
  expect(lines).toEqual(["1 mistake explains 2 warnings: C5 should be 5 instead of nothing (left empty)"]);
  expect(mistakes).toMatchObject([{ status: "certain", isOneClick: false }]);
});

describe("where the figures do not decide", () => {
  const SUM = "Government requests, 2024\nCountry | Requests\nTotal | 9\nBrazil | 5\nChile | 3\nMexico | 2";
  const at = (row: number, stated: string): Confirmed => ({ cell: { sheet: "Sheet1", row, col: 1 }, stated });

  test("all explanations are told, those of one kind together", () => {
    const { lines, mistakes } = locateIn(SUM);
    expect(lines).toEqual([
      "1 mistake explains 1 error: one of these: 1) B4 should be 4, not 5 (one digit wrong), or the same change in any of 2 other rows; " +
        "2) B3 should be 10, not 9",
    ]);
    expect(mistakes).toMatchObject([
      { status: "ambiguous", isOneClick: false, families: [[0, 1, 2], [3]], sameInRows: 0, lowerBound: 1 },
    ]);
  });

  test("a figure that was confirmed is not among them", () => {
    expect(locateIn(SUM, { confirmed: [at(2, "9")] }).lines).toEqual([
      "1 mistake explains 1 error: the same change in any of 3 rows would do, for example: B4 should be 4, not 5 (one digit wrong)",
    ]);
    expect(locateIn(SUM, { confirmed: [at(3, "5"), at(4, "3"), at(5, "2")] }).lines).toEqual([
      "1 mistake explains 1 error: B3 should be 10, not 9",
    ]);
  });

  test("a figure that has changed since counts as any other", () => {
    expect(locateIn(SUM, { confirmed: [at(2, "8")] }).lines).toEqual(locateIn(SUM).lines);
  });

  test("all figures confirmed: then it says that something is left to find", () => {
    const all = [at(2, "9"), at(3, "5"), at(4, "3"), at(5, "2")];
    const { lines, mistakes } = locateIn(SUM, { confirmed: all });
    expect(lines).toEqual([
      "1 error is not explained: no change of the figures in question makes these conditions hold",
    ]);
    expect(mistakes).toMatchObject([{ status: "none", changes: [], isOneClick: false }]);
  });
});

describe("what has no say", () => {
  const WRONG = COUNTS.replace("Total | 30", "Total | 36");

  test("an error that the user decided to leave: the other one is explained alone", () => {
    const { findings } = audit(toSnapshots(WRONG));
    expect(findings).toHaveLength(2);
    const waivers = findings.map((finding) => ({
      finding: finding.id,
      fingerprint: toFingerprint(finding),
      reason: "",
    }));
    expect(locateIn(WRONG, { waivers }).mistakes).toEqual([]);
    const [one] = locateIn(WRONG, { waivers: waivers.slice(0, 1) }).mistakes;
    expect(one?.findings).toEqual([findings[1]?.id]);
  });

  test("a sum that a note excuses", () => {
    const { mistakes } = locateIn(`${WRONG}\nThe total counts each account once.`);
    expect(mistakes).toEqual([]);
  });

  test("a total that a live formula works out from the figure: it follows, and is not to be changed", () => {
    const text = COUNTS.replace("Chile | 8", "Chile | 80").replace("Total | 30", "Total | 102");
    const [sheet] = toSnapshots(text);
    if (sheet === undefined) throw new Error("the draft has a sheet");
    const cells = sheet.cells.map((cell) =>
      cell.row === 2 && cell.col === 1 ? { ...cell, formula: "SUM(B4:B6)" } : cell,
    );
    const mistakes = findMistakes(audit([{ ...sheet, cells }]));
    expect(mistakes.map(({ changes }) => changes.map(({ proposed }) => proposed))).toEqual([["8"]]);
    expect(mistakes).toMatchObject([{ isOneClick: true }]);
  });

  test("a formula that is wrong is told, and never replaced", () => {
    const [sheet] = toSnapshots(COUNTS.replace("Total | 30", "Total | 36"));
    if (sheet === undefined) throw new Error("the draft has a sheet");
    const cells = sheet.cells.map((cell) =>
      cell.row === 2 && cell.col === 1 ? { ...cell, formula: "SUM(B4:B5)+18" } : cell,
    );
    const checked = audit([{ ...sheet, cells }]);
    const [mistake] = findMistakes(checked);
    if (mistake === undefined) throw new Error("the total is wrong");
    expect(en.mistakes.what(mistake)).toMatch(/^B3 should give 30, not 36/);
    expect(en.mistakes.why(mistake)).toContain("A formula stands there, which is never replaced");
    expect(mistake.isOneClick).toBe(false);
  });
});

test("a share of nothing: nought or all of it may be printed, anything else is a mistake", () => {
  const text = `${OUTCOMES}\nPeru | 0% | 0 | 0% | 0`;
  expect(locateIn(text.replace("Peru | 0%", "Peru | 5%")).lines).toEqual([
    "1 mistake explains 1 error: B7 should be 0%, not 5% (one digit wrong)",
  ]);
  expect(locateIn(text.replace("Peru | 0%", "Peru | 100%")).mistakes).toEqual([]);
  const both = locateIn(text.replace("Peru | 0%", "Peru | 100%").replace("63%", "36%"));
  expect(both.mistakes).toMatchObject([{ status: "certain", together: 1, isOneClick: true }]);
});

test("checked again after a change: only what hangs together with it is searched", () => {
  const draft = (first: string, second: string): Audit =>
    audit(
      toSnapshots(
        `${COUNTS.replace("Chile | 8", `Chile | ${first}`)}\n\n${OUTCOMES.replace("63%", second).replaceAll("2024", "2023")}`,
      ),
    );
  const before = findMistakesAgain(draft("80", "36%"), null);
  expect(before).toMatchObject({ searched: 2, mistakes: [{}, {}] });
  const again = findMistakesAgain(draft("80", "36%"), before.memory);
  expect(again.searched).toBe(0);
  expect(again.mistakes).toEqual(before.mistakes);
  const changed = draft("80", "66%");
  const after = findMistakesAgain(changed, before.memory);
  expect(after.searched).toBe(1);
  expect(after.mistakes).toEqual(findMistakes(changed));
  expect(after.mistakes).not.toEqual(before.mistakes);
});

test("several mistakes, each with its own findings, in the order of the sheet", () => {
  const { lines } = locateIn(
    `${COUNTS.replace("Chile | 8", "Chile | 80")}\n\n${OUTCOMES.replace("63%", "36%").replace(/user data/, "content")}`,
  );
  expect(lines).toEqual([
    "1 mistake explains 3 errors: B5 should be 8, not 80 (wrong number of zeros)",
    "1 mistake explains 1 error: B12 should be 63%, not 36% (swapped digits)",
  ]);
});
