import type { Audit } from "../audit";
import type { Corrections } from "../corrections";
import type { Mistake } from "../mistakes/mistake";
import type { SheetSnapshot } from "../sheet";
import { putsRight } from "./puts-right";
import { toMistakeReplacements } from "./replacement";
import { tryChanges } from "./try-changes";

/** A workbook that was checked, with the mistakes that were found. */
export interface ToTry {
  readonly sheets: readonly SheetSnapshot[];
  readonly corrections: Corrections;
  readonly audit: Audit;
  readonly mistakes: readonly Mistake[];
}

/**
 * The mistakes, of which only those are offered with one click that can be written and were tried: together, since two wrong figures
 * may hide each other in one sum, or else alone.
 */
export function tryMistakes(workbook: ToTry): readonly Mistake[] {
  const { mistakes, sheets } = workbook;
  const offered = mistakes.filter(
    (mistake) => mistake.isOneClick && toMistakeReplacements(mistake, sheets).length > 0,
  );
  const stand = new Set(
    standsTrial(offered, workbook) ? offered : offered.filter((mistake) => standsTrial([mistake], workbook)),
  );
  return mistakes.map((mistake) =>
    mistake.isOneClick && !stand.has(mistake) ? { ...mistake, isOneClick: false } : mistake,
  );
}

/** Whether these mistakes are put right, and nothing else goes wrong, when their changes are made. */
export function standsTrial(
  applied: readonly Mistake[],
  { sheets, corrections, audit, mistakes }: ToTry,
): boolean {
  if (applied.length === 0) return false;
  const changes = applied.flatMap((mistake) => toMistakeReplacements(mistake, sheets));
  return putsRight(audit, tryChanges(sheets, changes, corrections), applied, mistakes);
}
