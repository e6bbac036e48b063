import { toA1 } from "../../core/address";
import type { Looks } from "../../core/plan/looks";
import type { PlannedCell, SheetPlan } from "../../core/plan/workbook-plan";
import { toCellText } from "../../core/plan/cell-text";
import { safeText } from "../safe-text";
import { BYTES_A_CALL, type Step } from "./step";

/** What stays as it is: Excel leaves a cell alone for which it is given nothing. */
type Content = string | number | null;

/** Values of one step, as JSON. */
const MOST_BYTES = 400_000;
/** From so many cells on the client sends a block in several pieces. */
const CELLS_A_PIECE = 1500;

/** The cells of a sheet in blocks of rows: formulas, numbers and guarded text, then their number formats. */
export function planCells({ name, cells }: SheetPlan, looks: Looks): readonly Step[] {
  const [first] = cells;
  if (first === undefined) return [];
  const bounds = { top: first.row, bottom: first.row, left: first.col, right: first.col };
  for (const { row, col } of cells) {
    bounds.top = Math.min(bounds.top, row);
    bounds.bottom = Math.max(bounds.bottom, row);
    bounds.left = Math.min(bounds.left, col);
    bounds.right = Math.max(bounds.right, col);
  }
  const cols = bounds.right - bounds.left + 1;
  const grid = <Value>(): (Value | null)[][] =>
    Array.from({ length: bounds.bottom - bounds.top + 1 }, () => Array.from({ length: cols }, () => null));
  const contents = grid<Content>();
  const formats = grid<string>();
  for (const cell of cells) {
    const [row, col] = [cell.row - bounds.top, cell.col - bounds.left];
    put(contents, row, col, toContent(cell));
    put(formats, row, col, toNumberFormat(cell, looks));
  }
  return toBands(contents).map(({ from, to }) => {
    const formulas = contents.slice(from, to);
    const numberFormat = formats.slice(from, to);
    return {
      bytes: sizeOf(formulas) + sizeOf(numberFormat),
      queue(sheetOf) {
        const range = sheetOf(name).getRangeByIndexes(bounds.top + from, bounds.left, to - from, cols);
        range.formulas = formulas;
        // After the contents: a text that begins like a formula is guarded already, and stays text when it is edited.
        if (numberFormat.some((row) => row.some((format) => format !== null)))
          range.numberFormat = numberFormat;
      },
    };
  });
}

function put<Value>(grid: (Value | null)[][], row: number, col: number, value: Value | null): void {
  const line = grid[row];
  if (line !== undefined) line[col] = value;
}

/** What is handed to Excel for a cell. Only the plan makes formulas. @throws Error for a number that is none */
function toContent({ row, col, value, formula }: PlannedCell): Content {
  if (formula !== null) return `=${formula}`;
  if (typeof value === "number" && !Number.isFinite(value))
    throw new Error(`${toA1(row, col)}: no number to write`);
  return typeof value === "string" ? safeText(value) || null : value;
}

/** What Excel will say that the cell holds: text without its guard. */
export function toHeld({ value, formula }: PlannedCell): Content {
  if (formula !== null) return `=${formula}`;
  return typeof value === "string" ? toCellText(value) : value;
}

/** Text that begins like a formula has the format `@`, as in files. Left alone, a formula would get that of what it points to. */
function toNumberFormat({ value, formula, style }: PlannedCell, { styles }: Looks): string | null {
  if (formula === null && typeof value === "string" && /^[=+\-@']/.test(value)) return "@";
  const { numberFormat } = styles[style];
  return numberFormat === "General" && formula === null ? null : numberFormat;
}

/** Rows that go into one step. */
function toBands(
  rows: readonly (readonly Content[])[],
): readonly { readonly from: number; readonly to: number }[] {
  const bands: { from: number; to: number }[] = [];
  let room = 0;
  rows.forEach((row, index) => {
    const bytes = JSON.stringify(row).length;
    const last = bands.at(-1);
    if (last === undefined || bytes > room) {
      bands.push({ from: index, to: index + 1 });
      room = MOST_BYTES - bytes;
    } else {
      last.to = index + 1;
      room -= bytes;
    }
  });
  return bands;
}

function sizeOf(rows: readonly (readonly unknown[])[]): number {
  const pieces = 1 + (rows.length * (rows[0]?.length ?? 0)) / CELLS_A_PIECE;
  return JSON.stringify(rows).length + Math.ceil(pieces) * 2 * BYTES_A_CALL;
}
