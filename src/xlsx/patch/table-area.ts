import type { CellRef } from "../../core/address";
import type { Area } from "../../core/recalculate/expression";
import { toTableWords, type TableArea } from "../../core/recalculate/named-areas";

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
  { sheet, range, columns }: TableArea,
  brackets: string | null,
  cell: CellRef,
): Area {
  const words = brackets === null ? [] : toTableWords(brackets);
  const isThisRow = words.some(({ text, isColumn }) => !isColumn && text.toLowerCase() === "#this row");
  const known = columns.map((name) => name.toLowerCase());
  const found = words.filter(({ isColumn }) => isColumn).map(({ text }) => known.indexOf(text.toLowerCase()));
  const isWhole = found.length === 0 || found.includes(-1);
  return {
    sheet,
    top: isThisRow ? cell.row : range.top,
    bottom: isThisRow ? cell.row : range.bottom,
    left: isWhole ? range.left : range.left + Math.min(...found),
    right: isWhole ? range.right : range.left + Math.max(...found),
  };
}
