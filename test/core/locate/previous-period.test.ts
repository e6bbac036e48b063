import { conditionsOf as ofProblem, withValues } from "../../../bench/accuracy/problem";
import { randomFrom } from "../../../bench/accuracy/random";
import { LIKE_THE_SEEDS, makeReport, type MadeTable } from "../../../bench/accuracy/reports";
import { audit, en, findMistakes, toMistakeLine, type Mistake } from "../../../src/core";
import { toSnapshots } from "../../../src/core/checks/miniature";
import { locate } from "../../../src/core/locate/locate";
import { conditionsOf } from "./conditions-of";

type Grid = readonly (readonly string[])[];

const headingOf = (period: string, [header = []]: Grid): string =>
  `${header.includes("Approved") && !header.includes("Requests") ? "Requests for user data" : "Government requests"}, ${period}`;

const toText = (period: string, grid: Grid): string =>
  [`# ${period}`, headingOf(period, grid), ...grid.map((row) => row.join(" | "))].join("\n");

/** Two sheets of one layout; row 1 of a sheet is its title. */
function toBook(before: Grid, now: Grid): string {
  return [toText("H2 2023", before), toText("H1 2024", now)].join("\n");
}

/** The same two periods, one table above the other on one sheet. */
function toOneSheet(before: Grid, now: Grid): string {
  return [toText("H2 2023", before), "", toText("H1 2024", now).replace(/^# .*\n/, "")].join("\n");
}

/** The draft with some cells, by row and column of the grid, as they were in the period before. */
function keep(before: Grid, now: Grid, isKept: (row: number, col: number) => boolean): Grid {
  return now.map((cells, row) =>
    cells.map((cell, col) => (isKept(row, col) ? (before[row]?.[col] ?? cell) : cell)),
  );
}

function explanationsOf(text: string) {
  return locate(conditionsOf(toSnapshots(text)));
}

/** What the explanations propose, by address: `C4 71`; `C4 60–72` for a range. */
function proposalsOf(text: string): readonly string[] {
  return explanationsOf(text).flatMap(({ changes }) =>
    changes.map(({ figure: { cell }, proposed, range }) => {
      const address = `${"ABCDEFGH"[cell.col] ?? ""}${cell.row + 1}`;
      const value = proposed ?? null;
      return value === null
        ? `${address} ${range?.low.digits}–${range?.high?.digits ?? ""}`
        : `${address} ${value.digits}`;
    }),
  );
}

function kindsOf(text: string): readonly (string | undefined)[] {
  return explanationsOf(text).map(({ operation }) => operation?.kind);
}

function linesOf(text: string): readonly string[] {
  const audited = audit(toSnapshots(text));
  return findMistakes(audited).map((mistake: Mistake) => toMistakeLine(mistake, audited.findings, en));
}

const OVERVIEW_BEFORE: Grid = [
  ["Country", "Requests", "User data", "Technical"],
  ["Total", "330", "198", "132"],
  ["Brazil", "110", "66", "44"],
  ["Chile", "88", "55", "33"],
  ["Mexico", "132", "77", "55"],
];
const OVERVIEW: Grid = [
  ["Country", "Requests", "User data", "Technical"],
  ["Total", "447", "216", "231"],
  ["Brazil", "154", "72", "82"],
  ["Chile", "121", "60", "61"],
  ["Mexico", "172", "84", "88"],
];
const OUTCOMES_BEFORE: Grid = [
  ["Country", "Approved", "", "Rejected", ""],
  ["Total", "51%", "100", "49%", "98"],
  ["Brazil", "50%", "33", "50%", "33"],
  ["Chile", "58%", "32", "42%", "23"],
  ["Mexico", "45%", "35", "55%", "42"],
];
const OUTCOMES: Grid = [
  ["Country", "Approved", "", "Rejected", ""],
  ["Total", "56%", "136", "44%", "109"],
  ["Brazil", "54%", "47", "46%", "40"],
  ["Chile", "59%", "42", "41%", "29"],
  ["Mexico", "54%", "47", "46%", "40"],
];

describe("a column of counts that was left in", () => {
  const all = keep(OVERVIEW_BEFORE, OVERVIEW, (row, col) => row > 0 && col === 2);

  test.each([
    ["on another sheet", toBook(OVERVIEW_BEFORE, all)],
    ["above on the same sheet", toOneSheet(OVERVIEW_BEFORE, all)],
  ])("with its total, %s", (_, text) => {
    expect(kindsOf(text)).toEqual(["previous-period"]);
    expect(proposalsOf(text).map((each) => each.split(" ")[1])).toEqual(["216", "72", "60", "84"]);
  });

  test("is said with the cells and where they come from", () => {
    expect(linesOf(toBook(OVERVIEW_BEFORE, all))).toEqual([
      expect.stringMatching(/C3:C6 repeats 'H2 2023'!C3:C6: figures of another period seem to be left in/),
    ]);
  });

  test("without its total", () => {
    const text = toBook(
      OVERVIEW_BEFORE,
      keep(OVERVIEW_BEFORE, OVERVIEW, (row, col) => row > 1 && col === 2),
    );
    const [first] = explanationsOf(text);
    expect(first?.operation).toMatchObject({ kind: "previous-period", cells: { length: 3 } });
    expect(proposalsOf(text)).toEqual(["C4 72", "C5 60", "C6 84"]);
  });

  test("has ranges where nothing decides, and is not put right at one click", () => {
    const grid = (counts: readonly (readonly number[])[]): Grid => [
      ["Country", "Requests", "Approved", "Rejected"],
      ...counts.map((row, at) => [
        ["Total", "Brazil", "Chile", "France", "Mexico"][at] ?? "",
        ...row.map(String),
      ]),
    ];
    const before = grid([
      [84, 49, 35],
      [20, 11, 9],
      [15, 9, 6],
      [31, 17, 14],
      [18, 12, 6],
    ]);
    const now = grid([
      [84, 57, 41],
      [20, 14, 10],
      [15, 10, 8],
      [31, 18, 16],
      [18, 15, 7],
    ]);
    const text = toBook(before, now);
    const [first] = explanationsOf(text);
    expect(first?.operation?.kind).toBe("previous-period");
    expect(first?.isOneClick).toBe(false);
    expect(proposalsOf(text)).toEqual(["B3 98–", "B4 24–", "B5 18–", "B6 34–", "B7 22–"]);
  });
});

describe("percentages that were left in", () => {
  test("all of them follow from the counts", () => {
    const text = toBook(
      OUTCOMES_BEFORE,
      keep(OUTCOMES_BEFORE, OUTCOMES, (row, col) => row > 0 && (col === 1 || col === 3)),
    );
    expect(kindsOf(text)).toEqual(["previous-period"]);
    const asTheyAre = ["B3 56", "D3 44", "B4 54", "D4 46", "B5 59", "D5 41", "B6 54", "D6 46"];
    expect(proposalsOf(text)).toEqual(asTheyAre);
    expect(linesOf(text)).toEqual([
      expect.stringMatching(/B3:B6, D3:D6 repeat 'H2 2023'!B3:B6, 'H2 2023'!D3:D6: figures of another/),
    ]);
  });

  test("those of one column, without their total", () => {
    const text = toBook(
      OUTCOMES_BEFORE,
      keep(OUTCOMES_BEFORE, OUTCOMES, (row, col) => row > 1 && col === 3),
    );
    expect(kindsOf(text)).toEqual(["previous-period"]);
    expect(proposalsOf(text)).toEqual(["D4 46", "D5 41", "D6 46"]);
  });
});

test("counts with their percentages left in are recognised, and the truth lies within what is proposed", () => {
  const text = toBook(
    OUTCOMES_BEFORE,
    keep(OUTCOMES_BEFORE, OUTCOMES, (row, col) => row > 0 && (col === 1 || col === 2)),
  );
  const [first] = explanationsOf(text);
  expect(first?.operation?.kind).toBe("previous-period");
  expect(first?.operation).toMatchObject({ cells: { length: 8 }, from: { length: 8 } });
  for (const { figure, proposed, range } of first?.changes ?? []) {
    const truth = Number.parseInt(OUTCOMES[figure.cell.row - 1]?.[figure.cell.col] ?? "", 10);
    if (proposed !== null) expect(proposed.digits).toBe(truth);
    else {
      expect(range?.low.digits).toBeLessThanOrEqual(truth);
      expect(range?.high?.digits ?? Infinity).toBeGreaterThanOrEqual(truth);
    }
  }
});

describe("a row that was left in", () => {
  test("of an overview follows from the totals, and a missing row is not believed first", () => {
    const text = toBook(
      OVERVIEW_BEFORE,
      keep(OVERVIEW_BEFORE, OVERVIEW, (row) => row === 2),
    );
    const [first] = explanationsOf(text);
    expect(first?.operation?.kind).toBe("previous-period");
    expect(proposalsOf(text)).toEqual(["B4 154", "C4 72", "D4 82"]);
    // A row with the difference may be missing as well: nobody can say.
    expect(first?.isOneClick).toBe(false);
    expect(first?.rivals.map(({ operation }) => operation.kind)).toContain("missing-row");
    expect(linesOf(text)).toEqual([
      expect.stringMatching(/B4:D4 repeats 'H2 2023'!B4:D4: figures of another/),
    ]);
  });

  test("of counts and percentages follows from the totals", () => {
    const text = toBook(
      OUTCOMES_BEFORE,
      keep(OUTCOMES_BEFORE, OUTCOMES, (row) => row === 4),
    );
    const [first] = explanationsOf(text);
    const stories = [first?.operation, ...(first?.rivals ?? []).map(({ operation }) => operation)];
    expect(stories.map((each) => each?.kind)).toContain("previous-period");
    expect(first?.isOneClick).toBe(false);
  });
});

test("a whole table that was left in, totals and percentages with it, is one mistake", () => {
  const made = (seed: number, period: string) =>
    makeReport({ ...LIKE_THE_SEEDS, idle: 0, most: 60, period }, randomFrom(seed));
  const [now, before] = [made(1, "now"), made(51, "before")];
  const [table, other] = [now.outcomes[0], before.outcomes[0]];
  if (table === undefined || other === undefined) throw new Error("There is a table by outcome");
  const figures = ({ counts, shares }: MadeTable): readonly number[] => [...counts.flat(), ...shares.flat()];
  const kept = figures(table).map((cell, at): [number, number] => [
    cell,
    before.problem.cells[figures(other)[at] ?? -1]?.value ?? 0,
  ]);
  const conditions = [...ofProblem(withValues(now.problem, new Map(kept))), ...ofProblem(before.problem)];
  const [first, ...others] = locate(conditions);
  expect(others).toEqual([]);
  expect(first?.operation).toMatchObject({ kind: "previous-period", cells: { length: kept.length } });
  expect(first?.isOneClick).toBe(false);
  expect(locate([...ofProblem(now.problem), ...ofProblem(before.problem)])).toEqual([]);
});

describe("two periods that are right, with some figures the same", () => {
  const before: Grid = [
    OVERVIEW_BEFORE[0] ?? [],
    ["Total", "333", "201", "132"],
    ["Brazil", "110", "66", "44"],
    ["Chile", "91", "58", "33"],
    ["Mexico", "132", "77", "55"],
  ];
  const now: Grid = [
    OVERVIEW[0] ?? [],
    ["Total", "447", "219", "228"],
    ["Brazil", "154", "66", "88"],
    ["Chile", "121", "76", "45"],
    ["Mexico", "172", "77", "95"],
  ];
  const typo = (row: number, col: number, text: string): Grid =>
    now.map((cells, at) => cells.map((cell, index) => (at === row && index === col ? text : cell)));

  test("nothing is said", () => {
    expect(explanationsOf(toBook(before, now))).toEqual([]);
    expect(explanationsOf(toBook(before, OVERVIEW_BEFORE))).toEqual([]);
    expect(linesOf(toBook(OVERVIEW_BEFORE, OVERVIEW_BEFORE))).toEqual([]);
  });

  test.each([
    [2, 2, "68", "C4 66"],
    [3, 3, "54", "D5 45"],
    [4, 1, "127", "B6 172"],
    [1, 1, "474", "B3 447"],
  ])("one wrong figure is located as ever (%s, %s)", (row, col, text, expected) => {
    const draft = toBook(before, typo(row, col, text));
    expect(kindsOf(draft)).toEqual([undefined]);
    expect(proposalsOf(draft)).toEqual([expected]);
  });

  test("three wrong figures among some that are the same are three mistakes", () => {
    const wrong = new Map([
      ["2 2", "68"],
      ["3 3", "54"],
      ["4 1", "127"],
    ]);
    const draft = now.map((cells, row) => cells.map((cell, col) => wrong.get(`${row} ${col}`) ?? cell));
    expect(kindsOf(toBook(before, draft))).toEqual([undefined, undefined, undefined]);
    expect(proposalsOf(toBook(before, draft)).toSorted()).toEqual(["B6 172", "C4 66", "D5 45"]);
  });

  test("one figure of the other period is one wrong figure", () => {
    const draft = toBook(before, typo(4, 3, "55"));
    expect(kindsOf(draft)).toEqual([undefined]);
    expect(proposalsOf(draft)).toEqual(["D6 95"]);
  });
});

test("totals that live formulas work out are no figures that were left in", () => {
  const live = (grid: Grid): Grid =>
    grid.map((cells, row) =>
      row === 1
        ? cells.map((cell, col) =>
            col === 0 ? cell : `=SUM(${"ABCD"[col] ?? ""}4:${"ABCD"[col] ?? ""}6) => ${cell}`,
          )
        : cells,
    );
  const kept = keep(OVERVIEW_BEFORE, OVERVIEW, (row, col) => row > 0 && col === 2);
  const [first] = explanationsOf(toBook(live(OVERVIEW_BEFORE), live(kept)));
  expect(first?.operation).toMatchObject({ kind: "previous-period", cells: { length: 3 } });
  expect(first?.changes.map(({ figure, proposed }) => [figure.stated, proposed?.digits])).toEqual([
    ["66", 72],
    ["55", 60],
    ["77", 84],
  ]);
});
