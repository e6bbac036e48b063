import { toA1 } from "../address";
import { addKnown, BASE_COLUMN, isGapIn, toGrid, type ValueAt } from "./outcome-grid";
import { shareContent, toSharedRows } from "./outcome-shares";
import { countContent, markNotes, notesOn, totalContent } from "./plan-counts";
import { planTotals, valueOfTotal } from "./plan-totals";
import type { OutcomeTable, Published, Shown, StatedShare } from "./published";
import type { Content } from "./table-content";
import { layOutTable, type LaidOut, type LayoutColumn } from "./table-layout";
import { bandNotes, renamedNotes, sourceNotes, sumNotes, zeroBaseNotes } from "./table-notes";
import type { TableOptions } from "./table-options";
import { FIRST_ROW, TOTAL_ROW } from "./table-rows";

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
  options: TableOptions,
): OutcomeSheet {
  const { words, notes: notesWords, organisation } = options;
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
  const countColumn = (
    col: number,
    head: Pick<LayoutColumn, "heading" | "ownHeading" | "kind">,
  ): LayoutColumn => {
    const index = grid.columns.indexOf(col);
    const total = planned[index] ?? UNKNOWN;
    return {
      ...head,
      total: totalContent(total, { col, places: places.length }, words),
      body: (grid.counted[index]?.counts ?? []).map((count) => countContent(count, words)),
    };
  };

  const columns = [
    ...(table.base === null ? [] : [countColumn(BASE_COLUMN, toLone(table.base.heading))]),
    ...table.outcomes.flatMap((outcome, index): readonly LayoutColumn[] => {
      const own = grid.countColumns[index] ?? null;
      const { heading } = outcome;
      const shares: LayoutColumn = {
        ...(own === null
          ? toLone(heading)
          : { heading, ownHeading: notesWords.shareHeading(heading), kind: "share" }),
        total: share(outcome.statedTotalShare, own, TOTAL_ROW, totalAt),
        body: outcome.shares.map((stated, place) => share(stated, own, FIRST_ROW + place, countAt(place))),
      };
      if (own === null) return [shares];
      const ownHeading = notesWords.countHeading(heading);
      return [shares, countColumn(own, { heading: null, ownHeading, kind: "count" })];
    }),
  ];
  const totals = planned.map(({ total }) => total);
  const shared = toSharedRows(published, table, { grid, columns, totalAt, countAt });
  const description = {
    title: words.outcomeTitle(table.wording.requests, period),
    stubHead: published.stubHead ?? words.stubHead(listsPlaces),
    totalLabel: words.total,
    labels: places.map(({ label }) => label),
    columns,
    notes: [
      ...notesOn(columns, totals, words),
      ...bandNotes(columns, notesWords),
      ...zeroBaseNotes(shared, table, notesWords),
      ...(table.base === null ? sumNotes(shared, table.decimals, notesWords) : []),
      ...(rounding === "half-up" ? [] : [words.noteShares(rounding, table.decimals)]),
      ...renamedNotes(table, notesWords),
      ...markNotes(published, table.type, words),
      ...sourceNotes(organisation, notesWords),
    ],
  };
  const laidOut = layOutTable(description, { layout: options.layout, words: notesWords });
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

/** A heading over its own column in every layout. */
function toLone(heading: string) {
  return { heading, ownHeading: heading, kind: "lone" } as const;
}

const UNKNOWN = { total: { kind: "unknown" }, isLive: false } as const;

function valueOf(shown: Shown | undefined): number | null {
  return shown?.kind === "number" ? shown.value : null;
}
