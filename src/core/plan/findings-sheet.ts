import { toA1 } from "../address";
import type { Audit } from "../audit";
import type { Finding } from "../findings/finding";
import { toMessage } from "../findings/message";
import { OWN_SHEET_MARK } from "../own-sheets";
import type { Words } from "../words/words";
import type { Page } from "./plan-report";
import { planText } from "./planned-cell";
import { toRowHeight } from "./text-size";
import { toVerdictLine } from "./verdict-line";
import type { PlannedCell, SheetPlan } from "./workbook-plan";

const WIDTHS = [11, 22, 9, 21, 74] as const;
const [, SHEET_WIDTH, , , SENTENCE_WIDTH] = WIDTHS;
const HEAD_ROW = 4;

/** What the checks found, and how many conditions were judged. */
export function planFindings(
  audit: Audit,
  { words, page, name }: { readonly words: Words; readonly page: Page; readonly name: string },
): SheetPlan {
  const report = words.report;
  const cells: PlannedCell[] = [
    planText({ row: 0, col: 0 }, OWN_SHEET_MARK + report.findingsTitle, "title"),
    planText({ row: 1, col: 0 }, report.verdictLine(toVerdictLine(audit)), "headnote"),
  ];
  const rowHeights = [{ row: 0, height: 26 }];
  if (audit.findings.length === 0) {
    cells.push(planText({ row: 3, col: 0 }, report.noFindings, "headnote"));
  } else {
    cells.push(planText({ row: 2, col: 0 }, report.findingsNote, "headnote"));
    const heads = report.findingHeads;
    [heads.severity, heads.sheet, heads.cell, heads.check, heads.sentence].forEach((head, col) =>
      cells.push(planText({ row: HEAD_ROW, col }, head, "finding-head")),
    );
    audit.findings.forEach((finding, index) => {
      const row = HEAD_ROW + 1 + index;
      const sentence = toMessage(finding, words.findings);
      cells.push(...findingCells(finding, sentence, row, words));
      const sheet = finding.cells[0]?.sheet ?? "";
      const texts = [
        { text: sentence, width: SENTENCE_WIDTH },
        { text: sheet, width: SHEET_WIDTH },
      ];
      rowHeights.push({ row, height: toRowHeight(texts) });
    });
  }
  return {
    name,
    cells,
    columnWidths: WIDTHS,
    rowHeights,
    merges: [{ top: 0, left: 0, bottom: 0, right: WIDTHS.length - 1 }],
    freeze: audit.findings.length === 0 ? null : { rows: HEAD_ROW + 1, columns: 0 },
    print: {
      ...page,
      orientation: "landscape",
      repeatRows: audit.findings.length === 0 ? null : { first: HEAD_ROW, last: HEAD_ROW },
    },
    charts: [],
    summary: report.summaries.findings,
  };
}

function findingCells(finding: Finding, sentence: string, row: number, words: Words): readonly PlannedCell[] {
  const [cell] = finding.cells;
  return [
    planText({ row, col: 0 }, words.report.severity(finding.severity), "finding"),
    planText({ row, col: 1 }, cell?.sheet ?? "", "finding-wrap"),
    planText({ row, col: 2 }, cell === undefined ? "" : toA1(cell.row, cell.col), "finding"),
    planText({ row, col: 3 }, finding.check, "finding"),
    planText({ row, col: 4 }, sentence, "finding-wrap"),
  ];
}
