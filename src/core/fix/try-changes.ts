import { auditSheets } from "../audit-sheets";
import type { Audit } from "../audit";
import { toCellKey, type CellRef } from "../address";
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
 * The audit that the workbook would have after these changes. Pure: the sheets stay as they are. What formulas would then give
 * is not worked out; a change that a host would refuse (of a formula, of a cell that shows something else) is not made.
 */
export function tryChanges(
  sheets: readonly SheetSnapshot[],
  changes: readonly TriedChange[],
  corrections: Corrections,
): Audit {
  const changed = sheets.map((sheet) => {
    const own = changes.filter(({ cell }) => cell.sheet === sheet.name);
    return own.length === 0 ? sheet : { ...sheet, cells: sheet.cells.map((cell) => changeCell(cell, own)) };
  });
  return auditSheets(changed, { corrections });
}

function changeCell(cell: Cell, changes: readonly TriedChange[]): Cell {
  const change = changes.find((each) => each.cell.row === cell.row && each.cell.col === cell.col);
  if (change === undefined || cell.formula !== null || cell.text !== change.from) return cell;
  const { to } = change;
  if (typeof to === "string") return { ...cell, value: to, text: to, isError: false };
  const format = cell.format === "@" ? "General" : cell.format;
  return { ...cell, value: to, format, text: textOf(to, { ...cell, format }), isError: false };
}

function textOf(value: number, cell: Cell): string {
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
