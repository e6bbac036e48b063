import { quoteSheetName, toA1 } from "../address";
import { findPeriodBefore, startOf } from "../facts/period-before";
import { isBetween, type Break } from "../facts/series-breaks";
import { monthsOf, readPeriod, type Period } from "../period";
import { APPROVED, TECHNICAL, TOTAL_TYPE, USER_DATA } from "../report";
import type { OutcomeSheet } from "./outcome-sheet";
import { overviewTotalCell } from "./overview-sheet";
import type { PeriodPart } from "./plan-report";
import type { Live } from "./share-formula";
import { TOTAL_ROW } from "./table-rows";
import { countPlaces, hasRest, onlyIn, readPlaces, totalColumn, type PlaceCount } from "./trend-places";

/** What the trend says of one period: figures that follow those of its sheets. `null`: not stated. */
export interface TrendRow {
  readonly period: Period;
  readonly part: PeriodPart;
  /** Index of the row of the period right before, of the same length; `null` where there is none. */
  readonly before: number | null;
  /** As the types of the trend. */
  readonly types: readonly (Live | null)[];
  /** `null` too where nothing states it and the types may overlap: their sum is no number of requests. */
  readonly total: Live | null;
  /** Requests approved, and all whose outcome is told: the share of the one in the other is the approved share. */
  readonly approved: Sum | null;
  readonly decided: Sum | null;
  /** Of the approved share. */
  readonly decimals: 0 | 1 | 2;
  readonly places: PlaceCount;
  /** Labels of places that had requests in one of the two periods only; `null` without a period before, or where nobody can tell. */
  readonly appeared: readonly string[] | null;
  readonly vanished: readonly string[] | null;
  /** Of some places nobody can tell whether they have requests. */
  readonly hasUnknown: boolean;
  /** Some places are gathered in one row, and any may be among them. */
  readonly hasRest: boolean;
  /** What is called otherwise from this period on. */
  readonly breaks: readonly Break[];
}

/** A type of request in the order of the trend. */
export interface TrendType {
  readonly type: string;
  readonly heading: string;
  readonly name: string;
}

/** The types that the periods tell of, those of the latest period first. */
export function typesOf(parts: readonly PeriodPart[]): readonly TrendType[] {
  const found = new Map<string, TrendType>();
  for (const { published } of [...parts].reverse()) {
    const total = totalColumn(published);
    const parting = published.overview[total]?.parts ?? [];
    published.overview.forEach(({ type, subject, heading, name }, index) => {
      const isPart = parting.length === 0 || parting.includes(index);
      if (type !== TOTAL_TYPE && subject === "requests" && isPart && !found.has(type))
        found.set(type, { type, heading, name });
    });
    for (const { type, wording } of published.outcomeTables)
      if (published.overview.length === 0 && type !== TOTAL_TYPE && !found.has(type))
        found.set(type, { type, heading: wording.requests, name: wording.name });
  }
  return [...found.values()];
}

/** One row a period: those of one length together, shorter ones first, each group from the earliest to the latest. */
export function toTrendRows(
  parts: readonly PeriodPart[],
  types: readonly TrendType[],
  breaks: readonly Break[],
): readonly TrendRow[] {
  const dated = parts.flatMap((part) => {
    const period = part.published.period === null ? null : readPeriod(part.published.period);
    return period === null ? [] : [{ period, part }];
  });
  const sorted = [...dated].sort(
    (a, b) => monthsOf(a.period) - monthsOf(b.period) || startOf(a.period) - startOf(b.period),
  );
  return sorted.map(({ period, part }, index): TrendRow => {
    const before = findPeriodBefore(
      sorted.map((each) => each.period),
      index,
    );
    const previous = before === null ? undefined : sorted[before];
    // A break matters even where the period right before is left out: charts draw a line through both.
    const earlier = sorted[index - 1]?.period;
    const outcomes = approvedOf(part);
    const now = readPlaces(part.published);
    const then = previous === undefined ? null : readPlaces(previous.part.published);
    return {
      period,
      part,
      before,
      types: types.map(({ type }) => requestsOf(part, type)),
      total: requestsOf(part, TOTAL_TYPE),
      ...outcomes,
      places: countPlaces(part, now),
      appeared: then === null ? null : onlyIn(now, then),
      vanished: then === null ? null : onlyIn(then, now),
      hasUnknown: now.unknown.size > 0,
      hasRest: hasRest(now),
      breaks:
        earlier === undefined || monthsOf(earlier) !== monthsOf(period)
          ? []
          : breaks.filter((each) => isBetween(each, earlier, period)),
    };
  });
}

/** The requests of a type as the sheets of the period have them: in the overview, else as the sum of their outcomes. */
function requestsOf({ published, tables }: PeriodPart, type: string): Live | null {
  const { overview } = published;
  const index = overview.findIndex((column) => column.type === type && column.subject === "requests");
  const { names } = tables;
  if (index >= 0 && names.overview !== null) {
    const cell = tables.overview?.laidOut.cells.find(
      ({ row, col }) => row === TOTAL_ROW && col === index + 1,
    );
    const value = tables.overview?.totals[index] ?? cell?.value ?? null;
    const formula = `${quoteSheetName(names.overview)}!${overviewTotalCell(index)}`;
    return value === null ? null : { formula, value };
  }
  const sheets = sheetsOf({ published, tables });
  if (overview.length > 0) return null;
  if (type === TOTAL_TYPE) return isWhole(sheets) ? addUp(wholeOf(sheets).map(baseOf)) : null;
  return addUp(sheets.filter(({ sheet }) => sheet.table.type === type).map(baseOf));
}

interface NamedSheet {
  readonly sheet: OutcomeSheet;
  readonly name: string;
}

/** Cells of other sheets to add up, as a formula, and what they add up to. */
export interface Sum {
  readonly formula: string;
  readonly value: number;
}

interface Parts {
  readonly cells: readonly string[];
  readonly value: number;
}

function sheetsOf({ tables }: PeriodPart): readonly NamedSheet[] {
  return tables.outcomes.map((sheet, index) => ({ sheet, name: tables.names.outcomes[index] ?? "" }));
}

/** Whether every request is in one of the tables, and in one only: the table of all types, a single one, or the two known types. */
function isWhole(sheets: readonly NamedSheet[]): boolean {
  const own = wholeOf(sheets);
  return (
    own.length === 1 ||
    own.every(({ sheet }) => sheet.table.type === USER_DATA || sheet.table.type === TECHNICAL)
  );
}

/** The table of all types, or those of each type. */
function wholeOf(sheets: readonly NamedSheet[]): readonly NamedSheet[] {
  const whole = sheets.filter(({ sheet }) => sheet.table.type === TOTAL_TYPE);
  return whole.length > 0 ? whole : sheets;
}

/** How many requests were approved, of how many whose outcome is told. */
function approvedOf(part: PeriodPart): Pick<TrendRow, "approved" | "decided" | "decimals"> {
  const sheets = wholeOf(sheetsOf(part));
  const decimals = sheets.reduce<0 | 1 | 2>(
    (most, { sheet }) => (sheet.table.decimals > most ? sheet.table.decimals : most),
    0,
  );
  const approved = addUp(sheets.map(approvedIn));
  const decided = addUp(sheets.map(baseOf));
  return approved === null || decided === null
    ? { approved: null, decided: null, decimals }
    : { approved, decided, decimals };
}

function approvedIn({ sheet, name }: NamedSheet): Parts | null {
  const index = sheet.table.outcomes.findIndex(({ outcome }) => outcome === APPROVED);
  const col = sheet.countColumns[index] ?? null;
  const value = sheet.totals[index] ?? null;
  if (col === null || value === null) return null;
  return { cells: [`${quoteSheetName(name)}!${toA1(TOTAL_ROW, col)}`], value };
}

function baseOf({ sheet, name }: NamedSheet): Parts | null {
  if (sheet.totalBase === null) return null;
  const { cells, value } = sheet.totalBase;
  return { cells: cells.map((cell) => `${quoteSheetName(name)}!${cell}`), value };
}

/** `null` where one of them is not known, or there is none. */
function addUp(parts: readonly (Parts | null)[]): Sum | null {
  const known = parts.flatMap((part) => part ?? []);
  if (known.length === 0 || known.length < parts.length) return null;
  return {
    formula: known.flatMap(({ cells }) => cells).join("+"),
    value: known.reduce((sum, { value }) => sum + value, 0),
  };
}
