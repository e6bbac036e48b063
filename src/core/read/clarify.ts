import type { Row } from "../report";
import { countFitting, trustIn } from "./base-fit";
import { findBases } from "./bases";
import type { ReadColumn } from "./columns";

const STYLES = ["fraction", "hundred"] as const;

type RowsOf = (columns: readonly ReadColumn[]) => readonly Row[];

/**
 * Decides by the counts beside them how columns of percentages are written where their own figures leave it open.
 * @param rowsOf the rows of the table, with the columns read one way or the other
 */
export function clarifyShares(columns: readonly ReadColumn[], rowsOf: RowsOf): readonly ReadColumn[] {
  return clarifyOnes(clarifyMixed(columns, rowsOf), rowsOf);
}

/** One 2 typed among fractions must not make all of them hundredths of what they are: what fits more rows is meant. */
function clarifyMixed(columns: readonly ReadColumn[], rowsOf: RowsOf): readonly ReadColumn[] {
  return columns.reduce((decided, { shareStyle }, index) => {
    if (shareStyle !== "mixed") return decided;
    const [fraction, hundred] = STYLES.map((style) => {
      const tried = decided.map((column, at) => (at === index ? { ...column, shareStyle: style } : column));
      const rows = rowsOf(tried);
      const base = findBases(tried, rows, 0)[index] ?? null;
      return { tried, fitting: base === null ? 0 : countFitting(base, index, rows) };
    });
    if (fraction === undefined || hundred === undefined) return decided;
    return fraction.fitting > hundred.fitting ? fraction.tried : hundred.tried;
  }, columns);
}

/**
 * A column that holds nothing but 0 and 1 may mean all or one per cent. Where the counts do not tell, it stays `unclear`, and
 * nothing is claimed of its ones.
 */
function clarifyOnes(columns: readonly ReadColumn[], rowsOf: RowsOf): readonly ReadColumn[] {
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
