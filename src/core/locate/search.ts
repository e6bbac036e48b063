import { levers, outlookOf, type Choice } from "./clauses";
import { choose, chooseAll, NOTHING_CHOSEN, type Elimination } from "./elimination";
import { admit } from "./admit";
import type { Clause } from "./hitting-set";
import { settle, type Settlement } from "./settle";
import type { System } from "./system";

/** One set of cells whose change makes every condition hold. */
export interface Solution {
  /** In ascending order. */
  readonly cells: readonly number[];
  readonly cost: number;
  /** New values of these cells, and of all that follows from them. */
  readonly values: Settlement;
}

/** What ended a search before its time: the clock, or a cap on its size. */
export type Stop = "time" | "size";

export interface Found {
  /** All solutions of least cost; fewer where a cap was reached. */
  readonly solutions: readonly Solution[];
  /** Proved: nothing costs less. */
  readonly leastCost: number;
  /** All cheaper sets are ruled out, so that the solutions, if any, are the smallest. */
  readonly isProved: boolean;
  /** `false` where a cap was reached before all solutions of least cost were known. */
  readonly isComplete: boolean;
  /** Which cap that was: the clock, or any other; `null` where the search is complete. */
  readonly stoppedBy: Stop | null;
  /** How many sets of cells were looked at. */
  readonly nodes: number;
}

/** When to stop. Nodes make the same end on every machine; the clock keeps a user from waiting. */
export interface Caps {
  readonly nodes: number;
  readonly solutions: number;
  /** Solutions that cost more are not looked for. */
  readonly cost: number;
  /** Proved before: nothing costs less. */
  readonly atLeast?: number;
  readonly isOverdue: () => boolean;
}

export interface Node extends Choice {
  readonly cost: number;
  /** 1: may not be chosen below here. */
  readonly closed: Uint8Array;
}

/**
 * Exact search for the cheapest sets of changes: implied edits on demand (Fellegi and Holt, 1976), cut by the least
 * cost of hitting all of them, with a budget that grows until it is enough. The branches of a node exclude each
 * other, so no set is met twice.
 */
export function search(system: System, caps: Caps): Found {
  const root = rootOf(system);
  if (root === null)
    return { solutions: [], leastCost: 0, isProved: false, isComplete: false, stoppedBy: "size", nodes: 0 };
  const state: SearchState = { nodes: 0, stoppedBy: null, isUndecided: false, next: Infinity, solutions: [] };
  let budget = Math.max(root.cost, caps.atLeast ?? 0);
  for (;;) {
    state.next = Infinity;
    visit(system, root, budget, caps, state);
    if (state.solutions.length > 0 || state.stoppedBy !== null || state.isUndecided) break;
    if (state.next > caps.cost || state.next === Infinity) break;
    budget = state.next;
  }
  const isFound = state.solutions.length > 0;
  const stoppedBy = state.stoppedBy ?? (state.isUndecided ? "size" : null);
  const isComplete = stoppedBy === null;
  return {
    solutions: state.solutions,
    leastCost: isFound || !isComplete ? budget : state.next,
    isProved: isFound || isComplete,
    isComplete,
    stoppedBy,
    nodes: state.nodes,
  };
}

interface SearchState {
  nodes: number;
  /** A cap was reached: nothing more is looked at. */
  stoppedBy: Stop | null;
  /** For some choice of cells it is not known whether any values fit. */
  isUndecided: boolean;
  /** The least cost that was cut off: the next budget. */
  next: number;
  solutions: Solution[];
}

/** Live formulas are chosen from the start, free of charge; figures that have to change, at their weight. */
function rootOf(system: System): Node | null {
  const free: number[] = [];
  const forced: number[] = [];
  const closed = new Uint8Array(system.variables.length);
  system.variables.forEach(({ role, isProtected, figure }, cell) => {
    if (role === "unknown" || role === "free" || isProtected) closed[cell] = 1;
    if (role === "free" && figure.measure === "count") free.push(cell);
    if (role === "unusable") forced.push(cell);
  });
  const counts = forced.filter((cell) => system.variables[cell]?.figure.measure === "count");
  const elimination = chooseAll(system, NOTHING_CHOSEN, [...free, ...counts]);
  if (elimination === null) return null;
  for (const cell of forced) closed[cell] = 1;
  const cost = forced.reduce((sum, cell) => sum + (system.variables[cell]?.weight ?? 0), 0);
  return { chosen: forced, isChosen: new Set(forced), elimination, cost, closed };
}

function visit(system: System, node: Node, budget: number, caps: Caps, state: SearchState): void {
  state.nodes += 1;
  if (state.nodes > caps.nodes || state.solutions.length >= caps.solutions) state.stoppedBy = "size";
  else if (caps.isOverdue()) state.stoppedBy = "time";
  if (state.stoppedBy !== null) return;
  if (node.cost > budget) {
    state.next = Math.min(state.next, node.cost);
    return;
  }
  const { values, clauses } = outlookOf(system, node);
  let open = clauses.map((clause) => clause.filter((cell) => node.closed[cell] === 0));
  if (open.length === 0) {
    const settlement = settle(system, node, values);
    if (settlement === "cut") {
      // It may be a solution; sets that hold more cells would cost more.
      state.isUndecided = true;
      return;
    }
    if (settlement !== "none") {
      const cells = [...node.chosen].sort((a, b) => a - b);
      state.solutions.push({ cells, cost: node.cost, values: settlement });
      return;
    }
    open = [escapes(system, node, values).filter((cell) => node.closed[cell] === 0)];
  }
  if (open.some((clause) => clause.length === 0)) return;
  const admitted = admit(system, node, open, budget);
  state.next = Math.min(state.next, admitted.next);
  if (admitted.clause === null) return;
  const { clause } = admitted;
  const closed = Uint8Array.from(admitted.closed);
  for (const cell of clause) {
    const elimination = chosenIn(system, node.elimination, cell);
    if (elimination === null) {
      state.stoppedBy = "size";
      return;
    }
    closed[cell] = 1;
    visit(
      system,
      {
        chosen: [...node.chosen, cell],
        isChosen: new Set(node.isChosen).add(cell),
        elimination,
        cost: node.cost + (system.variables[cell]?.weight ?? 0),
        closed: Uint8Array.from(closed),
      },
      budget,
      caps,
      state,
    );
    if (state.stoppedBy !== null) return;
  }
}

/** A share stands in no equation, so choosing it eliminates nothing. */
function chosenIn(system: System, before: Elimination, cell: number): Elimination | null {
  const isShare = system.variables[cell]?.figure.measure === "share";
  return isShare ? before : choose(system, before, cell);
}

/** No whole numbers fit: something else that the chosen cells hang together with has to change too. */
function escapes(system: System, node: Node, values: ReadonlyMap<number, number>): Clause {
  const touched = new Set<number>();
  for (const cell of [...values.keys(), ...node.chosen]) {
    touched.add(cell);
    for (const at of system.checksOf(cell)) for (const other of system.checkAt(at).cells) touched.add(other);
  }
  const found = new Set<number>(levers(node, [...touched]));
  for (const [at] of node.elimination.pivots)
    for (const cell of node.elimination.changed.get(at)?.cells ?? []) found.add(cell);
  return [...found].filter((cell) => !node.isChosen.has(cell));
}
