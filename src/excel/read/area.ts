/** A rectangle of one sheet; all zero-based. */
export interface Area {
  readonly row: number;
  readonly col: number;
  readonly rows: number;
  readonly cols: number;
}

/** Excel's own. */
const MAX_ROWS = 1_048_576;
const LAST_COLUMN = "XFD";
/** Where a table of requests lies whole, with room to spare; what lies beyond is looked for, and then read in slices. */
const BOX_ROWS = 1000;
const BOX_LAST_COLUMN = "BL";
const NEXT_COLUMN = "BM";

/** Three parts that make up a whole sheet. Each is asked for what is used in it, so one stray cell stays one cell. */
export const ZONES = {
  box: `A1:${BOX_LAST_COLUMN}${BOX_ROWS}`,
  right: `${NEXT_COLUMN}1:${LAST_COLUMN}${BOX_ROWS}`,
  below: `${BOX_ROWS + 1}:${MAX_ROWS}`,
} as const;

export function sizeOf({ rows, cols }: Area): number {
  return rows * cols;
}

/** Cuts an area into rows of at most so many cells, but at least one row, and the rest, if there is one. */
export function split(area: Area, cells: number): { readonly head: Area; readonly tail: Area | null } {
  const rows = Math.max(1, Math.floor(cells / area.cols));
  if (rows >= area.rows) return { head: area, tail: null };
  return {
    head: { ...area, rows },
    tail: { ...area, row: area.row + rows, rows: area.rows - rows },
  };
}
