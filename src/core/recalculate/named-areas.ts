import type { CellRef, Range } from "../address";
import { TOKEN } from "./formula-token";
import type { Area } from "./expression";
import { isFixed, toRange } from "./reference";

/** A name that formulas may use. */
export interface NamedArea {
  readonly name: string;
  /** The only sheet on which it is known; `null` for all. */
  readonly scope: string | null;
  /** The cells that it means wherever it is used; `null` where it means others, or something else. */
  readonly area: Area | null;
}

/** A range that formulas may speak of by its own name and those of its columns. */
export interface TableArea {
  readonly name: string;
  readonly sheet: string;
  readonly range: Range;
  readonly columns: readonly string[];
  /** How many of its rows, from the top, hold the names of the columns: one or none. */
  readonly headings: number;
  /** How many of its rows, at the end, hold totals: one or none. */
  readonly totals: number;
}

/** What the formulas of a workbook may call cells other than by their address. */
export interface NamedAreas {
  readonly names: readonly NamedArea[];
  readonly tables: readonly TableArea[];
}

/** `Requests!$B$4:$B$8` as an area; `null` where a name means anything but the same cells of one sheet. */
export function toNamedArea(formula: string): Area | null {
  const text = formula.trim().replace(/^=/, "");
  const [prefix, first, last, ...more] = [...text.matchAll(TOKEN)];
  if (prefix === undefined || first === undefined || more.length > 0) return null;
  const [sheet] = prefix;
  if (!sheet.endsWith("!") || /[[\]:]/.test(sheet)) return null;
  const range = toRange(first, last);
  const isWhole = `${sheet}${first[0]}${last === undefined ? "" : `:${last[0]}`}` === text;
  const isConstant = isFixed(first[0]) && (last === undefined || isFixed(last[0]));
  if (range === null || !isWhole || !isConstant || range.isPair !== (last !== undefined)) return null;
  return { sheet: sheet.slice(0, -1).replace(/^'|'$/g, "").replaceAll("''", "'"), ...range.area };
}

/** The name as it is known on a sheet, where the sheet's own counts before the workbook's. */
export function findNamedArea(name: string, sheet: string, { names }: NamedAreas): Area | null {
  const alike = names.filter((each) => isSame(each.name, name));
  const own = alike.find(({ scope }) => scope !== null && isSame(scope, sheet));
  return (own ?? alike.find(({ scope }) => scope === null))?.area ?? null;
}

/** By its name; without one, the table in which the formula stands. */
export function findTable(name: string | null, cell: CellRef, { tables }: NamedAreas): TableArea | null {
  const isHere = ({ sheet, range: { top, bottom, left, right } }: TableArea): boolean =>
    isSame(sheet, cell.sheet) &&
    top <= cell.row &&
    cell.row <= bottom &&
    left <= cell.col &&
    cell.col <= right;
  return tables.find((table) => (name === null ? isHere(table) : isSame(table.name, name))) ?? null;
}

/**
 * The cells of a table that a formula means, from the brackets after its name; `null` where they are not there, or not known.
 *
 * ```
 * Counts, Counts[], Counts[#Data]      the table without headings and totals
 * Counts[Requests]                     the column, likewise
 * Counts[[Requests]:[Approved]]        from one column to the other
 * Counts[[#Totals],[Requests]]         its total
 * Counts[@Requests], [@Requests], Counts[[#This Row],[Requests]]   the cell in the row of the formula
 * ```
 * @param cell where the formula stands
 */
export function cellsOfTable(table: TableArea, brackets: string | null, cell: CellRef): Area | null {
  const { sheet, range, headings, totals } = table;
  const words = brackets === null ? [] : toTableWords(brackets);
  const first = range.top + headings;
  const last = range.bottom - totals;
  const rows = words
    .filter(({ isColumn }) => !isColumn)
    .map(({ text }): readonly [number, number] | null => {
      switch (text.toLowerCase()) {
        case "#all":
          return [range.top, range.bottom];
        case "#data":
          return [first, last];
        case "#headers":
          return headings === 0 ? null : [range.top, first - 1];
        case "#totals":
          return totals === 0 ? null : [last + 1, range.bottom];
        case "#this row":
          return isSame(sheet, cell.sheet) && first <= cell.row && cell.row <= last
            ? [cell.row, cell.row]
            : null;
        default:
          return null;
      }
    });
  const known = table.columns.map((name) => name.toLowerCase());
  const columns = words
    .filter(({ isColumn }) => isColumn)
    .map(({ text }) => known.indexOf(text.toLowerCase()));
  const ends = rows.length === 0 ? [first, last] : rows.flatMap((row) => row ?? [NaN]);
  if (ends.includes(NaN) || columns.includes(-1) || columns.length > 2) return null;
  return {
    sheet,
    top: Math.min(...ends),
    bottom: Math.max(...ends),
    left: columns.length === 0 ? range.left : range.left + Math.min(...columns),
    right: columns.length === 0 ? range.right : range.left + Math.max(...columns),
  };
}

/** What stands in the brackets after the name of a table. */
export interface TableWord {
  readonly text: string;
  /** A column, or one of `#All`, `#Data`, `#Headers`, `#Totals`, `#This Row`. */
  readonly isColumn: boolean;
}

/** `[[#This Row],[Requests]]` → `#This Row`, `Requests`; `[@Requests]` likewise. An apostrophe guards the sign after it. */
export function toTableWords(brackets: string): readonly TableWord[] {
  const inner = brackets.slice(1, -1).trim();
  const isThisRow = inner.startsWith("@");
  const rest = isThisRow ? inner.slice(1) : inner;
  const nested = [...rest.matchAll(/\[((?:'.|[^[\]'])*)\]/g)].map(([, word = ""]) => word);
  const words = (nested.length > 0 ? nested : [rest])
    .map((word) => word.trim())
    .filter((word) => word !== "")
    .map((word) => ({ text: word.replace(/'(.)/g, "$1"), isColumn: !word.startsWith("#") }));
  return isThisRow ? [{ text: "#this row", isColumn: false }, ...words] : words;
}

/** Excel does not tell cases apart in names. */
function isSame(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
