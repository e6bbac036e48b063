import { toCellKey } from "../address";
import type { Figure } from "../figure";
import type { Condition } from "./condition";
import type { Alternative, Change, Explanation } from "./explanation";
import { limitsOf, solve, type Limits, type LocateOptions } from "./locate";
import { toModel, type Model } from "./model";
import { once } from "./once";
import { echoesOf, type Echo } from "./operations/pasted";
import { blocksOf, sceneOf, type Block } from "./operations/scene";
import { isSameCell, isSameSystem, type Place } from "./same-system";
import { systemsOf } from "./system";

/** What is known from the last time. */
export interface LocateMemory {
  readonly limits: Limits;
  /** The components with something wrong, by the first of their cells. */
  readonly parts: ReadonlyMap<string, Remembered>;
}

interface Remembered extends Place {
  readonly explanations: readonly Explanation[];
  /** What was seen of other components; `null` where nothing was looked at. */
  readonly echoes: readonly Echo[] | null;
}

export interface LocatedAgain {
  readonly explanations: readonly Explanation[];
  readonly memory: LocateMemory;
  /** How many components were searched anew. */
  readonly searched: number;
}

/**
 * `locate` after a change: searches only the components whose cells or conditions are not what they were, and says the
 * same of the others as before, about the figures and conditions of now.
 *
 * @param memory what the last call gave; `null` for the first one
 */
export function locateAgain(
  conditions: readonly Condition[],
  memory: LocateMemory | null,
  options: LocateOptions = {},
): LocatedAgain {
  const model = toModel(conditions, options);
  const allBlocks = once(() => blocksOf(conditions));
  const limits = limitsOf(options);
  const known = memory !== null && areSame(memory.limits, limits) ? memory.parts : null;
  const parts = new Map<string, Remembered>();
  let searched = 0;
  for (const system of systemsOf(model)) {
    const place = { model, system, allBlocks };
    const first = system.variables[0]?.figure.cell;
    const key = first === undefined ? "" : toCellKey(first);
    const before = known?.get(key);
    if (before !== undefined && isUnchanged(before, place)) {
      parts.set(key, { ...before, model, system, explanations: retarget(before, place) });
      continue;
    }
    searched += 1;
    const { explanations, isOperated } = solve(place, options);
    const echoes = isOperated ? echoesOf(sceneOf(model, system, allBlocks)) : null;
    parts.set(key, { model, system, explanations, echoes });
  }
  const explanations = [...parts.values()].flatMap((part) => part.explanations);
  return { explanations, memory: { limits, parts }, searched };
}

function areSame(one: Limits, other: Limits): boolean {
  return (
    one.milliseconds === other.milliseconds && one.nodes === other.nodes && one.solutions === other.solutions
  );
}

function isUnchanged(
  before: Remembered,
  now: Place & { readonly allBlocks: () => readonly Block[] },
): boolean {
  if (!isSameSystem(before, now)) return false;
  if (before.echoes === null) return true;
  const echoes = echoesOf(sceneOf(now.model, now.system, now.allBlocks));
  return (
    echoes.length === before.echoes.length &&
    echoes.every((echo, index) => isSameEcho(echo, before.echoes?.[index]))
  );
}

function isSameEcho(one: Echo, other: Echo | undefined): boolean {
  const areSameCells = (figures: readonly Figure[], others: readonly Figure[] | undefined): boolean =>
    figures.length === others?.length &&
    figures.every(({ cell }, index) => isSameCell(cell, others[index]?.cell));
  return (
    one.places === other?.places && areSameCells(one.own, other.own) && areSameCells(one.before, other.before)
  );
}

/** The same explanations, with the figures and the numbers of the conditions as they are now. */
function retarget(before: Remembered, now: Place): readonly Explanation[] {
  const conditionOf = new Map(
    before.system.conditions.map((condition, at) => [condition, now.system.conditions[at] ?? -1] as const),
  );
  const toChanges = (changes: readonly Change[]): readonly Change[] =>
    changes.map((change) => ({ ...change, figure: figureOf(now.model, change.figure) }));
  const toAlternative = (each: Alternative): Alternative => ({ ...each, changes: toChanges(each.changes) });
  return before.explanations.map((explanation) => ({
    ...explanation,
    changes: toChanges(explanation.changes),
    alternatives: explanation.alternatives.map(toAlternative),
    rivals: explanation.rivals.map((rival) => ({ ...rival, changes: toChanges(rival.changes) })),
    conditions: explanation.conditions.flatMap((condition) => conditionOf.get(condition) ?? []),
  }));
}

function figureOf({ variables, variableAt }: Model, figure: Figure): Figure {
  return variables[variableAt(figure.cell)]?.figure ?? figure;
}
