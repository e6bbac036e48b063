import { OWN_SHEET_MARK } from "../own-sheets";
import type { Layout, Page } from "../plan/plan-report";
import { planText } from "../plan/planned-cell";
import { toRowHeight } from "../plan/text-size";
import type { PlannedCell, SheetPlan, WorkbookPlan } from "../plan/workbook-plan";
import type { AccessibilityWords } from "../words/accessibility-words";
import { auditStructure, type AccessibilityAudit, type PointResult } from "./audit-structure";
import { describeResult, describeVerdict } from "./describe";
import { toStructure } from "./from-plan";
import { CHECKLIST } from "./points";

export interface AccessibilitySheetOptions {
  readonly name: string;
  readonly words: AccessibilityWords;
  readonly page: Page;
  readonly layout: Layout;
}

const WIDTHS = [58, 18, 18, 70] as const;
const [POINT_WIDTH, , , DETAILS_WIDTH] = WIDTHS;
const HEAD_ROW = 5;
const TABLE = "Accessibility_points";
/** So many sentences a point; those who put it right see the next ones then. */
const MOST_SENTENCES = 4;

/**
 * The points as a table, one a row: what is asked for, whether it is met, and what there is to do. Nothing is merged, in either
 * layout; in the layout `report` its headings stay in sight.
 *
 * ```
 * Accessibility of this workbook
 * All essential points that a program can decide are met.
 * …
 *
 * Point | Weight | Result | Details
 * ```
 */
export function planAccessibilitySheet(
  audit: AccessibilityAudit,
  { name, words, page, layout }: AccessibilitySheetOptions,
): SheetPlan {
  const intro = [...describeVerdict(audit, words), words.source(CHECKLIST.publisher, CHECKLIST.title)];
  const { heads } = words;
  const title = OWN_SHEET_MARK + words.title;
  const rows = audit.results.map((result) => toRow(result, words));
  const bottom = HEAD_ROW + rows.length;
  const cells: PlannedCell[] = [
    planText({ row: 0, col: 0 }, title, "title"),
    ...intro.map((text, index) => planText({ row: index + 1, col: 0 }, text, "headnote")),
    ...[heads.point, heads.weight, heads.result, heads.details].map((head, col) =>
      planText({ row: HEAD_ROW, col }, head, "finding-head"),
    ),
    ...rows.flatMap((texts, index) =>
      texts.map((text, col) =>
        planText(
          { row: HEAD_ROW + 1 + index, col },
          text,
          col === 0 || col === 3 ? "finding-wrap" : "finding",
        ),
      ),
    ),
  ];
  return {
    name,
    cells,
    columnWidths: WIDTHS,
    rowHeights: [
      {
        row: 0,
        height: toRowHeight([{ text: title, width: POINT_WIDTH * 0.65 }], { lineHeight: 24, weight: "bold" }),
      },
      { row: HEAD_ROW - 1, height: 9 },
      ...rows.map(([point, , , details], index) => ({
        row: HEAD_ROW + 1 + index,
        height: toRowHeight([
          { text: point, width: POINT_WIDTH },
          { text: details, width: DETAILS_WIDTH },
        ]),
      })),
    ],
    merges: [],
    freeze: layout === "accessible" ? null : { rows: HEAD_ROW + 1, columns: 0 },
    print: { ...page, orientation: "landscape", repeatRows: { first: HEAD_ROW, last: HEAD_ROW } },
    charts: [],
    tables: [{ name: TABLE, range: { top: HEAD_ROW, left: 0, bottom, right: WIDTHS.length - 1 } }],
    summary: words.summary,
  };
}

function toRow(
  result: PointResult,
  words: AccessibilityWords,
): readonly [point: string, weight: string, outcome: string, details: string] {
  const { point, judgement } = result;
  const sentences = describeResult(result, words, MOST_SENTENCES);
  const outcomes = {
    met: words.met,
    failed: words.failed,
    "not-applicable": words.notApplicable,
    person: words.person,
  } as const;
  return [
    words.points[point.id].title,
    words[point.weight],
    outcomes[judgement.outcome],
    sentences.length === 0 ? words.nothingToDo : sentences.join(" "),
  ];
}

/**
 * The sheet belongs to what it judges, so it is planned again until it says of itself what is true. Where it has to quote itself, each
 * pass moves the quote on by the words around it, until it is as long as a quote may be: a dozen passes, if those words are short.
 */
const MOST_PASSES = 60;

/**
 * Adds the sheet to a plan, judged together with all other sheets.
 * @param index where it goes among the sheets, zero-based
 */
export function addAccessibilitySheet(
  plan: WorkbookPlan,
  { index, ...options }: AccessibilitySheetOptions & { readonly index: number },
): WorkbookPlan {
  let added = plan;
  let said = "";
  for (let pass = 0; pass < MOST_PASSES; pass += 1) {
    const sheet = planAccessibilitySheet(auditStructure(toStructure(added)), options);
    added = { ...plan, sheets: plan.sheets.toSpliced(index, 0, sheet) };
    const now = JSON.stringify(sheet.cells);
    if (now === said) break;
    said = now;
  }
  return added;
}
