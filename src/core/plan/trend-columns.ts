import { toA1 } from "../address";
import { TOTAL_TYPE } from "../report";
import type { TrendWords } from "../words/trend-words";
import type { Words } from "../words/words";
import type { Layout } from "./plan-report";
import { GAP_TEXT } from "./published";
import { planShare } from "./share-formula";
import { HEAD_ROW } from "./table-rows";
import { numberBreaks } from "./trend-notes";
import type { PlaceCount } from "./trend-places";
import type { TrendRow, TrendType } from "./trend-rows";

/** The row of the first period, zero-based. */
export const FIRST_TREND_ROW = HEAD_ROW + 1;

/** A figure of the trend; the `gap` of the columns where there is none. */
export interface TrendCell {
  readonly value: number | string;
  readonly formula: string | null;
}

interface TrendCellOfNumber {
  readonly value: number;
  readonly formula: string;
}

export interface TrendColumn {
  readonly heading: string;
  /** `change`: of counts; `points`: of shares, in percentage points. */
  readonly kind: "count" | "share" | "change" | "points" | "text";
  /** One entry a row. */
  readonly cells: readonly TrendCell[];
}

export interface TrendColumns {
  /** From the second column of the sheet on. */
  readonly columns: readonly TrendColumn[];
  /** Of the shares. */
  readonly decimals: 0 | 1 | 2;
  /** What stands where there is no figure. */
  readonly gap: string;
  /** Columns of the sheet, zero-based; `null` where there is none. All requests: their total, or the only type. */
  readonly requestsAt: number | null;
  readonly shareAt: number | null;
}

/**
 * ```
 * Period | User data | Technical | All | Change | Approved | Share | Points | Countries | New   | Gone  | Break
 * H1 '24 | 3         | 4         | 7   | –      | 5        | 71%   | –      | 2         | –     | –     | –
 * H2 '24 | 2         | 4         | 6   | -1     | 5        | 83%   | +12    | 2         | Chile | Peru  | see note 1
 * ```
 */
export function toTrendColumns(
  rows: readonly TrendRow[],
  types: readonly TrendType[],
  { words, layout }: { readonly words: Words; readonly layout: Layout },
): TrendColumns {
  const { trend } = words;
  // A dash alone is read aloud as nothing.
  const gap = layout === "accessible" ? words.report.notAvailable : GAP_TEXT;
  const none: TrendCell = { value: gap, formula: null };
  const decimals = rows.reduce<0 | 1 | 2>((most, row) => (row.decimals > most ? row.decimals : most), 0);
  // A single type is all there is, unless the total says otherwise.
  const hasTotal =
    types.length === 0 ||
    rows.some(({ total, types: own }) => total !== null && (own.length > 1 || total.value !== own[0]?.value));
  const hasApproved = rows.some(({ approved }) => approved !== null);
  const listsPlaces = rows.every(({ part }) => part.published.listsPlaces);
  const breaks = numberBreaks(rows);
  const requestsAt = hasTotal ? types.length + 1 : types.length === 1 ? 1 : null;
  const approvedAt = types.length + (hasTotal ? 1 : 0) + (requestsAt === null ? 0 : 1) + 1;
  const shareAt = hasApproved ? approvedAt + 1 : null;
  const figures = (
    heading: string,
    kind: TrendColumn["kind"],
    of: (row: TrendRow) => TrendCell | null,
  ): TrendColumn => ({
    heading,
    kind,
    cells: rows.map((row) => of(row) ?? none),
  });
  const texts = (heading: string, of: (row: TrendRow) => string): TrendColumn =>
    figures(heading, "text", (row) => ({ value: of(row), formula: null }));
  const names = (found: readonly string[] | null): string =>
    found === null ? gap : found.length === 0 ? trend.none : trend.names(found);

  const counted = [
    ...types.map(({ heading }, index) => figures(heading, "count", (row) => row.types[index] ?? null)),
    ...(hasTotal ? [figures(totalHeading(rows, words), "count", ({ total }) => total)] : []),
  ];
  const requests = requestsAt === null ? [] : (counted[requestsAt - 1]?.cells ?? []);
  const shares: TrendColumn = {
    heading: trend.approvedShare,
    kind: "share",
    cells: rows.map((row, at) => {
      const all = requestsAt === null ? null : { value: requests[at]?.value, cell: cellAt(at, requestsAt) };
      return shareOf(row, { all, approved: cellAt(at, approvedAt), decimals, gap }) ?? none;
    }),
  };
  return {
    columns: [
      ...counted,
      ...(requestsAt === null
        ? []
        : [
            {
              heading: trend.change,
              kind: "change",
              cells: changes(rows, requests, requestsAt).map((cell) => cell ?? none),
            } satisfies TrendColumn,
          ]),
      ...(shareAt === null
        ? []
        : [
            figures(trend.approved, "count", ({ approved }) => approved),
            shares,
            {
              heading: trend.changeInPoints,
              kind: "points",
              cells: changesInPoints(rows, shares.cells, shareAt, decimals).map((cell) => cell ?? none),
            } satisfies TrendColumn,
          ]),
      ...(listsPlaces
        ? [
            figures(trend.places, "count", ({ places }) => placesCell(places, trend)),
            texts(trend.appeared, ({ appeared }) => names(appeared)),
            texts(trend.vanished, ({ vanished }) => names(vanished)),
          ]
        : []),
      ...(breaks.length === 0
        ? []
        : [
            texts(trend.note, (row) => {
              const own = breaks.flatMap(({ rows: all }, index) => (all.includes(row) ? [index + 1] : []));
              return own.length === 0 ? gap : trend.seeNotes(own);
            }),
          ]),
    ],
    decimals,
    gap,
    requestsAt,
    shareAt,
  };
}

/** What the draft of the latest period calls the requests of all types, unless that says no more than `Requests`. */
function totalHeading(rows: readonly TrendRow[], { report, trend }: Words): string {
  const heading = rows
    .at(-1)
    ?.part.published.overview.find(
      ({ type, subject }) => type === TOTAL_TYPE && subject === "requests",
    )?.heading;
  return heading === undefined || heading === report.allRequestsHeading ? trend.allRequests : heading;
}

/** Of the requests in the row, where their outcomes are told of all of them; else of those that have one. */
function shareOf(
  { approved, decided, part }: TrendRow,
  at: {
    readonly all: { readonly value: number | string | undefined; readonly cell: string } | null;
    readonly approved: string;
    readonly decimals: 0 | 1 | 2;
    readonly gap: string;
  },
): TrendCell | null {
  if (approved === null || decided === null) return null;
  return planShare({
    count: { formula: at.approved, value: approved.value },
    base: at.all?.value === decided.value ? { formula: at.all.cell, value: decided.value } : decided,
    rule: part.published.rounding,
    decimals: at.decimals,
    zeroBase: at.gap,
  });
}

/** A number where it is certain, else the least that it is; `null` where that says nothing. */
function placesCell({ isAtLeast, value, formula }: PlaceCount, trend: TrendWords): TrendCell | null {
  if (!isAtLeast) return { value, formula };
  return value === 0 ? null : { value: trend.atLeast(value), formula: null };
}

/** Each figure less that of the period before; `null` where there are not both. */
function changes(
  rows: readonly TrendRow[],
  cells: readonly TrendCell[],
  col: number,
): readonly (TrendCellOfNumber | null)[] {
  return rows.map(({ before }, at) => {
    const [now, then] = [cells[at]?.value, before === null ? undefined : cells[before]?.value];
    if (before === null || typeof now !== "number" || typeof then !== "number") return null;
    return { value: now - then, formula: `${cellAt(at, col)}-${cellAt(before, col)}` };
  });
}

/** The same for shares, as they are shown: 64 % after 61 % are 3 points more. */
function changesInPoints(
  rows: readonly TrendRow[],
  cells: readonly TrendCell[],
  col: number,
  decimals: number,
): readonly (TrendCell | null)[] {
  const scale = 10 ** decimals;
  return changes(rows, cells, col).map(
    (change) =>
      change && {
        // Never -0, which would be shown with its sign.
        value: Math.round(change.value * 100 * scale) / scale + 0,
        formula: `ROUND((${change.formula})*100,${decimals})`,
      },
  );
}

function cellAt(row: number, col: number): string {
  return toA1(FIRST_TREND_ROW + row, col);
}
