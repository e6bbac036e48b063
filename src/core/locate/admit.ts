import { coverOf, type Clause } from "./hitting-set";
import type { Node } from "./search";
import type { System } from "./system";

/** What is left to choose from at a node of the search. */
export interface Admitted {
  /** Cells of which one has to change; `null` where the budget allows none of them. */
  readonly clause: Clause | null;
  /** 1: may not be chosen below here. */
  readonly closed: Uint8Array;
  /** The least cost of what was shut out: no solution that is lost here costs less. */
  readonly next: number;
}

/**
 * Leaves only the cells with which the least cost of hitting every clause stays within the budget, and closes the
 * others. Repeated, because every cell that goes may raise the cost of the rest.
 */
export function admit(system: System, node: Node, clauses: readonly Clause[], budget: number): Admitted {
  const slack = budget - node.cost;
  let open = clauses;
  let next = Infinity;
  for (;;) {
    const { least, leastWith } = coverOf(open, system.weights);
    if (least > slack) return { clause: null, closed: node.closed, next: Math.min(next, node.cost + least) };
    let isSame = true;
    const narrowed = open.map((clause) => {
      const left = clause.filter((cell) => {
        const cost = leastWith(cell);
        if (cost > slack) next = Math.min(next, node.cost + cost);
        return cost <= slack;
      });
      isSame &&= left.length === clause.length;
      return left;
    });
    if (narrowed.some((clause) => clause.length === 0)) return { clause: null, closed: node.closed, next };
    open = narrowed;
    if (isSame) return closeOthers(system, node, open, { least, spare: slack - least, next });
  }
}

/** A cell in no clause comes on top of all that has to be hit. */
function closeOthers(
  { weights }: System,
  node: Node,
  clauses: readonly Clause[],
  { least, spare, next: before }: { readonly least: number; readonly spare: number; readonly next: number },
): Admitted {
  const inClause = new Uint8Array(weights.length);
  for (const clause of clauses) for (const cell of clause) inClause[cell] = 1;
  const closed = Uint8Array.from(node.closed);
  let next = before;
  for (let cell = 0; cell < weights.length; cell += 1) {
    const weight = weights[cell] ?? 0;
    if (inClause[cell] === 1 || closed[cell] === 1 || weight <= spare) continue;
    closed[cell] = 1;
    next = Math.min(next, node.cost + least + weight);
  }
  return { clause: shortest(clauses), closed, next };
}

function shortest(clauses: readonly Clause[]): Clause {
  let best: Clause = clauses[0] ?? [];
  for (const clause of clauses) if (clause.length < best.length) best = clause;
  return best;
}
