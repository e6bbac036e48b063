import { describeMistake, en, toA1, toCellKey } from "../../core";
import type { Mistake, ProposedChange } from "../../core";

/**
 * The cells that fixes speak of. A workbook is an archive, in which no stretch of bytes is a cell, and a fix that named one could
 * only damage the file. Therefore a cell is an artifact of its own inside the workbook (SARIF 2.1.0, 3.24.3: nested artifacts),
 * whose content is the text that the cell shows, and a fix replaces the whole of that text.
 */
export interface CellArtifacts {
  readonly artifacts: readonly {
    readonly location: { readonly uri: string };
    /** The workbook, which is the first artifact of the run. */
    readonly parentIndex: 0;
    readonly contents: { readonly text: string };
  }[];
  /** Where a cell stands in the list of all artifacts of the run. */
  readonly indexOf: ReadonlyMap<string, number>;
}

export function toCellArtifacts(mistakes: readonly Mistake[]): CellArtifacts {
  const indexOf = new Map<string, number>();
  const artifacts: CellArtifacts["artifacts"][number][] = [];
  for (const change of mistakes.filter(isFixed).flatMap(({ changes }) => changes)) {
    const key = toCellKey(change.cell);
    if (indexOf.has(key)) continue;
    indexOf.set(
      key,
      artifacts.push({
        location: { uri: toUri(change) },
        parentIndex: 0,
        contents: { text: change.stated },
      }),
    );
  }
  return { artifacts, indexOf };
}

/** `/H1%202024/B12`: the path of a nested artifact starts at the root of what it is in. */
function toUri({ cell }: ProposedChange): string {
  // Half of a pair of code units has no encoding.
  const sheet = encodeURIComponent(cell.sheet.replace(/\p{Surrogate}/gu, "\ufffd"));
  return `/${sheet}/${toA1(cell.row, cell.col)}`;
}

const isFixed = ({ isOneClick, changes }: Mistake): boolean =>
  isOneClick && changes.length > 0 && changes.every(({ proposed }) => proposed !== null);

/**
 * What explains a result, and the one fix for it: the changes of all mistakes behind it that are safe to put right. Other mistakes
 * are told, but have no fix.
 */
export function describeMistakes(mistakes: readonly Mistake[], cells: CellArtifacts) {
  const fixed = mistakes.filter(isFixed);
  const told = mistakes.map((mistake) => ({
    id: mistake.id,
    status: mistake.status,
    message: describeMistake(mistake, en),
  }));
  return {
    ...(fixed.length === 0 ? {} : { fixes: [toFix(fixed, cells)] }),
    ...(told.length === 0 ? {} : { properties: { explanations: told } }),
  };
}

function toFix(mistakes: readonly Mistake[], { indexOf }: CellArtifacts) {
  return {
    description: { text: mistakes.map((mistake) => describeMistake(mistake, en)).join(" ") },
    artifactChanges: mistakes
      .flatMap(({ changes }) => changes)
      .map((change) => ({
        artifactLocation: { uri: toUri(change), index: indexOf.get(toCellKey(change.cell)) ?? -1 },
        replacements: [
          {
            deletedRegion: { charOffset: 0, charLength: change.stated.length },
            insertedContent: { text: change.proposed ?? "" },
          },
        ],
      })),
  };
}
