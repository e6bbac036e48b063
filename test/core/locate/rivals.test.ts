import { conditionsOf, withValues } from "../../../bench/accuracy/problem";
import { randomFrom } from "../../../bench/accuracy/random";
import { withoutRow } from "../../../bench/accuracy/row-changes";
import { LIKE_THE_SEEDS, makeReport } from "../../../bench/accuracy/reports";
import type { Explanation } from "../../../src/core/locate/explanation";
import { locate } from "../../../src/core/locate/locate";
import { atMost, count, sumOf } from "./figures";

const SEEDS = Array.from({ length: 12 }, (_, index) => index + 1);

const busy = (seed: number, period: string) =>
  makeReport({ ...LIKE_THE_SEEDS, idle: 0, most: 60, period }, randomFrom(seed));

const idsOf = (explanations: readonly Explanation[]): readonly string[] => explanations.map(({ id }) => id);

test("two periods that both lack a row have two names", () => {
  const conditions = ["H1", "H2"].flatMap((period, index) => {
    const { problem, overview, outcomes } = busy(index + 1, period);
    return conditionsOf(withoutRow(problem, [overview, ...outcomes], 4));
  });
  const explanations = locate(conditions);
  expect(explanations.map(({ operation }) => operation?.kind)).toEqual(["missing-row", "missing-row"]);
  expect(new Set(idsOf(explanations)).size).toBe(2);
});

test.each([[[0, 1, 2]], [[2, 1, 0]], [[1, 2, 0]], [[0, 2, 1]]])(
  "sets that are equally likely have one order, whatever that of the conditions: %j",
  (order) => {
    const [total, limit] = [count(0, 0, 12), count(0, 1, 6)];
    const rows = [1, 2, 3].map((row) => count(row, 0, 1));
    const parts = order.flatMap((at) => rows[at] ?? []);
    const conditions = [sumOf(total, parts), ...parts.map((part) => atMost(limit, [part]))];
    const isProtected = (figure: object): boolean => figure === total || figure === limit;
    const [first, ...others] = locate(conditions, { isProtected });
    expect(others).toEqual([]);
    const sets = [first?.changes ?? [], ...(first?.alternatives ?? []).map(({ changes }) => changes)];
    expect(first?.id).toBe("S!A2 S!A3");
    expect(sets.map((set) => set.map(({ figure }) => figure.cell.row))).toEqual([
      [1, 2],
      [1, 3],
      [2, 3],
    ]);
  },
);

test("a rival says all that would have to change, and how likely it is", () => {
  let rivals = 0;
  for (const seed of SEEDS) {
    const { problem, overview, outcomes } = busy(seed, "P");
    const slip = outcomes[1]?.counts[2]?.[0] ?? 0;
    const { row, col, value } = problem.cells[slip] ?? { row: 0, col: 0, value: 0 };
    const lacking = withoutRow(problem, [overview, ...outcomes], 4);
    const explanations = locate(conditionsOf(withValues(lacking, new Map([[slip, 10 * (value ?? 0) + 7]]))));
    for (const { operation, bits, changes } of explanations[0]?.rivals ?? []) {
      if (operation.kind !== "stale-total") continue;
      rivals += 1;
      // The totals could be stale instead; the slip would be one all the same.
      const cells = changes.map(({ figure }) => [figure.cell.row, figure.cell.col]);
      expect(cells).toContainEqual([row, col]);
      expect(cells).toEqual([...cells].sort(([a = 0, b = 0], [c = 0, d = 0]) => a - c || b - d));
      expect(bits).toBeGreaterThan(explanations[0]?.bits ?? Infinity);
    }
  }
  expect(rivals).toBeGreaterThan(SEEDS.length / 2);
});
