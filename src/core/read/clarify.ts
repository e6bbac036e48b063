import type { Row } from "../report";
import { trustIn } from "./base-fit";
import { findBases } from "./bases";
import type { ReadColumn } from "./columns";

const STYLES = ["fraction", "hundred"] as const;

/**
 * A column of percentages that holds nothing but 0 and 1 may mean all or one per cent: the counts beside it tell.
 * Where they do not, it stays `unclear`, and nothing is claimed of its ones.
 * @param rowsOf the rows of the table, with the columns read one way or the other
 */
export function clarifyShares(
  columns: readonly ReadColumn[],
  rowsOf: (columns: readonly ReadColumn[]) => readonly Row[],
): readonly ReadColumn[] {
  if (!columns.some(({ shareStyle }) => shareStyle === "unclear")) return columns;
  for (const style of STYLES) {
    const tried = columns.map((column) =>
      column.shareStyle === "unclear" ? { ...column, shareStyle: style } : column,
    );
    const rows = rowsOf(tried);
    const bases = findBases(tried, rows, 0);
    const fits = columns.every(({ shareStyle }, index) => {
      const base = bases[index] ?? null;
      return shareStyle !== "unclear" || (base !== null && trustIn(base, index, rows) === "full");
    });
    if (fits) return tried;
  }
  return columns;
}
