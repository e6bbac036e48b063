import type { Verification } from "../proof/verify-report";
import type { Words } from "./words";

/** What is said of a report that was compared with its record: sentences, each with the cells that it speaks of. */
export interface VerificationInWords {
  readonly sentence: string;
  readonly details: readonly string[];
}

/** Cells named one by one, before only their number is told. */
const MOST_NAMED = 12;

/** Says how a report stands to what was generated. */
export function describeVerification(
  verification: Verification,
  { proof }: Words,
): readonly VerificationInWords[] {
  if (verification.kind === "damaged-record") return [bare(proof.damaged(verification.sheet))];
  const { record, differences, changes } = verification;
  const { edits, missing, recalculated } = differences;
  const told = (
    sentence: string,
    cells: readonly Omit<Parameters<typeof proof.change>[0], "label">[],
  ): VerificationInWords => {
    const named = cells.slice(0, MOST_NAMED).map((cell) => proof.change({ label: null, ...cell }));
    const more = cells.length - named.length;
    return { sentence, details: more > 0 ? [...named, proof.more(more)] : named };
  };
  const isSame = edits.length + missing.length + recalculated.length === 0;
  return [
    ...(isSame ? [bare(proof.asGenerated(record))] : []),
    ...(missing.length > 0 ? [bare(proof.missing(missing))] : []),
    ...(edits.length > 0 ? [told(proof.edited(edits.length), edits)] : []),
    ...(recalculated.length > 0 ? [told(proof.recalculated(recalculated.length), recalculated)] : []),
    changes === null
      ? bare(proof.draftNotCompared)
      : changes.length === 0
        ? bare(proof.draftUnchanged)
        : told(proof.draftChanged(changes.length), changes),
  ];
}

function bare(sentence: string): VerificationInWords {
  return { sentence, details: [] };
}
