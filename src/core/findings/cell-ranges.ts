import { compareCells, type CellRef, type Range } from "../address";

/** Some cells of one sheet, as the fewest straight ranges that reading order gives. */
export interface SheetRanges {
  readonly sheet: string;
  readonly ranges: readonly Range[];
}

/** `B13, B14, B15, C15 → B13:B15, C15`: cells under each other first, then what is left side by side. */
export function toSheetRanges(cells: readonly CellRef[]): readonly SheetRanges[] {
  const sheets = new Map<string, CellRef[]>();
  for (const cell of cells) {
    const known = sheets.get(cell.sheet);
    if (known === undefined) sheets.set(cell.sheet, [cell]);
    else known.push(cell);
  }
  return [...sheets].map(([sheet, members]) => ({ sheet, ranges: toRanges(members) }));
}

function toRanges(cells: readonly CellRef[]): readonly Range[] {
  const columns = merge(
    [...cells]
      .sort((a, b) => a.col - b.col || a.row - b.row)
      .map(({ row, col }) => ({ top: row, bottom: row, left: col, right: col })),
    (a, b) =>
      a.left === b.left && b.top <= a.bottom + 1 ? { ...a, bottom: Math.max(a.bottom, b.bottom) } : null,
  );
  const blocks = merge(
    columns.sort((a, b) => a.top - b.top || a.bottom - b.bottom || a.left - b.left),
    (a, b) =>
      a.top === b.top && a.bottom === b.bottom && b.left === a.right + 1 ? { ...a, right: b.right } : null,
  );
  return blocks.sort((a, b) =>
    compareCells({ sheet: "", row: a.top, col: a.left }, { sheet: "", row: b.top, col: b.left }),
  );
}

function merge(ranges: readonly Range[], join: (a: Range, b: Range) => Range | null): Range[] {
  const merged: Range[] = [];
  for (const range of ranges) {
    const last = merged.at(-1);
    const joined = last === undefined ? null : join(last, range);
    if (joined === null) merged.push(range);
    else merged[merged.length - 1] = joined;
  }
  return merged;
}
