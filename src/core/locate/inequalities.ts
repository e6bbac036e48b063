import type { BalanceEdit, BoundEdit, ShareEdit } from "../edits/edit";
import type { Figure } from "../figure";
import { shareBounds } from "../rounding";
import type { Inequality } from "./box";
import type { Choice } from "./clauses";
import { isShareOfNothing, type Condition } from "./condition";
import { factorOf } from "./row";
import type { System, Values } from "./system";

interface Sum {
  constant: number;
  readonly slopes: Map<number, number>;
}

/**
 * What is necessary for a point to be possible: no count below nought, and shares and bounds as far as they are linear
 * in the counts (`64 %` of a whole is at least 63.5 and at most 64.5 hundredths of it). The judge has the last word.
 */
export function inequalitiesOf(system: System, choice: Choice, values: Values): readonly Inequality[] {
  const found: Inequality[] = [];
  const touched = new Set<number>();
  for (const [cell, value] of values) {
    if (!Number.isNaN(value)) continue;
    found.push(sumOf(system, choice, values, [[cell, 1]]));
    for (const at of system.checksOf(cell)) touched.add(at);
  }
  for (const at of touched) {
    for (const { terms, atLeast } of necessary(system, choice, values, system.checkAt(at).condition)) {
      const { constant, slopes } = sumOf(system, choice, values, terms);
      found.push({ constant: constant - atLeast, slopes });
    }
  }
  return found.filter(({ slopes }) => slopes.size > 0);
}

type Terms = readonly (readonly [cell: number, factor: number])[];

/** A linear combination of counts, and what it is at least where a condition holds. */
interface Least {
  readonly terms: Terms;
  readonly atLeast: number;
}

function necessary(
  system: System,
  { isChosen }: Choice,
  values: Values,
  { edit, rule }: Condition,
): readonly Least[] {
  const { cellOf } = system;
  switch (edit.kind) {
    case "bound":
    case "balance":
      return toBoundTerms(system, isChosen, edit);
    case "share": {
      const share = edit.share.amount;
      if (share === null || isChosen.has(cellOf(edit.share))) return [];
      const figures = [...edit.count, ...edit.whole];
      if (figures.some((figure) => system.variables[cellOf(figure)]?.role === "unknown")) return [];
      const isSomething = isShareOfSomething(system, isChosen, edit);
      if (!isSomething && !isAlwaysJudged(system, values, edit)) return [];
      const { low, high } = shareBounds({ share, rule });
      const line = (sign: 1 | -1, numerator: number, denominator: number): Terms => [
        ...edit.count.map((figure) => [cellOf(figure), sign * 100 * denominator] as const),
        ...edit.whole.map((figure) => [cellOf(figure), -sign * numerator] as const),
      ];
      const lines = [line(1, low.numerator, low.denominator), line(-1, high.numerator, high.denominator)];
      const whole = edit.whole.map((figure) => [cellOf(figure), 1] as const);
      return [
        ...lines.map((terms) => ({ terms, atLeast: 0 })),
        ...(isSomething ? [{ terms: whole, atLeast: 1 }] : []),
      ];
    }
    case "closure":
    case "attainability":
    case "pooled-share":
    case "form":
      return [];
  }
}

/** Of nothing, where that is stated, there is no such share: the whole has to be more. */
function isShareOfSomething(
  { variables, cellOf }: System,
  isChosen: ReadonlySet<number>,
  { share, whole }: ShareEdit,
): boolean {
  const cells = whole.map(cellOf);
  const isStated = cells.every((cell) => isChosen.has(cell) || variables[cell]?.role !== "blank");
  return isStated && !isShareOfNothing(share.amount);
}

/**
 * Other shares of nothing are accepted whatever the count is. That cannot be where the count is part of the whole, or where
 * the whole has a part that is more than nought.
 */
function isAlwaysJudged({ variables, cellOf }: System, values: Values, { count, whole }: ShareEdit): boolean {
  const cells = whole.map(cellOf);
  return (
    count.every((figure) => cells.includes(cellOf(figure))) ||
    cells.some((cell) => (values.get(cell) ?? variables[cell]?.value ?? 0) > 0)
  );
}

/**
 * A whole is at least what is known of its parts, and a sum no more where all of them are known. A blank whole says nothing of
 * its parts, unless it is to be filled in; nor do parts that are all blank say anything of it.
 */
function toBoundTerms(
  { variables, cellOf }: System,
  isChosen: ReadonlySet<number>,
  edit: BoundEdit | BalanceEdit,
): readonly Least[] {
  const isKnown = (figure: Figure): boolean =>
    figure.measure === "count" && (variables[cellOf(figure)]?.role ?? "unknown") !== "unknown";
  const isStated = (figure: Figure): boolean =>
    isChosen.has(cellOf(figure)) || variables[cellOf(figure)]?.role !== "blank";
  if (!isKnown(edit.whole) || !isStated(edit.whole)) return [];
  if (edit.kind === "balance" && edit.terms.some(({ coefficient }) => coefficient !== 1)) return [];
  const parts = edit.kind === "bound" ? edit.parts : edit.terms.map(({ figure }) => figure);
  const line = (sign: 1 | -1): Least => ({
    terms: [
      [cellOf(edit.whole), sign],
      ...parts.filter(isKnown).map((figure) => [cellOf(figure), -sign] as const),
    ],
    atLeast: 0,
  });
  const isSum = edit.kind === "balance" && parts.every(isKnown) && parts.some(isStated);
  return isSum ? [line(1), line(-1)] : [line(1)];
}

/** Writes counts as what they are plus what the parameters add. Exact as long as pivots are ±1, which the judge sees to. */
function sumOf(system: System, { elimination }: Choice, values: Values, terms: Terms): Inequality {
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
