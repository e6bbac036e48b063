import type { Range } from "../../../src/core/address";
import { accessDenied, invalidArgument, mergedRangeConflict } from "../protocol/errors";
import {
  contains,
  heightOf,
  intersect,
  isEntireColumns,
  isEntireRows,
  toLocalAddress,
  widthOf,
  type Area,
} from "./area";
import { cellAt, formatAt, fromKey, lineAt, toKey, type CellContent, type Line, type Sheet } from "./book";
import { DEFAULT_FORMAT, type CellFormat } from "./format";
import { requireWritable, type Session } from "./session";
import { readTyped } from "./typed-input";

/** More single cells than this are never written one by one; whole rows and columns have formats of their own. */
const MOST_CELLS = 5_000_000;

/** Before the content (or, with an option of the protection, something else) of cells is changed. */
export function requireUnprotected(session: Session, area: Area, option: string | null = null): void {
  requireWritable(session);
  const { protection } = area.sheet;
  if (protection === null || (option !== null && protection[option] === true)) return;
  if (option === null && !hasLocked(area)) return;
  throw accessDenied(`sheet ${area.sheet.name} is protected`);
}

function hasLocked(area: Area): boolean {
  if (heightOf(area) * widthOf(area) > 10_000) return true;
  for (const { row, col } of cellsOf(area)) if (formatAt(area.sheet, row, col).locked) return true;
  return false;
}

export function* cellsOf({ top, left, bottom, right }: Range): Generator<{ row: number; col: number }> {
  for (let row = top; row <= bottom; row++) for (let col = left; col <= right; col++) yield { row, col };
}

/** The cells of an area that are there, in no order. */
export function* existingCells(area: Area): Generator<{ key: number; content: CellContent }> {
  const { sheet } = area;
  if (heightOf(area) * widthOf(area) < sheet.cells.size) {
    for (const { row, col } of cellsOf(area)) {
      const key = toKey(row, col);
      const content = sheet.cells.get(key);
      if (content !== undefined) yield { key, content };
    }
    return;
  }
  for (const [key, content] of sheet.cells) {
    const { row, col } = fromKey(key);
    if (contains(area, row, col)) yield { key, content };
  }
}

/** Writes what a user could have typed, or a value, into one cell. `undefined` leaves it alone. */
export function writeCell(session: Session, sheet: Sheet, row: number, col: number, input: unknown): void {
  if (input === null || input === undefined) return;
  const format = formatAt(sheet, row, col);
  if (typeof input === "string") {
    const typed = readTyped(input, format.numberFormat);
    if (typed.formula !== null && !session.calculation.isValid(typed.formula))
      throw invalidArgument(`the formula "${typed.formula}" is not one that Excel can read`);
    if (typed.value === null && typed.formula === null && !sheet.cells.has(toKey(row, col))) return;
    const cell = cellAt(sheet, row, col);
    cell.value = typed.value;
    cell.formula = typed.formula;
    if (typed.format !== null && format.numberFormat === "General")
      cell.format = { ...format, numberFormat: typed.format };
  } else if (typeof input === "number" || typeof input === "boolean") {
    // A text cell makes text of everything.
    if (format.numberFormat === "@") {
      writeCell(
        session,
        sheet,
        row,
        col,
        typeof input === "number" ? String(input) : String(input).toUpperCase(),
      );
      return;
    }
    if (typeof input === "number" && !Number.isFinite(input)) throw invalidArgument("not a finite number");
    const cell = cellAt(sheet, row, col);
    cell.value = input;
    cell.formula = null;
  } else throw invalidArgument(`a cell cannot hold ${JSON.stringify(input)}`);
  session.calculation.note(sheet, row, col);
}

/** Changes the looks of an area; of whole rows and columns, those of cells to come as well. */
export function changeFormat(area: Area, change: (format: CellFormat) => CellFormat): void {
  const { sheet } = area;
  // Cells that shared a format go on sharing one.
  const known = new Map<CellFormat, CellFormat>();
  const changed = (format: CellFormat): CellFormat => {
    const made = known.get(format) ?? change(format);
    known.set(format, made);
    return made;
  };
  const lines = linesOf(area);
  if (lines === null) {
    if (heightOf(area) * widthOf(area) > MOST_CELLS)
      throw invalidArgument(`${toLocalAddress(area)} is too large`);
    for (const { row, col } of cellsOf(area)) {
      const cell = cellAt(sheet, row, col);
      cell.format = changed(cell.format);
    }
    return;
  }
  for (const { content } of existingCells(area)) content.format = changed(content.format);
  for (const line of lines) line.format = changed(line.format ?? DEFAULT_FORMAT);
}

/** The rows or columns that an area consists of; `null` where it is a part of some. */
function linesOf(area: Area): Line[] | null {
  const { sheet, top, left, bottom, right } = area;
  const take = (lines: Map<number, Line>, first: number, last: number): Line[] =>
    Array.from({ length: last - first + 1 }, (_, index) => lineAt(lines, first + index));
  if (isEntireColumns(area)) return take(sheet.columns, left, right);
  return isEntireRows(area) ? take(sheet.rows, top, bottom) : null;
}

export function mergeArea(session: Session, area: Area, across: boolean): void {
  const { sheet, top, left, bottom, right } = area;
  const rows = across ? Array.from({ length: heightOf(area) }, (_, index) => top + index) : null;
  const made = rows?.map((row) => ({ top: row, left, bottom: row, right })) ?? [{ top, left, bottom, right }];
  for (const merge of sheet.merges) {
    const common = intersect(merge, area);
    if (common !== null && toLocalAddress(common) !== toLocalAddress(merge)) throw mergedRangeConflict();
  }
  sheet.merges = [...sheet.merges.filter((merge) => intersect(merge, area) === null), ...made.filter(isMany)];
  // Only the first cell of a merged range keeps its content.
  for (const merge of made)
    for (const { key, content } of existingCells({ ...merge, sheet })) {
      if (key === toKey(merge.top, merge.left)) continue;
      content.value = null;
      content.formula = null;
      session.calculation.note(sheet, fromKey(key).row, fromKey(key).col);
    }
}

const isMany = (range: Range): boolean => heightOf(range) * widthOf(range) > 1;

export function unmergeArea(area: Area): void {
  area.sheet.merges = area.sheet.merges.filter((merge) => intersect(merge, area) === null);
}

export const CLEAR_KINDS = ["All", "Formats", "Contents", "Hyperlinks", "RemoveHyperlinks"] as const;

export function clearArea(session: Session, area: Area, kind: (typeof CLEAR_KINDS)[number]): void {
  const { sheet } = area;
  for (const { key, content } of [...existingCells(area)]) {
    const { row, col } = fromKey(key);
    if (kind === "All" || kind === "Contents") {
      content.value = null;
      content.formula = null;
      session.calculation.note(sheet, row, col);
    }
    if (kind === "All" || kind === "Formats") content.format = DEFAULT_FORMAT;
    if (kind !== "Contents" && kind !== "Formats") content.link = null;
    const isBare = content.value === null && content.formula === null && content.link === null;
    if (isBare && content.format === DEFAULT_FORMAT) sheet.cells.delete(key);
  }
  if (kind === "All" || kind === "Formats") {
    unmergeArea(area);
    if (isEntireRows(area) || isEntireColumns(area))
      for (const line of linesOf(area) ?? []) line.format = null;
  }
}

/**
 * The smallest range with all content of an area, or with all that was ever formatted there as well; `null` where there is
 * none. What lies outside of the area does not matter.
 */
export function usedRange(area: Area, valuesOnly: boolean): Range | null {
  let used: { top: number; left: number; bottom: number; right: number } | null = null;
  for (const { key, content } of existingCells(area)) {
    if (valuesOnly && content.value === null && content.formula === null) continue;
    const { row, col } = fromKey(key);
    used ??= { top: row, left: col, bottom: row, right: col };
    used.top = Math.min(used.top, row);
    used.left = Math.min(used.left, col);
    used.bottom = Math.max(used.bottom, row);
    used.right = Math.max(used.right, col);
  }
  return used;
}
