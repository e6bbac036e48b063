import { readSumFormula } from "../checks/sum-formula";
import type { BalanceEdit } from "../edits/edit";
import type { Figure } from "../figure";
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
export function isShortSum(
  { whole, terms }: BalanceEdit,
  isFigure: (row: number, col: number) => boolean,
): boolean {
  const { sheet } = whole.cell;
  const formula = plainFormula(whole);
  const ranges = formula === null ? null : readSumFormula(formula, sheet);
  if (ranges === null || whole.amount === null) return false;
  const parts = terms.map(({ figure }) => figure);
  if (parts.some(({ cell }) => cell.sheet !== sheet) || terms.some(({ coefficient }) => coefficient !== 1))
    return false;
  const timesOf = ({ row, col }: Figure["cell"]): number =>
    ranges.filter(
      ({ top, bottom, left, right }) => top <= row && row <= bottom && left <= col && col <= right,
    ).length;
  const omitted = parts.filter(({ cell }) => timesOf(cell) === 0);
  const counted = parts.filter(({ cell }) => timesOf(cell) === 1);
  if (counted.length === 0 || counted.length + omitted.length < parts.length) return false;
  if (!omitted.some(({ amount }) => amount !== null && amount.digits !== 0)) return false;
  const given = counted.reduce((sum, { amount }) => sum + (amount === null ? 0 : toNumber(amount)), 0);
  if (given !== toNumber(whole.amount)) return false;
  let size = 0;
  let figures = 0;
  for (const { top, bottom, left, right } of ranges) {
    size += (bottom - top + 1) * (right - left + 1);
    if (size > MOST_CELLS) return false;
    for (let row = top; row <= bottom; row += 1)
      for (let col = left; col <= right; col += 1) if (isFigure(row, col)) figures += 1;
  }
  // Subtotals among them stand for parts that are not named.
  return figures === counted.length;
}
