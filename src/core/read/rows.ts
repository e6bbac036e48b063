import type { CellRef } from "../address";
import { stripMarks, type Figure } from "../figure";
import { readPeriod, samePeriod, type Period } from "../period";
import { findPlace, normaliseLabel, suggestPlace } from "../places";
import type { Row } from "../report";
import { ALL_OUTCOMES } from "../report";
import type { ReadColumn } from "./columns";
import { readFigure } from "./figures";
import { cellAt } from "./grid";
import { readHeading } from "./heading";
import { normaliseWords } from "./normalise";
import type { Sketch } from "./sketch";
import { typesOfLabels } from "./type-labels";
import { toPeriodText } from "./year-cell";
import { BARE_TOTAL, MEMO_WORDS, OF_WHICH, SOME_TOTAL, SUBTOTAL_WORDS } from "./vocabulary";

/** A row with its coordinates, before it is known which rows a total sums. */
export interface ReadRow extends Omit<Row, "parts" | "role"> {
  readonly role: Row["role"] | "unlabelled";
  /** The words say no more than `total`: the row cannot be a measure of its own, like `Total requests`. */
  readonly isBareTotal: boolean;
  /** How the draft names its type; `null` without a column of types. */
  readonly typeLabel: string | null;
  /** The heading of the group of rows that it stands in; empty without one. */
  readonly section: string;
  /** Its labels other than the place name it too: splits of one place by process or ground. */
  readonly texts: readonly string[];
}

interface Label {
  readonly marks: readonly string[];
  readonly column: ReadColumn;
  readonly text: string;
  readonly cell: CellRef;
}

/** Reads the rows that hold figures. Places of long form that are written once for several rows count for each of them. */
export function readRows(
  sketch: Sketch,
  columns: readonly ReadColumn[],
  tablePeriod: Period | null,
): readonly ReadRow[] {
  const rows: ReadRow[] = [];
  let above: readonly Label[] = [];
  let section = "";
  const labelColumns = columns.filter(({ measure }) => measure === "label");
  const types = typesOfLabels(textsOfTypes(sketch, columns), isTotal);
  for (const row of sketch.body) {
    const figures = columns.map((column) => {
      const cell = cellAt(sketch.grid, row, column.col);
      return readFigure({ sheet: sketch.grid.sheet.name, row, col: column.col }, cell, column);
    });
    const own = readLabels(sketch, row, labelColumns);
    if (!sketch.unfilled.has(row) && !isRowOfTable(own, figures)) {
      above = own.length > 0 ? [] : above;
      section = own.map(({ text }) => normaliseLabel(text)).join(" ");
      continue;
    }
    const labels = fillDown(own, above, columns);
    above = labels;
    const read = toRow(sketch, { row, labels, figures, types }, tablePeriod, columns);
    // `of which:` over a group of rows
    const role = read.role === "detail" && OF_WHICH.test(section) ? "memo" : read.role;
    rows.push({ ...read, role, section: role === "detail" ? section : "" });
  }
  return tellApart(rows);
}

/**
 * Rows that say something in figures; places even when nothing is filled in yet; totals where a text stands for a figure.
 * Other labels without figures are headings in between, but for those of a long table that the sketch knows by their labels.
 */
function isRowOfTable(labels: readonly Label[], figures: readonly (Figure | null)[]): boolean {
  if (figures.some(saysSomething)) return true;
  if (labels.some(({ column, text }) => column.role === "place" && findPlace(text) !== null)) return true;
  return (
    figures.some((figure) => figure?.reading.kind === "text") && labels.some(({ text }) => isTotal(text))
  );
}

function saysSomething(figure: Figure | null): boolean {
  return figure !== null && figure.reading.kind !== "empty" && figure.reading.kind !== "text";
}

/** Further labels belong to the key only where they tell rows of one place apart. */
function tellApart(rows: readonly ReadRow[]): readonly ReadRow[] {
  const seen = new Map<string, number>();
  for (const { key } of rows) seen.set(key, (seen.get(key) ?? 0) + 1);
  return rows.map((row) => {
    const further = [...row.texts, ...(row.section === "" ? [] : [row.section])];
    if (further.length === 0 || (seen.get(row.key) ?? 0) < 2) return row;
    return { ...row, key: [row.key, ...further].join("|") };
  });
}

function readLabels(sketch: Sketch, row: number, labelColumns: readonly ReadColumn[]): readonly Label[] {
  const labels: Label[] = [];
  for (const column of labelColumns) {
    const cell = cellAt(sketch.grid, row, column.col);
    if (cell === null) continue;
    const ref = { sheet: sketch.grid.sheet.name, row, col: column.col };
    const { text, marks } = stripMarks(column.role === "period" ? toPeriodText(cell) : cell.stated);
    labels.push({ column, text: text.trim(), marks, cell: ref });
  }
  return labels;
}

/** `Brazil | User data` over `[blank] | Technical`: the second row is Brazil's as well; likewise under `TOTAL`. */
function fillDown(
  own: readonly Label[],
  above: readonly Label[],
  columns: readonly ReadColumn[],
): readonly Label[] {
  const first = columns.find((column) => column.measure === "label");
  const isLongForm = columns.filter((column) => column.measure === "label").length > 1;
  if (first === undefined || !isLongForm || own.length === 0 || own.some(({ column }) => column === first))
    return own;
  if (own.some(({ column, text }) => column.role === "place" && isTotal(text))) return own;
  const filled = above.find(({ column }) => column === first);
  return filled === undefined ? own : [filled, ...own];
}

const toWords = (text: string): string => normaliseWords(text).replace(/[:.\s]+$/, "");

function textsOfTypes(sketch: Sketch, columns: readonly ReadColumn[]): readonly string[] {
  const column = columns.find(({ role }) => role === "type");
  if (column === undefined) return [];
  return sketch.body.flatMap((row) => {
    const cell = cellAt(sketch.grid, row, column.col);
    return cell === null ? [] : [stripMarks(cell.stated).text.trim()];
  });
}

interface RowContent {
  readonly row: number;
  readonly labels: readonly Label[];
  readonly figures: readonly (Figure | null)[];
  /** The type that each label of the type column names. */
  readonly types: ReadonlyMap<string, string>;
}

function toRow(
  sketch: Sketch,
  { row, labels, figures, types }: RowContent,
  tablePeriod: Period | null,
  columns: readonly ReadColumn[],
): Omit<ReadRow, "section"> {
  const named =
    labels.find(({ column }) => column.role === "place") ??
    labels.find(({ column }) => column.role !== "code") ??
    labels[0];
  const total = labels.find(({ column, text }) => column.role !== "code" && isTotal(text));
  const label = named ?? total;
  const typeLabel = labels.find(({ column }) => column.role === "type")?.text ?? null;
  const type = typeLabel === null ? null : (types.get(typeLabel) ?? null);
  const outcomeLabel = labels.find(({ column }) => column.role === "outcome")?.text ?? null;
  const outcome =
    outcomeLabel === null ? null : isTotal(outcomeLabel) ? ALL_OUTCOMES : readHeading(outcomeLabel).outcome;
  const period =
    labels
      .map(({ column, text }) => (column.role === "period" ? readPeriod(text) : null))
      .find((found) => found !== null) ?? null;
  const texts = labels
    .filter(({ column }) => column.role === "text" && column !== label?.column)
    .map(({ text }) => normaliseLabel(text));
  const isPeriodTotal = isTotalByPeriod(label, tablePeriod, columns);
  const role = roleOf({ label, total, figures, isPeriodTotal });
  const place = role === "total" ? "TOTAL" : rowPlace(label?.text ?? "");
  return {
    row,
    role,
    label: (role === "total" || role === "subtotal" ? (total ?? label) : label)?.text ?? "",
    labelCell: label?.cell ?? null,
    marks: label?.marks ?? [],
    key: [place, type ?? "", outcome ?? "", period?.label ?? ""].join("|").replace(/\|+$/, ""),
    place,
    type,
    typeLabel,
    outcome,
    period: isPeriodTotal ? null : period,
    figures,
    hidden: sketch.grid.hiddenRows.has(row),
    isBareTotal: isPeriodTotal || (total !== undefined && BARE_TOTAL.test(toWords(total.text))),
    texts,
  };
}

function isTotal(text: string): boolean {
  const words = toWords(text);
  const isNamed = BARE_TOTAL.test(words) || SOME_TOTAL.test(words) || SUBTOTAL_WORDS.test(words);
  return isNamed && findPlace(text) === null;
}

/** In a list of places a row that carries the period's name is their total. */
function isTotalByPeriod(
  label: Label | undefined,
  period: Period | null,
  columns: readonly ReadColumn[],
): boolean {
  if (label?.column.role !== "place" || columns.some((column) => column.role === "period")) return false;
  const named = readPeriod(label.text);
  return named !== null && (period === null || samePeriod(named, period));
}

function roleOf({
  label,
  total,
  figures,
  isPeriodTotal,
}: {
  readonly label: Label | undefined;
  readonly total: Label | undefined;
  readonly figures: readonly (Figure | null)[];
  readonly isPeriodTotal: boolean;
}): ReadRow["role"] {
  if (isPeriodTotal) return "total";
  if (label === undefined) return "unlabelled";
  const words = toWords(label.text);
  if (MEMO_WORDS.test(words)) return "memo";
  if (total === undefined) return isRowOfShares(figures, label.text) ? "memo" : "detail";
  if (SUBTOTAL_WORDS.test(toWords(total.text))) return "subtotal";
  const isPerPlace = total.column !== label.column && label.column.role === "place";
  return isPerPlace ? "subtotal" : "total";
}

/** `Share of total | 100% | 0% | 100%` under headings of counts. */
function isRowOfShares(figures: readonly (Figure | null)[], label: string): boolean {
  const counts = figures.filter((figure) => figure?.measure === "count");
  const isShare = (figure: Figure | null): boolean =>
    figure?.reading.kind === "number" && figure.reading.unit === "percent";
  return counts.length > 1 && counts.every(isShare) && findPlace(label) === null;
}

/** Rows of two tables match when their keys do; a slip in a name must not keep its figures from being compared. */
function rowPlace(label: string): string {
  return findPlace(label)?.code ?? suggestPlace(label)?.code ?? normaliseLabel(label);
}
