import type { Range } from "../address";
import { findPeriods, readPeriod } from "../period";
import { findPlace } from "../places";
import { cellsOfRow, type Grid } from "./grid";
import { looksLikeTitle } from "./lead";
import { readHeading } from "./heading";
import { isTotalLabel, kindOf, type RowKind } from "./row-kind";
import { normaliseWords } from "./normalise";
import { findUnfilled } from "./unfilled";
import { REQUEST_WORDS } from "./vocabulary";

/** A part of a block that may be a table: which of its rows are titles, boxhead and body. Rows of the sheet, zero-based. */
export interface Sketch {
  readonly grid: Grid;
  readonly left: number;
  readonly right: number;
  readonly titles: readonly number[];
  readonly head: readonly number[];
  /** The boxhead stands over the table above, which has the same columns. */
  readonly borrowsHead: boolean;
  /** Rows with figures, and the rows between them. */
  readonly body: readonly number[];
  /** Those of the body that are rows of a long table although their count is empty or a text. */
  readonly unfilled: ReadonlySet<number>;
  readonly notes: readonly number[];
}

/** Rows are kept in order within each part, so the ends of the parts suffice. */
export function firstRow({ titles, head, body, borrowsHead }: Sketch): number {
  return Math.min(titles[0] ?? Infinity, borrowsHead ? Infinity : (head[0] ?? Infinity), body[0] ?? Infinity);
}

export function lastRow({ titles, head, body, notes }: Sketch): number {
  return Math.max(titles.at(-1) ?? 0, head.at(-1) ?? 0, body.at(-1) ?? 0, notes.at(-1) ?? 0);
}

/** Reads a block from top to bottom and parts it wherever a new boxhead or a title of its own begins. */
export function sketchBlock(grid: Grid, block: Range): readonly Sketch[] {
  const sketches: Sketch[] = [];
  const unfilled = findUnfilled(grid, block);
  const area: Area = { grid, block, unfilled };
  let lead: number[] = [];
  let body = startBody(grid, block);
  const finish = (notes: readonly number[]): void => {
    if (lead.length > 0 || body.rows.length > 0) sketches.push(toSketch(area, lead, body.rows, notes));
  };
  for (let row = block.top; row <= block.bottom; row += 1) {
    const kind = kindIn(area, row, body.rows.length === 0);
    if (kind === "blank") continue;
    if (kind === "figures") {
      body.add(row);
      continue;
    }
    if (body.rows.length === 0) {
      lead.push(row);
      continue;
    }
    const run = runOfTexts(area, row);
    if (run.end > block.bottom) {
      const isPlace = (at: number): boolean =>
        findPlace(cellsOfRow(grid, at, block)[0]?.stated ?? "") !== null;
      for (const at of run.rows) if (isPlace(at)) body.add(at);
      finish(run.rows.filter((at) => !isPlace(at)));
      return sketches;
    }
    if (beginsTable(area, run, body)) {
      finish([]);
      [lead, body] = [[...run.rows], startBody(grid, block)];
    } else for (const at of run.rows) body.add(at);
    row = run.end - 1;
  }
  finish([]);
  return sketches;
}

/** A block, and what is known of its rows beforehand. */
interface Area {
  readonly grid: Grid;
  readonly block: Range;
  readonly unfilled: ReadonlySet<number>;
}

function kindIn({ grid, block, unfilled }: Area, row: number, mayBeHead: boolean): RowKind {
  return unfilled.has(row) ? "figures" : kindOf(grid, row, block, mayBeHead);
}

/** The rows of a body as they come, and what is to be known of them all. */
interface Body {
  readonly rows: readonly number[];
  readonly add: (row: number) => void;
  readonly hasFigures: (col: number) => boolean;
  readonly hasTotal: () => boolean;
}

function startBody(grid: Grid, block: Range): Body {
  const rows: number[] = [];
  const columns = new Set<number>();
  let total = false;
  return {
    rows,
    add: (row) => {
      rows.push(row);
      for (const cell of cellsOfRow(grid, row, block)) if (cell.looks !== "text") columns.add(cell.col);
      total ||= isTotalRow(grid, block, row);
    },
    hasFigures: (col) => columns.has(col),
    hasTotal: () => total,
  };
}

interface Run {
  readonly rows: readonly number[];
  /** The row after it. */
  readonly end: number;
}

/** The rows without figures from `row` on, and the row after them. */
function runOfTexts(area: Area, row: number): Run {
  const rows: number[] = [];
  let end = row;
  for (; end <= area.block.bottom; end += 1) {
    const kind = kindIn(area, end, true);
    if (kind === "figures") break;
    if (kind !== "blank") rows.push(end);
  }
  return { rows, end };
}

/** Whether texts between rows of figures are the lead of another table, and not a remark or a group heading in this one. */
function beginsTable(area: Area, run: Run, body: Body): boolean {
  const { grid, block, unfilled } = area;
  let filled = run.end;
  while (unfilled.has(filled)) filled += 1;
  const next = figureColumns(grid, block, [run.end, filled]);
  const isHead = run.rows.some((row) => {
    const cells = cellsOfRow(grid, row, block);
    return cells.length > 1 && cells.some(({ col }) => body.hasFigures(col) || next.has(col));
  });
  const last = run.rows.at(-1);
  if (isHead || (last !== undefined && namesTable(grid, block, last))) return true;
  return body.hasTotal() && totalFollows(area, run.end);
}

/** A line between figures is a title when it names a request type or a period; else it heads a group of rows, or is a remark. */
function namesTable(grid: Grid, block: Range, row: number): boolean {
  const text = cellsOfRow(grid, row, block)[0]?.stated ?? "";
  if (/^([*†[(]|incl|excl|of which|notes?\b)/i.test(text)) return false;
  return readHeading(text).namesKnownType || readPeriod(text) !== null || namesPeriodOfRequests(text);
}

function namesPeriodOfRequests(text: string): boolean {
  const periods = findPeriods(text);
  return periods.length > 0 && REQUEST_WORDS.test(normaliseWords(text)) && !/^\W*(\d|continued)/i.test(text);
}

/** Whether the figures from a row on, up to the next text, have a total of their own. */
function totalFollows(area: Area, start: number): boolean {
  const { grid, block } = area;
  for (let row = start; row <= block.bottom && kindIn(area, row, false) === "figures"; row += 1) {
    if (isTotalRow(grid, block, row)) return true;
  }
  return false;
}

function isTotalRow(grid: Grid, block: Range, row: number): boolean {
  return isTotalLabel(cellsOfRow(grid, row, block).find((cell) => cell.looks === "text"));
}

/** The columns in which some of the rows hold figures. */
export function figureColumns(
  grid: Grid,
  block: Pick<Range, "left" | "right">,
  rows: readonly number[],
): ReadonlySet<number> {
  const columns = new Set<number>();
  for (const row of rows) {
    for (const cell of grid.rows.get(row) ?? []) {
      if (cell.looks !== "text" && cell.col >= block.left && cell.col <= block.right) columns.add(cell.col);
    }
  }
  return columns;
}

/**
 * Parts the rows over the body into titles and boxhead: the boxhead is what stands over figures, next to the body.
 * A title may stand between the two, where several tables share one boxhead.
 */
function toSketch(
  { grid, block, unfilled }: Area,
  lead: readonly number[],
  body: readonly number[],
  notes: readonly number[],
): Sketch {
  const columns = figureColumns(grid, block, body);
  const isHead = (row: number | undefined, isLowest: boolean): boolean => {
    if (row === undefined) return false;
    const cells = cellsOfRow(grid, row, block);
    const isOver = body.length === 0 || cells.some((cell) => columns.has(cell.col));
    return isOver && !looksLikeTitle(grid, cells, { block, isLowest, columns });
  };
  let end = lead.length;
  while (end > 0 && !isHead(lead[end - 1], true)) end -= 1;
  let first = end;
  while (first > 0 && end - first < 4 && isHead(lead[first - 1], first === end)) first -= 1;
  const hasHead = first < end;
  const isTitle = (row: number): boolean => namesTable(grid, block, row);
  const between = hasHead ? lead.slice(end) : [];
  return {
    grid,
    left: block.left,
    right: block.right,
    titles: hasHead ? [...lead.slice(0, first), ...between.filter(isTitle)] : lead,
    head: lead.slice(first, end),
    borrowsHead: false,
    body: [...between.filter((row) => !isTitle(row)), ...body],
    unfilled,
    notes,
  };
}
