import { writeXlsx, type Cell, type WriteSheet } from "hucre/xlsx";
import type { DraftCell, DraftSheet } from "./draft-sheet";
import { DRAFT_STYLES } from "./draft-styles";

/** Three lines, in points. */
const HEAD_HEIGHT = 48;
/** The files must not change from day to day. */
const MODIFIED = new Date("2026-01-01T00:00:00Z");

/**
 * The bytes of a draft, always the same for the same sheets. Drafts have their texts in the cells and reports in a
 * table of their own: two shapes of file for the reader to understand.
 */
export async function writeDraft(sheets: readonly DraftSheet[]): Promise<Uint8Array> {
  return writeXlsx({
    sheets: sheets.map(toSheet),
    properties: { modified: MODIFIED },
    stringMode: "inline",
  });
}

function toSheet({ name, rows, merges, widths }: DraftSheet): WriteSheet {
  const heads = rows.flatMap((cells, row) => (cells.some(({ look }) => look === "head") ? [row] : []));
  return {
    name,
    columns: widths.map((width) => ({ width })),
    cells: new Map(
      rows.flatMap((cells, row) => cells.map((cell, col) => [`${row},${col}`, toCell(cell)] as const)),
    ),
    rowDefs: new Map(heads.map((row) => [row, { height: HEAD_HEIGHT }])),
    merges: merges.map(({ top, left, bottom, right }) => ({
      startRow: top,
      startCol: left,
      endRow: bottom,
      endCol: right,
    })),
  };
}

function toCell({ value, formula, look = "plain" }: DraftCell): Partial<Cell> {
  const content = formula === undefined ? { value } : { formula, formulaResult: value };
  return { ...content, style: DRAFT_STYLES[look] };
}
