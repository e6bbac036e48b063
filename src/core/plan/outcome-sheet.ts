import { toA1 } from "../address";
import { toNumber, type RoundingRule } from "../rounding";
import type { ReportWords } from "../words/report-words";
import { countContent, notesOn, totalContent } from "./plan-counts";
import { planTotals, valueOfTotal } from "./plan-totals";
import type { OutcomeTable, Published, Shown, StatedShare } from "./published";
import { planShare } from "./share-formula";
import {
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
  const withCounts = [...(table.base === null ? [] : [table.base]), ...table.outcomes.flatMap(countsOf)];
  const planned = planTotals(withCounts);
  const totalOf = (counts: readonly Shown[]) =>
    planned[withCounts.findIndex((each) => each.counts === counts)] ?? {
      total: { kind: "unknown" as const },
      isLive: false,
    };
  const measure = table.decimals === 0 ? "share" : (`share-${table.decimals}` as const);

  const share = (
    row: number,
    own: number | null,
    stated: StatedShare,
    value: (col: number) => number | null,
  ): Content => {
    const count = own === null ? null : value(own);
    const bases = grid.baseColumns.map((col) => ({ cell: toA1(row, col), value: value(col) }));
    const base = bases.reduce<number | null>((sum, each) => addKnown(sum, each.value), 0);
    if (own === null || count === null || base === null || bases.length === 0)
      return statedContent(stated, measure, words);
    const live = planShare({
      count: { formula: toA1(row, own), value: count },
      base: { formula: bases.map(({ cell }) => cell).join("+"), value: base },
      rule: rounding,
      decimals: table.decimals,
      zeroBase: table.zeroBase,
    });
    return liveContent(live, measure, stated.kind === "missing" ? null : stated.source);
  };
  const countAt = (place: number) => (col: number) => valueOf(grid.countsByColumn.get(col)?.[place]);
  const totalAt = (col: number) => valueOfTotal(totalOf(grid.countsByColumn.get(col) ?? []).total);
  const countColumn = (
    col: number,
    counts: readonly Shown[],
    heading: string | null,
    width: number,
  ): LayoutColumn => ({
    heading,
    width,
    total: totalContent(totalOf(counts), { col, places: places.length }, words),
    body: counts.map((count) => countContent(count, words)),
  });

  const columns = [
    ...(table.base === null ? [] : [countColumn(1, table.base.counts, table.base.heading, LONE_WIDTH)]),
    ...table.outcomes.flatMap((outcome, index): readonly LayoutColumn[] => {
      const own = grid.countColumns[index] ?? null;
      const shares: LayoutColumn = {
        heading: outcome.heading,
        width: own === null ? LONE_WIDTH : SHARE_WIDTH,
        total: share(TOTAL_ROW, own, outcome.statedTotalShare, totalAt),
        body: outcome.shares.map((stated, place) => share(FIRST_ROW + place, own, stated, countAt(place))),
      };
      return own === null || outcome.counts === null
        ? [shares]
        : [shares, countColumn(own, outcome.counts, null, COUNT_WIDTH)];
    }),
  ];
  const totals = planned.map(({ total }) => total);
  const laidOut = layOutTable({
    title: words.outcomeTitle(table.type, period),
    stubHead: published.stubHead ?? words.stubHead(listsPlaces),
    totalLabel: words.total,
    labels: places.map(({ label }) => label),
    columns,
    notes: [
      ...notesOn(
        withCounts.flatMap(({ counts }) => counts),
        totals,
        words,
      ),
      ...(published.hasImpliedZeros ? [words.noteNoRow] : []),
      ...roundingNote(rounding, table.decimals, words),
    ],
  });
  const baseTotals = grid.baseColumns.map(totalAt);
  const totalBase = baseTotals.reduce<number | null>(addKnown, 0);
  return {
    table,
    laidOut,
    countColumns: grid.countColumns,
    totals: grid.countColumns.map((col) => (col === null ? null : totalAt(col))),
    totalBase:
      totalBase === null || baseTotals.length === 0
        ? null
        : { cells: grid.baseColumns.map((col) => toA1(TOTAL_ROW, col)), value: totalBase },
  };
}

/** Which columns of the sheet hold counts, and which of them the shares are shares of. */
function toGrid(table: OutcomeTable) {
  const countsByColumn = new Map<number, readonly Shown[]>();
  if (table.base !== null) countsByColumn.set(1, table.base.counts);
  let next = table.base === null ? 1 : 2;
  const countColumns = table.outcomes.map(({ counts }) => {
    if (counts === null) {
      next += 1;
      return null;
    }
    const col = next + 1;
    next += 2;
    countsByColumn.set(col, counts);
    return col;
  });
  const ownColumns = countColumns.filter((col) => col !== null);
  const baseColumns = table.base !== null ? [1] : ownColumns.length === countColumns.length ? ownColumns : [];
  return { countColumns, countsByColumn, baseColumns };
}

function countsOf({ counts, statedTotal }: OutcomeTable["outcomes"][number]) {
  return counts === null ? [] : [{ counts, statedTotal }];
}

function statedContent(stated: StatedShare, measure: Content["measure"], words: ReportWords): Content {
  if (stated.kind === "missing") return typedContent(words.notAvailable, measure);
  if (stated.kind === "stated") return typedContent(stated.text, measure, stated.source);
  const { digits, decimals } = stated.percent;
  return typedContent(toNumber({ digits, decimals: Math.min(15, decimals + 2) }), measure, stated.source);
}

/** Halves rounded up and whole percentages are what everybody expects; anything else is said. */
function roundingNote(rule: RoundingRule, decimals: number, words: ReportWords): readonly string[] {
  return rule === "half-up" ? [] : [words.noteShares(rule, decimals)];
}

function valueOf(shown: Shown | undefined): number | null {
  return shown?.kind === "number" ? shown.value : null;
}

function addKnown(sum: number | null, value: number | null): number | null {
  return sum === null || value === null ? null : sum + value;
}
