import { toA1 } from "../address";
import { toNumber, type RoundingRule } from "../rounding";
import type { ReportWords } from "../words/report-words";
import { countContent, markNotes, notesOn, totalContent } from "./plan-counts";
import { planTotals, valueOfTotal } from "./plan-totals";
import {
  GAP_TEXT,
  isGap,
  type OutcomeTable,
  type Published,
  type Shown,
  type StatedShare,
} from "./published";
import { planShare } from "./share-formula";
import {
  figureContent,
  FIRST_ROW,
  layOutTable,
  liveContent,
  TOTAL_ROW,
  typedContent,
  type Content,
  type LaidOut,
  type LayoutColumn,
} from "./table-layout";

const SHARE_WIDTH = 15;
const COUNT_WIDTH = 15;
const LONE_WIDTH = 22;

export interface OutcomeSheet {
  readonly table: OutcomeTable;
  readonly laidOut: LaidOut;
  /** Column of each outcome's counts on the sheet, zero-based; `null` where the draft gives shares only. */
  readonly countColumns: readonly (number | null)[];
  /** `null` where a total is no number. */
  readonly totals: readonly (number | null)[];
  /** The base of the total row: cells to add, and their sum; `null` where it is no number. */
  readonly totalBase: { readonly cells: readonly string[]; readonly value: number } | null;
}

/** The table of what became of the requests of one type: a share and a count under each outcome. */
export function planOutcomeTable(
  published: Published,
  table: OutcomeTable,
  words: ReportWords,
): OutcomeSheet {
  const { places, period, rounding, listsPlaces } = published;
  const grid = toGrid(table);
  const planned = planTotals(grid.counted);
  const totalAt = (col: number) => valueOfTotal(planned[grid.columns.indexOf(col)]?.total);
  const countAt = (place: number) => (col: number) =>
    valueOf(grid.counted[grid.columns.indexOf(col)]?.counts[place]);
  const share = (stated: StatedShare, own: number | null, row: number, valueAt: ValueAt): Content =>
    shareContent({
      stated,
      own,
      row,
      valueAt,
      isGapAt: isGapIn(grid, row),
      baseColumns: grid.baseColumns,
      table,
      rounding,
      words,
    });
  const countColumn = (col: number, heading: string | null, width: number): LayoutColumn => {
    const index = grid.columns.indexOf(col);
    const total = planned[index] ?? UNKNOWN;
    return {
      heading,
      width,
      total: totalContent(total, { col, places: places.length }, words),
      body: (grid.counted[index]?.counts ?? []).map((count) => countContent(count, words)),
    };
  };

  const columns = [
    ...(table.base === null ? [] : [countColumn(BASE_COLUMN, table.base.heading, LONE_WIDTH)]),
    ...table.outcomes.flatMap((outcome, index): readonly LayoutColumn[] => {
      const own = grid.countColumns[index] ?? null;
      const shares: LayoutColumn = {
        heading: outcome.heading,
        width: own === null ? LONE_WIDTH : SHARE_WIDTH,
        total: share(outcome.statedTotalShare, own, TOTAL_ROW, totalAt),
        body: outcome.shares.map((stated, place) => share(stated, own, FIRST_ROW + place, countAt(place))),
      };
      return own === null ? [shares] : [shares, countColumn(own, null, COUNT_WIDTH)];
    }),
  ];
  const totals = planned.map(({ total }) => total);
  const laidOut = layOutTable({
    title: words.outcomeTitle(table.wording.requests, period),
    stubHead: published.stubHead ?? words.stubHead(listsPlaces),
    totalLabel: words.total,
    labels: places.map(({ label }) => label),
    columns,
    notes: [
      ...notesOn(columns, totals, words),
      ...markNotes(published, table.type, words),
      ...(rounding === "half-up" ? [] : [words.noteShares(rounding, table.decimals)]),
    ],
  });
  const base = grid.baseColumns.map(totalAt).reduce<number | null>(addKnown, 0);
  return {
    table,
    laidOut,
    countColumns: grid.countColumns,
    totals: grid.countColumns.map((col) => (col === null ? null : totalAt(col))),
    totalBase:
      base === null || grid.baseColumns.length === 0
        ? null
        : { cells: grid.baseColumns.map((col) => toA1(TOTAL_ROW, col)), value: base },
  };
}

const UNKNOWN = { total: { kind: "unknown" }, isLive: false } as const;
/** Where the requests stand that the shares are shares of, when these are not the sum of the outcomes. */
const BASE_COLUMN = 1;

interface Grid {
  /** What is counted, and the columns of the sheet where that stands. */
  readonly counted: readonly { readonly counts: readonly Shown[]; readonly statedTotal: Shown }[];
  readonly columns: readonly number[];
  /** Those of the outcomes; `null` where the draft gives shares only. */
  readonly countColumns: readonly (number | null)[];
  /** The columns that a share is a share of; none where they are not known. */
  readonly baseColumns: readonly number[];
}

function toGrid({ base, outcomes }: OutcomeTable): Grid {
  const first = base === null ? BASE_COLUMN : BASE_COLUMN + 1;
  let next = first;
  const countColumns = outcomes.map(({ counts }) => {
    next += counts === null ? 1 : 2;
    return counts === null ? null : next - 1;
  });
  const own = countColumns.filter((col) => col !== null);
  const counted = outcomes.flatMap(({ counts, statedTotal }) =>
    counts === null ? [] : [{ counts, statedTotal }],
  );
  if (base !== null) {
    return {
      counted: [base, ...counted],
      columns: [BASE_COLUMN, ...own],
      countColumns,
      baseColumns: [BASE_COLUMN],
    };
  }
  const isWhole = own.length === countColumns.length;
  return { counted, columns: own, countColumns, baseColumns: isWhole ? own : [] };
}

function isGapIn({ counted }: Grid, row: number): boolean {
  return row >= FIRST_ROW && counted.some(({ counts }) => isGap(counts[row - FIRST_ROW]));
}

/** The number in a column of counts, in the row at hand; `null` where there is none. */
type ValueAt = (col: number) => number | null;

interface ShareParts {
  readonly stated: StatedShare;
  /** The column of its count. */
  readonly own: number | null;
  readonly row: number;
  readonly valueAt: ValueAt;
  /** The draft has no row for this place, and so no share either. */
  readonly isGapAt: boolean;
  readonly baseColumns: readonly number[];
  readonly table: OutcomeTable;
  readonly rounding: RoundingRule;
  readonly words: ReportWords;
}

/** Worked out again where count and base are known; otherwise as the draft states it. */
function shareContent({
  stated,
  own,
  row,
  valueAt,
  isGapAt,
  baseColumns,
  table,
  rounding,
  words,
}: ShareParts): Content {
  const measure = table.decimals === 0 ? "share" : (`share-${table.decimals}` as const);
  const count = own === null ? null : valueAt(own);
  const base = baseColumns.map(valueAt).reduce<number | null>(addKnown, 0);
  if (own === null || count === null || base === null || baseColumns.length === 0) {
    if (stated.kind === "missing" && isGapAt) return typedContent(GAP_TEXT, measure);
    return statedContent(stated, measure, words);
  }
  const live = planShare({
    count: { formula: toA1(row, own), value: count },
    base: { formula: baseColumns.map((col) => toA1(row, col)).join("+"), value: base },
    rule: rounding,
    decimals: table.decimals,
    zeroBase: table.zeroBase,
  });
  return liveContent(live, measure, stated.kind === "missing" ? null : stated.source);
}

function statedContent(stated: StatedShare, measure: Content["measure"], words: ReportWords): Content {
  if (stated.kind === "missing") return typedContent(words.notAvailable, measure);
  if (stated.kind === "stated") return typedContent(stated.text, measure, stated.source);
  const { digits, decimals } = stated.percent;
  const value = toNumber({ digits, decimals: Math.min(15, decimals + 2) });
  return figureContent({ ...stated, value }, measure);
}

function valueOf(shown: Shown | undefined): number | null {
  return shown?.kind === "number" ? shown.value : null;
}

function addKnown(sum: number | null, value: number | null): number | null {
  return sum === null || value === null ? null : sum + value;
}
