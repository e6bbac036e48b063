import { toCellKey } from "../../src/core/address";
import { auditSheets } from "../../src/core/audit-sheets";
import { isOpen } from "../../src/core/findings/finding";
import { NO_CORRECTIONS } from "../../src/core/corrections";
import { tryMistakes } from "../../src/core/fix/try-mistakes";
import { findMistakes } from "../../src/core/mistakes/find-mistakes";
import type { Mistake } from "../../src/core/mistakes/mistake";
import type { SheetSnapshot } from "../../src/core/sheet";
import { isExact, isPossible, toParts, type ProposedPart, type Truth } from "./truth";

/** What the program says of a draft. */
export interface Answer {
  readonly sheets: readonly SheetSnapshot[];
  readonly isNoticed: boolean;
  readonly mistakes: readonly Mistake[];
}

/** From sheets to mistakes, as for a user. The search is limited by its steps, not by a clock: so it ends alike everywhere. */
export function answer(sheets: readonly SheetSnapshot[]): Answer {
  const audit = auditSheets(sheets);
  return {
    sheets,
    isNoticed: audit.findings.some((finding) => isOpen(finding) && finding.severity !== "note"),
    // One click is what is offered in the end: found safe by the search, and then tried.
    mistakes: tryMistakes({ sheets, audit, mistakes: findMistakes(audit), corrections: NO_CORRECTIONS }),
  };
}

export const firstOf = ({ changes, story }: Mistake): readonly ProposedPart[] => toParts(changes, story);

/**
 * The values of the first explanations. Where some are ranges only, because they depend on other mistakes that are
 * named, those are corrected first, and the question is put again: so a user gets the values.
 */
export function proposedFirst(given: Answer): readonly ProposedPart[] {
  const first = given.mistakes.flatMap(firstOf);
  const exact = first.filter(isExact);
  const again = exact.length < first.length ? askAgain(given, exact).mistakes.flatMap(firstOf) : [];
  return [...new Map([...exact, ...again.filter(isExact)].map((each) => [each.part, each])).values()];
}

/** Whether one choice from each mistake makes up the truth; where it leaves ranges, once their causes are corrected. */
export function isNamed(given: Answer, truth: Truth, mayAskAgain = true): boolean {
  const choices = given.mistakes.map((mistake) =>
    [firstOf(mistake), ...mistake.alternatives.map(({ changes, story }) => toParts(changes, story))].filter(
      (choice) => choice.every((each) => isPossible(each, truth)),
    ),
  );
  const isTruth = (chosen: readonly ProposedPart[]): boolean => {
    const exact = new Set(chosen.filter(isExact).map(({ part }) => part));
    if (exact.size === truth.parts.size) return true;
    if (!mayAskAgain || chosen.every(isExact)) return false;
    const left = new Map([...truth.parts].filter(([part]) => !exact.has(part)));
    return isNamed(askAgain(given, chosen.filter(isExact)), { ...truth, parts: left }, false);
  };
  const visit = (at: number, chosen: readonly ProposedPart[]): boolean =>
    at === choices.length
      ? isTruth(chosen)
      : (choices[at] ?? []).some((choice) => visit(at + 1, [...chosen, ...choice]));
  return visit(0, []);
}

/** After some cells have been corrected. */
export function askAgain({ sheets }: Answer, corrections: readonly ProposedPart[]): Answer {
  const shown = new Map(corrections.map(({ part, low }) => [part, low]));
  return answer(
    sheets.map((sheet) => ({
      ...sheet,
      cells: sheet.cells.map((cell) => {
        const text = shown.get(toCellKey({ sheet: sheet.name, row: cell.row, col: cell.col }));
        if (text === undefined) return cell;
        return { ...cell, text, value: text.endsWith("%") ? Number(text.slice(0, -1)) / 100 : Number(text) };
      }),
    })),
  );
}
