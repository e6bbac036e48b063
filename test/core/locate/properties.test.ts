import { conditionsOf, withValues, type Problem } from "../../../bench/accuracy/problem";
import { randomFrom } from "../../../bench/accuracy/random";
import { LIKE_THE_SEEDS, makeReport } from "../../../bench/accuracy/reports";
import { asStated } from "../../../src/core/edits/evaluate";
import { isMet } from "../../../src/core/locate/condition";
import type { Explanation } from "../../../src/core/locate/explanation";
import { locate } from "../../../src/core/locate/locate";

const SEEDS = Array.from({ length: 40 }, (_, index) => index + 1);

function draftWithErrors(seed: number): { readonly truth: Problem; readonly wrong: Problem } {
  const random = randomFrom(seed);
  const truth = makeReport({ ...LIKE_THE_SEEDS, rows: 5, hasShares: seed % 2 === 0 }, random).problem;
  const cells = random.sample([...truth.cells.keys()], 1 + random.below(2));
  const values = cells.map(
    (cell) => [cell, ((truth.cells[cell]?.value ?? 0) + 1 + random.below(30)) % 101] as const,
  );
  return { truth, wrong: withValues(truth, new Map(values)) };
}

const outline = (explanations: readonly Explanation[]): readonly unknown[] =>
  explanations.map(({ id, status, changes, alternatives }) => ({
    id,
    status,
    // In their order: equally likely ones have to have one, too.
    sets: [changes, ...alternatives.map((each) => each.changes)].map((set) =>
      set.map(({ figure, proposed, range }) => ({ cell: figure.cell, proposed, range })),
    ),
  }));

test("a report that is right has no explanation", () => {
  for (const seed of SEEDS) {
    const { truth } = draftWithErrors(seed);
    expect(locate(conditionsOf(truth))).toEqual([]);
  }
});

test("making all certain changes makes every condition hold", () => {
  let certain = 0;
  for (const seed of SEEDS) {
    const { wrong } = draftWithErrors(seed);
    const explanations = locate(conditionsOf(wrong));
    if (explanations.some(({ status }) => status !== "certain")) continue;
    const byCell = new Map(
      explanations.flatMap(({ changes }) =>
        changes.map(({ figure, proposed }) => [figure, proposed] as const),
      ),
    );
    certain += byCell.size;
    const conditions = conditionsOf(wrong);
    const keyOf = ({ row, col }: { readonly row: number; readonly col: number }): string => `${row} ${col}`;
    const proposed = new Map([...byCell].map(([figure, amount]) => [keyOf(figure.cell), amount]));
    for (const condition of conditions)
      expect(isMet(condition, (figure) => proposed.get(keyOf(figure.cell)) ?? asStated(figure))).toBe(true);
  }
  expect(certain).toBeGreaterThan(SEEDS.length / 2);
});

test("the order of the conditions, and of the parts of a sum, does not matter", () => {
  for (const seed of SEEDS) {
    const { wrong } = draftWithErrors(seed);
    const random = randomFrom(seed);
    const relations = random
      .sample(wrong.relations, wrong.relations.length)
      .map((relation) =>
        relation.kind === "sum"
          ? { ...relation, parts: random.sample(relation.parts, relation.parts.length) }
          : relation,
      );
    expect(outline(locate(conditionsOf({ ...wrong, relations })))).toEqual(
      outline(locate(conditionsOf(wrong))),
    );
  }
});

test("one more condition that is true never makes a certain answer uncertain", () => {
  for (const seed of SEEDS) {
    const { truth, wrong } = draftWithErrors(seed);
    const before = locate(conditionsOf(wrong));
    if (before.some(({ status }) => status !== "certain")) continue;
    const wholes = truth.relations.flatMap((relation) => (relation.kind === "sum" ? [relation] : []));
    const { whole, parts } = randomFrom(seed).pick(wholes);
    const again = { kind: "sum", check: "tie-out", whole, parts } as const;
    const after = locate(conditionsOf({ ...wrong, relations: [...wrong.relations, again] }));
    expect(outline(after)).toEqual(outline(before));
  }
});

test("a cell that the user has confirmed is never proposed", () => {
  for (const seed of SEEDS) {
    const { wrong } = draftWithErrors(seed);
    const conditions = conditionsOf(wrong);
    const [first] = locate(conditions);
    const cell = first?.changes[0]?.figure.cell;
    if (cell === undefined) continue;
    const isProtected = (figure: {
      readonly cell: { readonly row: number; readonly col: number };
    }): boolean => figure.cell.row === cell.row && figure.cell.col === cell.col;
    const again = locate(conditions, { isProtected, nodes: 300 });
    const proposed = again.flatMap(({ changes, alternatives }) => [
      ...changes,
      ...alternatives.flatMap((each) => each.changes),
    ]);
    expect(proposed.filter(({ figure }) => isProtected(figure))).toEqual([]);
    expect(again.length).toBeGreaterThan(0);
  }
});
