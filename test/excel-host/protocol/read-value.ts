import type { Area } from "../model/area";
import { parseRange, toArea } from "../model/area";
import type { Sheet } from "../model/book";
import { invalidArgument } from "./errors";
import { isHostObject, type Argument } from "./host-object";

/** Reading what came over the wire; anything else than what is expected is `InvalidArgument`. */

export function readString(value: unknown, what: string): string {
  if (typeof value !== "string") throw invalidArgument(`${what} is not text`);
  return value;
}

export function readNumber(value: unknown, what: string, least = -Infinity, most = Infinity): number {
  if (typeof value !== "number" || !Number.isFinite(value)) throw invalidArgument(`${what} is not a number`);
  if (value < least || value > most) throw invalidArgument(`${what} is not from ${least} to ${most}`);
  return value;
}

export function readInteger(value: unknown, what: string, least = -Infinity, most = Infinity): number {
  const number = readNumber(value, what, least, most);
  if (!Number.isInteger(number)) throw invalidArgument(`${what} is not a whole number`);
  return number;
}

export function readBoolean(value: unknown, what: string): boolean {
  if (typeof value !== "boolean") throw invalidArgument(`${what} is neither true nor false`);
  return value;
}

/** One of Excel's enumerations; Excel takes them in any case. */
export function readOneOf<Name extends string>(value: unknown, names: readonly Name[], what: string): Name {
  const wanted = readString(value, what).toLowerCase();
  const found = names.find((name) => name.toLowerCase() === wanted);
  if (found === undefined) throw invalidArgument(`${what} has no "${wanted}"`);
  return found;
}

/** What an add-in leaves out arrives as `null` or not at all. */
export function isMissing(value: unknown): value is null | undefined {
  return value === null || value === undefined;
}

const NAMED_COLORS: ReadonlyMap<string, string> = new Map([
  ["black", "#000000"],
  ["white", "#FFFFFF"],
  ["red", "#FF0000"],
  ["green", "#008000"],
  ["blue", "#0000FF"],
  ["yellow", "#FFFF00"],
  ["orange", "#FFA500"],
  ["gray", "#808080"],
]);

/** `#RRGGBB`, or one of a few names. */
export function readColor(value: unknown, what: string): string {
  const text = readString(value, what);
  const named = NAMED_COLORS.get(text.toLowerCase());
  if (named !== undefined) return named;
  if (!/^#[0-9a-f]{6}$/i.test(text)) throw invalidArgument(`${what} is not a colour: "${text}"`);
  return text.toUpperCase();
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !isHostObject(value);
}

export function readRecord(value: unknown, what: string): Readonly<Record<string, unknown>> {
  if (!isRecord(value)) throw invalidArgument(`${what} is no object`);
  return value;
}

/** A range of this sheet, given as an address or as a range. */
export function readArea(value: Argument, sheet: Sheet, what: string): Area {
  if (typeof value === "string") return toArea(sheet, parseRange(value));
  const [area, ...more] = isHostObject(value) ? (value.areas ?? []) : [];
  if (area === undefined || more.length > 0) throw invalidArgument(`${what} is no range`);
  return area;
}

/**
 * A table of values for a range, as `values`, `formulas` and `numberFormat` take it: rows of the same shape as the range,
 * or one value for all cells.
 */
export function readTable(
  value: unknown,
  rows: number,
  columns: number,
): (row: number, col: number) => unknown {
  if (isMissing(value)) throw invalidArgument("there is nothing to set");
  if (!Array.isArray(value)) return () => value;
  const list: readonly unknown[] = value;
  const wrong = invalidArgument(
    "the number of rows or columns in the input array doesn't match the size of the range",
  );
  if (list.length !== rows) throw wrong;
  const table = list.map((row): readonly unknown[] => {
    if (!Array.isArray(row) || row.length !== columns) throw wrong;
    return row;
  });
  return (row, col) => table[row]?.[col];
}
