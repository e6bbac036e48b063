import { toRangeA1, type Range } from "../address";
import type { NotesWords } from "../words/notes-words";
import { planFigure, planText } from "./planned-cell";
import type { Layout } from "./plan-report";
import { GAP_TEXT } from "./published";
import type { Content } from "./table-content";
import { layOutOwnHeadings, layOutSpanners, toUniqueHeadings } from "./table-head";
import { layOutLines } from "./table-lines";
import { FIRST_ROW, HEAD_ROW, HEADNOTE_ROW, TITLE_ROW, TOTAL_ROW } from "./table-rows";
import { INDENT, stretchToTitle, widthFor } from "./text-fit";
import { toRowHeight, toWidth } from "./text-size";
import type { PlannedCell, StyleName } from "./workbook-plan";

export { FIRST_ROW, HEAD_ROW, TOTAL_ROW } from "./table-rows";

export interface LayoutColumn {
  /** `null` where the heading to the left stands over this column too. */
  readonly heading: string | null;
  /** What the column is called where each has a heading of its own. */
  readonly ownHeading: string;
  readonly kind: "share" | "count" | "lone";
  readonly total: Content;
  /** One entry a place. */
  readonly body: readonly Content[];
}

export interface TableLayout {
  readonly title: string;
  readonly stubHead: string;
  readonly totalLabel: string;
  readonly labels: readonly string[];
  readonly columns: readonly LayoutColumn[];
  /** Below the table, in this order; each a whole sentence or more. */
  readonly notes: readonly string[];
}

export interface LayoutOptions {
  readonly layout: Layout;
  readonly words: NotesWords;
}

export interface LaidOut {
  readonly cells: readonly PlannedCell[];
  readonly columnWidths: readonly number[];
  readonly rowHeights: readonly { readonly row: number; readonly height: number }[];
  readonly merges: readonly Range[];
  /** From the headings to the last place. */
  readonly table: Range;
  /** The first row below table and notes, one row left blank. */
  readonly nextRow: number;
}

const STUB = { narrowest: 24, widest: 46 } as const;
/** Narrower counts stand nearer to their shares than to those of the next outcome. */
const USUAL_WIDTHS = { share: 18, count: 12, lone: 20 } as const;
const WIDEST = 34;
const WIDEST_PAIR = 56;
/** Of a share or a count that has a heading of its own. */
const OWN_WIDTH = 15;
/** In points. */
const BODY_HEIGHT = 17;
const TOTAL_HEIGHT = 20;
const ONE_LINE = toRowHeight([]);
/** Lines of a heading before its column becomes wider. */
const LINES = { lone: 4, pair: 5, own: 5 } as const;

/** Places a table and its notes on a sheet, beginning in A1. No cell below the headings is merged. */
export function layOutTable(table: TableLayout, { layout, words }: LayoutOptions): LaidOut {
  const isAccessible = layout === "accessible";
  const lastRow = TOTAL_ROW + table.labels.length;
  const lastCol = table.columns.length;
  const range = { top: HEAD_ROW, left: 0, bottom: lastRow, right: lastCol };
  const headings = toUniqueHeadings(
    [table.stubHead, ...table.columns.map(({ ownHeading }) => ownHeading)],
    words.column,
  );
  const stub = Math.max(STUB.narrowest, ...table.labels.map((label) => toWidth(label) + 3));
  const widths = stretchToTitle(table.title, [
    Math.min(STUB.widest, stub),
    ...(isAccessible ? ownWidths(table.columns, headings.slice(1)) : sharedWidths(table.columns)),
  ]);
  const firstNote = lastRow + 2;
  const lines = layOutLines({ table, widths, layout, firstNote, widestStub: STUB.widest });
  const columnWidths = [lines.stubWidth, ...widths.slice(1)];
  const head = isAccessible
    ? layOutOwnHeadings(headings, columnWidths)
    : layOutSpanners({ stubHead: table.stubHead, columns: table.columns, widths: columnWidths });

  const headnote = words.headnote({
    table: toRangeA1(range),
    notes:
      table.notes.length === 0
        ? null
        : toRangeA1({ top: firstNote, left: 0, bottom: firstNote + table.notes.length - 1, right: 0 }),
  });
  return {
    cells: [
      ...lines.cells.filter(({ row }) => row === TITLE_ROW),
      ...(isAccessible ? [planText({ row: HEADNOTE_ROW, col: 0 }, headnote, "headnote")] : []),
      ...head.cells,
      // Readers who do not see a paler row must not miss what it says.
      ...layOutBody(table, isAccessible ? new Set() : quietRows(table)),
      ...lines.cells.filter(({ row }) => row !== TITLE_ROW),
    ],
    columnWidths,
    rowHeights: [
      ...lines.rowHeights.filter(({ row }) => row === TITLE_ROW),
      { row: HEADNOTE_ROW, height: isAccessible ? 21 : 9 },
      { row: HEAD_ROW, height: head.height },
      ...bodyHeights(table, lines.stubWidth),
      ...lines.rowHeights.filter(({ row }) => row !== TITLE_ROW),
    ],
    merges: [...head.merges, ...lines.merges],
    table: range,
    nextRow: firstNote + (table.notes.length > 0 ? table.notes.length + 1 : 0),
  };
}

/** Of columns in characters, where a heading may stand over a share and a count; both share the room that a long one needs. */
function sharedWidths(columns: readonly LayoutColumn[]): readonly number[] {
  const usual = columns.map(({ kind, total, body }) =>
    Math.max(USUAL_WIDTHS[kind], widthOfFigures([total, ...body])),
  );
  return columns.map(({ heading, kind }, index) => {
    const [before = 0, own = 0, after = 0] = [usual[index - 1], usual[index], usual[index + 1]];
    if (kind === "lone")
      return widthFor(heading ?? "", { from: own, to: Math.max(own, WIDEST), lines: LINES.lone });
    const pair = kind === "share" ? own + after : before + own;
    const spanner = kind === "share" ? heading : (columns[index - 1]?.heading ?? null);
    const needed = widthFor(spanner ?? "", {
      from: pair,
      to: Math.max(pair, WIDEST_PAIR),
      lines: LINES.pair,
    });
    return own + Math.ceil((needed - pair) / 2);
  });
}

/** Of columns in characters, where each has its own heading; a share and its count are equally wide. */
function ownWidths(columns: readonly LayoutColumn[], headings: readonly string[]): readonly number[] {
  const widths = columns.map(({ kind, total, body }, index) => {
    const from = Math.max(kind === "lone" ? USUAL_WIDTHS.lone : OWN_WIDTH, widthOfFigures([total, ...body]));
    const lines = kind === "lone" ? LINES.lone : LINES.own;
    return widthFor(headings[index] ?? "", { from, to: Math.max(from, WIDEST), lines });
  });
  return columns.map(({ kind }, index) => {
    const [before = 0, own = 0, after = 0] = [widths[index - 1], widths[index], widths[index + 1]];
    return kind === "share" ? Math.max(own, after) : kind === "count" ? Math.max(own, before) : own;
  });
}

function widthOfFigures(contents: readonly Content[]): number {
  return Math.max(...contents.map(figureWidth)) + INDENT + 1;
}

/** `1,234,567` is nine characters wide; long words of the draft may be cut rather than make a column as wide as a page. */
function figureWidth({ value, measure }: Content): number {
  if (typeof value === "string") return Math.min(20, toWidth(value));
  const digits = String(Math.trunc(Math.abs(value))).length;
  return measure === "count" ? digits + Math.floor((digits - 1) / 3) : 7;
}

/** @param quiet the places whose rows stand back */
function layOutBody(
  { columns, labels, totalLabel }: TableLayout,
  quiet: ReadonlySet<number>,
): readonly PlannedCell[] {
  const lastRow = TOTAL_ROW + labels.length;
  const cells = [planText({ row: TOTAL_ROW, col: 0 }, totalLabel, "total-label")];
  columns.forEach(({ total }, index) => cells.push(place(total, TOTAL_ROW, index + 1, "total-")));
  labels.forEach((label, index) => {
    const row = FIRST_ROW + index;
    const prefix =
      `${quiet.has(index) ? ("quiet-" as const) : ""}${row === lastRow ? ("last-" as const) : ""}` as const;
    cells.push(planText({ row, col: 0 }, label, `${prefix}label`));
    columns.forEach(({ body }, col) => {
      const content = body[index];
      if (content !== undefined) cells.push(place(content, row, col + 1, prefix));
    });
  });
  return cells;
}

/** Rows whose counts are all zero, or not there; none where all rows are so, since they would stand back behind nothing. */
function quietRows({ columns, labels: { length: places } }: TableLayout): ReadonlySet<number> {
  const counts = columns.filter(({ total }) => total.measure === "count");
  const isNothing = (content: Content | undefined): boolean =>
    content?.value === 0 || content?.value === GAP_TEXT;
  const quiet = Array.from({ length: places }, (_, index) => index).filter(
    (index) => counts.length > 0 && counts.every(({ body }) => isNothing(body[index])),
  );
  return new Set(quiet.length === places ? [] : quiet);
}

/** Rows have a little more air than usual ones; the total has more. */
function bodyHeights({ labels }: TableLayout, width: number): LaidOut["rowHeights"] {
  return [
    { row: TOTAL_ROW, height: TOTAL_HEIGHT },
    ...labels.map((text, index) => {
      const height = toRowHeight([{ text, width }]);
      return { row: FIRST_ROW + index, height: height > ONE_LINE ? height : BODY_HEIGHT };
    }),
  ];
}

type Prefix = "" | "total-" | "last-" | "quiet-" | "quiet-last-";

function place(content: Content, row: number, col: number, prefix: Prefix): PlannedCell {
  const style: StyleName = `${prefix}${content.measure}`;
  const cell = planFigure({ row, col }, content.value, style, content.source);
  return content.formula === null ? cell : { ...cell, formula: content.formula };
}
