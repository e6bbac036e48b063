import { ALL_OUTCOMES, TECHNICAL, TOTAL_TYPE, USER_DATA } from "../report";
import type { Family } from "./choose-tables";
import { countsOf, headingOf, RECEIVED, requestsHeading, sumOf } from "./gather-outcomes";
import type { Series } from "./gather-series";
import { findShortTotal, type ShortTotal } from "./short-total";
import { joinLinks } from "./draft-link";
import { wordingOf, type Naming } from "./type-wording";
import {
  GAP,
  isGap,
  isNil,
  MISSING,
  type CountColumn,
  type OutcomeTable,
  type OverviewColumn,
  type Place,
  type Shown,
} from "./published";

export interface Overview {
  readonly columns: readonly OverviewColumn[];
  /** Why it cannot be published; `null` where it can. */
  readonly shortTotal: ShortTotal | null;
}

interface Draft extends CountColumn {
  /** Where it comes from; `null` for a column worked out from outcomes. */
  readonly series: Series | null;
}

/**
 * The columns of the overview: those of the draft, then the types that only their outcomes tell of. The sum of all
 * types goes first where the draft has none.
 */
export function gatherOverview(
  family: Family,
  places: readonly Place[],
  outcomeTables: readonly OutcomeTable[],
  naming: Naming,
): Overview {
  const stated = statedColumns(family, places, naming);
  const derived = outcomeTables
    .filter(({ type }) => !stated.some((column) => isRequests(column) && column.type === type))
    .flatMap((table) => derivedColumn(table, places, naming));
  const columns = joinColumns(stated, derived);
  const total = columns.findIndex((column) => isRequests(column) && column.type === TOTAL_TYPE);
  if (total >= 0) {
    const parts = partsOf(columns, total, family);
    return {
      columns: columns.map((column, index) => toColumn(column, index === total ? parts : [])),
      shortTotal: parts.length > 0 ? null : shortTotalOf(columns, total, places),
    };
  }
  if (columns.length === 0 || !mayBeAdded(columns, family))
    return { columns: columns.map((column) => toColumn(column, [])), shortTotal: null };
  const types = columns.flatMap((column, index) => (isRequests(column) ? [index] : []));
  const sum: Draft = {
    heading: requestsHeading(TOTAL_TYPE, naming),
    type: TOTAL_TYPE,
    name: wordingOf(naming, TOTAL_TYPE).name,
    subject: "requests",
    counts: places.map((_, place) => toSum(types.map((index) => columns[index]?.counts[place] ?? MISSING))),
    statedTotal: MISSING,
    series: null,
  };
  const parts = types.map((index) => index + 1);
  return {
    columns: [toColumn(sum, parts), ...columns.map((column) => toColumn(column, []))],
    shortTotal: null,
  };
}

/** Requests before accounts and the like, where only outcomes tell of requests. */
function joinColumns(stated: readonly Draft[], derived: readonly Draft[]): readonly Draft[] {
  const end = stated.some(isRequests)
    ? stated.length
    : stated.map(({ subject }) => subject).lastIndexOf(RECEIVED) + 1;
  return [...stated.slice(0, end), ...derived, ...stated.slice(end)];
}

/**
 * Whether the draft's own total of all types holds what its types do. The two known types part the requests among them; others
 * may overlap (`of which emergency`), in a list as in columns.
 */
function shortTotalOf(columns: readonly Draft[], total: number, places: readonly Place[]): ShortTotal | null {
  const whole = columns[total];
  if (whole === undefined) return null;
  const parts = columns.filter((column) => isRequests(column) && column.type !== TOTAL_TYPE);
  const partition = parts.every(isKnownType) && (whole.series === null || whole.series.isLong);
  return findShortTotal(
    whole.counts,
    parts.map(({ counts }) => counts),
    { places, partition },
  );
}

/** Columns that tell how many requests there were; of the same quantity only the first, unless one table has it twice. */
function statedColumns(family: Family, places: readonly Place[], naming: Naming): readonly Draft[] {
  const counts = family.series.filter(
    ({ measure, outcome }) => measure === "count" && (outcome === ALL_OUTCOMES || outcome === RECEIVED),
  );
  const inOrder = [...counts].sort((a, b) => Number(b.kind === "overview") - Number(a.kind === "overview"));
  const kept = inOrder.filter((series) => {
    const same = inOrder.find((other) => isSameQuantity(other, series));
    return same === series || (same?.table === series.table && series.kind === "overview");
  });
  const headings = kept.map((series) => headingOf(series, { series: family.series, naming }));
  return kept.map((series, index) => ({
    heading: isOnce(headings, index) ? (headings[index] ?? "") : series.heading,
    type: series.type,
    name: wordingOf(naming, series.type).name,
    subject: series.subject === "requests" && series.outcome === RECEIVED ? RECEIVED : series.subject,
    counts: countsOf(series, places),
    statedTotal: series.totalCount,
    series,
  }));
}

/** Two columns of one quantity are told apart by the draft's own words only. */
function isOnce(headings: readonly string[], index: number): boolean {
  const heading = headings[index] ?? "";
  return headings.indexOf(heading) === headings.lastIndexOf(heading);
}

function isSameQuantity(a: Series, b: Series): boolean {
  return a.type === b.type && a.subject === b.subject && a.outcome === b.outcome;
}

function isRequests(column: Draft): boolean {
  return column.subject === "requests";
}

function isKnownType({ type }: Draft): boolean {
  return type === USER_DATA || type === TECHNICAL;
}

function derivedColumn(table: OutcomeTable, places: readonly Place[], naming: Naming): readonly Draft[] {
  if (table.base !== null || table.outcomes.some(({ counts }) => counts === null)) return [];
  return [
    {
      heading: requestsHeading(table.type, naming),
      type: table.type,
      name: table.wording.name,
      subject: "requests",
      counts: places.map((_, place) => toSum(table.outcomes.map(({ counts }) => counts?.[place] ?? MISSING))),
      statedTotal: MISSING,
      series: null,
    },
  ];
}

function toSum(parts: readonly Shown[]): Shown {
  if (parts.length > 0 && parts.every(isGap)) return GAP;
  const value = sumOf(parts);
  if (value === null) return MISSING;
  const formula = joinLinks(parts.map((part) => (part.kind === "number" ? part.formula : null)));
  return { kind: "number", value, source: null, formula };
}

/** What the total is the sum of: by what the draft's headings say, or because the figures agree in every row. */
function partsOf(columns: readonly Draft[], total: number, family: Family): readonly number[] {
  const whole = columns[total];
  const types = columns.flatMap((column, index) =>
    isRequests(column) && column.type !== TOTAL_TYPE ? [index] : [],
  );
  if (whole === undefined || types.length === 0) return [];
  const table = family.tables.find(({ index }) => index === whole.series?.table)?.table;
  const relation = table?.relations.find(
    (each) => each.whole === whole.series?.column && each.evidence === "wording",
  );
  const named = types.filter((index) => {
    const series = columns[index]?.series;
    return series != null && series.table === whole.series?.table && relation?.parts.includes(series.column);
  });
  if (relation !== undefined && named.length === relation.parts.length) return named;
  const agrees = whole.counts.every((count, place) => {
    const sum = sumOf(types.map((index) => columns[index]?.counts[place] ?? MISSING));
    return count.kind === "number" ? sum === count.value : isNil(count) && sum === null;
  });
  return agrees ? types : [];
}

/** Types add up to all requests when they are the two known ones, or when the draft lists every request under one type. */
function mayBeAdded(columns: readonly Draft[], family: Family): boolean {
  const requests = columns.filter(isRequests);
  const areKnown = requests.every(isKnownType);
  return requests.length > 0 && (areKnown || !family.tables.some(({ table }) => table.kind === "overview"));
}

function toColumn({ series: _, ...column }: Draft, parts: readonly number[]): OverviewColumn {
  return { ...column, parts };
}
