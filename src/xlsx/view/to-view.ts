import type { Range } from "../../core/address";
import type { SheetSnapshot } from "../../core/sheet";
import { MAX_COLUMNS, MAX_ROWS } from "../limits";
import type { Drawn } from "../structure/read-drawn";
import { fitRows } from "./fit-rows";
import { joinMerged } from "./join-merged";
import { createLookBook, toPageLook } from "./look-book";
import type { ViewScan } from "./scan-view";
import { PLAIN_LOOK } from "./plain-look";
import type { CellView, CommentView, RunView, SheetView } from "./sheet-view";
import type { StyledTable } from "./table-looks";
import { toCells } from "./to-cells";
import type { LookedRun } from "./to-runs";
import { toDrawing, type DrawingSources } from "./to-drawings";

interface ViewSources {
  readonly snapshot: SheetSnapshot;
  readonly scan: ViewScan;
  /** By the index of their style. */
  readonly styles: readonly CellView[];
  readonly tables: readonly StyledTable[];
  readonly drawn: readonly Drawn[];
  readonly comments: readonly CommentView[];
  readonly sources: Pick<DrawingSources, "partOf" | "chartOf">;
}

/** Puts together how a sheet looks. */
export function toView(all: ViewSources): SheetView {
  const { snapshot, scan, styles, tables, drawn, comments, sources } = all;
  const book = createLookBook(styles);
  const { columnWidth, rowHeight, columnWidths, frozen, hasGridLines } = scan;
  const widthOf = (col: number): number => columnWidths.get(col) ?? columnWidth;
  const used = toUsed(snapshot, scan, tables);
  const cells = toCells({ snapshot, scan, tables, book, rows: used.rows, used });
  joinMerged(cells, book, snapshot.merges);
  const { looks } = book;
  const fit = { looks, merges: snapshot.merges, given: scan.rowHeights, usual: rowHeight, widthOf };
  const rowHeights = scan.isFitted ? fitRows(cells, fit) : scan.rowHeights;
  const heightOf = (row: number): number => rowHeights.get(row) ?? rowHeight;
  const drawings = drawn.map((one) => toDrawing(one, { ...sources, widthOf, heightOf }));
  const reached = [...drawings.map(({ anchor }) => anchor.to), ...comments];
  const rows = reached.reduce((most, { row }) => Math.max(most, row + 1), used.rows);
  const columns = reached.reduce((most, { col }) => Math.max(most, col + 1), used.columns);
  const shown = looks.map(toPageLook);
  return {
    name: snapshot.name,
    rows,
    columns,
    rowHeight,
    columnWidth,
    rowHeights: differing(rowHeights, rowHeight),
    columnWidths: differing(columnWidths, columnWidth),
    cells: { ...cells, starts: lengthen(cells.starts, rows + 1), runs: withLooks(cells.runs, shown) },
    looks: shown,
    merges: clip(snapshot.merges, used),
    frozen: { rows: Math.min(frozen.rows, rows), columns: Math.min(frozen.columns, columns) },
    hasGridLines,
    drawings,
    comments,
  };
}

function withLooks(
  runs: ReadonlyMap<number, readonly LookedRun[]>,
  looks: readonly CellView[],
): ReadonlyMap<number, readonly RunView[]> {
  return new Map(
    [...runs].map(([index, parts]) => [
      index,
      parts.map(({ text, look }) => ({ text, look: looks[look] ?? PLAIN_LOOK })),
    ]),
  );
}

interface Extent {
  readonly rows: number;
  readonly columns: number;
}

/** How far a sheet goes: to the last cell that shows something, and what hangs together with it. At least one cell. */
function toUsed(
  { cells, merges }: SheetSnapshot,
  { cells: styled }: ViewScan,
  tables: readonly StyledTable[],
): Extent {
  let { rows, columns } = toContent({ cells });
  for (const row of styled.rows) if (row >= rows) rows = row + 1;
  for (const col of styled.columns) if (col >= columns) columns = col + 1;
  const within = { rows, columns };
  for (const range of [...merges, ...tables.map(({ range }) => range)]) {
    // A merged range may be a whole column; one that begins where nothing is shows nothing.
    if (range.top >= within.rows || range.left >= within.columns) continue;
    rows = Math.max(rows, Math.min(range.bottom + 1, within.rows + MARGIN.rows, MAX_ROWS));
    columns = Math.max(columns, Math.min(range.right + 1, within.columns + MARGIN.columns, MAX_COLUMNS));
  }
  return { rows, columns };
}

/** Beyond the last content, cells that only carry a format are shown so far. */
export const MARGIN: Extent = { rows: 200, columns: 50 };

/** How far the content of a sheet goes. At least one cell. */
export function toContent({ cells }: Pick<SheetSnapshot, "cells">): Extent {
  let columns = 1;
  for (const { col } of cells) if (col >= columns) columns = col + 1;
  return { rows: (cells.at(-1)?.row ?? 0) + 1, columns };
}

function clip(merges: readonly Range[], { rows, columns }: Extent): readonly Range[] {
  return merges.flatMap(({ top, left, bottom, right }) =>
    top >= rows || left >= columns
      ? []
      : [{ top, left, bottom: Math.min(bottom, rows - 1), right: Math.min(right, columns - 1) }],
  );
}

function differing(sizes: ReadonlyMap<number, number>, usual: number): ReadonlyMap<number, number> {
  return new Map([...sizes].filter(([, size]) => size !== usual));
}

/** Drawings and comments may go on where no rows are any more. */
function lengthen(starts: Uint32Array, length: number): Uint32Array {
  if (starts.length >= length) return starts;
  const longer = new Uint32Array(length).fill(starts.at(-1) ?? 0);
  longer.set(starts);
  return longer;
}
