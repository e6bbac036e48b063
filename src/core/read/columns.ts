import type { ColumnMeaning } from "../corrections";
import type { Column, LabelRole } from "../report";
import { ALL_OUTCOMES, TOTAL_TYPE } from "../report";
import { readPeriod } from "../period";
import { isWhole } from "../rounding";
import { findPlace, isRegionWord } from "../places";
import type { ColumnHead } from "./boxhead";
import { cellAt, type GridCell } from "./grid";
import { readHeading, type Meaning } from "./heading";
import { areHalf, areMost } from "./majority";
import { normaliseWords } from "./normalise";
import { shareStyle, type ShareStyle } from "./share-style";
import type { Sketch } from "./sketch";
import { toPeriodText } from "./year-cell";
import { CODE_HEAD, OUTCOME_HEAD, PERIOD_HEAD, PLACE_WORDS, TYPE_HEAD } from "./vocabulary";

/** A column as far as it can be understood by itself: without its base, which needs the others. */
export interface ReadColumn extends Omit<Column, "base"> {
  readonly meaning: Meaning;
  /** How a share column writes its shares. */
  readonly shareStyle: ShareStyle;
  /** What the user said that it holds; `null` where nothing was said. */
  readonly said: ColumnMeaning | null;
}

/** Reads what each column holds from its heading and from its cells. `bodyRows` are the rows that hold figures. */
export function readColumns(
  sketch: Sketch,
  heads: readonly ColumnHead[],
  bodyRows: readonly number[],
): readonly ReadColumn[] {
  const read = heads.flatMap((head) => {
    const cells = bodyRows.map((row) => cellAt(sketch.grid, row, head.col)).filter((cell) => cell !== null);
    // Without a word or an entry of its own, only a merged heading would tell it from a blank column, and not every host knows those.
    if (cells.length === 0 && !head.isOwn) return [];
    return {
      column: readColumn(sketch, head, cells),
      namesPlaces: cells.some((cell) => findPlace(cell.stated) !== null),
      isBlank: !cells.some((cell) => cell.looks === "figure"),
    };
  });
  const namesCountries = read.some(({ column, namesPlaces }) => column.role === "place" && namesPlaces);
  const settled = read.map(({ column, isBlank, namesPlaces }): ReadColumn => {
    // Regions beside countries only sort them.
    if (namesCountries && column.role === "place" && !namesPlaces) return { ...column, role: "text" };
    const isShare = read.some(
      (other) => isTwin(other.column, column) && (!other.isBlank || other.column.col > column.col),
    );
    return isBlank && isShare ? { ...column, measure: "share", shareStyle: "hundred" } : column;
  });
  return settled.map((column, index) => borrowMeaning(column, settled[index - 1], settled[index + 1]));
}

/** `Fully complied | %`: a heading that says no more than share speaks of the count beside it. */
function borrowMeaning(
  share: ReadColumn,
  left: ReadColumn | undefined,
  right: ReadColumn | undefined,
): ReadColumn {
  const { measure, type, outcome, meaning } = share;
  const isBare = measure === "share" && type === TOTAL_TYPE && outcome === ALL_OUTCOMES;
  const count = [left, right].find((other) => other?.measure === "count");
  if (!isBare || meaning.isShareOfTotal || meaning.namesBase || count === undefined) return share;
  return { ...share, type: count.type, outcome: count.outcome, subject: count.subject, period: count.period };
}

/** Two columns under one heading are a share and a count; where the shares are all of nothing (`–`), the counts tell. */
function isTwin(a: ReadColumn, b: ReadColumn): boolean {
  return (
    a.measure === "count" && b.measure === "count" && a.heading === b.heading && Math.abs(a.col - b.col) === 1
  );
}

function readColumn(sketch: Sketch, head: ColumnHead, cells: readonly GridCell[]): ReadColumn {
  const heading = head.texts.join(" › ");
  const meaning = readHeading(heading);
  const hasFigures = namesFigures(meaning) && cells.some((cell) => cell.looks === "figure");
  const role = hasFigures ? null : labelRole(heading, cells);
  const style = shareStyle(cells, meaning);
  const measure = role !== null ? "label" : measureOf(cells, meaning, style);
  const firstRow = sketch.head.at(-1) ?? sketch.body[0] ?? 0;
  return {
    col: head.col,
    cell: head.cell ?? { sheet: sketch.grid.sheet.name, row: firstRow, col: head.col },
    heading,
    measure,
    role,
    subject: meaning.subject,
    type: measure === "label" ? TOTAL_TYPE : meaning.type,
    outcome: measure === "label" ? ALL_OUTCOMES : meaning.outcome,
    period: measure === "label" ? null : meaning.period,
    hidden: sketch.grid.hiddenColumns.has(head.col),
    corrected: false,
    said: null,
    meaning,
    shareStyle: style,
  };
}

function measureOf(cells: readonly GridCell[], meaning: Meaning, style: ShareStyle): Column["measure"] {
  const figures = cells.filter((cell) => cell.looks !== "text");
  if (meaning.isOther || figures.some(isDate)) return "other";
  if (figures.length === 0)
    return cells.length === 0 && namesFigures(meaning) ? (meaning.isShare ? "share" : "count") : "other";
  if (style !== "none") return "share";
  return areFractions(figures) ? "other" : "count";
}

/** Ratios, averages and scores are no counts, whatever their heading says; a single fraction among counts is a slip. */
function areFractions(cells: readonly GridCell[]): boolean {
  const numbers = cells.map(({ reading }) => reading).filter((reading) => reading.kind === "number");
  const broken = numbers.filter(({ exact, value }) => !isWhole(exact ?? value));
  return broken.length > 1 && broken.length * 2 >= numbers.length;
}

/** A column that nobody has filled in yet is one of figures when its heading says so. */
function namesFigures({ namesKnownType, outcome, isShare, namesRequests }: Meaning): boolean {
  return namesKnownType || outcome !== ALL_OUTCOMES || isShare || namesRequests;
}

function isDate({ cell }: GridCell): boolean {
  return (
    typeof cell.value === "number" &&
    /[ymd]/i.test(cell.format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, "")) &&
    !/general/i.test(cell.format)
  );
}

/** What the entries of a text column name, or `null` for a column of figures. */
export function labelRole(heading: string, cells: readonly GridCell[]): LabelRole | null {
  const words = normaliseWords(heading);
  const texts = cells.filter((cell) => cell.looks === "text");
  const isPeriodHead = PERIOD_HEAD.test(words);
  if (isPeriodHead && areMost(cells, (cell) => readPeriod(toPeriodText(cell)) !== null)) return "period";
  if (texts.length === 0 || texts.length * 2 < cells.length) return null;
  if (areMost(texts, namesPeriod)) return "period";
  const areCodes = areMost(texts, (cell) => /^[A-Z]{2,3}$/.test(cell.stated));
  if (CODE_HEAD.test(words) || (areCodes && !PLACE_WORDS.test(words))) return "code";
  if (PLACE_WORDS.test(words)) return "place";
  if (areHalf(texts, isPlace)) return "place";
  if (OUTCOME_HEAD.test(words) || areMost(texts, namesOutcome)) return "outcome";
  if (TYPE_HEAD.test(words) || areMost(texts, namesType)) return "type";
  return "text";
}

const namesPeriod = (cell: GridCell): boolean => readPeriod(cell.stated) !== null;
const isPlace = (cell: GridCell): boolean => findPlace(cell.stated) !== null || isRegionWord(cell.stated);
const namesType = (cell: GridCell): boolean => readHeading(cell.stated).namesKnownType;
const namesOutcome = (cell: GridCell): boolean => readHeading(cell.stated).outcome !== ALL_OUTCOMES;
