import type { ReactNode } from "react";
import type { GridWords } from "../../core/words/grid-words";
import type { ChartView } from "../../xlsx/view/chart-view";
import type { SheetView } from "../../xlsx/view/sheet-view";
import type { CellMark } from "../marks";
import type { Selection } from "./selection";

/** How far a sheet is scrolled, in CSS pixels. */
export interface Scrolled {
  readonly top: number;
  readonly left: number;
}

/** What the grid of one sheet is given: another grid for each sheet. It keeps nothing itself but what is scrolled to. */
export interface GridProps {
  readonly view: SheetView;
  /** By `toMarkKey`. */
  readonly marks: ReadonlyMap<string, CellMark>;
  readonly selection: Selection;
  /** A new object brings the active cell into view. */
  readonly reveal: object | null;
  /** Where the sheet was left; without it, it begins at its first cell. */
  readonly start?: Scrolled;
  /** The sheet goes: how far it was scrolled last. */
  readonly onLeave?: (scrolled: Scrolled) => void;
  /** The keyboard was in the sheet before: it goes to the active cell of this one, unless it went elsewhere meanwhile. */
  readonly takesKeyboard?: boolean;
  readonly onSelect: (selection: Selection) => void;
  /** What is chosen was put on the clipboard. */
  readonly onCopied?: () => void;
  /** Enter, a double click, or a tap on a mark: go to what is said of this cell. */
  readonly onOpenMark: (cell: { readonly row: number; readonly col: number }) => void;
  /** Ctrl+PageDown (1) or Ctrl+PageUp (-1), with or without Alt: the next sheet, or the one before. */
  readonly onTurn?: (step: 1 | -1) => void;
  /** Draws a chart in its place. Without it, charts are boxes that say that they are not drawn. */
  readonly renderChart?: RenderChart;
  readonly words: GridWords;
}

/** The size is in CSS pixels. What is drawn has its own role and says what it shows, also where drawing fails. */
export type RenderChart = (
  chart: ChartView,
  size: { readonly width: number; readonly height: number },
) => ReactNode;
