import type { Edit } from "../edits/edit";
import { evaluate, type AmountOf } from "../edits/evaluate";
import type { Figure } from "../figure";
import { toNumber, type Decimal, type RoundingRule } from "../rounding";

/** A condition that a report should meet, with the rounding rule of its table. */
export interface Condition {
  readonly edit: Edit;
  readonly rule: RoundingRule;
}

/** Calls `visit` for every figure that a condition speaks of, twice where it is named twice; a condition of form has none. */
export function forEachFigure(edit: Edit, visit: (figure: Figure) => void): void {
  switch (edit.kind) {
    case "balance":
      visit(edit.whole);
      for (const { figure } of edit.terms) visit(figure);
      return;
    case "bound":
      visit(edit.whole);
      edit.parts.forEach(visit);
      return;
    case "share":
      visit(edit.share);
      edit.count.forEach(visit);
      edit.whole.forEach(visit);
      return;
    case "closure":
      edit.shares.forEach(visit);
      edit.whole.forEach(visit);
      return;
    case "attainability":
      visit(edit.share);
      edit.whole.forEach(visit);
      return;
    case "pooled-share":
      visit(edit.share);
      for (const { share, whole } of edit.parts) {
        visit(share);
        whole.forEach(visit);
      }
      return;
    case "form":
      return;
  }
}

/** The figures that a condition speaks of, each once; a condition of form has none. */
export function figuresOf(edit: Edit): readonly Figure[] {
  const figures = new Set<Figure>();
  forEachFigure(edit, (figure) => figures.add(figure));
  return [...figures];
}

/**
 * Whether the one judge finds nothing wrong. In one thing the search asks for more than a single condition can: a share
 * of nothing is nothing, so that no correction leaves `5%` beside 0 of 0 (which the check `zero-base` would then report).
 */
export function isMet({ edit, rule }: Condition, amountOf: AmountOf): boolean {
  const verdict = evaluate(edit, { rule, amountOf });
  if (verdict.outcome === "fails") return false;
  if (edit.kind !== "share" || verdict.outcome === "holds" || verdict.because !== "zero-base") return true;
  const isStated = edit.whole.every((figure) => amountOf(figure) !== null);
  return !isStated || isShareOfNothing(amountOf(edit.share));
}

/** Nought; and all of it, as some print: `zero-base` asks about that and proves nothing. */
export function isShareOfNothing(share: Decimal | null): boolean {
  return share !== null && (share.digits === 0 || toNumber(share) === 100);
}
