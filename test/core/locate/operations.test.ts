import { conditionsOf, withValues, type Problem } from "../../../bench/accuracy/problem";
import { randomFrom } from "../../../bench/accuracy/random";
import { withoutRow, withRow } from "../../../bench/accuracy/row-changes";
import { LIKE_THE_SEEDS, makeReport, type MadeReport, type MadeTable } from "../../../bench/accuracy/reports";
import type { Explanation } from "../../../src/core/locate/explanation";
import { locate } from "../../../src/core/locate/locate";

const SEEDS = [1, 2, 3, 4, 5];

function makeBusyReport(seed: number): MadeReport {
  return makeReport({ ...LIKE_THE_SEEDS, idle: 0, most: 60 }, randomFrom(seed));
}

const tablesOf = ({ overview, outcomes }: MadeReport): readonly MadeTable[] => [overview, ...outcomes];
const valueAt = ({ cells }: Problem, cell: number): number => cells[cell]?.value ?? 0;
const countsAt = ({ counts }: MadeTable, row: number): readonly number[] => counts[row] ?? [];
const sharesAt = ({ shares }: MadeTable, row: number): readonly number[] => shares[row] ?? [];
const rowAt = (table: MadeTable, row: number): readonly number[] => [
  ...countsAt(table, row),
  ...sharesAt(table, row),
];

/** What each changed cell would become, as `row,col → value`. */
function proposals(explanations: readonly Explanation[]): ReadonlyMap<string, number | null> {
  return new Map(
    explanations.flatMap(({ changes }) =>
      changes.map(
        ({ figure: { cell }, proposed }) => [`${cell.row},${cell.col}`, proposed?.digits ?? null] as const,
      ),
    ),
  );
}

/** The values of the cells whose contents differ from the true ones. */
function corrections(truth: Problem, wrong: Problem): ReadonlyMap<string, number> {
  return new Map(
    wrong.cells.flatMap(({ row, col, value }, cell) =>
      value === valueAt(truth, cell) ? [] : [[`${row},${col}`, valueAt(truth, cell)] as const],
    ),
  );
}

describe.each(SEEDS)("in report %s", (seed) => {
  const report = makeBusyReport(seed);
  const { problem } = report;
  const tables = tablesOf(report);
  const technical = report.outcomes[0];
  if (technical === undefined) throw new Error("There is a table by outcome");

  test("totals that were not refreshed after a row was added are one mistake", () => {
    const stale = new Map(
      tables.flatMap((table) =>
        countsAt(table, 0).map((total, column): [number, number] => [
          total,
          valueAt(problem, total) - valueAt(problem, countsAt(table, 3)[column] ?? 0),
        ]),
      ),
    );
    const wrong = withValues(problem, stale);
    const [first, ...others] = locate(conditionsOf(wrong));
    expect(others).toEqual([]);
    expect(first?.operation).toMatchObject({ kind: "stale-total", how: "lacks" });
    expect(first === undefined ? [] : proposals([first])).toEqual(corrections(problem, wrong));
  });

  test("a row that is missing from every table is given with all its figures", () => {
    const [explanation, ...others] = locate(conditionsOf(withoutRow(problem, tables, 4)));
    expect(others).toEqual([]);
    expect(explanation).toMatchObject({ status: "structural", changes: [], isOneClick: false });
    const rows = explanation?.operation?.kind === "missing-row" ? explanation.operation.rows : [];
    // A table where the row would hold nothing but noughts adds up without it.
    const lacking = tables.filter((table) => countsAt(table, 4).some((cell) => valueAt(problem, cell) > 0));
    expect(rows.map((row) => row.map(({ low, high }) => [low.digits, high?.digits]))).toEqual([
      lacking.flatMap((table) =>
        countsAt(table, 4).map((cell) => [valueAt(problem, cell), valueAt(problem, cell)]),
      ),
    ]);
  });

  test("a missing row is found beside a typing slip, and both are said", () => {
    const cell = countsAt(report.overview, 2)[1] ?? 0;
    const row = problem.cells[cell];
    const wrong = withValues(withoutRow(problem, tables, 4), new Map([[cell, valueAt(problem, cell) + 9]]));
    const explanations = locate(conditionsOf(wrong));
    expect(explanations.map(({ operation }) => operation?.kind ?? null)).toEqual(["missing-row", null]);
    expect(proposals(explanations)).toEqual(new Map([[`${row?.row},${row?.col}`, valueAt(problem, cell)]]));
    expect(explanations.every(({ conditions }) => conditions.length > 0)).toBe(true);
  });

  test("a row that one table lacks is given with its figures", () => {
    const [explanation] = locate(conditionsOf(withoutRow(problem, [technical], 4)));
    const rows = explanation?.operation?.kind === "missing-row" ? explanation.operation.rows : [];
    expect(rows.map((row) => row.map(({ low, high }) => [low.digits, high?.digits]))).toEqual([
      countsAt(technical, 4).map((cell) => [valueAt(problem, cell), valueAt(problem, cell)]),
    ]);
  });

  test("two rows that one table lacks have ranges, and the truth lies within", () => {
    const lacking = withoutRow(withoutRow(problem, [technical], 4), [technical], 6);
    const [explanation] = locate(conditionsOf(lacking));
    const rows = explanation?.operation?.kind === "missing-row" ? explanation.operation.rows : [];
    expect(rows).toHaveLength(2);
    [4, 6].forEach((row, index) =>
      countsAt(technical, row).forEach((cell, column) => {
        const span = rows[index]?.[column];
        expect(span?.low.digits).toBeLessThanOrEqual(valueAt(problem, cell));
        expect(span?.high?.digits).toBeGreaterThanOrEqual(valueAt(problem, cell));
      }),
    );
    const isDecided = rows.every((row) => row.every(({ low, high }) => low.digits === high?.digits));
    const isForced = [0, 1].some((column) =>
      [4, 6].every((row) => valueAt(problem, countsAt(technical, row)[column] ?? 0) === 0),
    );
    if (!isForced) expect(isDecided).toBe(false);
    expect(explanation?.isOneClick).toBe(false);
  });

  test("without percentages, two rows that one table lacks are never given with values that could be others", () => {
    const bare = makeReport({ ...LIKE_THE_SEEDS, idle: 0, most: 60, hasShares: false }, randomFrom(seed));
    const [table] = bare.outcomes;
    if (table === undefined) throw new Error("There is a table by outcome");
    const lacking = withoutRow(withoutRow(bare.problem, [table], 4), [table], 6);
    const [explanation] = locate(conditionsOf(lacking));
    const rows = explanation?.operation?.kind === "missing-row" ? explanation.operation.rows : [];
    const [one, other] = [4, 6].map((row) => countsAt(table, row).map((cell) => valueAt(bare.problem, cell)));
    const sums = [0, 1].map((column) => (one?.[column] ?? 0) + (other?.[column] ?? 0));
    const wholes = [one, other].map((row) => (row?.[0] ?? 0) + (row?.[1] ?? 0));
    // Both rows add up across, and both columns down: only one count is free, between these ends.
    const least = Math.max(0, (sums[0] ?? 0) - (wholes[1] ?? 0));
    const most = Math.min(sums[0] ?? 0, wholes[0] ?? 0);
    const given = rows[0]?.[0];
    expect([given?.low.digits, given?.high?.digits]).toEqual([least, most]);
    expect(explanation?.isOneClick).toBe(false);
  });

  test("two rows with each other's figures are one mistake", () => {
    const [a, b] = [rowAt(report.overview, 3), rowAt(report.overview, 5)];
    const wrong = withValues(problem, new Map([...withRow(problem, a, b), ...withRow(problem, b, a)]));
    expect(proposals(locate(conditionsOf(wrong)))).toEqual(corrections(problem, wrong));
  });

  test("a block pasted one row too low goes back up", () => {
    const down = [3, 4, 5, 6].flatMap((row) => [
      ...withRow(problem, rowAt(technical, row + 1), rowAt(technical, row)),
    ]);
    const wrong = withValues(problem, new Map(down));
    const explanations = locate(conditionsOf(wrong));
    expect(proposals(explanations)).toEqual(corrections(problem, wrong));
  });

  test("a column pasted from its neighbour is worked out from the others", () => {
    const pasted = technical.counts
      .slice(1)
      .map(([approved = 0, rejected = 0]): [number, number] => [rejected, valueAt(problem, approved)]);
    const wrong = withValues(problem, new Map(pasted));
    const explanations = locate(conditionsOf(wrong));
    expect(explanations[0]?.operation?.kind).toBe("pasted-column");
    expect(proposals(explanations)).toEqual(corrections(problem, wrong));
  });

  test("a row with the figures of another period is recognised, without values where none follow", () => {
    const before = makeReport(
      { ...LIKE_THE_SEEDS, idle: 0, most: 60, period: "before" },
      randomFrom(seed + 50),
    );
    const old = before.outcomes[0];
    if (old === undefined) throw new Error("There is a table by outcome");
    const size = problem.cells.length;
    const kept = technical.counts
      .slice(1)
      .flatMap((_, index) =>
        rowAt(technical, index + 1).map((cell, column): [number, number] => [
          cell,
          valueAt(before.problem, rowAt(old, index + 1)[column] ?? 0),
        ]),
      );
    const both: Problem = {
      cells: [...problem.cells, ...before.problem.cells],
      relations: [...problem.relations, ...shifted(before.problem, size)],
    };
    const [explanation] = locate(conditionsOf(withValues(both, new Map(kept))));
    expect(explanation?.operation?.kind).toBe("previous-period");
    expect(explanation?.isOneClick).toBe(false);
  });
});

function shifted({ relations }: Problem, by: number): Problem["relations"] {
  return relations.map((relation) => {
    switch (relation.kind) {
      case "sum":
      case "bound":
        return { ...relation, whole: relation.whole + by, parts: relation.parts.map((part) => part + by) };
      case "share":
        return {
          ...relation,
          share: relation.share + by,
          count: relation.count + by,
          whole: relation.whole.map((cell) => cell + by),
        };
      case "closure":
        return {
          ...relation,
          shares: relation.shares.map((cell) => cell + by),
          whole: relation.whole.map((cell) => cell + by),
        };
    }
  });
}
