import type { Cell, SheetSnapshot } from "../../src/core/sheet";
import { cellAt, createSheet, fromKey, lineAt, type Book, type CellContent, type Sheet } from "./model/book";
import { DEFAULT_FORMAT } from "./model/format";
import { toText } from "./objects/range-cells";

/** A sheet as it was saved: with the results that its formulas had then. */
export function fromSnapshot(ids: { nextId: number }, snapshot: SheetSnapshot): Sheet {
  const sheet = createSheet(ids, snapshot.name);
  sheet.visibility = snapshot.hidden ? "Hidden" : "Visible";
  sheet.protection = snapshot.protected ? {} : null;
  sheet.merges = [...snapshot.merges];
  for (const row of snapshot.hiddenRows) lineAt(sheet.rows, row).hidden = true;
  for (const col of snapshot.hiddenColumns) lineAt(sheet.columns, col).hidden = true;
  for (const { row, col, value, formula, format, isError } of snapshot.cells) {
    const cell = cellAt(sheet, row, col);
    cell.value = isError ? { error: String(value) } : value;
    cell.formula = formula === null ? null : `=${formula}`;
    if (format !== "General") cell.format = { ...DEFAULT_FORMAT, numberFormat: format };
  }
  return sheet;
}

/** The workbook as a host should find it. */
export function toSnapshots({ sheets }: Book): readonly SheetSnapshot[] {
  return sheets.map((sheet) => ({
    name: sheet.name,
    hidden: sheet.visibility !== "Visible",
    protected: sheet.protection !== null,
    cells: [...sheet.cells]
      .sort(([one], [other]) => one - other)
      .flatMap(([key, content]) =>
        content.value === null && content.formula === null ? [] : [toCell(fromKey(key), content)],
      ),
    hiddenRows: hiddenIn(sheet.rows),
    hiddenColumns: hiddenIn(sheet.columns),
    merges: sheet.merges,
  }));
}

function toCell({ row, col }: { row: number; col: number }, content: CellContent): Cell {
  const { value, formula, format } = content;
  const isError = typeof value === "object" && value !== null;
  return {
    row,
    col,
    value: isError ? value.error : value,
    text: toText(content, format.numberFormat),
    format: format.numberFormat,
    formula: formula === null ? null : formula.slice(1),
    isError,
  };
}

function hiddenIn(lines: Sheet["rows"]): readonly number[] {
  return [...lines]
    .flatMap(([index, { hidden }]) => (hidden ? [index] : []))
    .sort((one, other) => one - other);
}
