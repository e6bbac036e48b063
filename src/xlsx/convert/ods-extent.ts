import { LIMITS } from "../limits";

/** The rectangle from A1 around what is kept of a sheet: whoever writes it keeps a place for each cell in it. */
interface Extent {
  /** Makes room up to a cell with content. @returns `false` where it is too far away */
  readonly takeContent: (row: number, col: number) => boolean;
  /** The same for a cell that only looks like something, which counts for less. */
  readonly takeLooks: (row: number, col: number) => boolean;
  /** Cells of this sheet and of those before it. */
  readonly total: () => number;
}

/** @param before cells of the sheets before this one: there is a limit for each sheet, and the same for all of them together */
export function createExtent(before: number): Extent {
  let [rows, columns] = [0, 0];
  let content = 0;
  const take = (row: number, col: number, most: number): boolean => {
    const [high, wide] = [Math.max(rows, row + 1), Math.max(columns, col + 1)];
    if (high * wide > most || before + high * wide > LIMITS.area) return false;
    [rows, columns] = [high, wide];
    return true;
  };
  return {
    takeContent(row, col) {
      const isTaken = take(row, col, LIMITS.area);
      if (isTaken) content = rows * columns;
      return isTaken;
    },
    takeLooks: (row, col) => take(row, col, Math.max(content, LIMITS.extent)),
    total: () => before + rows * columns,
  };
}
