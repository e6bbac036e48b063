import { holds, type CellRef, type Range } from "../../core/address";

/** Puts cells of one sheet together: those under each other, then what lies side by side. The first cell's range comes first. */
export function toRanges(cells: readonly CellRef[]): readonly Range[] {
  const [first] = cells;
  if (first === undefined) return [];
  const sorted = [...cells].sort((a, b) => a.col - b.col || a.row - b.row);
  const runs: Range[] = [];
  for (const { row, col } of sorted) {
    const last = runs.at(-1);
    if (last?.left === col && last.bottom + 1 >= row) runs[runs.length - 1] = { ...last, bottom: row };
    else runs.push({ top: row, left: col, bottom: row, right: col });
  }
  const ranges: Range[] = [];
  for (const run of runs) {
    const beside = ranges.findIndex(
      ({ top, bottom, right }) => top === run.top && bottom === run.bottom && right + 1 === run.left,
    );
    const before = ranges[beside];
    if (before === undefined) ranges.push(run);
    else ranges[beside] = { ...before, right: run.right };
  }
  const holdsFirst = (range: Range): boolean => holds(range, first);
  return [...ranges.filter(holdsFirst), ...ranges.filter((range) => !holdsFirst(range))];
}
