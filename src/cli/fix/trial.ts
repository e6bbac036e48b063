import { holds, putsRight, recalculate, toMistakeReplacements } from "../../core";
import type { CellRef, Mistake, Replacement, Report } from "../../core";
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

/** Whether the mistakes are put right and nothing else goes wrong, with all figures that follow known. */
export function standsTrial({ audit, mistakes }: Opened, { corrections, after, emptied }: Trial): boolean {
  const applied = corrections.map(({ mistake }) => mistake);
  return (
    figuresAmong(emptied, after.audit.report).length === 0 && putsRight(audit, after.audit, applied, mistakes)
  );
}

/** The cells that stand in a table of the report. */
export function figuresAmong(cells: readonly CellRef[], { tables }: Report): readonly CellRef[] {
  return cells.filter((cell) =>
    tables.some(({ sheet, range }) => sheet === cell.sheet && holds(range, cell)),
  );
}
