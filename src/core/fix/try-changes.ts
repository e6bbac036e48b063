import { auditSheets } from "../audit-sheets";
import type { Audit } from "../audit";
import { toCellKey, type CellRef } from "../address";
import { listFollowers } from "../recalculate/followers";
import { recalculate } from "../recalculate/recalculate";
import type { Corrections } from "../corrections";
import { isOpen, type Finding } from "../findings/finding";
import type { Cell, SheetSnapshot } from "../sheet";
import { notationsOf, showNumber } from "./show-number";

/** A change of one cell, as hosts take it. */
export interface TriedChange {
  readonly cell: CellRef;
  readonly from: string;
  readonly to: number | string;
}

/**
 * The audit that the workbook would have after these changes. Pure: the sheets stay as they are. Live formulas follow as far as they
 * are understood (`recalculate`), and keep their results otherwise; a change that a host would refuse (of a formula, of a cell that
 * shows something else) is not made.
 */
export function tryChanges(
  sheets: readonly SheetSnapshot[],
  changes: readonly TriedChange[],
  corrections: Corrections,
): Audit {
  const changed = withCells(sheets, ({ name }) => {
    const own = changes.filter(({ cell }) => cell.sheet === name);
    return own.length === 0 ? null : (cell) => changeCell(cell, own);
  });
  return auditSheets(withFormulas(sheets, changed, changes), { corrections });
}

/** Sheets with other cells; `null` for a sheet that stays as it is. */
function withCells(
  sheets: readonly SheetSnapshot[],
  changeOf: (sheet: SheetSnapshot) => ((cell: Cell) => Cell) | null,
): readonly SheetSnapshot[] {
  return sheets.map((sheet) => {
    const change = changeOf(sheet);
    return change === null ? sheet : { ...sheet, cells: sheet.cells.map(change) };
  });
}

/** The sheets after the changes, with what their formulas then give. */
function withFormulas(
  before: readonly SheetSnapshot[],
  after: readonly SheetSnapshot[],
  changes: readonly TriedChange[],
): readonly SheetSnapshot[] {
  // Refused changes are none: what stands under a formula is worked out, whatever was to be written there.
  const made = changes.filter((change) =>
    before.some(
      ({ name, cells }) => name === change.cell.sheet && cells.some((cell) => isChanged(cell, change)),
    ),
  );
  const values = made.map(({ cell, to }) => ({ ...cell, value: to }));
  const followers = listFollowers(before, values);
  const results = new Map(
    recalculate(before, values, followers).map((result) => [toCellKey(result), result.value]),
  );
  if (results.size === 0) return after;
  return withCells(after, ({ name: sheet }) => (cell) => {
    const { row, col, formula } = cell;
    const value = formula === null ? undefined : results.get(toCellKey({ sheet, row, col }));
    return value === undefined || value === cell.value
      ? cell
      : { ...cell, value, text: textOf(value, cell), isError: false };
  });
}

/** Whether a host would make this change of a cell of the same sheet. */
function isChanged({ row, col, formula, text }: Cell, { cell, from }: TriedChange): boolean {
  return row === cell.row && col === cell.col && formula === null && text === from;
}

function changeCell(cell: Cell, changes: readonly TriedChange[]): Cell {
  const change = changes.find((each) => isChanged(cell, each));
  if (change === undefined) return cell;
  const { to } = change;
  if (typeof to === "string") return { ...cell, value: to, text: to, isError: false };
  const format = cell.format === "@" ? "General" : cell.format;
  return { ...cell, value: to, format, text: textOf(to, { ...cell, format }), isError: false };
}

function textOf(value: number | string | boolean, cell: Cell): string {
  if (typeof value !== "number") return typeof value === "string" ? value : String(value).toUpperCase();
  const [notation] = notationsOf(cell);
  return (notation === undefined ? null : showNumber(value, cell.format, notation)) ?? String(value);
}

/**
 * Whether a change did what it was meant for and no harm: the finding is gone, there are fewer of its severity or worse, no new error
 * or warning appears, and everything is still read and holds that was and did before. And it explains all that is wrong there: where
 * another error speaks of one of the same cells still, the mistake is rather in that one, and a right figure would be fitted to it.
 */
export function isImprovement(before: Audit, after: Audit, finding: Finding): boolean {
  const known = new Set(before.findings.filter(isOpen).map(toClaim));
  const isNew = (each: Finding): boolean =>
    isOpen(each) && each.severity !== "note" && !known.has(toClaim(each));
  const weight = (audit: Audit): number => audit.findings.filter((each) => isAsBad(each, finding)).length;
  return (
    !after.findings.some(({ id }) => id === finding.id) &&
    !after.findings.some(isNew) &&
    !after.findings.some((each) => isOpen(each) && each.severity !== "note" && sharesCell(each, finding)) &&
    weight(after) < weight(before) &&
    after.report.tables.length === before.report.tables.length &&
    after.verdicts.holds >= before.verdicts.holds &&
    after.verdicts.broken <= before.verdicts.broken
  );
}

function sharesCell(one: Finding, other: Finding): boolean {
  const cells = new Set(other.cells.map(toCellKey));
  return one.cells.some((cell) => cells.has(toCellKey(cell)));
}

function toClaim({ id, severity }: Finding): string {
  return `${severity} ${id}`;
}

const RANK = { error: 2, warning: 1, note: 0 } as const;

function isAsBad(each: Finding, finding: Finding): boolean {
  return RANK[each.severity] >= RANK[finding.severity];
}
