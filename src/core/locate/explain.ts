import { toCellKey } from "../address";
import { figuresOf } from "./condition";
import {
  compareBits,
  compareChanges,
  compareRefLists,
  compareRefs,
  type Alternative,
  type Change,
  type Explanation,
  type Status,
} from "./explanation";
import { factor, type Part } from "./factor";
import { familiesOf } from "./families";
import type { Model } from "./model";
import type { Found, Solution } from "./search";
import { isRecognised } from "./slip";
import type { Surroundings } from "./surroundings";
import type { System } from "./system";
import { weigh } from "./alternative";

export interface ToExplain {
  readonly model: Model;
  readonly system: System;
  readonly found: Found;
  readonly around: Surroundings;
}

/** One explanation for each mistake of a component. */
export function explain(asked: ToExplain): readonly Explanation[] {
  const { system, found, around } = asked;
  if (found.solutions.length === 0) return [explainNothing(asked)];
  const solutions = inReadingOrder(system, found.solutions);
  const linked = solutions.slice(0, 1).flatMap((solution) => {
    const { joint, changes } = weigh(system, solution, around);
    return joint.map(({ members }) =>
      members.flatMap((member) => {
        const figure = changes[member]?.figure;
        return figure === undefined ? [] : [system.cellOf(figure)];
      }),
    );
  });
  const together = solutions[0]?.cells.length ?? 0;
  if (together === 0) return [];
  const parts = factor(solutions, linked).filter(({ alternatives }) =>
    alternatives.some(({ cells }) => cells.length > 0),
  );
  return shareOut(
    asked,
    parts.map((part) => explainPart(asked, part, together)),
  );
}

/** By their cells: the search finds them in the order of the conditions, which says nothing. */
function inReadingOrder({ variables }: System, solutions: readonly Solution[]): readonly Solution[] {
  const keyed = solutions.map((solution) => {
    const cells = solution.cells.flatMap((cell) => variables[cell]?.figure.cell ?? []).sort(compareRefs);
    return { solution, cells };
  });
  return keyed.sort((a, b) => compareRefLists(a.cells, b.cells)).map(({ solution }) => solution);
}

function explainPart({ system, found, around }: ToExplain, part: Part, together: number): Explanation {
  const weighed = part.alternatives
    .map(({ cells, solution }): Alternative => {
      const { changes, bits } = weigh(system, { cells, values: solution.values }, around);
      return { changes, bits };
    })
    .sort((a, b) => compareBits(a, b) || compareChanges(a.changes, b.changes));
  const [best, ...others] = weighed;
  const changes = best?.changes ?? [];
  const bits = best?.bits ?? 0;
  const isUnique = found.isComplete && others.length === 0;
  const status: Status = isUnique
    ? "certain"
    : others.length > 0 && found.isProved
      ? "ambiguous"
      : "unproved";
  return {
    id: changes.map(({ figure }) => toCellKey(figure.cell)).join(" "),
    status,
    lowerBound: found.isProved
      ? leastChanges(system, costOf(system, changes))
      : leastChanges(system, found.leastCost),
    changes,
    bits,
    alternatives: others,
    ties: others.filter((other) => Math.abs(other.bits - bits) < 0.01).length,
    families: familiesOf(weighed),
    isComplete: found.isComplete,
    stoppedBy: found.stoppedBy,
    operation: null,
    beside: null,
    rivals: [],
    conditions: [],
    checked: system.conditions.length,
    unread: [],
    together,
    isOneClick: isUnique && changes.every(isKnownSlip),
  };
}

/** A value is proposed, and how the wrong one came about is known. */
export function isKnownSlip({ proposed, slip }: Change): boolean {
  return proposed !== null && slip !== null && isRecognised(slip);
}

function explainNothing({ system, model, found }: ToExplain): Explanation {
  const isImpossible = found.isComplete;
  const failing = new Set(model.failing);
  const conditions = system.conditions.filter((at) => failing.has(at));
  const first = system.variables[0]?.figure.cell;
  return {
    id: first === undefined ? "" : `none ${toCellKey(first)}`,
    status: isImpossible ? "none" : "unproved",
    lowerBound: isImpossible ? 0 : leastChanges(system, found.leastCost),
    changes: [],
    bits: 0,
    alternatives: [],
    ties: 0,
    families: [],
    isComplete: found.isComplete,
    stoppedBy: found.stoppedBy,
    operation: null,
    beside: null,
    rivals: [],
    conditions,
    checked: system.conditions.length,
    unread: [],
    together: 0,
    isOneClick: false,
  };
}

/**
 * At least so many changes, whatever cells they are made in: a heavy cell counts no more than a light one. 0 where no number of
 * changes is enough: then there is nothing to count.
 */
export function leastChanges({ variables }: System, cost: number): number {
  if (cost === Infinity) return 0;
  let heaviest = 1;
  for (const { role, weight, isProtected } of variables)
    if (!isProtected && role !== "free" && role !== "unknown") heaviest = Math.max(heaviest, weight);
  return Math.ceil(cost / heaviest);
}

function costOf({ variables, cellOf }: System, changes: readonly Change[]): number {
  return changes.reduce((sum, { figure }) => sum + (variables[cellOf(figure)]?.weight ?? 0), 0);
}

/** Gives every failing condition to the mistakes that have a hand in it. */
export function shareOut(
  { model, system }: Pick<ToExplain, "model" | "system">,
  explanations: readonly Explanation[],
  /** Something else may be behind a condition that they have no hand in. */
  isAll = true,
): readonly Explanation[] {
  const own = explanations.map(() => new Set<number>());
  const cellsOf = explanations.map(
    ({ changes, alternatives }) =>
      new Set(
        [...changes, ...alternatives.flatMap((each) => each.changes)].map(({ figure }) =>
          system.cellOf(figure),
        ),
      ),
  );
  const failing = new Set(model.failing);
  for (const at of system.conditions) {
    if (!failing.has(at)) continue;
    const edit = model.conditions[at]?.edit;
    const cells = edit === undefined ? [] : figuresOf(edit).map(system.cellOf);
    const hands = cellsOf.flatMap((mine, index) => (cells.some((cell) => mine.has(cell)) ? [index] : []));
    // Where only live formulas stand in a condition, whatever they are worked out from is behind it.
    for (const index of hands.length > 0 || !isAll ? hands : own.keys()) own[index]?.add(at);
  }
  return explanations
    .map((explanation, index) => ({ ...explanation, conditions: [...(own[index] ?? [])] }))
    .sort((a, b) => compareChanges(a.changes, b.changes));
}
