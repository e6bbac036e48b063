import type { CellRef } from "../address";
import type { Edit } from "../edits/edit";
import type { Figure } from "../figure";
import type { Model } from "./model";
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

export function surroundingsOf(model: Model, system: System): Surroundings {
  /** By its place, because an operation may have put another figure there; -1 outside of the component. */
  const numberAt = (cell: CellRef): number => {
    const figure = model.variables[model.variableAt(cell)]?.figure;
    return figure === undefined ? -1 : system.cellOf(figure);
  };
  const figureAt = (cell: CellRef): Figure | null => system.variables[numberAt(cell)]?.figure ?? null;
  const editsWith = (number: number): readonly Edit[] =>
    number < 0 ? [] : system.conditionsOf(number).flatMap((at) => model.conditions[at]?.edit ?? []);
  return {
    neighbours: (figure) => DIRECTIONS.flatMap(([down, right]) => nextTo(figure, down, right, figureAt)),
    partsOf: ({ cell }) => {
      const number = numberAt(cell);
      return editsWith(number).flatMap((edit) =>
        edit.kind === "balance" && edit.terms.length > 1 && system.cellOf(edit.whole) === number
          ? [edit.terms.map(({ figure }) => figure)]
          : [],
      );
    },
    closureOf: ({ cell }) => {
      const number = numberAt(cell);
      const closures = editsWith(number).flatMap((edit) => (edit.kind === "closure" ? [edit.shares] : []));
      return closures.findLast((shares) => shares.some((share) => system.cellOf(share) === number)) ?? [];
    },
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
