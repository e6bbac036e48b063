import { NEUTRAL_LOOKS } from "./looks";
import type { Audit } from "../audit";
import type { Mistake } from "../mistakes/mistake";
import type { Words } from "../words/words";
import { planFindings } from "./findings-sheet";
import { planText } from "./planned-cell";
import { toSheetNames } from "./sheet-names";
import { OWN_SHEET_MARK } from "../own-sheets";
import { toSummaryLine } from "../words/summary-line";
import type { SheetPlan, WorkbookPlan } from "./workbook-plan";

export interface FindingsWorkbookOptions {
  readonly words: Words;
  /** What explains the findings: one block each. */
  readonly mistakes?: readonly Mistake[];
  /** Names that other sheets of the workbook have, without that of the findings sheet which this one is to replace. */
  readonly taken?: readonly string[];
  readonly paper?: "a4" | "letter";
  /** As it is to be shown; the core knows no clock. */
  readonly date?: string;
  /** Of the program. */
  readonly version: string;
}

/**
 * One sheet for the workbook of the draft: how it stands, one block for each mistake with the findings that it explains, the other findings, each with a link to its cell, then what is ignored,
 * what the user said that is no longer true, and what was not checked.
 */
export function planFindingsWorkbook(audit: Audit, options: FindingsWorkbookOptions): WorkbookPlan {
  const { words, mistakes = [], taken = [], paper = "a4", date = null, version } = options;
  const [name = ""] = toSheetNames([words.report.sheets.findings], taken);
  const sheet = planFindings(audit, {
    mistakes,
    words,
    page: { paper, footer: words.report.findingsSubject },
    name,
    isBesideDraft: true,
  });
  return {
    properties: {
      title: words.report.findingsTitle,
      subject: words.report.findingsSubject,
      description: toSummaryLine(audit, words),
      organisation: "",
      language: words.language,
    },
    looks: NEUTRAL_LOOKS,
    sheets: [withLastLine(sheet, OWN_SHEET_MARK + words.report.madeLine(version, date))],
  };
}

/** Without a table of Excel's own, which would be in the way when the sheet is written anew. */
function withLastLine({ tables: _, ...sheet }: SheetPlan, text: string): SheetPlan {
  const row = sheet.cells.reduce((last, cell) => Math.max(last, cell.row), 0) + 2;
  return { ...sheet, cells: [...sheet.cells, planText({ row, col: 0 }, text, "headnote")] };
}
