import type { Figure } from "../figure";
import { compareRefs, type Change, type Explanation } from "./explanation";
import { explain } from "./explain";
import { toModel, type Model } from "./model";
import { OPERATIONS } from "./operations/operations";
import type { Proposal, Span } from "./operations/proposal";
import type { Scene } from "./operations/scene";
import type { Operation } from "./operation";
import { recalculateShares } from "./recalculate";
import { search, type Caps, type Found, type Solution } from "./search";
import type { Surroundings } from "./surroundings";
import { systemsOf, toAmount, type System } from "./system";
import { toVariable, TYPED_WEIGHT, type Freedom } from "./variable";

/** An operation that makes every condition hold, together with changes of single cells. */
export interface Operated {
  readonly operation: Operation;
  /** What the operation itself changes. */
  readonly changes: readonly Change[];
  /** Explanations of what else has to change. */
  readonly further: readonly Explanation[];
  readonly cost: number;
  readonly bits: number;
  readonly isProved: boolean;
}

/** What may have to change besides: first nothing, and more only where no operation gets by with less. */
const FURTHER_COSTS = [0, 2 * TYPED_WEIGHT, 4 * TYPED_WEIGHT, 8 * TYPED_WEIGHT];

interface OperateOptions {
  readonly freedom: Freedom;
  readonly around: Surroundings;
  /** What single changes cost: operations have to be cheaper. */
  readonly below: number;
  readonly caps: Caps;
}

/** The operations that need the fewest further changes, the cheapest and likeliest first. */
export function operate(scene: Scene, options: OperateOptions): readonly Operated[] {
  const { below, freedom } = options;
  const tried = OPERATIONS.filter(({ cost }) => cost < below)
    .flatMap(({ find }) => find(scene))
    .filter((proposal) => !isForbidden(proposal, freedom))
    .map((proposal) => prepare(proposal, freedom));
  for (const further of FURTHER_COSTS) {
    const found = tried.flatMap((attempt) => tryOut(attempt, options, further) ?? []);
    if (found.length > 0) return withoutRepeats(found.sort((a, b) => a.cost - b.cost || a.bits - b.bits));
  }
  return [];
}

/** The same totals, of one table or of all: said once. */
function withoutRepeats(found: readonly Operated[]): readonly Operated[] {
  const seen = new Set<string>();
  return found.filter(({ operation }) => {
    const key = JSON.stringify(operation);
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

/** A cell that the user has confirmed is not touched by an operation either. */
function isForbidden({ free, moved }: Proposal, { isProtected }: Freedom): boolean {
  return isProtected !== undefined && [...free, ...moved.keys()].some(isProtected);
}

interface Attempt {
  readonly proposal: Proposal;
  readonly model: Model;
  readonly systems: readonly System[];
}

function prepare(proposal: Proposal, freedom: Freedom): Attempt {
  const moved = new Set(proposal.moved.values());
  const model = toModel(proposal.conditions, {
    ...freedom,
    isFree: (figure) => proposal.free.has(figure),
    // What an operation puts back is not changed once more.
    isProtected: (figure) => moved.has(figure) || (freedom.isProtected?.(figure) ?? false),
  });
  return { proposal, model, systems: systemsOf(model) };
}

function tryOut(
  { proposal, model, systems }: Attempt,
  { around, below, caps }: OperateOptions,
  further: number,
): Operated | null {
  const most = Math.min(below - 1, proposal.cost + further);
  const solved: { readonly system: System; readonly found: Found }[] = [];
  let cost = proposal.cost;
  for (const system of systems) {
    const found = search(system, { ...caps, cost: most - cost });
    if (found.solutions.length === 0) return null;
    cost += found.leastCost;
    solved.push({ system, found });
  }
  if (cost > most) return null;
  const valueOf = toValueOf(model, solved);
  const operation = proposal.describe(valueOf);
  if (operation === null) return null;
  const explanations = solved.flatMap(({ system, found }) => explain({ model, system, found, around }));
  return {
    operation,
    changes: changesOf(proposal, model, valueOf),
    further: explanations,
    cost,
    bits: explanations.reduce((sum, { bits }) => sum + bits, proposal.bits + bitsOfStory(operation)),
    isProved: solved.every(({ found }) => found.isProved && found.isComplete),
  };
}

/** A total row that is off by no row in particular is a weaker story than one that lacks Brazil, or than a missing row. */
function bitsOfStory(operation: Operation): number {
  if (operation.kind === "missing-row") return 2;
  return operation.kind === "stale-total" && operation.row === null ? 6 : 0;
}

/** The values of all figures, widened to a range where the solutions differ. */
function toValueOf(
  model: Model,
  solved: readonly { readonly system: System; readonly found: Found }[],
): (figure: Figure) => Span {
  const spans = new Map<number, Span>();
  for (const { system, found } of solved) {
    system.variables.forEach(({ figure, value }, cell) => {
      const own = found.solutions.map(
        (solution: Solution) => solution.values.get(cell) ?? { low: value, high: value },
      );
      const low = Math.min(...own.map((span) => span.low));
      const isOpen = own.some(({ high }) => high === null);
      const high = isOpen ? null : Math.max(...own.map((span) => span.high ?? 0));
      spans.set(model.indexOf.get(figure) ?? -1, { low, high });
    });
  }
  return (figure) => {
    const index = model.indexOf.get(figure) ?? -1;
    const value = model.variables[index]?.value ?? toVariable(figure, {}).value;
    return spans.get(index) ?? { low: value, high: value };
  };
}

/** Cells that get another value by the operation: moved ones, open ones, and the shares that follow from open counts. */
function changesOf(
  { conditions, free, moved }: Proposal,
  model: Model,
  valueOf: (figure: Figure) => Span,
): readonly Change[] {
  const counts = [...free].filter(({ measure }) => measure === "count");
  const shares = recalculateShares(conditions, free, valueOf);
  const changes = [...moved]
    .map(([figure, other]): Change | null => toChange(figure, valueOf(other)))
    .concat(counts.map((figure) => toChange(figure, valueOf(figure))))
    .concat([...shares].map(([figure, span]) => toChange(figure, span)));
  return changes
    .flatMap((change) => change ?? [])
    .filter(({ figure }) => model.indexOf.has(figure) || moved.has(figure))
    .filter(({ figure }) => figure.stated !== "" || figure.reading.kind === "empty")
    .sort((a, b) => compareRefs(a.figure.cell, b.figure.cell));
}

/** The change by an operation; `null` where the value stays. */
function toChange(figure: Figure, { low, high }: Span): Change | null {
  const stated = figure.amount === null ? null : toVariable(figure, {}).value;
  if (low !== high) {
    const range = { low: toAmount(figure, low), high: high === null ? null : toAmount(figure, high) };
    return { figure, proposed: null, range, slip: null };
  }
  if (low === (stated ?? 0)) return null;
  return { figure, proposed: toAmount(figure, low), range: null, slip: null };
}
