import { conditionsOf, withValues, type Problem } from "../../../bench/accuracy/problem";
import { randomFrom } from "../../../bench/accuracy/random";
import { LIKE_THE_SEEDS, makeReport } from "../../../bench/accuracy/reports";
import { locate } from "../../../src/core/locate/locate";
import { toModel } from "../../../src/core/locate/model";
import { search } from "../../../src/core/locate/search";
import { systemsOf } from "../../../src/core/locate/system";
import { TYPED_WEIGHT } from "../../../src/core/locate/variable";

const SEEDS = Array.from({ length: 12 }, (_, index) => index + 1);

/** A report with some wrong figures, in one period. */
function draftWith(errors: number, seed: number, period: string): Problem {
  const random = randomFrom(seed);
  const { problem } = makeReport({ ...LIKE_THE_SEEDS, rows: 6, idle: 0, hasShares: false, period }, random);
  const cells = random.sample([...problem.cells.keys()], errors);
  return withValues(
    problem,
    new Map(cells.map((cell) => [cell, (problem.cells[cell]?.value ?? 0) + 1 + random.below(40)])),
  );
}

/** The fewest changes that make all conditions of the draft hold: every figure is typed and weighs the same. */
function optimumOf(problem: Problem): number {
  const caps = { nodes: 200_000, solutions: 1, cost: Infinity, isOverdue: () => false };
  return systemsOf(toModel(conditionsOf(problem))).reduce(
    (sum, system) => sum + search(system, caps).leastCost / TYPED_WEIGHT,
    0,
  );
}

/** A clock that goes on by so much whenever somebody looks at it. */
function clockOf(step: number): () => number {
  let time = 0;
  return () => (time += step);
}

describe.each(SEEDS)("draft %s", (seed) => {
  const hard = draftWith(5, seed, "hard");
  const easy = draftWith(1, seed + 100, "easy");
  const both = [...conditionsOf(hard), ...conditionsOf(easy)];
  const isHard = ({
    checked,
    conditions,
  }: {
    readonly checked: number;
    readonly conditions: readonly number[];
  }) => checked > 0 && conditions.every((at) => at < hard.relations.length);

  test("when the time is over, no more is claimed than was proved, and the other period is still solved", () => {
    const explanations = locate(both, { now: clockOf(20) });
    const [unproved, ...others] = explanations.filter(isHard);
    expect(others).toEqual([]);
    expect(unproved?.status).toBe("unproved");
    expect(unproved?.isOneClick).toBe(false);
    expect(unproved?.isComplete).toBe(false);
    expect(unproved?.lowerBound).toBeGreaterThanOrEqual(1);
    expect(unproved?.lowerBound).toBeLessThanOrEqual(optimumOf(hard));
    expect(
      explanations.filter((each) => !isHard(each)).map(({ status, changes }) => [status, changes.length]),
    ).toEqual([["certain", 1]]);
  });

  test.each([1, 2, 5, 20])("with %s nodes, no more is claimed than was proved", (nodes) => {
    const optimum = optimumOf(hard);
    const explanations = locate(conditionsOf(hard), { nodes });
    const isOpen = explanations.some(({ status }) => status === "unproved");
    // An operation stands for all changes that it saves; what is said beside it is another report.
    const single = explanations.every(({ operation }) => operation === null)
      ? explanations
      : explanations.slice(0, 1);
    const bound = single.reduce((sum, { lowerBound }) => sum + lowerBound, 0);
    expect(explanations.length).toBeGreaterThan(0);
    expect(bound).toBeLessThanOrEqual(optimum);
    if (single === explanations && !isOpen)
      expect(explanations.reduce((sum, { changes }) => sum + changes.length, 0)).toBe(optimum);
    if (isOpen) expect(explanations.filter(({ isOneClick }) => isOneClick)).toEqual([]);
  });
});

test("the time of one component is not the time of the next", () => {
  // Each of them takes some looks at the clock, together more than the hundred milliseconds allow.
  const periods = SEEDS.map((seed) => draftWith(1, seed, `P${seed}`));
  const explanations = locate(
    periods.flatMap((period) => conditionsOf(period)),
    { now: clockOf(20) },
  );
  expect(explanations.map(({ status }) => status)).toEqual(SEEDS.map(() => "certain"));
});

test("without a clock, time is no limit", () => {
  const [first] = locate(conditionsOf(draftWith(1, 1, "P")), { milliseconds: 0 });
  expect(first?.status).toBe("certain");
});
