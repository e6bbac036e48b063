import { isDateFormat } from "numfmt";
import type { Cell, SheetSnapshot } from "../../core/sheet";
import { GENERAL } from "../read/number-formats";
import { isVisible } from "./cell-looks";
import { toFormatColor, type LookBook } from "./look-book";
import { toRuns, type LookedRun } from "./to-runs";
import { toRunKey, type ViewScan } from "./scan-view";
import type { CellView, ViewCells } from "./sheet-view";
import { toTableChange, type StyledTable } from "./table-looks";

interface CellSources {
  readonly snapshot: SheetSnapshot;
  readonly scan: ViewScan;
  readonly tables: readonly StyledTable[];
  readonly book: LookBook;
  /** How many rows the view has, and how far rows and columns carry looks of their own. */
  readonly rows: number;
  readonly used: { readonly rows: number; readonly columns: number };
}

/** Empty cells that only have the look of their row, column or table, of one sheet. */
const MOST_EMPTY = 500_000;

/** As in a view, with runs that name their looks by number. */
export interface CellsWithRuns extends Omit<ViewCells, "runs"> {
  readonly runs: ReadonlyMap<number, readonly LookedRun[]>;
}

/** The cells of a view: what the snapshot says that they show, in the looks that the scan found. */
export function toCells({ snapshot, scan, tables, book, rows, used }: CellSources): CellsWithRuns {
  const starts = new Uint32Array(rows + 1);
  const columns: number[] = [];
  const looks: number[] = [];
  const kinds: number[] = [];
  const texts: string[] = [];
  const values: number[] = [];
  const runs = new Map<number, readonly LookedRun[]>();
  const isDate = createIsDate();
  const { rowStyles, columnStyles } = scan;
  const [normal] = book.looks;
  const shows = createShows(book.looks);
  const striped = [...columnStyles].filter(([col, style]) => col < used.columns && shows(style));
  let empty = 0;

  const emit = (row: number, col: number, style: number, cell: Cell | null): void => {
    let look = style < book.looks.length ? style : 0;
    for (const table of tables) {
      const changed = normal === undefined ? null : toTableChange(table, row, col, normal);
      if (changed !== null) look = book.alter(look, changed.key, changed.change);
    }
    if (cell === null && !shows(look)) return;
    const color = cell === null ? null : toFormatColor(cell);
    if (color !== null) look = book.alter(look, color, (own) => ({ ...own, color }));
    const parts = cell === null ? undefined : scan.runs.get(toRunKey(row, col));
    if (cell !== null && parts !== undefined) {
      const looked = toRuns(cell.text, parts, look, book);
      if (looked !== null) runs.set(columns.length, looked);
    }
    columns.push(col);
    looks.push(look);
    values.push(typeof cell?.value === "number" && !cell.isError && !isDate(cell.format) ? cell.value : NaN);
    kinds.push(cell === null ? 0 : toKind(cell));
    texts.push(cell?.text ?? "");
  };
  const styleOf = (row: number, col: number): number => rowStyles.get(row) ?? columnStyles.get(col) ?? 0;

  /** Columns of a row that have a look although there is no cell. */
  const emptyColumns = (row: number): readonly number[] => {
    if (row >= used.rows || empty >= MOST_EMPTY) return [];
    const style = rowStyles.get(row);
    const around = tables.filter(({ range }) => row >= range.top && row <= range.bottom);
    if (style === undefined && striped.length === 0 && around.length === 0) return [];
    const found = new Set(style === undefined ? striped.map(([col]) => col) : []);
    if (style !== undefined && shows(style)) for (let col = 0; col < used.columns; col += 1) found.add(col);
    for (const { range } of around)
      for (let col = range.left; col <= Math.min(range.right, used.columns - 1); col += 1) found.add(col);
    empty += found.size;
    return [...found].sort((a, b) => a - b);
  };

  let styled = 0;
  let held = 0;
  const none = Number.MAX_SAFE_INTEGER;
  for (let row = 0; row < rows; row += 1) {
    starts[row] = columns.length;
    const gaps = emptyColumns(row);
    let gap = 0;
    for (;;) {
      const at = scan.cells.rows[styled] === row ? (scan.cells.columns[styled] ?? none) : none;
      const cell = snapshot.cells[held];
      const by = cell?.row === row ? cell.col : none;
      const col = Math.min(at, by, gaps[gap] ?? none);
      if (col === none) break;
      emit(
        row,
        col,
        col === at ? (scan.cells.styles[styled] ?? 0) : styleOf(row, col),
        col === by ? (cell ?? null) : null,
      );
      if (col === at) styled += 1;
      if (col === by) held += 1;
      if (col === gaps[gap]) gap += 1;
    }
  }
  starts[rows] = columns.length;
  return {
    starts,
    columns: Uint16Array.from(columns),
    looks: Uint32Array.from(looks),
    kinds: Uint8Array.from(kinds),
    texts,
    values: Float64Array.from(values),
    runs,
  };
}

/** Whether a format shows dates or times; each is looked at once. */
function createIsDate(): (format: string) => boolean {
  const known = new Map<string, boolean>();
  return (format) => {
    const found = known.get(format);
    if (found !== undefined) return found;
    const isDate = isDateFormat(format);
    known.set(format, isDate);
    return isDate;
  };
}

/** As in `ViewCells.kinds`. */
export function toKind({
  value,
  isError,
  format,
}: Pick<Cell, "value" | "isError" | "format">): 0 | 1 | 2 | 3 {
  if (isError || typeof value === "boolean") return 2;
  return typeof value !== "number" ? 0 : format === GENERAL ? 3 : 1;
}

/** Whether the look of a number shows in an empty cell; each is looked at once. */
export function createShows(looks: readonly CellView[]): (look: number) => boolean {
  const known: boolean[] = [];
  return (index) => {
    const look = looks[index];
    return look !== undefined && (known[index] ??= isVisible(look));
  };
}
