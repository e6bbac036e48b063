import type { Problem, Relation } from "./problem";
import type { MadeTable } from "./reports";

/** The report as if nobody had typed a row into these tables; totals stay. The cells remain, but nothing speaks of them. */
export function withoutRow(problem: Problem, tables: readonly MadeTable[], row: number): Problem {
  const gone = new Set(
    tables.flatMap(({ counts, shares }) => [...(counts[row] ?? []), ...(shares[row] ?? [])]),
  );
  const isLeft = (cell: number): boolean => !gone.has(cell);
  return {
    cells: problem.cells,
    relations: problem.relations.flatMap((relation): readonly Relation[] => {
      switch (relation.kind) {
        case "sum": {
          const parts = relation.parts.filter(isLeft);
          // A sum across needs all its parts; a sum down goes on with the rows that are left.
          const isWhole = relation.check === "footing" || parts.length === relation.parts.length;
          return isLeft(relation.whole) && isWhole ? [{ ...relation, parts }] : [];
        }
        case "bound":
          return isLeft(relation.whole) && relation.parts.every(isLeft) ? [relation] : [];
        case "share":
          return isLeft(relation.share) ? [relation] : [];
        case "closure":
          return relation.shares.every(isLeft) ? [relation] : [];
      }
    }),
  };
}

/** New contents for the cells of a row: those of other cells. */
export function withRow(
  problem: Problem,
  to: readonly number[],
  from: readonly number[],
): readonly (readonly [cell: number, value: number])[] {
  return to.map((cell, index) => [cell, problem.cells[from[index] ?? -1]?.value ?? 0]);
}
