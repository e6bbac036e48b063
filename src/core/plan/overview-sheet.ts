import { toA1 } from "../address";
import type { ReportWords } from "../words/report-words";
import { countContent, markNotes, notesOn, totalContent } from "./plan-counts";
import { planTotals, valueOfTotal } from "./plan-totals";
import { sumOf } from "./gather-outcomes";
import { MISSING, type OverviewColumn, type Published, type Shown } from "./published";
import { liveContent, type Content } from "./table-content";
import { layOutTable, type LaidOut, type LayoutColumn } from "./table-layout";
import { bandNotes, sourceNotes } from "./table-notes";
import { FIRST_ROW, TOTAL_ROW } from "./table-rows";
import type { TableOptions } from "./table-options";

export interface OverviewSheet {
  readonly laidOut: LaidOut;
  /** The totals of the columns, `null` where one has none; index as in `Published.overview`. */
  readonly totals: readonly (number | null)[];
}

/** The table of requests by place and type. The column of a type has the index of the overview column plus one. */
export function planOverviewTable(published: Published, options: TableOptions): OverviewSheet {
  const { words, notes: notesWords, organisation } = options;
  const { overview, places, period, listsPlaces } = published;
  const planned = planTotals(overview);
  const columns = overview.map((column, index): LayoutColumn => {
    const total = planned[index] ?? { total: { kind: "unknown" }, isLive: false };
    return {
      heading: column.heading,
      ownHeading: column.heading,
      kind: "lone",
      total: totalContent(total, { col: index + 1, places: places.length }, words),
      body: column.counts.map((_, place) => bodyContent(overview, column, place, words)),
    };
  });
  const totals = planned.map(({ total }) => total);
  const table = {
    title: words.overviewTitle(period),
    stubHead: published.stubHead ?? words.stubHead(listsPlaces),
    totalLabel: words.total,
    labels: places.map(({ label }) => label),
    columns,
    notes: [
      ...notesOn(columns, totals, words),
      ...bandNotes(columns, notesWords),
      ...markNotes(published, null, words),
      ...sourceNotes(organisation, notesWords),
    ],
  };
  const laidOut = layOutTable(table, { layout: options.layout, words: notesWords });
  return { laidOut, totals: totals.map(valueOfTotal) };
}

/**
 * Counts of single types are written as numbers, not as references to the outcome sheets: a reader may sort
 * one of the sheets, and references by position would then silently tell of another country. That both sheets agree is checked.
 */
function bodyContent(
  overview: readonly OverviewColumn[],
  column: OverviewColumn,
  place: number,
  words: ReportWords,
): Content {
  const own = column.counts[place] ?? { kind: "missing" };
  const source = own.kind === "missing" ? null : own.source;
  const countOf = (part: number): Shown => overview[part]?.counts[place] ?? MISSING;
  const sum = sumOf(column.parts.map(countOf));
  if (sum === null || own.kind !== "number") return countContent(own, words);
  // A mark in place of a number would make the whole sum an error.
  const numbers = column.parts.filter((part) => countOf(part).kind === "number");
  const formula = numbers.map((part) => toA1(FIRST_ROW + place, part + 1)).join("+");
  return liveContent({ formula, value: sum }, "count", source);
}

/** The address of a column's total. */
export function overviewTotalCell(column: number): string {
  return toA1(TOTAL_ROW, column + 1);
}
