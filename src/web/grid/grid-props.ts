import type { ReactNode } from "react";
import type { Range } from "../../core/address";
import type { GridWords } from "../../core/words/grid-words";
import type { ChartView } from "../../xlsx/view/chart-view";
import type { SheetView } from "../../xlsx/view/sheet-view";
import type { CellMark } from "../marks";

/** What the grid of one sheet is given. It keeps nothing itself but what is scrolled to. */
export interface GridProps {
  readonly view: SheetView;
  /** By `toMarkKey`. */
  readonly marks: ReadonlyMap<string, CellMark>;
  /** The cell that the keyboard is on. */
  readonly active: { readonly row: number; readonly col: number };
  /** What is selected; the active cell lies in the first of them. */
  readonly selected: readonly Range[];
  /** A new object brings the active cell into view. */
  readonly reveal: object | null;
  readonly onActive: (cell: { readonly row: number; readonly col: number }) => void;
  /** Enter, a double click, or a tap on a mark: go to what is said of this cell. */
  readonly onOpenMark: (cell: { readonly row: number; readonly col: number }) => void;
  /** Ctrl+PageDown (1) or Ctrl+PageUp (-1), with or without Alt: the next sheet, or the one before. */
  readonly onTurn?: (step: 1 | -1) => void;
  /** Draws a chart in its place. Without it, charts are boxes that say that they are not drawn. */
  readonly renderChart?: RenderChart;
  readonly words: GridWords;
}

/** The size is in CSS pixels. The chart's alternative text is said by the grid: what is drawn need not say it again. */
export type RenderChart = (
  chart: ChartView,
  size: { readonly width: number; readonly height: number },
) => ReactNode;
