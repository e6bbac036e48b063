import { conditionsOf, withValues, type Problem } from "../../../bench/accuracy/problem";
import { randomFrom, type Random } from "../../../bench/accuracy/random";
import { LIKE_THE_SEEDS, makeReport } from "../../../bench/accuracy/reports";
import { toCellKey } from "../../../src/core/address";
import { locate } from "../../../src/core/locate/locate";

const SEEDS = Array.from({ length: 40 }, (_, index) => index + 1);

function draft(seed: number): Problem {
  const random = randomFrom(seed);
  const { problem } = makeReport({ ...LIKE_THE_SEEDS, rows: 5, hasShares: seed % 2 === 0 }, random);
  const wrong = random.sample([...problem.cells.keys()], 1 + (seed % 3));
  return withValues(
    problem,
    new Map(wrong.map((cell) => [cell, ((problem.cells[cell]?.value ?? 0) + 1 + random.below(30)) % 101])),
  );
}

/** The same report with its rows, columns and tables in another order; `to[cell]` is where a cell has gone. */
function reorder(
  problem: Problem,
  random: Random,
): { readonly problem: Problem; readonly to: readonly number[] } {
  const shuffle = (size: number): readonly number[] => random.sample([...Array(size).keys()], size);
  const [rows, cols] = [shuffle(40), shuffle(8)];
  const order = random.sample([...problem.cells.keys()], problem.cells.length);
  const to = problem.cells.map((_, cell) => order.indexOf(cell));
  const cells = order.flatMap((cell) => {
    const own = problem.cells[cell];
    return own === undefined
      ? []
      : [{ ...own, row: rows[own.row] ?? own.row, col: cols[own.col] ?? own.col }];
  });
  const move = (cell: number): number => to[cell] ?? -1;
  const place = (cell: number): number => (cells[cell]?.row ?? 0) * 100 + (cells[cell]?.col ?? 0);
  const inOrder = (list: readonly number[]): readonly number[] =>
    list.map(move).sort((a, b) => place(a) - place(b));
  const relations = random
    .sample(problem.relations, problem.relations.length)
    .map((relation): Problem["relations"][number] => {
      switch (relation.kind) {
        case "sum":
        case "bound":
          return { ...relation, whole: move(relation.whole), parts: inOrder(relation.parts) };
        case "share":
          return {
            ...relation,
            share: move(relation.share),
            count: move(relation.count),
            whole: inOrder(relation.whole),
          };
        case "closure":
          return { ...relation, shares: inOrder(relation.shares), whole: inOrder(relation.whole) };
      }
    });
  return { problem: { cells, relations }, to };
}

/** What is said, cell by cell: for each mistake its status and all sets of changes, in no particular order. */
function answersFor(problem: Problem, nameOf: (cell: number) => number): readonly string[] {
  const numberOf = new Map(problem.cells.map(({ row, col }, cell) => [`${row} ${col}`, cell]));
  return locate(conditionsOf(problem))
    .map(({ id, status, changes, alternatives, operation, ties }) => {
      const sets = [changes, ...alternatives.map((each) => each.changes)].map((set) =>
        set
          .map(({ figure: { cell }, proposed, range }) => {
            const value = proposed?.digits ?? `${range?.low.digits} to ${range?.high?.digits}`;
            return `${nameOf(numberOf.get(`${cell.row} ${cell.col}`) ?? -1)}=${value}`;
          })
          .sort()
          .join(" "),
      );
      // Where several are equally likely, the place decides which comes first; whichever does gives the name.
      const first = ties === 0 ? sets[0] : "";
      if (operation === null) expect(id).toBe(changes.map(({ figure }) => toCellKey(figure.cell)).join(" "));
      return `${status} ${operation?.kind ?? ""}: ${first}: ${sets.sort().join(" | ")}`;
    })
    .sort();
}

test.each(SEEDS)(
  "draft %s has the same mistakes whatever the order of its rows, columns and tables",
  (seed) => {
    const problem = draft(seed);
    const said = answersFor(problem, (cell) => cell);
    expect(said.length).toBeGreaterThan(0);
    const random = randomFrom(seed + 500);
    for (let round = 0; round < 3; round += 1) {
      const other = reorder(problem, random);
      const from = new Map(other.to.map((now, before) => [now, before]));
      expect(answersFor(other.problem, (cell) => from.get(cell) ?? -1)).toEqual(said);
    }
  },
);
