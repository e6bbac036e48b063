import { conditionsOf, withValues, type Problem } from "../../../bench/accuracy/problem";
import { randomFrom } from "../../../bench/accuracy/random";
import { withoutRow, withRow } from "../../../bench/accuracy/row-changes";
import { LIKE_THE_SEEDS, makeReport, type MadeReport, type MadeTable } from "../../../bench/accuracy/reports";
import type { Explanation } from "../../../src/core/locate/explanation";
import { locate } from "../../../src/core/locate/locate";

const SEEDS = Array.from({ length: 10 }, (_, index) => index + 1);

type Values = ReadonlyMap<number, number>;

/** A report in which something went wrong with rows or columns, and the cells whose contents it changed. */
interface Mishap {
  readonly problem: Problem;
  readonly values: Values;
}

const valueAt = ({ cells }: Problem, cell: number): number => cells[cell]?.value ?? 0;
const countsAt = ({ counts }: MadeTable, row: number): readonly number[] => counts[row] ?? [];
const rowAt = (table: MadeTable, row: number): readonly number[] => [
  ...countsAt(table, row),
  ...(table.shares[row] ?? []),
];

/** A row with more than one figure that is not nought: what is wrong with less looks like a slip in the total. */
function busyRow(problem: Problem, table: MadeTable): number {
  return table.counts.findIndex(
    (counts, row) => row > 2 && counts.filter((cell) => valueAt(problem, cell) > 0).length > 1,
  );
}

const MISHAPS: Readonly<Record<string, (report: MadeReport, technical: MadeTable) => Mishap>> = {
  "totals that were not refreshed": ({ problem, overview, outcomes }) => ({
    problem,
    values: new Map(
      [overview, ...outcomes].flatMap((table) =>
        countsAt(table, 0).map((total, column): [number, number] => [
          total,
          valueAt(problem, total) - valueAt(problem, countsAt(table, 3)[column] ?? 0),
        ]),
      ),
    ),
  }),
  "a row that every table lacks": ({ problem, overview, outcomes }) => ({
    problem: withoutRow(problem, [overview, ...outcomes], busyRow(problem, overview)),
    values: new Map(),
  }),
  "a row that one table lacks": ({ problem }, technical) => ({
    problem: withoutRow(problem, [technical], busyRow(problem, technical)),
    values: new Map(),
  }),
  "a row that is counted twice": ({ problem }, technical) =>
    withTwin(problem, technical, busyRow(problem, technical)),
  "two rows exchanged": ({ problem, overview }) => ({
    problem,
    values: new Map([
      ...withRow(problem, rowAt(overview, 3), rowAt(overview, 5)),
      ...withRow(problem, rowAt(overview, 5), rowAt(overview, 3)),
    ]),
  }),
  "two cells exchanged": ({ problem, overview }) => {
    const [a = 0, b = 0] = [countsAt(overview, 3)[1], countsAt(overview, 6)[2]];
    return { problem, values: new Map([...withRow(problem, [a], [b]), ...withRow(problem, [b], [a])]) };
  },
  "a block pasted one row too low": ({ problem }, technical) => ({
    problem,
    values: new Map(
      [3, 4, 5, 6].flatMap((row) => [...withRow(problem, rowAt(technical, row + 1), rowAt(technical, row))]),
    ),
  }),
  "a block pasted one row too high": ({ problem }, technical) => ({
    problem,
    values: new Map(
      [3, 4, 5, 6].flatMap((row) => [...withRow(problem, rowAt(technical, row), rowAt(technical, row + 1))]),
    ),
  }),
  "a column pasted from its neighbour": ({ problem }, technical) => ({
    problem,
    values: new Map(
      technical.counts
        .slice(1)
        .map(([approved = 0, rejected = 0]): [number, number] => [rejected, valueAt(problem, approved)]),
    ),
  }),
};

/** A row of a table typed once more below it: the sums go over both, the totals do not. */
function withTwin({ cells, relations }: Problem, table: MadeTable, row: number): Mishap {
  const twins = new Map(rowAt(table, row).map((cell, index) => [cell, cells.length + index] as const));
  const added = [...twins.keys()].flatMap((cell) => {
    const own = cells[cell];
    return own === undefined ? [] : [{ ...own, row: own.row + table.counts.length }];
  });
  return {
    problem: {
      cells: [...cells, ...added],
      relations: relations.map((relation) =>
        relation.kind === "sum" && relation.check === "footing"
          ? {
              ...relation,
              parts: [...relation.parts, ...relation.parts.flatMap((part) => twins.get(part) ?? [])],
            }
          : relation,
      ),
    },
    values: new Map(),
  };
}

function proposalsOf(explanations: readonly Explanation[]): ReadonlyMap<string, number | null> {
  return new Map(
    explanations.flatMap(({ changes }) =>
      changes.map(
        ({ figure: { cell }, proposed }) => [`${cell.row},${cell.col}`, proposed?.digits ?? null] as const,
      ),
    ),
  );
}

function correctionsOf(truth: Problem, values: Values): ReadonlyMap<string, number> {
  return new Map(
    [...values].flatMap(([cell, value]) => {
      const { row = 0, col = 0 } = truth.cells[cell] ?? {};
      const right = valueAt(truth, cell);
      return value === right ? [] : [[`${row},${col}`, right] as const];
    }),
  );
}

interface Draft {
  readonly explanations: readonly Explanation[];
  readonly isRight: boolean;
}

function drafts(
  make: (report: MadeReport, technical: MadeTable) => Mishap,
  hasSlip: boolean,
): readonly Draft[] {
  return SEEDS.map((seed) => {
    const report = makeReport({ ...LIKE_THE_SEEDS, idle: 0, most: 60 }, randomFrom(seed));
    const [technical, userData] = report.outcomes;
    if (technical === undefined || userData === undefined) throw new Error("There are tables by outcome");
    const { problem, values } = make(report, technical);
    // Somewhere else: a count of the other table, one digit too many.
    const slip = userData.counts[2]?.[0] ?? 0;
    const slips: readonly [number, number][] = hasSlip ? [[slip, 10 * valueAt(problem, slip) + 7]] : [];
    const all = new Map([...values, ...slips]);
    const explanations = locate(conditionsOf(withValues(problem, all)));
    const [found, right] = [proposalsOf(explanations), correctionsOf(problem, all)];
    const isRight =
      found.size === right.size && [...right].every(([cell, value]) => found.get(cell) === value);
    return { explanations, isRight };
  });
}

describe.each(Object.entries(MISHAPS))("%s", (_name, make) => {
  test.each([
    ["alone", false],
    ["with a typing slip elsewhere", true],
  ])("%s", (_kind, hasSlip) => {
    const all = drafts(make, hasSlip);
    for (const { explanations, isRight } of all) {
      expect(explanations.length).toBeGreaterThan(0);
      if (!isRight) expect(explanations.filter(({ isOneClick }) => isOneClick)).toEqual([]);
    }
    expect(all.filter(({ isRight }) => isRight).length).toBe(SEEDS.length);
  });
});
