import { toCellKey } from "../address";
import type { Audit } from "../audit";
import { isOpen, type Finding } from "../findings/finding";
import type { Mistake } from "../mistakes/mistake";

/**
 * Whether changes did what they were meant for and no harm: what only these mistakes explain is gone, fewer conditions
 * fail, no new error or warning appears, none is left on the changed cells, and everything is still read. A finding that
 * another mistake explains as well may stay: a total is wrong until each of its wrong parts is mended. Conditions that
 * hold are not counted: where a column becomes nought throughout, fewer are asked.
 *
 * @param applied the mistakes whose changes `after` has
 * @param all of `before`
 */
export function putsRight(
  before: Audit,
  after: Audit,
  applied: readonly Mistake[],
  all: readonly Mistake[],
): boolean {
  const grave = before.findings.filter(isGrave);
  const isNew = (finding: Finding): boolean =>
    isGrave(finding) && !grave.some((each) => covers(each, finding));
  const left = new Set(all.filter((each) => !applied.includes(each)).flatMap(({ findings }) => findings));
  const meant = new Set(applied.flatMap(({ findings }) => findings).filter((id) => !left.has(id)));
  // What speaks of a changed cell still, and no other mistake explains, says that it is rather not this cell.
  const changed = new Set(applied.flatMap(({ changes }) => changes).map(({ cell }) => toCellKey(cell)));
  const speaksOfIt = (finding: Finding): boolean =>
    isGrave(finding) && !left.has(finding.id) && finding.cells.some((cell) => changed.has(toCellKey(cell)));
  return (
    !after.findings.some(({ id }) => meant.has(id)) &&
    !after.findings.some(speaksOfIt) &&
    !after.findings.some(isNew) &&
    after.verdicts.fails < before.verdicts.fails &&
    after.verdicts.broken <= before.verdicts.broken &&
    toShape(after) === toShape(before)
  );
}

const isGrave = (finding: Finding): boolean => isOpen(finding) && finding.severity !== "note";

/** The same finding, or what is left of one that named several cells. */
function covers(before: Finding, after: Finding): boolean {
  if (before.check !== after.check || before.severity !== after.severity) return false;
  const cells = new Set(before.cells.map(toCellKey));
  return before.id === after.id || after.cells.every((cell) => cells.has(toCellKey(cell)));
}

/** What is read: the tables, and how many rows and columns each has. */
function toShape({ report: { tables } }: Audit): string {
  return JSON.stringify(tables.map(({ sheet, rows, columns }) => [sheet, rows.length, columns.length]));
}
