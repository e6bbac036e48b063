import { LIKE_THE_SEEDS, makeReport } from "../../../bench/accuracy/reports";
import { conditionsOf, withValues } from "../../../bench/accuracy/problem";
import { randomFrom } from "../../../bench/accuracy/random";
import type { Condition } from "../../../src/core/locate/condition";
import { locate } from "../../../src/core/locate/locate";
import { toModel } from "../../../src/core/locate/model";
import { operate, type Tried } from "../../../src/core/locate/operate";
import type { Operation } from "../../../src/core/locate/operation";
import type { OperationEntry } from "../../../src/core/locate/operations/operations";
import type { Proposal } from "../../../src/core/locate/operations/proposal";
import { sceneOf } from "../../../src/core/locate/operations/scene";
import { surroundingsOf } from "../../../src/core/locate/surroundings";
import { systemsOf } from "../../../src/core/locate/system";
import { count, sumOf } from "./figures";

/** Sums that fail, each with cells of its own; the last cell of each stands in one more sum, so that all hang together. */
const rows = Array.from(
  { length: 14 },
  (_, row) => [count(row, 0, 9), count(row, 1, 3), count(row, 2, 4)] as const,
);
const failing = rows.map(([whole, one, two]) => sumOf(whole, [one, two]));
const link = sumOf(
  count(20, 2, 4 * rows.length),
  rows.map(([, , two]) => two),
);

/** An operation that explains all but the first few sums. */
function leaving(left: number, cost: number, row: number): OperationEntry {
  const operation: Operation = { kind: "repeated-row", cells: [{ sheet: "S", row, col: 0 }] };
  const conditions: readonly Condition[] = [link, ...failing.slice(0, left)];
  const proposal: Proposal = {
    conditions,
    free: new Set(),
    moved: new Map(),
    cost,
    bits: 10,
    describe: () => operation,
  };
  return { find: () => [proposal], cost, isSaidBeside: false };
}

function tryOut(operations: readonly OperationEntry[], plainCost: number): Tried {
  // One set of changes for each: thousands would take too long.
  const freedom = { isProtected: ({ cell }: { readonly cell: { readonly col: number } }) => cell.col === 1 };
  const model = toModel([link, ...failing], freedom);
  const [system] = systemsOf(model);
  if (system === undefined) throw new Error("Something is wrong");
  return operate(
    sceneOf(model, system, () => []),
    {
      system,
      freedom,
      around: surroundingsOf(model, system),
      plainCost,
      caps: { nodes: 4000, solutions: 200, cost: Infinity, isOverdue: () => false },
      operations,
    },
  );
}

test("an operation that costs less, but leaves more to change, is a rival all the same", () => {
  const { operated, leastUntried } = tryOut([leaving(0, 4, 1), leaving(1, 2, 2)], 28);
  expect(operated.map(({ cost, further }) => [cost, further.length])).toEqual([
    [4, 0],
    [4, 1],
  ]);
  expect(leastUntried).toBe(Infinity);
});

test("the cheapest comes first, whatever is tried first", () => {
  const { operated } = tryOut([leaving(2, 4, 1), leaving(3, 2, 2), leaving(1, 4, 3)], 28);
  expect(operated[0]?.cost).toBe(6);
});

test("where single changes cost much, operations that leave many changes are tried as well", () => {
  const { operated, leastUntried } = tryOut([leaving(11, 4, 1)], 28);
  expect(operated.map(({ cost }) => cost)).toEqual([26]);
  expect(leastUntried).toBe(Infinity);
});

test("where it is not known what single changes cost, what was not tried is said", () => {
  const { operated, leastUntried, stoppedBy } = tryOut([leaving(11, 4, 1)], Infinity);
  expect(operated).toEqual([]);
  expect(leastUntried).toBeGreaterThan(20);
  expect(leastUntried).toBeLessThanOrEqual(26);
  expect(stoppedBy).toBe("size");
});

test("once the time is over, no operation is looked for", () => {
  let looked = 0;
  const { problem, overview } = makeReport({ ...LIKE_THE_SEEDS, idle: 0 }, randomFrom(1));
  const totals = overview.counts[0] ?? [];
  const wrong = withValues(problem, new Map(totals.map((cell) => [cell, 1])));
  let time = 0;
  const now = (): number => (time += 101);
  const explanations = locate(conditionsOf(wrong), { now });
  for (const { status, isComplete, stoppedBy, isOneClick } of explanations) {
    looked += 1;
    expect({ status, isComplete, stoppedBy, isOneClick }).toEqual({
      status: "unproved",
      isComplete: false,
      stoppedBy: "time",
      isOneClick: false,
    });
  }
  expect(looked).toBe(1);
});
