import { quoteSheetName, toA1, toRangeA1 } from "../address";
import { findPlace } from "../places";
import { TOTAL_TYPE } from "../report";
import type { ReportWords } from "../words/report-words";
import type { OutcomeSheet } from "./outcome-sheet";
import { overviewTotalCell } from "./overview-sheet";
import type { OutcomeTable, Published } from "./published";
import { planShare, type Live } from "./share-formula";
import { FIRST_ROW } from "./table-layout";
import type { TableSheets } from "./table-sheets";
import type { StyleName } from "./workbook-plan";

/** A figure of the cover: live, from the tables of the workbook. */
export interface KeyFigure {
  readonly label: string;
  readonly figure: Live;
  readonly style: StyleName;
}

/** More outcomes than these share the last line. */
const MOST_SHARES = 5;

/** Requests, places, and the share of each outcome; what is not known is left out. */
export function planKeyFigures(
  published: Published,
  tables: TableSheets,
  words: ReportWords,
): readonly KeyFigure[] {
  return [
    ...requestsFigure(published, tables, words),
    ...placesFigure(published, tables, words),
    ...shares(published, tables, words),
  ];
}

function requestsFigure(published: Published, tables: TableSheets, words: ReportWords): readonly KeyFigure[] {
  const index = published.overview.findIndex(
    ({ type, subject }) => type === TOTAL_TYPE && subject === "requests",
  );
  const value = tables.overview?.totals[index];
  if (index < 0 || value === undefined || value === null || tables.names.overview === null) return [];
  const formula = `${quoteSheetName(tables.names.overview)}!${overviewTotalCell(index)}`;
  return [{ label: words.keyRequests, figure: { formula, value }, style: "key-figure" }];
}

function totalColumn({ overview }: Published): number {
  return overview.findIndex(({ type, subject }) => type === TOTAL_TYPE && subject === "requests");
}

/** Every row is a country that is known, and each of another one. */
function areCountries({ places }: Published): boolean {
  const codes = places.flatMap(({ label }) => findPlace(label)?.code.slice(0, 2) ?? []);
  return new Set(codes).size === places.length;
}

/** Places with requests, where the overview tells how many each has; else all that are listed. */
function placesFigure(published: Published, tables: TableSheets, words: ReportWords): readonly KeyFigure[] {
  // The number of rows is not that of countries where a row stands for several, or for nobody knows whom.
  if (published.listsPlaces && !areCountries(published)) return [];
  const index = totalColumn(published);
  const counts = published.overview[index]?.counts;
  const isComplete = counts?.every(({ kind }) => kind === "number") === true;
  if (isComplete && counts.length > 0 && tables.names.overview !== null) {
    const range = toRangeA1({
      top: FIRST_ROW,
      left: index + 1,
      bottom: FIRST_ROW + counts.length - 1,
      right: index + 1,
    });
    const figure = {
      formula: `COUNTIF(${quoteSheetName(tables.names.overview)}!${range},">0")`,
      value: counts.filter((count) => count.kind === "number" && count.value > 0).length,
    };
    return [{ label: words.keyActivePlaces(published.listsPlaces), figure, style: "key-figure" }];
  }
  const sheet = tables.names.overview ?? tables.names.outcomes[0];
  const { length } = published.places;
  if (sheet === undefined || length === 0) return [];
  const rows = `${toA1(FIRST_ROW, 0)}:${toA1(FIRST_ROW + length - 1, 0)}`;
  const figure = { formula: `ROWS(${quoteSheetName(sheet)}!${rows})`, value: length };
  return [{ label: words.keyPlaces(published.listsPlaces), figure, style: "key-figure" }];
}

/** Over all types together, or from the one table that tells of all requests. */
function shares(published: Published, tables: TableSheets, words: ReportWords): readonly KeyFigure[] {
  const sheets = tables.outcomes.map((sheet, index) => ({ sheet, name: tables.names.outcomes[index] ?? "" }));
  const whole = sheets.filter(({ sheet }) => sheet.table.type === TOTAL_TYPE);
  const counted = whole.length > 0 ? whole : sheets;
  const base = counted.map(({ sheet, name }) => baseOf(sheet, name)).reduce(add, NOTHING);
  if (counted.length === 0 || base === null || base.value === 0) return [];
  const [all] = requestsFigure(published, tables, words);
  const isAll = all !== undefined && all.figure.value === base.value;
  // Shares of some requests beside the number of all would be taken for shares of all; the sentences say what they are of.
  if (all !== undefined && !isAll) return [];
  const decimals = counted.reduce<0 | 1 | 2>(
    (most, { sheet }) => (sheet.table.decimals > most ? sheet.table.decimals : most),
    0,
  );
  return toGroups(counted.map(({ sheet }) => sheet.table)).flatMap(({ outcomes, name: label }) => {
    const found = counted.flatMap(({ sheet, name }) =>
      outcomes
        .filter((outcome) => hasOutcome(sheet, outcome))
        .map((outcome) => totalOf(sheet, name, outcome)),
    );
    const count = found.reduce(add, NOTHING);
    if (count === null || count.cells.length === 0) return [];
    const figure = planShare({
      count: {
        formula: count.cells.length > 1 ? `(${count.cells.join("+")})` : count.cells.join(""),
        value: count.value,
      },
      base: { formula: isAll ? all.figure.formula : base.cells.join("+"), value: base.value },
      rule: published.rounding,
      decimals,
      zeroBase: "zero",
    });
    const style = decimals === 0 ? "key-share" : (`key-share-${decimals}` as const);
    return [{ label: label ?? words.otherOutcomes, figure, style }];
  });
}

interface OutcomeGroup {
  /** `null` for all that have no line of their own. */
  readonly name: string | null;
  readonly outcomes: readonly string[];
}

/** The outcomes of all types, each once, so that their shares make up the whole; the last line stands for many. */
function toGroups(tables: readonly OutcomeTable[]): readonly OutcomeGroup[] {
  const names = new Map(
    tables.flatMap(({ outcomes }) => outcomes.map(({ outcome, name }) => [outcome, name] as const)),
  );
  const groups = [...names].map(([outcome, name]) => ({ name, outcomes: [outcome] }));
  if (groups.length <= MOST_SHARES) return groups;
  const rest = groups.slice(MOST_SHARES - 1);
  return [
    ...groups.slice(0, MOST_SHARES - 1),
    { name: null, outcomes: rest.flatMap(({ outcomes }) => outcomes) },
  ];
}

function hasOutcome({ table }: OutcomeSheet, outcome: string): boolean {
  return table.outcomes.some((each) => each.outcome === outcome);
}

interface Sum {
  readonly cells: readonly string[];
  readonly value: number;
}

const NOTHING: Sum | null = { cells: [], value: 0 };

function add(sum: Sum | null, next: Sum | null): Sum | null {
  if (sum === null || next === null) return null;
  return { cells: [...sum.cells, ...next.cells], value: sum.value + next.value };
}

function baseOf(sheet: OutcomeSheet, name: string): Sum | null {
  if (sheet.totalBase === null) return null;
  const { cells, value } = sheet.totalBase;
  return { cells: cells.map((cell) => `${quoteSheetName(name)}!${cell}`), value };
}

function totalOf(sheet: OutcomeSheet, name: string, outcome: string): Sum | null {
  const index = sheet.table.outcomes.findIndex((each) => each.outcome === outcome);
  const col = sheet.countColumns[index];
  const value = sheet.totals[index];
  if (col === undefined || col === null || value === undefined || value === null) return null;
  return { cells: [`${quoteSheetName(name)}!${toA1(FIRST_ROW - 1, col)}`], value };
}
