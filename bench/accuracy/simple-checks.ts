import type { Problem, Relation } from "./problem";
import { toShare } from "./reports";

/** What a check points at that only says which relations fail: all cells of all of them. */
export type ToLookAt = ReadonlySet<number>;

/** Sums down and across, and between tables, as formulas beside the figures would check them. */
export function checkSums(problem: Problem): ToLookAt {
  return cellsOfFailing(problem, "sum");
}

/** Every percentage worked out again from its counts. */
export function checkShares(problem: Problem): ToLookAt {
  return cellsOfFailing(problem, "share");
}

/** Errors that cancel each other: nothing in the figures shows them. */
export function isSilent(problem: Problem): boolean {
  return (
    checkSums(problem).size === 0 &&
    checkShares(problem).size === 0 &&
    problem.cells.every(({ value }) => value !== null && value >= 0)
  );
}

function cellsOfFailing({ cells, relations }: Problem, kind: Relation["kind"]): ToLookAt {
  const valueOf = (cell: number): number => cells[cell]?.value ?? 0;
  const sumOf = (own: readonly number[]): number => own.reduce((sum, cell) => sum + valueOf(cell), 0);
  const found = new Set<number>();
  const add = (own: readonly number[]): void => own.forEach((cell) => found.add(cell));
  for (const relation of relations) {
    if (relation.kind !== kind) continue;
    if (relation.kind === "sum" && sumOf(relation.parts) !== valueOf(relation.whole))
      add([relation.whole, ...relation.parts]);
    if (relation.kind === "share") {
      const { share, count, whole } = relation;
      if (valueOf(share) !== toShare(valueOf(count), sumOf(whole))) add([share, ...whole]);
    }
  }
  return found;
}
