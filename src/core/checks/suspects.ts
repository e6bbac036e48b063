import type { Suspects } from "../findings/facts";
import type { Row, Table } from "../report";
import type { Decimal } from "../rounding";
import { columnsOf, figureAt, nameFigure } from "./tables";

/** More rows than these with the same figure, and naming them would only be a guess. */
const MOST_SUSPECTS = 3;

/**
 * The rows whose figure is exactly the difference of a total: 3 too few, and Brazil has 3.
 * Where several rows fit, those are preferred that explain the other columns of the total row too:
 * a row that was left out is left out everywhere.
 */
export function findSuspects(table: Table, total: Row, column: number, difference: Decimal): Suspects | null {
  if (difference.decimals !== 0) return null;
  const fitting = total.parts.filter((part) => countAt(table, part, column) === Math.abs(difference.digits));
  const everywhere = fitting.filter((part) =>
    columnsOf(table, "count").every((other) => {
      const gap = gapOf(table, total, other);
      return gap === null || gap * Math.sign(difference.digits) === countAt(table, part, other);
    }),
  );
  const chosen = everywhere.length > 0 ? everywhere : fitting;
  if (chosen.length === 0 || chosen.length > MOST_SUSPECTS) return null;
  const how = difference.digits < 0 ? "left-out" : "counted-twice";
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
