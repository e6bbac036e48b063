import type { Edit } from "../edits/edit";
import { evaluate, type AmountOf } from "../edits/evaluate";
import type { Figure } from "../figure";
import type { RoundingRule } from "../rounding";

/** A condition that a report should meet, with the rounding rule of its table. */
export interface Condition {
  readonly edit: Edit;
  readonly rule: RoundingRule;
}

/** The figures that a condition speaks of, each once; a condition of form has none. */
export function figuresOf(edit: Edit): readonly Figure[] {
  switch (edit.kind) {
    case "balance":
      return distinct([edit.whole, ...edit.terms.map(({ figure }) => figure)]);
    case "bound":
      return distinct([edit.whole, ...edit.parts]);
    case "share":
      return distinct([edit.share, ...edit.count, ...edit.whole]);
    case "closure":
      return distinct([...edit.shares, ...edit.whole]);
    case "attainability":
      return distinct([edit.share, ...edit.whole]);
    case "pooled-share":
      return distinct([edit.share, ...edit.parts.flatMap(({ share, whole }) => [share, ...whole])]);
    case "form":
      return [];
  }
}

function distinct(figures: readonly Figure[]): readonly Figure[] {
  return [...new Set(figures)];
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
  return !isStated || amountOf(edit.share)?.digits === 0;
}
