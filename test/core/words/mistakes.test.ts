import { describeMistake, toMistakeLine, type Mistake, type ProposedChange } from "../../../src/core";
import type { Story } from "../../../src/core";
import { SLIP_KINDS } from "../../../src/core/locate/slip";
import { en } from "../../../src/core/words/en";

const at = (row: number, col: number, sheet = "H1") => ({ sheet, row: row - 1, col });

function change(row: number, stated: string, proposed: string | null, more: Partial<ProposedChange> = {}) {
  const bare = { cell: at(row, 1), label: "", stated, proposed, range: null, slip: null, isFormula: false };
  return { ...bare, ...more } satisfies ProposedChange;
}

const SWAPPED = { kind: "swapped-digits", from: null } as const;
const CERTAIN: Mistake = {
  id: "H1!B12",
  status: "certain",
  findings: ["footing:H1!B4", "cross-footing:H1!B12"],
  lowerBound: 1,
  changes: [change(12, "52", "25", { slip: SWAPPED })],
  story: null,
  beside: null,
  alternatives: [],
  ties: 0,
  families: [[0]],
  sameInRows: 0,
  isComplete: true,
  stoppedBy: null,
  checked: 131,
  together: 1,
  unread: [],
  isOneClick: true,
};
const say = (more: Partial<Mistake>): string => describeMistake({ ...CERTAIN, ...more }, en);

test("a certain position", () => {
  expect(say({})).toBe(
    "B12 should be 25, not 52 (swapped digits). This is the only change of one cell that makes all 131 conditions hold.",
  );
});

test("one change of several that are needed together", () => {
  expect(say({ together: 3 })).toBe(
    "B12 should be 25, not 52 (swapped digits). It takes 3 changes to make all 131 conditions hold, and this has to be one of them.",
  );
});

test("a range is never told as a value", () => {
  const range = { low: "3", high: "33" };
  expect(say({ changes: [change(12, "", null, { range })], isOneClick: false })).toBe(
    "B12 should be between 3 and 33 instead of nothing. This is the only change of one cell that makes all 131 conditions hold. " +
      "It is not clear how the wrong figure came about: compare with your source before you change it.",
  );
  expect(say({ changes: [change(12, "1", null, { range: { low: "3", high: null } })] })).toMatch(
    /^B12 should be at least 3, not 1\./,
  );
});

test("two cells of which each has the figure of the other", () => {
  const slip = { kind: "exchanged", from: { ...at(7, 1), label: "Chile" } } as const;
  expect(
    say({
      changes: [
        change(6, "3", "1", { slip }),
        change(7, "1", "3", { slip: { ...slip, from: { ...at(6, 1), label: "" } } }),
      ],
      together: 2,
    }),
  ).toBe(
    "B6 should be 1, not 3, and B7 should be 3, not 1 (exchanged). This is the only change of two cells that makes all 131 conditions hold.",
  );
});

describe("where the figures do not decide", () => {
  const other = (row: number) => ({ changes: [change(row, "5", "4")], story: null });

  test("the same change in any of several rows", () => {
    const alternatives = [13, 14, 15, 16, 17, 18].map(other);
    const families = [[0, 1, 2, 3, 4, 5, 6]];
    expect(say({ status: "ambiguous", alternatives, families, sameInRows: 7, isOneClick: false })).toBe(
      "The same change in any of 7 rows would do, for example: B12 should be 25, not 52 (swapped digits). " +
        "Each of these 7 explanations makes all 131 conditions hold, and the figures do not say which is right. Compare with your source.",
    );
  });

  test("two that have a cell in common", () => {
    const common = change(4, "60", "61");
    expect(
      say({
        status: "ambiguous",
        changes: [common, change(12, "52", "25")],
        alternatives: [{ changes: [common, change(13, "5", "4")], story: null }],
        families: [[0], [1]],
        isOneClick: false,
      }),
    ).toBe(
      "One of these: 1) B4 should be 61, not 60, and B12 should be 25, not 52; 2) B4 should be 61, not 60, and B13 should be 4, not 5. " +
        "Each of these 2 explanations makes all 131 conditions hold, and the figures do not say which is right. " +
        "B4 is wrong in all of them. The first would be the likeliest slip. Compare with your source.",
    );
  });

  test("of many the first two; a list that was cut short says so", () => {
    const alternatives = [13, 14, 15, 16].map(other);
    expect(
      say({
        status: "ambiguous",
        alternatives,
        families: [[0], [1], [2], [3], [4]],
        ties: 1,
        isComplete: false,
      }),
    ).toBe(
      "One of these: 1) B12 should be 25, not 52 (swapped digits); 2) B13 should be 4, not 5; or 3 other explanations. " +
        "Each of these at least 5 explanations makes all 131 conditions hold, and the figures do not say which is right. Compare with your source.",
    );
  });
});

describe("what happened to a table", () => {
  const count = (col: number, type: string, outcome: string, low: string, high: string | null = low) => ({
    total: at(4, col),
    type,
    outcome,
    count: { low, high },
  });
  const row = (label: string, number: number) => ({ label, cells: [at(number, 1), at(number, 2)] });
  test.each<[Story, string]>([
    [
      { kind: "stale-total", totals: [at(4, 1), at(4, 2)], row: row("Brazil", 9), how: "lacks", by: "typed" },
      "The totals in B4:C4 were not refreshed, and lack row 9 (Brazil)",
    ],
    [
      { kind: "stale-total", totals: [at(4, 1)], row: row("Brazil", 9), how: "counts-twice", by: "typed" },
      "The total in B4 was not refreshed, and counts row 9 (Brazil) twice",
    ],
    [
      {
        kind: "missing-row",
        rows: [
          [
            count(1, "total", "all", "3"),
            count(2, "user-data", "all", "0"),
            count(3, "technical", "all", "3"),
            count(4, "technical", "approved", "3"),
            count(5, "technical", "rejected", "0"),
          ],
        ],
      },
      "A row with 3 requests (0 for user data, 3 for technical information), all approved, seems to be missing",
    ],
    [
      {
        kind: "missing-row",
        rows: [
          [count(4, "technical", "approved", "3", "33"), count(5, "technical", "rejected", "0", "30")],
          [count(4, "technical", "approved", "3", "33"), count(5, "technical", "rejected", "0", "30")],
        ],
      },
      "2 rows seem to be missing: a row with between 3 and 33 approved, between 0 and 30 rejected; a row with between 3 and 33 approved, between 0 and 30 rejected",
    ],
    [
      { kind: "repeated-row", row: row("Brazil", 9) },
      "Row 9 (Brazil) seems to stand in the table a second time",
    ],
    [
      { kind: "exchanged-rows", one: row("Chile", 7), other: row("", 8) },
      "Row 7 (Chile) and row 8 seem to have each other’s figures",
    ],
    [
      { kind: "shifted-block", cells: [at(7, 1), at(8, 1), at(9, 1)], direction: "down" },
      "B7:B9 seems to be pasted one row too low",
    ],
    [
      { kind: "pasted-column", cells: [at(5, 2), at(6, 2)], from: [at(5, 1), at(6, 1)] },
      "C5:C6 repeats B5:B6, and seems to be pasted from there",
    ],
    [
      { kind: "previous-period", cells: [at(5, 2), at(6, 2)], from: [at(5, 2, "H2"), at(6, 2, "H2")] },
      "C5:C6 repeats 'H2'!C5:C6: figures of another period seem to be left in",
    ],
  ])("%j", (story, sentence) => {
    const said = say({ status: "structural", changes: [], story, lowerBound: 5 });
    expect(said.slice(0, sentence.length + 1)).toBe(`${sentence}.`);
    expect(said).toContain("Otherwise 5 cells or more would have to be wrong.");
  });

  test("with the figures that it changes", () => {
    const story = { kind: "stale-total", totals: [at(4, 1)], row: null, how: null, by: "typed" } as const;
    expect(say({ status: "structural", changes: [change(4, "58", "61")], story, lowerBound: 3 })).toBe(
      "The total in B4 was not refreshed: B4 should be 61, not 58. Otherwise 3 cells or more would have to be wrong.",
    );
  });
});

test("what has to change beside an operation", () => {
  const beside = {
    kind: "stale-total",
    totals: [at(4, 1), at(4, 2)],
    row: null,
    how: null,
    by: "typed",
  } as const;
  expect(say({ beside, together: 3 })).toBe(
    "B12 should be 25, not 52 (swapped digits). This has to change as well to make all 131 conditions hold, if it is right that the totals in B4:C4 were not refreshed.",
  );
});

test("not proved in time", () => {
  expect(say({ status: "unproved", changes: [], lowerBound: 4, stoppedBy: "time" })).toBe(
    "No explanation was found in the time that the search has.",
  );
  expect(say({ status: "unproved", lowerBound: 2, stoppedBy: "time" })).toBe(
    "B12 should be 25, not 52 (swapped digits) (likely, but not proved). The search was stopped at its time limit.",
  );
});

test("too many possibilities are told from too little time", () => {
  expect(say({ status: "unproved", stoppedBy: "size", lowerBound: 2 })).toContain(
    "There are more possibilities than the search tries. There is no explanation with fewer than 2 changes.",
  );
});

test("how many findings a mistake explains", () => {
  const finding = (id: string, severity: "error" | "warning") => ({ id, severity });
  const findings = [
    finding("footing:H1!B4", "error"),
    finding("cross-footing:H1!B12", "warning"),
    finding("x", "error"),
  ];
  const line = (more: Partial<Mistake>) => toMistakeLine({ ...CERTAIN, ...more }, findings, en);
  expect(line({})).toBe(
    "1 mistake explains 1 error and 1 warning: B12 should be 25, not 52 (swapped digits)",
  );
  expect(line({ findings: ["x"] })).toMatch(/^1 mistake explains 1 error: /);
  expect(line({ status: "none", changes: [] })).toBe(
    "1 error and 1 warning are not explained: no change of the figures in question makes these conditions hold",
  );
});

test("every slip has its words, and only an unknown one has none", () => {
  const told = SLIP_KINDS.map((kind) => en.mistakes.slip({ kind, from: null }, at(1, 1)));
  expect(new Set(told).size).toBe(SLIP_KINDS.length);
  expect(SLIP_KINDS.filter((_, index) => told[index] === "")).toEqual(["other"]);
});
