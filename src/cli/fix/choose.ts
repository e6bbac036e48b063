import type { CellRef, Mistake } from "../../core";
import type { Opened } from "../checked";
import type { Result } from "../io";
import { standsTrial, toCorrections, tryCorrections, type Correction, type Trial } from "./trial";

/** Which corrections can be made, by trial. */
export interface Chosen {
  /** `null` where none can be made. */
  readonly trial: Trial | null;
  /** Safe by the figures, but the corrected workbook did not hold what was expected of it. */
  readonly fallen: readonly Fallen[];
}

export interface Fallen {
  readonly mistake: Mistake;
  /** Formulas that the trial could not work out. */
  readonly emptied: readonly CellRef[];
}

/**
 * All corrections together, where the corrected workbook is as it should be. Else those that stand the trial by themselves, if they
 * also do so together. Mistakes that share a finding are tried together: only both of them make it go away.
 */
export async function chooseCorrections(opened: Opened): Promise<Result<Chosen>> {
  const corrections = toCorrections(opened);
  if (corrections.length === 0) return { ok: true, value: { trial: null, fallen: [] } };
  const all = await tryCorrections(opened, corrections);
  if (!all.ok) return all;
  if (standsTrial(opened, all.value)) return { ok: true, value: { trial: all.value, fallen: [] } };
  const none: Chosen = { trial: null, fallen: toFallen(all.value) };
  const standing: Correction[] = [];
  const fallen: Fallen[] = [];
  for (const group of toGroups(corrections)) {
    const trial = group.length === corrections.length ? all : await tryCorrections(opened, group);
    if (!trial.ok) return trial;
    if (standsTrial(opened, trial.value)) standing.push(...group);
    else fallen.push(...toFallen(trial.value));
  }
  if (standing.length === 0) return { ok: true, value: { trial: null, fallen } };
  const together = await tryCorrections(opened, standing);
  if (!together.ok) return together;
  return { ok: true, value: standsTrial(opened, together.value) ? { trial: together.value, fallen } : none };
}

function toFallen({ corrections, emptied }: Trial): readonly Fallen[] {
  return corrections.map(({ mistake }) => ({ mistake, emptied }));
}

/** Corrections that explain a finding together, directly or through others. */
function toGroups(corrections: readonly Correction[]): readonly (readonly Correction[])[] {
  let groups: { readonly members: readonly Correction[]; readonly findings: ReadonlySet<string> }[] = [];
  for (const correction of corrections) {
    const own = new Set(correction.mistake.findings);
    const linked = groups.filter(({ findings }) => [...own].some((id) => findings.has(id)));
    const merged = {
      members: [...linked.flatMap(({ members }) => members), correction],
      findings: new Set([...own, ...linked.flatMap(({ findings }) => [...findings])]),
    };
    groups = [...groups.filter((group) => !linked.includes(group)), merged];
  }
  return groups.map(({ members }) => members);
}
