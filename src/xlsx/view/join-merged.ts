import type { Range } from "../../core/address";
import { indexOfCell } from "./cell-at";
import type { LookBook } from "./look-book";
import type { CellView, ViewCells } from "./sheet-view";

type CellPlaces = Pick<ViewCells, "starts" | "columns" | "looks">;

/**
 * A merged range shows its first cell, but its right and lower edges are lines of its last cells: the first one gets them, too.
 * Changes `cells.looks` in place.
 */
export function joinMerged(cells: CellPlaces, book: LookBook, merges: readonly Range[]): void {
  const lookAt = (row: number, col: number): CellView | undefined => {
    const index = indexOfCell(cells, row, col);
    return index < 0 ? undefined : book.looks[cells.looks[index] ?? 0];
  };
  for (const { top, left, bottom, right } of merges) {
    const first = indexOfCell(cells, top, left);
    if (first < 0) continue;
    const edges = {
      right: lookAt(top, right)?.borders.right,
      bottom: lookAt(bottom, left)?.borders.bottom,
    };
    const { right: rightEdge, bottom: bottomEdge } = edges;
    if (rightEdge === undefined && bottomEdge === undefined) continue;
    cells.looks[first] = book.alter(cells.looks[first] ?? 0, JSON.stringify(edges), (own) => ({
      ...own,
      borders: {
        ...own.borders,
        ...(rightEdge === undefined ? {} : { right: rightEdge }),
        ...(bottomEdge === undefined ? {} : { bottom: bottomEdge }),
      },
    }));
  }
}
