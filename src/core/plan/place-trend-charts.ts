import type { Words } from "../words/words";
import { planChartLines } from "./chart-lines";
import { heightOfPage, heightOfRows, toScale, USUAL_ROW } from "./page-size";
import { acrossChart, anchorChart, USUAL_WIDTH } from "./plan-chart";
import type { Layout } from "./plan-report";
import type { LaidOut } from "./table-layout";
import { HEAD_ROW } from "./table-rows";
import type { ChartPlan, PrintPlan, SheetPlan } from "./workbook-plan";

export interface PlacedCharts extends Pick<SheetPlan, "cells" | "rowHeights" | "merges" | "charts"> {
  /** Zero-based rows with which a new page begins. */
  readonly breaksBefore: readonly number[];
}

/** In rows of usual height. */
const CHART_ROWS = 18;
/** Two charts stand side by side below a table that is as wide as both, in characters. */
const WIDE_ENOUGH = 150;

interface Place {
  readonly charts: readonly ChartPlan[];
  readonly lines: ReturnType<typeof planChartLines>;
}

/**
 * The charts below the table and its notes, with what they show in words below them: side by side where the table is wide
 * enough, else one below the other. What a page would cut goes to the next one.
 */
export function placeTrendCharts(
  charts: readonly Omit<ChartPlan, "anchor">[],
  {
    laidOut,
    words,
    layout,
    paper,
  }: {
    readonly laidOut: LaidOut;
    readonly words: Words;
    readonly layout: Layout;
    readonly paper: Pick<PrintPlan, "paper" | "orientation">;
  },
): PlacedCharts {
  const { columnWidths } = laidOut;
  const across = acrossChart(columnWidths);
  const beyond = Math.max(0, across.right + 1 - columnWidths.length);
  const columns = [...columnWidths, ...Array.from({ length: beyond }, () => USUAL_WIDTH)];
  const pageHeight = heightOfPage(paper, toScale(columns, paper));
  const placed: { -readonly [K in keyof PlacedCharts]: PlacedCharts[K][number][] } = {
    cells: [],
    rowHeights: [],
    merges: [],
    charts: [],
    breaksBefore: [],
  };
  let top = laidOut.nextRow;
  let used = heightOfRows(laidOut, top);
  for (const row of toRows(charts, columnWidths)) {
    const { charts: own, lines } = placeRow(row, top);
    const height = (CHART_ROWS + 1) * USUAL_ROW + lines.height;
    if (used + height > pageHeight) {
      // The blank row above goes with it, below the rows that are repeated on every page.
      placed.breaksBefore.push(top - 1);
      used = heightOfRows(laidOut, HEAD_ROW + 1) + USUAL_ROW;
    }
    used += height;
    placed.charts.push(...own);
    placed.cells.push(...lines.cells);
    placed.rowHeights.push(...lines.rowHeights);
    placed.merges.push(...lines.merges);
    top += CHART_ROWS + lines.cells.length + 1;
  }
  return placed;

  function placeRow(row: readonly Omit<ChartPlan, "anchor">[], first: number): Place {
    const [left, right] = row;
    const texts = row.map(({ altText }) => words.charts.inWords(altText));
    const below = first + CHART_ROWS;
    if (left === undefined || right === undefined) {
      const anchor = anchorChart(columnWidths, first, CHART_ROWS);
      return {
        charts: row.map((chart) => ({ ...chart, anchor })),
        lines: planChartLines(texts, { top: below, across, layout }),
      };
    }
    const middle = middleOf(columnWidths);
    const last = columnWidths.length - 1;
    const whole = { right: last, width: widthOf(columnWidths) };
    return {
      charts: [
        { ...left, anchor: { top: first, left: 0, bottom: below - 1, right: middle } },
        { ...right, anchor: { top: first, left: middle + 1, bottom: below - 1, right: last } },
      ],
      lines: planChartLines(texts, { top: below, across: whole, layout }),
    };
  }
}

function toRows<Chart>(charts: readonly Chart[], widths: readonly number[]): readonly (readonly Chart[])[] {
  return charts.length === 2 && widthOf(widths) >= WIDE_ENOUGH ? [charts] : charts.map((chart) => [chart]);
}

function widthOf(widths: readonly number[]): number {
  return widths.reduce((sum, each) => sum + each, 0);
}

/** The last column of the left half. */
function middleOf(widths: readonly number[]): number {
  const half = widthOf(widths) / 2;
  const offBy = widths.map((_, index) => Math.abs(widthOf(widths.slice(0, index + 1)) - half));
  return Math.max(0, offBy.indexOf(Math.min(...offBy)));
}
