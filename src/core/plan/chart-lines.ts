import { breakIntoLines } from "./chart-line-breaks";
import { USUAL_ROW } from "./page-size";
import type { Across } from "./plan-chart";
import type { Layout } from "./plan-report";
import { planText } from "./planned-cell";
import { toLineCount, toRowHeight } from "./text-size";
import type { SheetPlan } from "./workbook-plan";

/** Lines of text under a chart, or in its place. */
export interface ChartLines extends Pick<SheetPlan, "cells" | "merges" | "rowHeights"> {
  /** Of all of them, in points. */
  readonly height: number;
}

const LINE_HEIGHT = 14;

/**
 * The lines as the notes of a table have them: what fits into the width of a chart flows over the empty cells at its right. What
 * does not wraps in a report over that width, for which its cells are merged; in the accessible layout, which merges none, it goes on in
 * the next row.
 */
export function planChartLines(
  texts: readonly string[],
  { top, across, layout }: { readonly top: number; readonly across: Across; readonly layout: Layout },
): ChartLines {
  const { right, width } = across;
  const lines = layout === "report" ? texts : texts.flatMap((text) => breakIntoLines(text, width));
  const placed = lines.map((text, index) => {
    const wraps = layout === "report" && toLineCount(text, width, "plain") > 1;
    const height = wraps ? toRowHeight([{ text, width }], { lineHeight: LINE_HEIGHT }) : USUAL_ROW;
    return { text, row: top + index, wraps, height };
  });
  const wrapped = placed.filter(({ wraps }) => wraps);
  return {
    cells: placed.map(({ text, row, wraps }) =>
      planText({ row, col: 0 }, text, wraps ? "footnote" : "footnote-line"),
    ),
    merges: wrapped.map(({ row }) => ({ top: row, left: 0, bottom: row, right })),
    rowHeights: wrapped.map(({ row, height }) => ({ row, height })),
    height: placed.reduce((sum, { height }) => sum + height, 0),
  };
}
