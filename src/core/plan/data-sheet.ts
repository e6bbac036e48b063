import { fieldsOf, toRecord, type DataField } from "../data/data-row";
import { toDataRows } from "../data/to-data-rows";
import { OWN_SHEET_MARK } from "../own-sheets";
import type { Words } from "../words/words";
import { planText } from "./planned-cell";
import type { Layout, Page } from "./plan-report";
import type { Published } from "./published";
import { toWidth } from "./text-size";
import type { PlannedCell, SheetPlan } from "./workbook-plan";

const NARROWEST = 10;
const WIDEST = 46;
/** In characters: what fits on an upright page without becoming small. */
const UPRIGHT_WIDTH = 100;

/** The title stands in A1, where readers look for it; the mark in it keeps the sheet from being checked as a draft. */
const HEAD_ROW = 2;

/**
 * The counts of all periods that are published as one long table of Excel's own, `RequestData`, by which programs find it. Whoever wants
 * nothing but the rows has `crossfoot export`.
 */
export function planDataSheet(
  all: readonly Published[],
  {
    name,
    words,
    page,
    layout = "report",
  }: {
    readonly name: string;
    readonly words: Words;
    readonly page: Page;
    readonly layout?: Layout;
  },
): SheetPlan {
  const rows = toDataRows(all, words);
  const fields = fieldsOf(rows);
  const records = rows.map((row) => toRecord(row, fields));
  const cells: readonly PlannedCell[] = [
    planText({ row: 0, col: 0 }, OWN_SHEET_MARK + words.data.about, "table-title"),
    ...(records.some((record) => record.includes(null))
      ? [planText({ row: 1, col: 0 }, words.data.blanks, "headnote")]
      : []),
    ...fields.map((field, col) =>
      planText({ row: HEAD_ROW, col }, field, field === "count" ? "boxhead" : "stub-head"),
    ),
    ...records.flatMap((record, index) =>
      record.map((value, col): PlannedCell => ({
        ...planText({ row: HEAD_ROW + 1 + index, col }, null, styleOf(fields[col])),
        value,
      })),
    ),
  ];
  const columnWidths = fields.map((field, col) =>
    Math.min(
      WIDEST,
      // Hundreds of thousands of arguments are more than a call can have.
      records.reduce(
        (widest, record) => Math.max(widest, widthOf(record[col])),
        Math.max(NARROWEST, widthOf(field)),
      ),
    ),
  );
  const isWide = columnWidths.reduce((sum, width) => sum + width, 0) > UPRIGHT_WIDTH;
  return {
    name,
    cells,
    columnWidths,
    rowHeights: [{ row: 0, height: 26 }],
    merges: [],
    freeze: layout === "accessible" ? null : { rows: HEAD_ROW + 1, columns: 0 },
    print: {
      ...page,
      orientation: isWide ? "landscape" : "portrait",
      repeatRows: { first: HEAD_ROW, last: HEAD_ROW },
    },
    charts: [],
    ...(records.length === 0
      ? {}
      : {
          tables: [
            {
              name: TABLE_NAME,
              range: { top: HEAD_ROW, left: 0, bottom: HEAD_ROW + records.length, right: fields.length - 1 },
            },
          ],
        }),
    summary: words.data.summary,
  };
}

/** The same in all languages, like the header: formulas and queries name it. */
const TABLE_NAME = "RequestData";

function styleOf(field: DataField | undefined): "label" | "count" {
  return field === "count" ? "count" : "label";
}

function widthOf(value: string | number | null | undefined): number {
  return value === null || value === undefined ? 0 : toWidth(String(value)) + 3;
}
