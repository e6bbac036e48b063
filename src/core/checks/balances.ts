import { isWhole, toText } from "../rounding";
import type { BalanceEdit } from "../edits/edit";
import type { Fails } from "../edits/verdict";
import type { CheckId } from "../edits/edit";
import type { Figure } from "../figure";
import type { Excuse, Facts, Limits } from "../findings/facts";
import type { Finding } from "../findings/finding";
import { makeFinding } from "../findings/make-finding";
import { showLike } from "../findings/show-like";
import type { Evidence, Row } from "../report";
import { blanksOf, cellsOf, nameFigure, severityOf } from "./tables";

/** `whole = Σ parts` as an edit. */
export function toBalance(
  check: CheckId,
  whole: Figure,
  parts: readonly Figure[],
  evidence: Evidence,
): BalanceEdit {
  return {
    kind: "balance",
    check,
    evidence,
    whole,
    terms: parts.map((figure) => ({ coefficient: 1, figure })),
  };
}

/** What is known of a failed balance whose arithmetic gives a single value. */
interface Known {
  readonly expected: string;
  readonly difference: NonNullable<Fails["difference"]>;
  readonly blanks: readonly Figure["cell"][];
  readonly excuse: Excuse | null;
}

/**
 * What every finding on a balance says; `toFacts` is asked where the arithmetic gives a single value. With an excuse the
 * figures do not decide, so nothing is proposed and nothing proved.
 */
export function explainBalance(
  edit: BalanceEdit,
  failure: { readonly row: Row; readonly verdict: Fails; readonly excuse: Excuse | null },
  toFacts: (known: Known) => Facts,
): Finding | null {
  const { row, verdict, excuse } = failure;
  const { whole, check, evidence } = edit;
  const parts = edit.terms.map((term) => term.figure);
  const { expected, difference, between } = verdict;
  // A count that is no whole number is said to be wrong by itself; nothing follows from it.
  if (difference !== null && !isWhole(difference)) return null;
  const single = expected !== null && difference !== null;
  const limits: Limits = {
    low: between === null ? "" : toText(between.low),
    high: between?.high == null ? null : toText(between.high),
  };
  const shown = single ? showLike(expected, whole) : null;
  return makeFinding({
    check,
    severity: excuse === null ? severityOf(evidence, verdict) : "warning",
    at: whole.cell,
    with: cellsOf(parts),
    stated: whole.stated,
    expected: excuse === null ? shown : null,
    facts:
      single && shown !== null
        ? toFacts({ expected: shown, difference, blanks: verdict.certain ? [] : blanksOf(parts), excuse })
        : { kind: "sum-limits", whole: nameFigure(whole, row), parts: cellsOf(parts), limits, excuse },
  });
}
