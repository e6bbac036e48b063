import { describeMistake, en, toA1 } from "../../core";
import type { Audit, Mistake, ProposedChange } from "../../core";
import { bestFirst } from "./best-first";

/** The mistakes for programs, as `docs/crossfoot-check.schema.json` describes them; the best first. */
export function toExplanations(audit: Audit, mistakes: readonly Mistake[]) {
  return bestFirst(audit, mistakes).map(describeExplanation);
}

function describeExplanation(mistake: Mistake) {
  const { id, findings, status, lowerBound, checked, together, changes, story, alternatives } = mistake;
  const home = changes[0]?.cell;
  return {
    id,
    findings,
    status,
    oneClick: mistake.isOneClick,
    lowerBound,
    together,
    conditions: checked,
    message: describeMistake(mistake, en),
    operation: story?.kind ?? null,
    changes: changes.map(describeChange),
    alternatives: alternatives.map((other) => other.changes.map(describeChange)),
    alternativeMessages: alternatives.map((other) => en.mistakes.other(other, home)),
    complete: mistake.isComplete,
  };
}

function describeChange({ cell, label, stated, proposed, range, slip, isFormula }: ProposedChange) {
  return {
    sheet: cell.sheet,
    cell: toA1(cell.row, cell.col),
    label,
    stated,
    proposed,
    range,
    slip: slip?.kind ?? null,
    slipFrom:
      slip === null || slip.from === null
        ? null
        : { sheet: slip.from.sheet, cell: toA1(slip.from.row, slip.from.col) },
    formula: isFormula,
  };
}
