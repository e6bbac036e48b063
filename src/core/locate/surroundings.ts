import type { CellRef } from "../address";
import type { Figure } from "../figure";
import type { Model } from "./model";
import { once } from "./once";
import type { System } from "./system";

/** What stands around a cell, and which sums it is part of: where a wrong value may have come from. */
export interface Surroundings {
  /** Figures of the same kind next to it in its row and its column, unless something else lies between. */
  readonly neighbours: (figure: Figure) => readonly Figure[];
  /** For a total: the rows or columns that it is the sum of, once for each condition. */
  readonly partsOf: (figure: Figure) => readonly (readonly Figure[])[];
  /** For a share: all shares of its whole, itself included. */
  readonly closureOf: (figure: Figure) => readonly Figure[];
}

/** Beyond so many columns or rows the next figure belongs to something else. */
const REACH = 3;

/** Worked out when first asked for: most searches end without a look around. */
export function surroundingsOf({ conditions: all }: Model, { variables, conditions }: System): Surroundings {
  const byCell = once(() => new Map(variables.map(({ figure }) => [keyOf(figure.cell), figure])));
  const sums = once(() => {
    const found = new Map<string, (readonly Figure[])[]>();
    for (const at of conditions) {
      const edit = all[at]?.edit;
      if (edit?.kind !== "balance" || edit.terms.length < 2) continue;
      const key = keyOf(edit.whole.cell);
      found.set(key, [...(found.get(key) ?? []), edit.terms.map(({ figure }) => figure)]);
    }
    return found;
  });
  const closures = once(() => {
    const found = new Map<string, readonly Figure[]>();
    for (const at of conditions) {
      const edit = all[at]?.edit;
      if (edit?.kind === "closure")
        for (const share of edit.shares) found.set(keyOf(share.cell), edit.shares);
    }
    return found;
  });
  const figureAt = (cell: CellRef): Figure | null => byCell().get(keyOf(cell)) ?? null;
  return {
    neighbours: (figure) => DIRECTIONS.flatMap(([down, right]) => nextTo(figure, down, right, figureAt)),
    partsOf: ({ cell }) => sums().get(keyOf(cell)) ?? [],
    closureOf: ({ cell }) => closures().get(keyOf(cell)) ?? [],
  };
}

const DIRECTIONS = [
  [-1, 0],
  [1, 0],
  [0, -1],
  [0, 1],
] as const;

/** Counts and shares may alternate, so the next figure of the same kind counts. */
function nextTo(
  { cell, measure }: Figure,
  down: number,
  right: number,
  at: (cell: CellRef) => Figure | null,
): readonly Figure[] {
  for (let step = 1; step <= REACH; step += 1) {
    const figure = at({ sheet: cell.sheet, row: cell.row + step * down, col: cell.col + step * right });
    if (figure === null && down !== 0) return [];
    if (figure?.measure === measure) return [figure];
  }
  return [];
}

const keyOf = ({ sheet, row, col }: CellRef): string => `${row} ${col} ${sheet}`;
