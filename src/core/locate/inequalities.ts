import type { BalanceEdit, BoundEdit } from "../edits/edit";
import type { Figure } from "../figure";
import { shareBounds } from "../rounding";
import type { Choice } from "./clauses";
import type { Condition } from "./condition";
import { factorOf } from "./row";
import type { System } from "./system";

/** `constant + Σ slope × change(parameter) ≥ 0`. */
export interface Inequality {
  readonly constant: number;
  readonly slopes: ReadonlyMap<number, number>;
}

interface Sum {
  constant: number;
  readonly slopes: Map<number, number>;
}

/**
 * What is necessary for a point to be possible: no count below nought, and shares and bounds as far as they are linear
 * in the counts (`64 %` of a whole is at least 63.5 and at most 64.5 hundredths of it). The judge has the last word.
 */
export function inequalitiesOf(
  system: System,
  choice: Choice,
  values: ReadonlyMap<number, number>,
): readonly Inequality[] {
  const found: Inequality[] = [];
  const touched = new Set<number>();
  for (const [cell, value] of values) {
    if (!Number.isNaN(value)) continue;
    found.push(sumOf(system, choice, values, [[cell, 1]]));
    for (const at of system.checksOf(cell)) touched.add(at);
  }
  for (const at of touched) {
    for (const terms of necessary(system, choice, system.checkAt(at).condition))
      found.push(sumOf(system, choice, values, terms));
  }
  return found.filter(({ slopes }) => slopes.size > 0);
}

type Terms = readonly (readonly [cell: number, factor: number])[];

/** Linear combinations of counts that cannot be negative where the condition holds. */
function necessary(system: System, { isChosen }: Choice, { edit, rule }: Condition): readonly Terms[] {
  const { cellOf } = system;
  switch (edit.kind) {
    case "bound":
    case "balance":
      return toBoundTerms(system, edit);
    case "share": {
      const share = edit.share.amount;
      if (share === null || isChosen.has(cellOf(edit.share))) return [];
      const figures = [...edit.count, ...edit.whole];
      if (figures.some((figure) => system.variables[cellOf(figure)]?.role === "unknown")) return [];
      const { low, high } = shareBounds({ share, rule });
      const line = (sign: 1 | -1, numerator: number, denominator: number): Terms => [
        ...edit.count.map((figure) => [cellOf(figure), sign * 100 * denominator] as const),
        ...edit.whole.map((figure) => [cellOf(figure), -sign * numerator] as const),
      ];
      return [line(1, low.numerator, low.denominator), line(-1, high.numerator, high.denominator)];
    }
    case "closure":
    case "attainability":
    case "pooled-share":
    case "form":
      return [];
  }
}

/** A whole is at least what is known of its parts. */
function toBoundTerms(system: System, edit: BoundEdit | BalanceEdit): readonly Terms[] {
  const { cellOf } = system;
  const isKnown = (figure: Figure): boolean => system.variables[cellOf(figure)]?.role !== "unknown";
  if (!isKnown(edit.whole)) return [];
  if (edit.kind === "balance" && edit.terms.some(({ coefficient }) => coefficient !== 1)) return [];
  const parts = edit.kind === "bound" ? edit.parts : edit.terms.map(({ figure }) => figure);
  return [[[cellOf(edit.whole), 1], ...parts.filter(isKnown).map((figure) => [cellOf(figure), -1] as const)]];
}

/** Writes counts as what they are plus what the parameters add. Exact as long as pivots are ±1, which the judge sees to. */
function sumOf(
  system: System,
  { elimination }: Choice,
  values: ReadonlyMap<number, number>,
  terms: Terms,
): Inequality {
  const sum: Sum = { constant: 0, slopes: new Map() };
  const add = (parameter: number, slope: number): void => {
    sum.slopes.set(parameter, (sum.slopes.get(parameter) ?? 0) + slope);
  };
  for (const [cell, factor] of terms) {
    const stated = system.variables[cell]?.value ?? 0;
    const value = values.get(cell) ?? stated;
    if (!Number.isNaN(value)) {
      sum.constant += factor * value;
      continue;
    }
    sum.constant += factor * stated;
    const row = elimination.changed.get(elimination.rowOf.get(cell) ?? -1);
    if (row === undefined) {
      add(cell, factor);
      continue;
    }
    const own = factorOf(row, cell);
    sum.constant += (factor * row.rest) / own;
    for (const parameter of elimination.parameters) {
      const slope = factorOf(row, parameter);
      if (slope !== 0) add(parameter, (-factor * slope) / own);
    }
  }
  for (const [parameter, slope] of sum.slopes) if (slope === 0) sum.slopes.delete(parameter);
  return sum;
}
