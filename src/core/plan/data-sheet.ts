import { fieldsOf, toRecord, type DataField } from "../data/data-row";
import { toDataRows } from "../data/to-data-rows";
import type { Words } from "../words/words";
import { planText } from "./planned-cell";
import type { Page } from "./plan-report";
import type { Published } from "./published";
import { toWidth } from "./text-size";
import type { PlannedCell, SheetPlan } from "./workbook-plan";

const NARROWEST = 10;
const WIDEST = 46;
/** In characters: what fits on an upright page without becoming small. */
const UPRIGHT_WIDTH = 100;

/**
 * The counts of all periods that are published as one long table, for programs. Its header is the first row of the sheet, since
 * most programs take the first row for it; so there is no title, and `own-sheets.ts` knows the sheet by its header.
 */
export function planDataSheet(
  all: readonly Published[],
  { name, words, page }: { readonly name: string; readonly words: Words; readonly page: Page },
): SheetPlan {
  const rows = toDataRows(all, words);
  const fields = fieldsOf(rows);
  const records = rows.map((row) => toRecord(row, fields));
  const cells: readonly PlannedCell[] = [
    ...fields.map((field, col) =>
      planText({ row: 0, col }, field, field === "count" ? "boxhead" : "stub-head"),
    ),
    ...records.flatMap((record, index) =>
      record.map((value, col): PlannedCell => ({
        ...planText({ row: index + 1, col }, null, styleOf(fields[col])),
        value,
      })),
    ),
  ];
  const columnWidths = fields.map((field, col) =>
    Math.min(WIDEST, Math.max(NARROWEST, ...[field, ...records.map((record) => record[col])].map(widthOf))),
  );
  const isWide = columnWidths.reduce((sum, width) => sum + width, 0) > UPRIGHT_WIDTH;
  return {
    name,
    cells,
    columnWidths,
    rowHeights: [],
    merges: [],
    freeze: { rows: 1, columns: 0 },
    print: {
      ...page,
      orientation: isWide ? "landscape" : "portrait",
      repeatRows: { first: 0, last: 0 },
    },
    charts: [],
    ...(records.length === 0
      ? {}
      : {
          tables: [
            {
              name: TABLE_NAME,
              range: { top: 0, left: 0, bottom: records.length, right: fields.length - 1 },
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
