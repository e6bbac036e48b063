import type { InputTable } from "./inputs";

/** A figure of the draft that is not what it was when the report was made. */
export interface InputChange {
  /** Where it stands now, or stood then where it is gone. */
  readonly sheet: string;
  /** `B7` */
  readonly cell: string;
  /** The label of its row. */
  readonly label: string;
  /** As displayed; `null` for a figure that was not there. */
  readonly was: string | null;
  /** `null` for a figure that is gone. */
  readonly is: string | null;
}

interface Spot {
  readonly sheet: string;
  readonly cell: string;
  readonly label: string;
  readonly stated: string;
}

/**
 * What changed in the draft. Figures are recognised by table, row and column, not by their cells: a row that was inserted is
 * no change of the figures below it.
 */
export function compareInputs(
  before: readonly InputTable[],
  after: readonly InputTable[],
): readonly InputChange[] {
  const [was, is] = [toSpots(before), toSpots(after)];
  const changes: InputChange[] = [];
  for (const [key, spot] of is) {
    const earlier = was.get(key);
    if (earlier?.stated === spot.stated) continue;
    const { sheet, cell, label, stated } = spot;
    changes.push({ sheet, cell, label, was: earlier?.stated ?? null, is: stated });
  }
  for (const [key, { sheet, cell, label, stated }] of was) {
    if (!is.has(key)) changes.push({ sheet, cell, label, was: stated, is: null });
  }
  return changes;
}

/** By what tells a figure from the others; those of the same name are counted. */
function toSpots(tables: readonly InputTable[]): ReadonlyMap<string, Spot> {
  const spots = new Map<string, Spot>();
  for (const { sheet, key: table, columns, rows } of tables) {
    for (const { key: row, label, number, stated } of rows) {
      columns.forEach(([column, letter], index) => {
        const shown = stated[index];
        if (shown === null || shown === undefined) return;
        const key = firstFree(spots, [table, row, column]);
        spots.set(key, { sheet, cell: `${letter}${number}`, label, stated: shown });
      });
    }
  }
  return spots;
}

function firstFree(spots: ReadonlyMap<string, Spot>, parts: readonly string[]): string {
  for (let nth = 0; ; nth += 1) {
    const key = JSON.stringify([...parts, nth]);
    if (!spots.has(key)) return key;
  }
}
