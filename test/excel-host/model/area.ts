import { fromA1, fromColumnName, quoteSheetName, toColumnName, type Range } from "../../../src/core/address";
import { invalidArgument } from "../protocol/errors";
import type { Sheet } from "./book";

export const ROWS = 1_048_576;
export const COLUMNS = 16_384;
export const WHOLE_SHEET: Range = { top: 0, left: 0, bottom: ROWS - 1, right: COLUMNS - 1 };

/** A rectangle of one sheet. */
export interface Area extends Range {
  readonly sheet: Sheet;
}

export function heightOf({ top, bottom }: Range): number {
  return bottom - top + 1;
}

export function widthOf({ left, right }: Range): number {
  return right - left + 1;
}

export function countCells(range: Range): number {
  return heightOf(range) * widthOf(range);
}

export function isEntireRows({ left, right }: Range): boolean {
  return left === 0 && right === COLUMNS - 1;
}

export function isEntireColumns({ top, bottom }: Range): boolean {
  return top === 0 && bottom === ROWS - 1;
}

export function intersect(one: Range, other: Range): Range | null {
  const top = Math.max(one.top, other.top);
  const left = Math.max(one.left, other.left);
  const bottom = Math.min(one.bottom, other.bottom);
  const right = Math.min(one.right, other.right);
  return top > bottom || left > right ? null : { top, left, bottom, right };
}

export function contains(outer: Range, row: number, col: number): boolean {
  return row >= outer.top && row <= outer.bottom && col >= outer.left && col <= outer.right;
}

/** The area of a sheet, which must lie on it. */
export function toArea(sheet: Sheet, { top, left, bottom, right }: Range): Area {
  const isInside =
    top >= 0 && left >= 0 && bottom < ROWS && right < COLUMNS && top <= bottom && left <= right;
  if (!isInside || ![top, left, bottom, right].every(Number.isInteger))
    throw invalidArgument(`rows ${top} to ${bottom}, columns ${left} to ${right} are not on the sheet`);
  return { sheet, top, left, bottom, right };
}

/** `A1`, `$A$1:B3`, `A:C`, `2:4`; with or without the name of the sheet before it. */
export function parseRange(text: string): Range {
  const [from = "", to = from, ...more] = text.slice(text.lastIndexOf("!") + 1).split(":");
  const ends =
    more.length > 0
      ? null
      : (parseCells(from, to) ??
        (text.includes(":") ? (parseColumns(from, to) ?? parseRows(from, to)) : null));
  if (ends === null) throw invalidArgument(`"${text}" is not an address`);
  const { top, left, bottom, right } = ends;
  return {
    top: Math.min(top, bottom),
    left: Math.min(left, right),
    bottom: Math.max(top, bottom),
    right: Math.max(left, right),
  };
}

function parseCells(from: string, to: string): Range | null {
  const first = fromA1(from);
  const last = fromA1(to);
  return first === null || last === null
    ? null
    : { top: first.row, left: first.col, bottom: last.row, right: last.col };
}

function parseColumns(from: string, to: string): Range | null {
  const pattern = /^\$?([A-Za-z]{1,3})$/;
  const first = pattern.exec(from)?.[1];
  const last = pattern.exec(to)?.[1];
  if (first === undefined || last === undefined) return null;
  return { top: 0, left: fromColumnName(first), bottom: ROWS - 1, right: fromColumnName(last) };
}

function parseRows(from: string, to: string): Range | null {
  const pattern = /^\$?([0-9]{1,7})$/;
  const first = pattern.exec(from)?.[1];
  const last = pattern.exec(to)?.[1];
  if (first === undefined || last === undefined) return null;
  return { top: Number(first) - 1, left: 0, bottom: Number(last) - 1, right: COLUMNS - 1 };
}

/** `B2:C3`, `A:C`, `2:4`, without the sheet. */
export function toLocalAddress(range: Range): string {
  const { top, left, bottom, right } = range;
  if (isEntireColumns(range)) return `${toColumnName(left)}:${toColumnName(right)}`;
  if (isEntireRows(range)) return `${top + 1}:${bottom + 1}`;
  const first = `${toColumnName(left)}${top + 1}`;
  const last = `${toColumnName(right)}${bottom + 1}`;
  return first === last ? first : `${first}:${last}`;
}

/** As Excel gives it: `Sheet1!A1`, `'My sheet'!A1:B2`. */
export function toAddress(area: Area): string {
  const { name } = area.sheet;
  const isPlain = /^[A-Za-z_][A-Za-z0-9_.]*$/.test(name) && fromA1(name) === null;
  return `${isPlain ? name : quoteSheetName(name)}!${toLocalAddress(area)}`;
}
