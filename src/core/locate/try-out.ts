import type { Figure } from "../figure";
import { compareRefs, type Change, type Explanation } from "./explanation";
import { explain } from "./explain";
import { toModel, type Model } from "./model";
import type { Proposal, Span } from "./operations/proposal";
import type { Operation } from "./operation";
import { recalculateShares } from "./recalculate";
import { search, type Caps, type Found, type Solution, type Stop } from "./search";
import type { Surroundings } from "./surroundings";
import { systemsOf, toAmount, type System } from "./system";
import { toVariable, type Freedom } from "./variable";

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
  readonly stoppedBy: Stop | null;
}

/** The report as it is once an operation is undone, and where something else has to change. */
export interface Prepared {
  readonly model: Model;
  readonly systems: readonly System[];
}

export function prepare(proposal: Proposal, freedom: Freedom): Prepared {
  const moved = new Set(proposal.moved.values());
  const model = toModel(proposal.conditions, {
    ...freedom,
    isFree: (figure) => proposal.free.has(figure),
    // What an operation puts back is not changed once more.
    isProtected: (figure) => moved.has(figure) || (freedom.isProtected?.(figure) ?? false),
  });
  return { model, systems: systemsOf(model) };
}

/** What is known of an operation once it was tried. */
export interface Outcome {
  /** Proved: it costs no less, together with what has to change besides; `Infinity` where it explains nothing. */
  readonly least: number;
  readonly found: Operated | null;
  readonly stoppedBy: Stop | null;
}

/** Undoes the operation and looks for what else is wrong, as long as both cost no more than `most` together. */
export function tryOut(
  proposal: Proposal,
  { model, systems }: Prepared,
  { around, caps }: { readonly around: Surroundings; readonly caps: Caps },
  most: number,
): Outcome {
  const solved: { readonly system: System; readonly found: Found }[] = [];
  let cost = proposal.cost;
  for (const system of systems) {
    const found = search(system, { ...caps, cost: most - cost });
    cost += found.leastCost;
    if (found.solutions.length === 0) return { least: cost, found: null, stoppedBy: found.stoppedBy };
    solved.push({ system, found });
  }
  if (cost > most) return { least: cost, found: null, stoppedBy: null };
  const valueOf = toValueOf(model, solved);
  const operation = proposal.describe(valueOf);
  if (operation === null) return { least: Infinity, found: null, stoppedBy: null };
  const further = solved.flatMap(({ system, found }) => explain({ model, system, found, around }));
  const stops = solved.flatMap(({ found }) => found.stoppedBy ?? []);
  const operated: Operated = {
    operation,
    changes: changesOf(proposal, model, valueOf),
    further,
    cost,
    bits: further.reduce((sum, { bits }) => sum + bits, proposal.bits + bitsOfStory(operation)),
    isProved: solved.every(({ found }) => found.isProved && found.isComplete),
    stoppedBy: stops.includes("time") ? "time" : (stops[0] ?? null),
  };
  return { least: cost, found: operated, stoppedBy: operated.stoppedBy };
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
