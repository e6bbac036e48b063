import type { DrawnChart } from "./chart-drawing";
import { planChartLines, type ChartLines } from "./chart-lines";
import { fitChart, flowTable, type PageFlow } from "./page-flow";
import { heightOfPage, toScale } from "./page-size";
import { acrossChart, USUAL_WIDTH } from "./plan-chart";
import type { Layout } from "./plan-report";
import type { LaidOut } from "./table-layout";
import type { ChartPlan, PrintPlan } from "./workbook-plan";

type Paper = Pick<PrintPlan, "paper" | "orientation">;

/** What stands below a table, and how its sheet is printed. */
export interface Below {
  readonly chart: ChartPlan | null;
  readonly lines: ChartLines;
  readonly print: Pick<PrintPlan, "orientation" | "breaksBefore" | "repeatRows">;
}

/** The chart and the lines under it stand on one page: that of the end of the table where both fit, else one of their own. */
export function placeBelow(
  laidOut: LaidOut,
  drawn: DrawnChart,
  { layout, paper, orientation }: Paper & { readonly layout: Layout },
): Below {
  const flow = flowTable(laidOut, { layout, pageHeight: pageHeightOf(laidOut, { paper, orientation }) });
  const across = acrossChart(laidOut.columnWidths);
  const linesFrom = (top: number): ChartLines => planChartLines(drawn.lines, { top, across, layout });
  if (drawn.chart === null) {
    const { breaksBefore, repeatRows } = flow;
    return {
      chart: null,
      lines: linesFrom(laidOut.nextRow),
      print: { ...toBreaks(breaksBefore), orientation, repeatRows },
    };
  }
  const { anchor } = drawn.chart;
  const wanted = anchor.bottom - anchor.top + 1;
  const gap = anchor.bottom + 1;
  const { rows, isAlone } = fitChart(
    { wanted, fewest: Math.min(wanted, drawn.fewestRows) },
    flow,
    linesFrom(gap).height + GAP_HEIGHT,
  );
  const bottom = anchor.top + rows - 1;
  const lines = linesFrom(bottom + 2);
  return {
    chart: { ...drawn.chart, anchor: { ...anchor, bottom } },
    lines: { ...lines, rowHeights: [{ row: bottom + 1, height: GAP_HEIGHT }, ...lines.rowHeights] },
    print: { ...toPrint(flow, isAlone, anchor.top), orientation },
  };
}

/** In points, between a chart and the line under it: programs that round heights would draw the frame over the text. */
export const GAP_HEIGHT = 6;

function toPrint(
  { breaksBefore, repeatRows, repeatRowsAlone }: PageFlow,
  isAlone: boolean,
  top: number,
): Pick<PrintPlan, "breaksBefore" | "repeatRows"> {
  // The blank row above goes with the chart, or its frame would show on the page before.
  return isAlone
    ? { ...toBreaks([...breaksBefore, top - 1]), repeatRows: repeatRowsAlone }
    : { ...toBreaks(breaksBefore), repeatRows };
}

function toBreaks(breaksBefore: readonly number[]): Pick<PrintPlan, "breaksBefore"> {
  return breaksBefore.length === 0 ? {} : { breaksBefore };
}

/** In points of the sheet: what a page shows where the table, and the chart that may be wider, are one page wide. */
export function pageHeightOf({ columnWidths }: Pick<LaidOut, "columnWidths">, paper: Paper): number {
  const beyond = Math.max(0, acrossChart(columnWidths).right + 1 - columnWidths.length);
  const columns = [...columnWidths, ...Array.from({ length: beyond }, () => USUAL_WIDTH)];
  return heightOfPage(paper, toScale(columns, paper));
}
