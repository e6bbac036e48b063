import type { Range } from "../address";
import { readPeriod } from "../period";
import { findPlace, normaliseLabel } from "../places";
import { ALL_OUTCOMES } from "../report";
import { cellsOfRow, type Grid, type GridCell } from "./grid";
import { readHeading } from "./heading";
import { areMost } from "./majority";
import { normaliseWords } from "./normalise";
import { kindOf } from "./row-kind";
import { toPeriodText } from "./year-cell";
import { CODE_HEAD, FILLER, OUTCOME_HEAD, PERIOD_HEAD, PLACE_WORDS, TYPE_HEAD } from "./vocabulary";

/** What the rows with figures hold in one of their columns of labels. */
interface Labels {
  readonly entries: ReadonlySet<string>;
  readonly arePlaces: boolean;
  readonly arePeriods: boolean;
}

/** The columns of a long table, as its rows with figures show them. */
interface Shape {
  readonly labels: ReadonlyMap<number, Labels>;
  readonly figures: ReadonlySet<number>;
}

/**
 * In a long table (several columns of labels beside the counts) a row is known by its labels: they stand in the rows around
 * it, too, or name a place or a period where those do. Such a row is one of the table even when nobody wrote its count,
 * or wrote it in words; the words of a boxhead stand in no row. Rows of the
 * sheet, zero-based.
 *
 * ```
 * Period  | Country | Outcome  | Requests
 * H1 2024 | Brazil  | Approved | 3
 * H1 2024 | Chile   | Approved |              a row without its count
 * H2 2024 | Brazil  | Approved | four         a row with a text for its count
 * ```
 */
export function findUnfilled(grid: Grid, block: Range): ReadonlySet<number> {
  const rows = Array.from({ length: block.bottom - block.top + 1 }, (_, index) => block.top + index);
  const shape = shapeOf(grid, block, rows);
  return new Set(shape === null ? [] : rows.filter((row) => isUnfilled(grid, block, row, shape)));
}

/** Whether rows that stand apart are rows without counts of the long table whose rows are `body`. */
export function areUnfilledRowsOf(
  grid: Grid,
  range: Range,
  { body, apart }: { readonly body: readonly number[]; readonly apart: readonly number[] },
): boolean {
  const shape = shapeOf(grid, range, body.slice(-MOST_ROWS));
  return shape !== null && apart.every((row) => isUnfilled(grid, range, row, shape));
}

/** So many rows tell what the labels of a list are. */
const MOST_ROWS = 200;

/** `null` where it is no long table. */
function shapeOf(grid: Grid, block: Range, rows: readonly number[]): Shape | null {
  const filled = rows
    .map((row) => ({ row, cells: cellsOfRow(grid, row, block) }))
    .filter(({ row, cells }) => cells.length > 2 && isFilled(grid, block, row, cells));
  const columns = new Map<number, GridCell[]>();
  for (const { cells } of filled) {
    for (const cell of cells) {
      const column = columns.get(cell.col);
      if (column === undefined) columns.set(cell.col, [cell]);
      else column.push(cell);
    }
  }
  const labels = new Map<number, Labels>();
  const figures = new Set<number>();
  for (const [col, cells] of columns) {
    if (cells.length * 2 < filled.length) continue;
    const found = labelsOf(cells);
    if (found === null) figures.add(col);
    else labels.set(col, found);
  }
  return labels.size > 1 && figures.size > 0 ? { labels, figures } : null;
}

function isFilled(grid: Grid, block: Range, row: number, cells: readonly GridCell[]): boolean {
  return cells.some(({ looks }) => looks === "figure") && kindOf(grid, row, block, true) === "figures";
}

/** `null` for a column of figures. Years look like figures, and are labels all the same. */
function labelsOf(cells: readonly GridCell[]): Labels | null {
  const arePeriods = areMost(cells, namesPeriod);
  if (!arePeriods && !areMost(cells, ({ looks }) => looks === "text")) return null;
  return {
    entries: new Set(cells.map(({ stated }) => normaliseLabel(stated))),
    arePlaces: areMost(cells, ({ stated }) => findPlace(stated) !== null),
    arePeriods,
  };
}

const namesPeriod = (cell: GridCell): boolean => readPeriod(toPeriodText(cell)) !== null;

function isUnfilled(grid: Grid, block: Range, row: number, { labels, figures }: Shape): boolean {
  const cells = cellsOfRow(grid, row, block);
  const own = cells.filter(({ col }) => labels.has(col));
  if (own.length < 2) return false;
  const said = cells.filter(({ col }) => figures.has(col));
  if (said.some(({ looks, stated }) => looks === "figure" || findPlace(stated) !== null)) return false;
  const strange = own.filter((cell) => !fits(cell, labels.get(cell.col)));
  const [only] = strange;
  if (only === undefined) return true;
  // One new name among labels that are known is a new place or type, unless it heads a column.
  const isWhole = own.length === labels.size;
  return strange.length === 1 && isWhole && own.length > 2 && !headsColumn(only) && !said.some(namesMeasure);
}

function fits(cell: GridCell, labels: Labels | undefined): boolean {
  const { stated } = cell;
  if (labels === undefined) return false;
  return (
    labels.entries.has(normaliseLabel(stated)) ||
    (labels.arePlaces && findPlace(stated) !== null) ||
    (labels.arePeriods && namesPeriod(cell))
  );
}

function headsColumn({ stated }: GridCell): boolean {
  const words = normaliseWords(stated);
  if ([PLACE_WORDS, PERIOD_HEAD, OUTCOME_HEAD, CODE_HEAD].some((pattern) => pattern.test(words))) return true;
  return words.replace(FILLER, " ").replace(TYPE_HEAD, " ").trim() === "";
}

function namesMeasure({ stated }: GridCell): boolean {
  const { namesRequests, namesKnownType, outcome } = readHeading(stated);
  return (
    namesRequests ||
    namesKnownType ||
    outcome !== ALL_OUTCOMES ||
    normaliseWords(stated).replace(FILLER, "").trim() === ""
  );
}
