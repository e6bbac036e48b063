import type { Figure } from "../figure";
import type { Condition } from "./condition";
import { explain, type ToExplain } from "./explain";
import { explainOperation, withRivals } from "./explain-operation";
import type { Explanation } from "./explanation";
import { toModel, type Model } from "./model";
import { once } from "./once";
import { NOTHING_TRIED, operate, type Tried } from "./operate";
import { CHEAPEST_OPERATION } from "./operations/operations";
import { blocksOf, sceneOf, type Block } from "./operations/scene";
import { search, type Caps, type Found, type Stop } from "./search";
import { surroundingsOf } from "./surroundings";
import { systemsOf, type System } from "./system";
import { withUnread } from "./unread-formulas";
import { TYPED_WEIGHT } from "./variable";

export interface LocateOptions {
  /** Cells that the user has confirmed: no change of them is proposed. */
  readonly isProtected?: (figure: Figure) => boolean;
  /** A positive whole number; by default 2 for what is typed and 3 for a live formula. */
  readonly weightOf?: (figure: Figure) => number;
  /** Milliseconds from any point in time. Without a clock only `nodes` limits the search. */
  readonly now?: () => number;
  /** For each component; 100 where nothing is said. */
  readonly milliseconds?: number;
  /** Sets of cells looked at in each search of a component. */
  readonly nodes?: number;
  /** How many smallest sets are listed for each component. */
  readonly solutions?: number;
}

const MILLISECONDS = 100;
const NODES = 4_000;
const SOLUTIONS = 200;

/**
 * Which cells are wrong, and what they should be: the smallest sets of cells whose change makes every condition hold,
 * all of them, with the new values and the likeliest slips. A report without a failing condition has no explanation.
 *
 * Every condition counts, so pass only those whose failure would be an error: what was merely inferred from the figures,
 * or what a note excuses, must not decide which cell is wrong.
 */
export function locate(
  conditions: readonly Condition[],
  options: LocateOptions = {},
): readonly Explanation[] {
  return locateIn(toModel(conditions, options), options);
}

/** The same for a model that is there already. */
export function locateIn(model: Model, options: LocateOptions = {}): readonly Explanation[] {
  const allBlocks = once(() => blocksOf(model.conditions));
  return systemsOf(model).flatMap((system) => solve({ model, system, allBlocks }, options).explanations);
}

/** One component of a report. */
export interface Part {
  readonly model: Model;
  readonly system: System;
  /** The tables of the whole report. */
  readonly allBlocks: () => readonly Block[];
}

export interface Solved {
  readonly explanations: readonly Explanation[];
  /** Operations were tried; of these one looks beyond the component. */
  readonly isOperated: boolean;
}

/** What is wrong in one component. */
export function solve({ model, system, allBlocks }: Part, options: LocateOptions): Solved {
  const around = surroundingsOf(model, system);
  const caps = toCaps(options);
  const plain = searchQuickly(system, caps);
  const plainCost = plain.solutions.length > 0 ? plain.leastCost : Infinity;
  const isOperated = plainCost >= CHEAPEST_OPERATION;
  const tried = isOperated
    ? operate(sceneOf(model, system, allBlocks), { system, freedom: options, around, plainCost, caps })
    : NOTHING_TRIED;
  const explanations = conclude({ model, system, around }, plain, tried, caps);
  return { explanations: withUnread(explanations, { model, system }), isOperated };
}

/** Sets of three typed cells are looked for before any operation is tried. */
const MOST_BEFORE_OPERATIONS = 3 * TYPED_WEIGHT;
/** Mistakes that have nothing to do with each other are found in so few steps, even if there are many. */
const NODES_BEFORE_OPERATIONS = 30;

/** Single changes, as far as they are found at once; where they are not, only what is proved: `isComplete` up to that cost. */
function searchQuickly(system: System, caps: Caps): Found {
  const small = search(system, { ...caps, cost: MOST_BEFORE_OPERATIONS });
  if (small.solutions.length > 0 || !small.isComplete || small.leastCost === Infinity) return small;
  const nodes = Math.min(caps.nodes, NODES_BEFORE_OPERATIONS);
  const large = search(system, { ...caps, nodes, atLeast: small.leastCost });
  return large.isComplete ? large : { ...small, leastCost: large.leastCost };
}

/** Weighs single changes against operations: the cheaper one is said, and what was proved of the other. */
function conclude(
  at: Omit<ToExplain, "found">,
  plain: Found,
  { operated, leastUntried, stoppedBy }: Tried,
  caps: Caps,
): readonly Explanation[] {
  const [best, ...others] = operated;
  /** Whether an operation that was not tried might have a say where this is what the mistake costs. */
  const stopFor = (cost: number): Stop | null =>
    leastUntried < Infinity && leastUntried <= cost ? stoppedBy : null;
  const isDearer = best !== undefined && plain.leastCost >= best.cost + TYPED_WEIGHT;
  const isSettled = plain.solutions.length > 0 || !plain.isComplete || isDearer;
  const found = isSettled
    ? plain
    : search(at.system, { ...caps, cost: best?.cost ?? Infinity, atLeast: plain.leastCost });
  const isPlainBetter =
    !isSettled && found.solutions.length > 0 && found.leastCost < (best?.cost ?? Infinity);
  const isTie = plain.solutions.length > 0 && best?.cost === plain.leastCost;
  if (best !== undefined && !isPlainBetter && !isTie)
    return explainOperation(at, [best, ...others], {
      plainCost: found.leastCost,
      stoppedBy: stopFor(best.cost + TYPED_WEIGHT - 1),
    });
  const rivals = operated.filter(({ cost }) => cost === found.leastCost);
  const explanations = withRivals(explain({ ...at, found }), isTie ? rivals : []);
  const stop = stopFor(found.leastCost);
  return stop === null ? explanations : explanations.map((explanation) => leaveOpen(explanation, stop));
}

/** An operation that was not tried might explain as much with less. */
function leaveOpen(explanation: Explanation, stop: Stop): Explanation {
  const isProved = explanation.status === "certain" || explanation.status === "ambiguous";
  return {
    ...explanation,
    status: isProved ? "unproved" : explanation.status,
    isComplete: false,
    stoppedBy: explanation.stoppedBy ?? stop,
    isOneClick: false,
  };
}

/** How far a search goes. */
export interface Limits {
  /** `null` without a clock. */
  readonly milliseconds: number | null;
  readonly nodes: number;
  readonly solutions: number;
}

export function limitsOf({ now, milliseconds, nodes, solutions }: LocateOptions): Limits {
  return {
    milliseconds: now === undefined ? null : (milliseconds ?? MILLISECONDS),
    nodes: nodes ?? NODES,
    solutions: solutions ?? SOLUTIONS,
  };
}

/** The clock starts here. */
function toCaps(options: LocateOptions): Caps {
  const { milliseconds, nodes, solutions } = limitsOf(options);
  const now = options.now ?? (() => 0);
  const start = now();
  return {
    nodes,
    solutions,
    cost: Infinity,
    isOverdue: () => milliseconds !== null && now() - start > milliseconds,
  };
}
