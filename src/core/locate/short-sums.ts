import type { CellRef } from "../address";
import type { BalanceEdit } from "../edits/edit";
import { listAdded } from "../recalculate/added-areas";
import { parseFormula } from "../recalculate/parse";
import { toNumber } from "../rounding";
import { plainFormula } from "../sheet";

/** Larger sums are not looked through for cells that do not belong. */
const MOST_CELLS = 5_000;

/**
 * Whether a live sum is short of a part, and shows exactly the others: then no change of the parts puts it right, for it would
 * follow them or not heed them.
 *
 * @param isFigure whether a figure of the report stands in a cell
 */
export function isShortSum({ whole, terms }: BalanceEdit, isFigure: (cell: CellRef) => boolean): boolean {
  const formula = plainFormula(whole);
  const added = formula === null ? null : listAdded(parseFormula(formula, whole.cell.sheet));
  if (added === null || whole.amount === null) return false;
  if ([...added, ...terms].some(({ coefficient }) => coefficient !== 1)) return false;
  const parts = terms.map(({ figure }) => figure);
  const timesOf = ({ sheet, row, col }: CellRef): number =>
    added.filter(
      ({ area }) =>
        area.top <= row &&
        row <= area.bottom &&
        area.left <= col &&
        col <= area.right &&
        area.sheet.toLowerCase() === sheet.toLowerCase(),
    ).length;
  const omitted = parts.filter(({ cell }) => timesOf(cell) === 0);
  const counted = parts.filter(({ cell }) => timesOf(cell) === 1);
  if (counted.length === 0 || counted.length + omitted.length < parts.length) return false;
  if (!omitted.some(({ amount }) => amount !== null && amount.digits !== 0)) return false;
  const given = counted.reduce((sum, { amount }) => sum + (amount === null ? 0 : toNumber(amount)), 0);
  if (given !== toNumber(whole.amount)) return false;
  // As the report writes it, whatever the formula does.
  const sheets = new Map(parts.map(({ cell }) => [cell.sheet.toLowerCase(), cell.sheet]));
  let size = 0;
  let figures = 0;
  for (const { area } of added) {
    const { top, bottom, left, right } = area;
    const sheet = sheets.get(area.sheet.toLowerCase()) ?? area.sheet;
    size += (bottom - top + 1) * (right - left + 1);
    if (size > MOST_CELLS) return false;
    for (let row = top; row <= bottom; row += 1)
      for (let col = left; col <= right; col += 1) if (isFigure({ sheet, row, col })) figures += 1;
  }
  // Subtotals among them stand for parts that are not named.
  return figures === counted.length;
}
