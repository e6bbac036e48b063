import type { Figure } from "../figure";
import type { Condition } from "./condition";
import { explain, type ToExplain } from "./explain";
import { explainOperation } from "./explain-operation";
import type { Explanation } from "./explanation";
import { toModel, type Model } from "./model";
import { once } from "./once";
import { operate, type Operated } from "./operate";
import { CHEAPEST_OPERATION } from "./operations/operations";
import { blocksOf, sceneOf } from "./operations/scene";
import { search, type Caps, type Found } from "./search";
import { surroundingsOf } from "./surroundings";
import { systemsOf } from "./system";
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
  /** Sets of cells looked at for each component. */
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
  const systems = systemsOf(model);
  if (systems.length === 0) return [];
  const blocks = once(() => blocksOf(model.conditions));
  return systems.flatMap((system) => {
    const around = surroundingsOf(model, system);
    const caps = toCaps(options);
    const plain = search(system, { ...caps, cost: MOST_BEFORE_OPERATIONS });
    const below = plain.solutions.length > 0 ? plain.leastCost : Infinity;
    const operated =
      below > CHEAPEST_OPERATION
        ? operate(sceneOf(model, system, blocks()), { freedom: options, around, below, caps })
        : [];
    return conclude({ model, system, around }, plain, operated, caps);
  });
}

/** Sets of three typed cells are looked for before any operation is tried, and larger ones after. */
const MOST_BEFORE_OPERATIONS = 3 * TYPED_WEIGHT;

/** Weighs single changes against operations: the cheaper one is said, and what was proved of the other. */
function conclude(
  at: Omit<ToExplain, "found">,
  plain: Found,
  operated: readonly Operated[],
  caps: Caps,
): readonly Explanation[] {
  const [best, ...others] = operated;
  if (plain.solutions.length > 0 || !plain.isComplete) {
    if (best === undefined) return explain({ ...at, found: plain });
    return explainOperation(at, [best, ...others], plain.leastCost);
  }
  const larger = search(at.system, { ...caps, cost: best?.cost ?? Infinity });
  if (best === undefined || (larger.solutions.length > 0 && larger.leastCost < best.cost))
    return explain({ ...at, found: larger });
  return explainOperation(at, [best, ...others], larger.leastCost);
}

function toCaps({
  now,
  milliseconds = MILLISECONDS,
  nodes = NODES,
  solutions = SOLUTIONS,
}: LocateOptions): Caps {
  const start = now?.() ?? 0;
  return {
    nodes,
    solutions,
    cost: Infinity,
    isOverdue: () => now !== undefined && now() - start > milliseconds,
  };
}
