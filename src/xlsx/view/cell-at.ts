import type { CellView, RunView, SheetView, ViewCells } from "./sheet-view";

/** What a cell shows, and how. */
export interface ShownCell {
  readonly text: string;
  readonly look: CellView;
  /** As in `ViewCells.kinds`. */
  readonly kind: number;
  /** The same text in parts, where they look otherwise than the rest. */
  readonly runs: readonly RunView[] | null;
}

/** The cell of a view; `null` where there is neither content nor a look. Rows and columns count from zero. */
export function cellAt(view: SheetView, row: number, col: number): ShownCell | null {
  const index = indexOfCell(view.cells, row, col);
  if (index < 0) return null;
  const look = view.looks[view.cells.looks[index] ?? 0];
  if (look === undefined) return null;
  const { texts, kinds, runs } = view.cells;
  return { text: texts[index] ?? "", look, kind: kinds[index] ?? 0, runs: runs.get(index) ?? null };
}

/** Where a cell is among those of a view; -1 where it is not. */
export function indexOfCell(
  { starts, columns }: Pick<ViewCells, "starts" | "columns">,
  row: number,
  col: number,
): number {
  let from = starts[row] ?? 0;
  let to = starts[row + 1] ?? 0;
  while (from < to) {
    const middle = Math.floor((from + to) / 2);
    const found = columns[middle] ?? 0;
    if (found === col) return middle;
    if (found < col) from = middle + 1;
    else to = middle;
  }
  return -1;
}
