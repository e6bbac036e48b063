import type { Range } from "../../core/address";
import type { ChartView } from "./chart-view";

/** What a workbook shows of itself before any sheet is looked at. */
export interface SheetTab {
  readonly name: string;
  readonly visibility: "visible" | "hidden" | "very-hidden";
  /** `rrggbb`; `null` where it has none. */
  readonly color: string | null;
}

/** One sheet as it looks, in CSS pixels at 100 %. It can be sent to another thread. */
export interface SheetView {
  readonly name: string;
  /** Everything that has content or a look of its own lies within. */
  readonly rows: number;
  readonly columns: number;
  readonly rowHeight: number;
  readonly columnWidth: number;
  /** Those that differ, by index. 0 where it is hidden. */
  readonly rowHeights: ReadonlyMap<number, number>;
  readonly columnWidths: ReadonlyMap<number, number>;
  readonly cells: ViewCells;
  /** What the numbers in `cells.looks` stand for. */
  readonly looks: readonly CellView[];
  readonly merges: readonly Range[];
  /** How many rows and columns stay in sight. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly hasGridLines: boolean;
  readonly drawings: readonly DrawingView[];
  /** By row, then by column; one a cell. */
  readonly comments: readonly CommentView[];
  /** What is damaged in the file and therefore not shown; left out where nothing is. */
  readonly unread?: readonly Unread[];
}

/** Of a sheet or of the whole workbook: colours of the theme, styles of tables, charts and pictures, texts in several looks, comments. */
export type Unread = "colors" | "tables" | "drawings" | "runs" | "comments";

/** What people wrote about a cell: what Excel calls a note, or a thread of comments. */
export interface CommentView {
  readonly row: number;
  readonly col: number;
  /** One, or a thread from the first to the last. */
  readonly remarks: readonly Remark[];
}

export interface Remark {
  /** Empty where nobody is named. */
  readonly author: string;
  readonly text: string;
}

/**
 * The cells that show something or have a look, row by row, in each from the left.
 * Cell `i` of row `r` is one of `starts[r]` to `starts[r + 1]` (exclusive).
 */
export interface ViewCells {
  /** One more than there are rows. */
  readonly starts: Uint32Array;
  readonly columns: Uint16Array;
  /** Index into `SheetView.looks`. */
  readonly looks: Uint32Array;
  /**
   * How a text lies where its look does not say: 0 text (left), 1 number (right), 2 truth or error (centre), 3 number in the format
   * `General` (right), which shows as many decimals as there is room for.
   */
  readonly kinds: Uint8Array;
  /** As displayed; empty where there is only a look. */
  readonly texts: readonly string[];
  /** What numbers are behind their display; `NaN` where there is none to add up: texts, truths, errors, dates and times. */
  readonly values: Float64Array;
  /** Texts of which parts look otherwise than the rest, by the index of their cell. */
  readonly runs: ReadonlyMap<number, readonly RunView[]>;
}

/** A part of a text, in a look of its own. */
export interface RunView {
  readonly text: string;
  /** Only the letters of it count. */
  readonly look: CellView;
}

/** How one cell looks. Colours are `rrggbb`; `null` is the colour of the page or of its text. */
export interface CellView {
  readonly font: string;
  /** In CSS pixels. */
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly struck: boolean;
  /** Smaller, and above or below the line. */
  readonly script: "super" | "sub" | null;
  readonly color: string | null;
  readonly fill: string | null;
  readonly horizontal: "general" | "left" | "center" | "right" | "center-across" | "fill";
  readonly vertical: "top" | "middle" | "bottom";
  readonly wrap: boolean;
  /** Steps of indentation, each about three blanks wide. */
  readonly indent: number;
  readonly borders: Readonly<Partial<Record<"top" | "right" | "bottom" | "left", Line>>>;
}

export interface Line {
  readonly width: 1 | 2 | 3;
  readonly style: "solid" | "dashed" | "dotted" | "double";
  readonly color: string | null;
}

/** Something that lies over the cells. */
export type DrawingView = (
  | { readonly kind: "chart"; readonly chart: ChartView }
  | {
      readonly kind: "picture";
      readonly bytes: Uint8Array<ArrayBuffer>;
      readonly type: string;
      readonly altText: string;
    }
  /** Kept in the workbook, and not drawn here. */
  | { readonly kind: "other"; readonly what: "chart" | "picture" | "shape"; readonly altText: string }
) & { readonly anchor: Anchor };

/** Two corners, each as a cell and a way from its upper left corner, in CSS pixels. */
export interface Anchor {
  readonly from: Corner;
  readonly to: Corner;
}

export interface Corner {
  readonly row: number;
  readonly col: number;
  readonly x: number;
  readonly y: number;
}
