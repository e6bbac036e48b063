import type { Figure } from "../figure";
import { figuresOf } from "./condition";
import { compareRefs, type Change, type Explanation } from "./explanation";
import { explain } from "./explain";
import { coverOf, type Clause } from "./hitting-set";
import { toModel, type Model } from "./model";
import { once } from "./once";
import { OPERATIONS } from "./operations/operations";
import type { Proposal, Span } from "./operations/proposal";
import { speaksOf, type Scene } from "./operations/scene";
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
  readonly system: System;
  readonly freedom: Freedom;
  readonly around: Surroundings;
  /** What single changes cost: most operations have to be cheaper, and none may cost more. */
  readonly plainCost: number;
  readonly caps: Caps;
}

/** What came of trying the operations. */
export interface Tried {
  /** Those that need the fewest further changes, the cheapest and likeliest first. */
  readonly operated: readonly Operated[];
  /** `false` where a cap left some untried: then nothing is said of them. */
  readonly isComplete: boolean;
}

export const NOTHING_TRIED: Tried = { operated: [], isComplete: true };

export function operate(scene: Scene, options: OperateOptions): Tried {
  const { plainCost, freedom, caps } = options;
  const attempts = OPERATIONS.flatMap(({ find, cost, isSaidBeside }) => {
    const most = isSaidBeside ? plainCost : plainCost - 1;
    return cost > most ? [] : find(scene).map((proposal) => ({ proposal, most }));
  })
    .filter(({ proposal }) => !isForbidden(proposal, freedom))
    .map(({ proposal, most }) => ({
      proposal,
      most,
      least: once(() => proposal.cost + leastFurther(proposal, scene, options.system)),
      prepared: once(() => prepare(proposal, freedom)),
    }));
  let isComplete = true;
  for (const further of FURTHER_COSTS) {
    const found: Operated[] = [];
    for (const { proposal, least, prepared, ...attempt } of attempts) {
      const most = Math.min(attempt.most, proposal.cost + further);
      if (least() > most) continue;
      const result = caps.isOverdue() ? "cut" : tryOut(proposal, prepared(), options, most);
      if (result === "cut") isComplete = false;
      else if (result !== "no") found.push(result);
    }
    if (found.length > 0) return { operated: withoutRepeats(found.sort(byCost)), isComplete };
  }
  return { operated: [], isComplete };
}

function byCost(a: Operated, b: Operated): number {
  return a.cost - b.cost || a.bits - b.bits;
}

/** What is wrong still, whatever an operation does, costs at least so much: cheap to know before it is tried out. */
function leastFurther({ conditions, free }: Proposal, { failing }: Scene, system: System): number {
  const kept = new Set(conditions);
  const clauses = failing.flatMap((condition): readonly Clause[] => {
    if (!kept.has(condition) || speaksOf(condition, free)) return [];
    const cells = figuresOf(condition.edit).map(system.cellOf);
    // A live formula may follow, free of charge.
    if (cells.some((cell) => system.variables[cell]?.role === "free")) return [];
    return [cells.filter((cell) => cell >= 0 && mayChange(system, cell))];
  });
  return coverOf(clauses, system.weights).least;
}

function mayChange({ variables }: System, cell: number): boolean {
  const variable = variables[cell];
  return variable !== undefined && variable.role !== "unknown" && !variable.isProtected;
}

/** The same totals, of one table or of all, and the same changes by whatever name: said once. */
function withoutRepeats(found: readonly Operated[]): readonly Operated[] {
  const seen = new Set<string>();
  return found.filter(({ operation, changes, further }) => {
    const all = [...changes, ...further.flatMap((each) => each.changes)];
    const key =
      changes.length === 0
        ? JSON.stringify(operation)
        : JSON.stringify(all.map(({ figure, proposed, range }) => [figure.cell, proposed, range]));
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

/** A cell that the user has confirmed is not touched by an operation either. */
function isForbidden({ free, moved }: Proposal, { isProtected }: Freedom): boolean {
  return isProtected !== undefined && [...free, ...moved.keys()].some(isProtected);
}

/** The report as it is once an operation is undone, and where something else has to change. */
interface Prepared {
  readonly model: Model;
  readonly systems: readonly System[];
}

function prepare(proposal: Proposal, freedom: Freedom): Prepared {
  const moved = new Set(proposal.moved.values());
  const model = toModel(proposal.conditions, {
    ...freedom,
    isFree: (figure) => proposal.free.has(figure),
    // What an operation puts back is not changed once more.
    isProtected: (figure) => moved.has(figure) || (freedom.isProtected?.(figure) ?? false),
  });
  return { model, systems: systemsOf(model) };
}

/** `cut`: a cap was reached before it was known whether the operation explains anything. */
function tryOut(
  proposal: Proposal,
  { model, systems }: Prepared,
  { around, caps }: OperateOptions,
  most: number,
): Operated | "no" | "cut" {
  const solved: { readonly system: System; readonly found: Found }[] = [];
  let cost = proposal.cost;
  for (const system of systems) {
    const found = search(system, { ...caps, cost: most - cost });
    if (found.solutions.length === 0) return found.isComplete ? "no" : "cut";
    cost += found.leastCost;
    solved.push({ system, found });
  }
  if (cost > most) return "no";
  const valueOf = toValueOf(model, solved);
  const operation = proposal.describe(valueOf);
  if (operation === null) return "no";
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
