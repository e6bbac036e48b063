import type { CellRef } from "../../core/address";
import type { Area } from "../../core/recalculate/expression";
import type { NamedTable } from "./named-cells";

/**
 * The cells of a table that a formula means, from the brackets after its name; heading and total row are taken with the others.
 *
 * ```
 * Counts, Counts[], Counts[#All]       the whole table
 * Counts[Requests]                     the column
 * Counts[[Requests]:[Approved]]        from one column to the other
 * Counts[[#This Row],[Requests]]       one cell of it
 * ```
 * @param cell where the formula stands
 */
export function tableArea(
  { sheet, range, columns }: NamedTable,
  brackets: string | null,
  cell: CellRef,
): Area {
  const words = brackets === null ? [] : toWords(brackets);
  const isThisRow = words.some((word) => word.startsWith("@") || word.toLowerCase() === "#this row");
  const known = columns.map((name) => name.toLowerCase());
  const asked = words
    .map((word) => word.replace(/^@/, ""))
    .filter((word) => word !== "" && !word.startsWith("#"));
  const found = asked.map((word) => known.indexOf(word.toLowerCase()));
  const isWhole = found.length === 0 || found.includes(-1);
  return {
    sheet,
    top: isThisRow ? cell.row : range.top,
    bottom: isThisRow ? cell.row : range.bottom,
    left: isWhole ? range.left : range.left + Math.min(...found),
    right: isWhole ? range.right : range.left + Math.max(...found),
  };
}

/** `[[#This Row],[Requests]]` → `#This Row`, `Requests`; an apostrophe guards the sign after it. */
function toWords(brackets: string): string[] {
  const inner = brackets.slice(1, -1);
  const nested = [...inner.matchAll(/\[((?:'.|[^[\]'])*)\]/g)].map(([, word = ""]) => word);
  const words = nested.length > 0 ? nested : [inner];
  return words.map((word) => word.trim().replace(/'(.)/g, "$1"));
}
