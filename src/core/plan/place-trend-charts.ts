import type { Words } from "../words/words";
import { planChartLines } from "./chart-lines";
import { fitChart, flowTable } from "./page-flow";
import { USUAL_ROW } from "./page-size";
import { GAP_HEIGHT, pageHeightOf } from "./place-chart";
import { acrossChart, anchorChart } from "./plan-chart";
import type { Layout } from "./plan-report";
import type { LaidOut } from "./table-layout";
import type { ChartPlan, PrintPlan, SheetPlan } from "./workbook-plan";

export interface PlacedCharts extends Pick<SheetPlan, "cells" | "rowHeights" | "merges" | "charts"> {
  readonly print: Pick<PrintPlan, "breaksBefore" | "repeatRows">;
}

/** Of a chart, in rows of usual height. */
const WANTED_ROWS = 18;
const FEWEST_ROWS = 13;
/** Two charts stand side by side below a table that is as wide as both, in characters. */
const WIDE_ENOUGH = 130;

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
  const flow = flowTable(laidOut, { layout, pageHeight: pageHeightOf(laidOut, paper) });
  const placed: { -readonly [K in "cells" | "rowHeights" | "merges" | "charts"]: PlacedCharts[K][number][] } =
    { cells: [], rowHeights: [], merges: [], charts: [] };
  const breaksBefore: number[] = [...flow.breaksBefore];
  let { left } = flow;
  let hasPageOfCharts = false;
  let top = laidOut.nextRow;
  const rows = toRows(charts, columnWidths);
  rows.forEach((row, index) => {
    // Those that follow share the room that is left, or all of them would not be equally high.
    const below = rows.length - index;
    const beside = placeRow(row, top, WANTED_ROWS).lines.height + GAP_HEIGHT + USUAL_ROW;
    const room = { left: left / below, whole: flow.whole / below };
    const together = fitChart({ wanted: WANTED_ROWS, fewest: FEWEST_ROWS }, room, beside);
    const fit = together.isAlone
      ? fitChart({ wanted: WANTED_ROWS, fewest: FEWEST_ROWS }, { left, whole: flow.whole }, beside)
      : together;
    if (fit.isAlone) {
      // The blank row above goes with it, below the rows that are repeated on every page.
      breaksBefore.push(top - 1);
      left = flow.whole - USUAL_ROW;
      hasPageOfCharts = true;
    }
    const { charts: own, lines } = placeRow(row, top, fit.rows);
    left -= fit.rows * USUAL_ROW + beside;
    placed.charts.push(...own);
    placed.cells.push(...lines.cells);
    placed.rowHeights.push({ row: top + fit.rows, height: GAP_HEIGHT }, ...lines.rowHeights);
    placed.merges.push(...lines.merges);
    top += fit.rows + 1 + lines.cells.length + 1;
  });
  return {
    ...placed,
    print: {
      ...(breaksBefore.length === 0 ? {} : { breaksBefore }),
      repeatRows: hasPageOfCharts ? flow.repeatRowsAlone : flow.repeatRows,
    },
  };

  function placeRow(row: readonly Omit<ChartPlan, "anchor">[], first: number, height: number): Place {
    const [left, right] = row;
    const texts = row.map(({ altText }) => words.charts.inWords(altText));
    const below = first + height;
    if (left === undefined || right === undefined) {
      const anchor = anchorChart(columnWidths, first, height);
      return {
        charts: row.map((chart) => ({ ...chart, anchor })),
        lines: planChartLines(texts, { top: below + 1, across, layout }),
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
      lines: planChartLines(texts, { top: below + 1, across: whole, layout }),
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
