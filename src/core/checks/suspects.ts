import type { Suspects } from "../findings/facts";
import { isRegionWord } from "../places";
import type { Row, Table } from "../report";
import type { Decimal } from "../rounding";
import { isRemainder } from "./remainders";
import { columnsOf, figureAt, nameFigure } from "./tables";

/** More rows than these with the same figure, and naming them would only be a guess. */
const MOST_SUSPECTS = 3;

/**
 * The rows whose figure is exactly the difference of a total: 3 too few, and Brazil has 3. A row that was left out is left
 * out everywhere, so its figures have to explain all columns of the total row, those that add up among them.
 * Regions and the rest are not suggested: they may stand beside the countries that they gather.
 */
export function findSuspects(table: Table, total: Row, column: number, difference: Decimal): Suspects | null {
  if (difference.decimals !== 0) return null;
  const sign = Math.sign(difference.digits);
  const gaps = columnsOf(table, "count").map((other) => ({ other, gap: gapOf(table, total, other) }));
  const chosen = total.parts.filter((part) => {
    const row = table.rows[part];
    if (row === undefined || isRemainder(row) || isRegionWord(row.label)) return false;
    return (
      countAt(table, part, column) === Math.abs(difference.digits) &&
      gaps.every(({ other, gap }) => gap === null || gap * sign === countAt(table, part, other))
    );
  });
  if (chosen.length === 0 || chosen.length > MOST_SUSPECTS) return null;
  const how = sign < 0 ? "left-out" : "counted-twice";
  if (how === "counted-twice" && chosen.length > 1) return null;
  return {
    how,
    rows: chosen.flatMap((part) => {
      const row = table.rows[part];
      const figure = figureAt(table, part, column);
      return row === undefined || figure === null ? [] : [nameFigure(figure, row)];
    }),
  };
}

function countAt(table: Table, row: number, column: number): number | null {
  const amount = figureAt(table, row, column)?.amount;
  return amount?.decimals === 0 ? amount.digits : null;
}

/** Stated total − sum of the rows; `null` where not all are known. */
function gapOf(table: Table, total: Row, column: number): number | null {
  const stated = total.figures[column]?.amount;
  if (stated?.decimals !== 0) return null;
  let gap = stated.digits;
  for (const part of total.parts) {
    const count = countAt(table, part, column);
    if (count === null) return null;
    gap -= count;
  }
  return gap;
}
