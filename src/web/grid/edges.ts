import type { Range } from "../../core/address";
import { cellAt } from "../../xlsx/view/cell-at";
import type { CellView, Line, SheetView } from "../../xlsx/view/sheet-view";
import { lineAt, placeOf, type Axis } from "./axis";
import { widthOf } from "./cell-look";

/** The lines of a cell: of the workbook, the grid's, or none. A cell draws those below and to its right. */
export interface Edges {
  readonly right: Line | "grid" | null;
  readonly bottom: Line | "grid" | null;
  /** Only in the first row and column, where no other cell draws them. */
  readonly top: Line | null;
  readonly leftLine: Line | null;
}

interface Sheet {
  readonly view: SheetView;
  readonly rows: Axis;
  readonly columns: Axis;
}

/** The lines around a cell or a merge. Of two cells that share an edge, the wider line is seen. */
export function edgesOf({ view, rows, columns }: Sheet, { top, left, bottom, right }: Range): Edges {
  const lookAt = (row: number | null, col: number | null): CellView | null =>
    row === null || col === null ? null : (cellAt(view, row, col)?.look ?? null);
  const nextRow = lineAt(rows, placeOf(rows, bottom + 1));
  const nextCol = lineAt(columns, placeOf(columns, right + 1));
  const own = lookAt(top, left);
  const atRight = lookAt(top, right);
  const atBottom = lookAt(bottom, left);
  const beside = lookAt(top, nextCol);
  const below = lookAt(nextRow, left);
  const grid = view.hasGridLines && (own?.fill ?? null) === null ? "grid" : null;
  return {
    right:
      wider(atRight?.borders.right, beside?.borders.left) ?? ((beside?.fill ?? null) === null ? grid : null),
    bottom:
      wider(atBottom?.borders.bottom, below?.borders.top) ?? ((below?.fill ?? null) === null ? grid : null),
    top: placeOf(rows, top) === 0 ? (own?.borders.top ?? null) : null,
    leftLine: placeOf(columns, left) === 0 ? (own?.borders.left ?? null) : null,
  };
}

function wider(one: Line | undefined, other: Line | undefined): Line | null {
  if (one === undefined || other === undefined) return one ?? other ?? null;
  return widthOf(other) > widthOf(one) ? other : one;
}
