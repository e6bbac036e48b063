import { fromA1, toA1 } from "../../core/address";
import type { Cell, SheetSnapshot } from "../../core/sheet";
import type { Archive } from "../archive/open-archive";
import { readPart, spend, type Budget } from "../archive/read-part";
import { HostError } from "../host-failure";
import { MAX_COLUMNS, MAX_ROWS } from "../limits";
import type { Attributes } from "../xml/attributes";
import { createCellFormulas } from "./cell-formulas";
import { toCellValue } from "./cell-value";
import { toDisplayText } from "./display-text";
import { GENERAL } from "./number-formats";
import { createPlainText, join } from "./plain-text";
import { createSheetFrame } from "./sheet-frame";

/** What all sheets of a workbook share. */
export interface WorksheetContext {
  readonly strings: readonly string[];
  /** Number formats by cell style. */
  readonly formats: readonly string[];
  readonly date1904: boolean;
  readonly budget: Budget;
}

const NO_ATTRIBUTES: Attributes = new Map();

/**
 * Reads one sheet as it comes, cell by cell. Only cells with content are kept, so a million formatted, empty
 * rows cost time and no memory.
 */
export async function readWorksheet(
  archive: Archive,
  sheet: { readonly name: string; readonly hidden: boolean; readonly path: string },
  context: WorksheetContext,
): Promise<SheetSnapshot> {
  const { path } = sheet;
  const { budget, date1904, formats, strings } = context;
  const cells: Cell[] = [];
  const { frame, ...structure } = createSheetFrame(path);
  const inline = createPlainText();
  let row = -1;
  let col = -1;
  let inData = false;
  let inCell = false;
  let into: "formula" | "value" | "inline" | null = null;
  let attributes = NO_ATTRIBUTES;
  let formulaAttributes = NO_ATTRIBUTES;
  let formula: string | null = null;
  let stored: string | null = null;
  const where = (): string => `${path} ${toA1(row, col)}`;
  const formulas = createCellFormulas(where);

  const startRow = (rowAttributes: Attributes): void => {
    row = rowAttributes.has("r") ? Number(rowAttributes.get("r")) - 1 : row + 1;
    col = -1;
    if (!Number.isInteger(row) || row < 0 || row >= MAX_ROWS)
      throw new HostError("damaged", `${path}: a row out of place`);
    structure.row(row, rowAttributes);
  };

  const startCell = (cellAttributes: Attributes): void => {
    const address = cellAttributes.get("r");
    const at = address === undefined ? { row, col: col + 1 } : fromA1(address);
    if (at?.row !== row || at.col <= col || at.col >= MAX_COLUMNS) {
      throw new HostError("damaged", `${path}: cell ${address ?? "without address"} out of place`);
    }
    col = at.col;
    attributes = cellAttributes;
    inCell = true;
    formula = stored = null;
  };

  const endCell = (): void => {
    inCell = false;
    const type = attributes.get("t") ?? "n";
    const raw = { row, col, type, stored, inline: inline.take() };
    const value = toCellValue(raw, { strings, date1904, where });
    const full =
      formula === null ? formulas.around(row, col) : formulas.own(row, col, formulaAttributes, formula);
    if (full === null && (value === null || value === "")) return;
    const format = formats[Number(attributes.get("s") ?? 0)] ?? GENERAL;
    const isError = type === "e";
    const text = isError ? String(value ?? "") : toDisplayText(value, format, date1904);
    spend(budget, "cells", 1, path);
    spend(budget, "characters", (full?.length ?? 0) + (type === "s" ? 0 : text.length), path);
    cells.push({ row, col, value, text, format, formula: full, isError });
  };

  await readPart(archive, path, budget, {
    open(name, tag) {
      if (!inData) {
        structure.open(name, tag);
        inData = name === "sheetData";
      } else if (inCell) {
        if (into === "inline") inline.open(name);
        else if (name === "is") into = "inline";
        else if (name === "v") {
          stored = "";
          into = "value";
        } else if (name === "f") {
          formula = "";
          formulaAttributes = tag;
          into = "formula";
        }
      } else if (name === "c") startCell(tag);
      else if (name === "row") startRow(tag);
    },
    text(text) {
      if (into === "value") stored = join(stored ?? "", text);
      else if (into === "formula") formula = join(formula ?? "", text);
      else if (into === "inline") inline.text(text);
    },
    close(name) {
      if (name === "sheetData") inData = false;
      else if (name === "c" && inCell) endCell();
      else if (name === "v" || name === "f" || name === "is") into = null;
      else if (into === "inline") inline.close(name);
    },
  });
  return {
    name: sheet.name,
    hidden: sheet.hidden,
    protected: frame.protected,
    cells: cells.sort((a, b) => a.row - b.row),
    hiddenRows: [...frame.hiddenRows].sort((a, b) => a - b),
    hiddenColumns: [...frame.hiddenColumns].sort((a, b) => a - b),
    merges: frame.merges,
  };
}
