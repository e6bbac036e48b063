import { isOpen, recalculate, toCellKey, toMistakeReplacements } from "../../core";
import type { Audit, CellRef, Finding, Mistake, Replacement, Report, Table } from "../../core";
import { toSentence } from "../../xlsx/host-failure";
import { followersOf, patchWorkbook } from "../../xlsx/patch-workbook";
import type { Opened } from "../checked";
import { fail, type Result } from "../io";
import { checkBytes } from "../open";

/** A mistake with what to write into which cell. */
export interface Correction {
  readonly mistake: Mistake;
  readonly replacements: readonly Replacement[];
}

/** What the workbook would be with some corrections. */
export interface Trial {
  readonly corrections: readonly Correction[];
  readonly after: Opened;
  /** Formulas that follow from the corrections and are not worked out here; they have no result until Excel opens the file. */
  readonly emptied: readonly CellRef[];
  readonly hasPivots: boolean;
}

/** The mistakes that are safe to put right, with what to write; one whose cell cannot show the right figure is none of them. */
export function toCorrections({ mistakes, sheets }: Opened): readonly Correction[] {
  return mistakes
    .filter(({ isOneClick }) => isOneClick)
    .map((mistake) => ({ mistake, replacements: toMistakeReplacements(mistake, sheets) }))
    .filter(({ replacements }) => replacements.length > 0);
}

/** Makes the corrected workbook, with what its live formulas then give, and reads and checks it again. Nothing is written. */
export async function tryCorrections(
  opened: Opened,
  corrections: readonly Correction[],
): Promise<Result<Trial>> {
  const { bytes, sheets, file } = opened;
  const changes = corrections.flatMap(({ replacements }) =>
    replacements.map(({ cell, to }) => ({ ...cell, value: to })),
  );
  const following = await followersOf(bytes, changes);
  if (!following.ok) return fail(toSentence(following.failure, file));
  const results = recalculate(sheets, changes, following.followers);
  const patched = await patchWorkbook(bytes, { changes, results });
  if (!patched.ok) return fail(toSentence(patched.failure, file));
  const after = await checkBytes(patched.bytes, file);
  if (!after.ok) return after;
  const { emptied, hasPivots } = patched;
  return { ok: true, value: { corrections, after: after.value, emptied, hasPivots } };
}

/**
 * Whether corrections did what they were meant for and no harm: what they alone explain is gone, no other error or warning has come,
 * fewer conditions fail, and every figure that was read is read still. (How many conditions hold says nothing: some are asked only
 * where there is a mistake.)
 */
export function standsTrial({ audit, mistakes }: Opened, { corrections, after, emptied }: Trial): boolean {
  const applied = new Set(corrections.map(({ mistake }) => mistake.id));
  const isExplainedBy = (isOurs: boolean, id: string): boolean =>
    mistakes.some((mistake) => applied.has(mistake.id) === isOurs && mistake.findings.includes(id));
  const before = weighty(audit.findings);
  const left = weighty(after.audit.findings);
  const { verdicts, report } = after.audit;
  return (
    left.every((finding) => before.some((each) => covers(each, finding))) &&
    left.every(({ id }) => !isExplainedBy(true, id) || isExplainedBy(false, id)) &&
    figuresAmong(emptied, report).length === 0 &&
    report.tables.length === audit.report.tables.length &&
    countFigures(report) >= countFigures(audit.report) &&
    verdicts.fails < audit.verdicts.fails &&
    verdicts.broken <= audit.verdicts.broken
  );
}

/** The same finding, or what is left of one that named several cells. */
function covers(before: Finding, after: Finding): boolean {
  if (before.check !== after.check || before.severity !== after.severity) return false;
  const cells = new Set(before.cells.map(toCellKey));
  return before.id === after.id || after.cells.every((cell) => cells.has(toCellKey(cell)));
}

function countFigures({ tables }: Report): number {
  const figures = tables.flatMap(({ rows }) => rows.flatMap((row) => row.figures));
  return figures.filter((figure) => figure !== null && figure.amount !== null).length;
}

/** The cells that stand in a table of the report. */
export function figuresAmong(cells: readonly CellRef[], { tables }: Report): readonly CellRef[] {
  const isIn = ({ range: { top, bottom, left, right } }: Table, { row, col }: CellRef): boolean =>
    top <= row && row <= bottom && left <= col && col <= right;
  return cells.filter((cell) => tables.some((table) => table.sheet === cell.sheet && isIn(table, cell)));
}

function weighty(findings: Audit["findings"]): readonly Finding[] {
  return findings.filter((finding) => isOpen(finding) && finding.severity !== "note");
}
