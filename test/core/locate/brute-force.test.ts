import { drawProblem } from "../../../bench/accuracy/oracle-problems";
import { conditionsOf, hundredOf, type Problem } from "../../../bench/accuracy/problem";
import type { Figure } from "../../../src/core/figure";
import { figuresOf, isMet } from "../../../src/core/locate/condition";
import { locate } from "../../../src/core/locate/locate";
import { toModel, type Model } from "../../../src/core/locate/model";
import { toAmount } from "../../../src/core/locate/system";

const SEEDS = Array.from({ length: 600 }, (_, index) => index + 1);

/** Every change of one cell that makes all conditions hold, found by trying out all values. */
function singleChanges(problem: Problem, model: Model): readonly (readonly [cell: Figure, value: number])[] {
  const most =
    50 + problem.cells.reduce((sum, { value, measure }) => sum + (measure === "count" ? (value ?? 0) : 0), 0);
  const failing = model.failing.flatMap((at) => model.conditions[at] ?? []);
  return model.variables.flatMap(({ figure, role }, at) => {
    if (role === "unknown" || model.unusable.some((other) => other !== at)) return [];
    const isIn = ({ edit }: (typeof failing)[number]): boolean => figuresOf(edit).includes(figure);
    if (!failing.every(isIn)) return [];
    const own = model.conditions.filter(isIn);
    const decimals = figure.amount?.decimals ?? 0;
    const size = figure.measure === "share" ? hundredOf({ decimals }) : most;
    return (
      Array.from({ length: size + 1 }, (_, value) => value)
        .filter((value) => value !== figure.amount?.digits)
        .filter((value) =>
          own.every((condition) =>
            isMet(condition, (other) => (other === figure ? toAmount(figure, value) : other.amount)),
          ),
        )
        // Of nothing both are accepted; nought is what is written (see isMet).
        .filter((value, _, values) => figure.measure === "count" || value !== size || !values.includes(0))
        .map((value) => [figure, value] as const)
    );
  });
}

test("what is one click away is the only change as small, as trying out everything shows", () => {
  const tested = { one: 0, two: 0, structural: 0 };
  for (const seed of SEEDS) {
    const { family, problem } = drawProblem(seed, { isSmall: true });
    const conditions = conditionsOf(problem);
    const explanations = locate(conditions);
    const changes = explanations.flatMap((each) => each.changes);
    const isWhole = explanations.every(
      ({ together, operation }) => together === changes.length || operation !== null,
    );
    if (!isWhole || !explanations.some(({ isOneClick }) => isOneClick)) continue;
    const singles = singleChanges(problem, toModel(conditions));
    const [first] = explanations;
    if (explanations.some(({ operation }) => operation !== null)) {
      tested.structural += 1;
      expect({ seed, family, singles }).toEqual({ seed, family, singles: [] });
    } else if (changes.length === 1) {
      tested.one += 1;
      const proposed = first?.changes.map(({ figure, proposed: amount }) => [figure.cell, amount?.digits]);
      expect({ seed, family, singles: singles.map(([{ cell }, value]) => [cell, value]) }).toEqual({
        seed,
        family,
        singles: proposed,
      });
    } else {
      tested.two += 1;
      expect({ seed, family, singles }).toEqual({ seed, family, singles: [] });
    }
  }
  expect(tested.one).toBeGreaterThan(50);
  expect(tested.two).toBeGreaterThan(20);
});
