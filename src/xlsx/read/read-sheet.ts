import type { Sheet } from "hucre/xlsx";
import { toA1 } from "../../core/address";
import type { Cell, SheetSnapshot } from "../../core/sheet";
import { HostError } from "../host-failure";
import { LIMITS } from "../limits";
import { createCellFormulas } from "./cell-formulas";
import { toDateSerial } from "./date-serial";
import { toDisplayText } from "./display-text";
import { GENERAL } from "./number-formats";
import type { SheetScan, StoredCell } from "./scan-sheet";

/** What all sheets of a workbook share. */
interface WorkbookContext {
  /** Number formats by cell style; empty where the file has no styles, which leaves plain cells only. */
  readonly formats: readonly string[];
  readonly date1904: boolean;
}

/** Puts together what hucre read and what the scan saw. */
export function readSheet(sheet: Sheet, scan: SheetScan, context: WorkbookContext): SheetSnapshot {
  const { formats, date1904 } = context;
  const formulas = createCellFormulas(sheet.name);
  const cells: Cell[] = [];
  let before: StoredCell | null = null;
  for (const stored of scan.cells) {
    const { row, col } = stored;
    if (before?.row === row && before.col === col) refuse(sheet, stored, "stands there twice");
    before = stored;
    const formula = formulas.of(row, col, sheet.cells?.get(`${row},${col}`));
    const value = toValue(sheet, stored, date1904);
    if (formula === null && (value === null || value === "")) continue;
    // Without its format, 64 % would be read as 0.64, and judged.
    const format =
      formats[stored.style] ?? (stored.style === 0 ? GENERAL : refuse(sheet, stored, "no style"));
    const isError = stored.type === "e";
    const text = isError ? String(value ?? "") : toDisplayText(value, format, date1904);
    cells.push({ row, col, value, text, format, formula, isError });
  }
  return {
    name: sheet.name,
    hidden: sheet.hidden === true || sheet.veryHidden === true,
    protected: sheet.protection?.sheet === true,
    cells,
    hiddenRows: [...(sheet.rowDefs ?? [])]
      .filter(([, { hidden, height }]) => hidden === true || height === 0)
      .map(([row]) => row)
      .sort((a, b) => a - b),
    hiddenColumns: (sheet.columns ?? []).flatMap(({ hidden, width }, col) =>
      hidden === true || width === 0 ? [col] : [],
    ),
    merges: readMerges(sheet),
  };
}

/**
 * What the cell holds; `null` for nothing, also for a formula whose result was not stored.
 * @throws HostError `damaged` where the content contradicts its type: a guess could turn into a wrong verdict
 */
function toValue(sheet: Sheet, cell: StoredCell, date1904: boolean): Cell["value"] {
  const { row, col, type, stored } = cell;
  const value = sheet.rows[row]?.[col] ?? null;
  if (type === "inlineStr") return typeof value === "string" ? value : null;
  if (stored === null || (stored.trim() === "" && type !== "str")) return null;
  switch (type) {
    case "s":
    case "str":
    case "e":
      return typeof value === "string" ? value : refuse(sheet, cell, `no text ${stored}`);
    case "b":
      return value === true;
    case "d":
      return toDateSerial(stored, date1904) ?? refuse(sheet, cell, `no date: ${stored}`);
    case "n": {
      // Where hucre makes a date of it, its number would not always come back the same.
      const number = value instanceof Date ? Number(stored) : value;
      return typeof number === "number" && Number.isFinite(number)
        ? number
        : refuse(sheet, cell, `no number: ${stored}`);
    }
    default:
      return refuse(sheet, cell, `unknown type of cell: ${type}`);
  }
}

function readMerges(sheet: Sheet): SheetSnapshot["merges"] {
  const merges = sheet.merges ?? [];
  if (merges.length > LIMITS.merges)
    throw new HostError("too-large", `${sheet.name}: too many merged ranges`);
  return merges.map(({ startRow, startCol, endRow, endCol }) => {
    if (![startRow, startCol, endRow, endCol].every((index) => Number.isInteger(index) && index >= 0))
      throw new HostError("damaged", `${sheet.name}: a merged range without cells`);
    return {
      top: Math.min(startRow, endRow),
      left: Math.min(startCol, endCol),
      bottom: Math.max(startRow, endRow),
      right: Math.max(startCol, endCol),
    };
  });
}

function refuse(sheet: Sheet, { row, col }: StoredCell, why: string): never {
  throw new HostError("damaged", `${sheet.name}!${toA1(row, col)}: ${why}`);
}
