import type { LeftOut, LeftOutReason, Row, Table, TableKind, TableMark } from "../report";
import { ALL_OUTCOMES, TOTAL_TYPE } from "../report";
import { findPeriods, type Period } from "../period";
import { assignParts } from "./parts";
import type { ColumnMeaning } from "../corrections";
import { clarifyShares } from "./clarify";
import { findBases } from "./bases";
import { readBoxhead } from "./boxhead";
import { correctColumns } from "./correct";
import { readColumns, type ReadColumn } from "./columns";
import { cellsOfRow, type GridCell } from "./grid";
import { readHeading } from "./heading";
import { areRowsPlaces, isRequestTable, isTurned } from "./recognise";
import { findRelations } from "./relations";
import { normaliseWords } from "./normalise";
import { readRows, type ReadRow } from "./rows";
import { namesOfTypes, settleTypes } from "./settle-types";
import { figureColumns, type Sketch } from "./sketch";
import { DISTINCT_TOTAL } from "./vocabulary";

/** A title and the cell it stands in. */
export interface Title {
  readonly text: string;
  readonly cell: GridCell;
}

export type TableReading =
  | {
      readonly table: Table;
      /** How the draft names the types of the table. */
      readonly typeNames: readonly (readonly [type: string, name: string])[];
    }
  | { readonly leftOut: LeftOut };

/** Nobody keeps a request table wider than this; what is wider is data of another kind. */
const MOST_COLUMNS = 250;
const SELECTION = /\b(top|largest|biggest|leading|selected|most requesting)\b/i;

/**
 * Understands one sketch. `titles` are the texts over it, the nearest last; `index` is its place among the tables,
 * `context` what else speaks for requests: the sheet's name and the titles further up; `typeNames` the types that the
 * tables before it name.
 */
export function readTable(
  sketch: Sketch,
  options: {
    readonly titles: readonly Title[];
    readonly index: number;
    readonly context: readonly string[];
    readonly typeNames: ReadonlyMap<string, string>;
    readonly toMark: (title: string, headings: readonly string[]) => TableMark;
    /** What the user said of the columns of a table. */
    readonly meaningsOf: (mark: TableMark) => ReadonlyMap<number, ColumnMeaning>;
  },
): TableReading {
  const range = rangeOf(sketch);
  const bodyRows = sketch.body.filter((row) =>
    cellsOfRow(sketch.grid, row, range).some((cell) => cell.looks !== "text"),
  );
  const figures = figureColumns(sketch.grid, sketch, bodyRows);
  if (figures.size > MOST_COLUMNS) {
    const text = textOf(sketch, nameOf(options.titles));
    return { leftOut: { sheet: sketch.grid.sheet.name, range, reason: "too-wide", text, mark: null } };
  }
  const heads = readBoxhead(sketch, figures);
  const found = readColumns(sketch, heads, bodyRows);
  const title = nameOf(options.titles);
  const period = titlePeriod(options.titles);
  const texts = [
    ...options.titles.map(({ text }) => text),
    ...found.map(({ heading }) => heading),
    ...options.context,
  ];
  const foundRows = readRows(sketch, found, period);
  const reason = whyNot(sketch, { ...placesIn(found, foundRows), read: found, rows: foundRows, texts });
  if (reason !== null)
    return {
      leftOut: {
        sheet: sketch.grid.sheet.name,
        range,
        reason,
        text: textOf(sketch, title),
        mark: null,
      },
    };
  // Whether it is a table of requests was decided without the user's corrections, so that none of them can make it vanish.
  const mark = options.toMark(
    title?.text ?? "",
    found.map(({ heading }) => heading),
  );
  const read = correctColumns(sketch, found, bodyRows, options.meaningsOf(mark));
  const rows = read === found ? foundRows : readRows(sketch, read, period);
  const { listsPlaces } = placesIn(read, rows);

  const facts = { listsPlaces, isSelection: SELECTION.test(title?.text ?? ""), period };
  const rowsOf = (columns: readonly ReadColumn[]): readonly Row[] =>
    assignParts(columns === read ? rows : readRows(sketch, columns, period), facts);
  const typed = settleTypes(
    read,
    options.titles.map(({ text }) => text),
    options.typeNames,
  );
  const columns = clarifyShares(typed, rowsOf);
  const settled = rowsOf(columns === typed ? read : columns);
  const bases = findBases(columns, settled, options.index);
  const types = new Set(
    columns.filter(({ measure }) => measure === "count" || measure === "share").map(({ type }) => type),
  );
  const [onlyType] = types;
  const rowTypes = rows.some(({ type }) => type !== null);
  return {
    typeNames: namesOfTypes(columns, rows),
    table: {
      mark,
      sheet: sketch.grid.sheet.name,
      range,
      title: title?.text ?? "",
      titleCell:
        title === null ? null : { sheet: sketch.grid.sheet.name, row: title.cell.row, col: title.cell.col },
      kind: kindOf(columns, { types, rowTypes, listsPlaces }),
      type: types.size === 1 && !rowTypes ? (onlyType ?? TOTAL_TYPE) : TOTAL_TYPE,
      period,
      columns: columns.map(({ meaning: _meaning, shareStyle: _style, said: _said, ...column }, index) => ({
        ...column,
        base: bases[index] ?? null,
      })),
      rows: settled,
      relations: findRelations(columns, settled),
      listsPlaces,
      caveat: rows.find(({ label }) => DISTINCT_TOTAL.test(normaliseWords(label)))?.label ?? null,
    },
  };
}

/** The labels of the details, and whether they are places. */
function placesIn(
  columns: readonly ReadColumn[],
  rows: readonly ReadRow[],
): { readonly labels: readonly string[]; readonly listsPlaces: boolean } {
  const labels = rows.filter(({ role }) => role === "detail").map(({ label }) => label);
  return { labels, listsPlaces: areRowsPlaces(columns, labels) };
}

/** The nearest title that speaks of requests, a type or a period; else the nearest text. */
function nameOf(titles: readonly Title[]): Title | null {
  const speaks = ({ text }: Title): boolean =>
    readHeading(text).namesKnownType || readHeading(text).namesRequests || findPeriods(text).length > 0;
  return titles.findLast(speaks) ?? titles.at(-1) ?? null;
}

function whyNot(
  sketch: Sketch,
  read: {
    readonly read: readonly ReadColumn[];
    readonly rows: readonly ReadRow[];
    readonly labels: readonly string[];
    readonly listsPlaces: boolean;
    readonly texts: readonly string[];
  },
): LeftOutReason | null {
  if (sketch.body.length === 0) return "note";
  if (
    !isRequestTable({
      columns: read.read,
      listsPlaces: read.listsPlaces,
      texts: [...read.texts, ...read.labels],
    })
  )
    return "not-a-request-table";
  if (sketch.head.length === 0) return "no-boxhead";
  if (isTurned(read.read, read.labels)) return "turned";
  const hasFigures = read.read.some(({ measure }) => measure === "count" || measure === "share");
  const hasLabels = read.read.some(({ measure }) => measure === "label");
  if (!hasFigures || read.rows.length === 0) return "not-a-request-table";
  return hasLabels ? null : "unlabelled";
}

/** The period that the titles name, the nearest first; none where a title compares several. */
function titlePeriod(titles: readonly Title[]): Period | null {
  for (const { text } of [...titles].reverse()) {
    const periods = findPeriods(text);
    if (periods.length > 0) return periods.length === 1 ? (periods[0]?.period ?? null) : null;
  }
  return null;
}

function kindOf(
  columns: readonly ReadColumn[],
  {
    types,
    rowTypes,
    listsPlaces,
  }: { readonly types: ReadonlySet<string>; readonly rowTypes: boolean; readonly listsPlaces: boolean },
): TableKind {
  if (!listsPlaces) return "other";
  const hasOutcomes = columns.some(
    ({ measure, outcome }) => measure !== "label" && measure !== "other" && outcome !== ALL_OUTCOMES,
  );
  const hasOutcomeColumn = columns.some(({ role }) => role === "outcome");
  if (rowTypes || hasOutcomeColumn) return "counts";
  if (!hasOutcomes) return "overview";
  return types.size === 1 ? "outcome" : "counts";
}

function rangeOf(sketch: Sketch): Table["range"] {
  const rows = sketch.borrowsHead ? sketch.body : [...sketch.head, ...sketch.body];
  const all = rows.length > 0 ? rows : [...sketch.titles, ...sketch.notes];
  return {
    top: all.reduce((a, b) => Math.min(a, b)),
    bottom: all.reduce((a, b) => Math.max(a, b)),
    left: sketch.left,
    right: sketch.right,
  };
}

function textOf(sketch: Sketch, title: Title | null): string {
  const first = [...sketch.titles, ...sketch.head, ...sketch.body, ...sketch.notes].flatMap(
    (row) => sketch.grid.rows.get(row) ?? [],
  )[0];
  return toExcerpt(title?.text ?? first?.stated ?? "");
}

/** So much of a text that people know what it is about. */
export function toExcerpt(text: string): string {
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
