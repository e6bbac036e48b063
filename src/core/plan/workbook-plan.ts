import type { CellRef, Range } from "../address";
import type { Looks } from "./looks";

/** Everything a host needs to make a report, as data. No host is called cell by cell. */
export interface WorkbookPlan {
  readonly properties: {
    readonly title: string;
    readonly subject: string;
    readonly description: string;
    readonly organisation: string;
    /** BCP 47, e.g. `en-GB`. */
    readonly language: string;
  };
  readonly looks: Looks;
  readonly sheets: readonly SheetPlan[];
}

export interface SheetPlan {
  /** At most 31 characters, none of `: \ / ? * [ ]`. */
  readonly name: string;
  /** By row, then by column. */
  readonly cells: readonly PlannedCell[];
  /** Widths in characters of the default font, by column from the left. */
  readonly columnWidths: readonly number[];
  /** Heights in points, only where they differ from the default. */
  readonly rowHeights: readonly { readonly row: number; readonly height: number }[];
  readonly merges: readonly Range[];
  readonly freeze: { readonly rows: number; readonly columns: number } | null;
  readonly print: PrintPlan;
  readonly charts: readonly ChartPlan[];
  /** Those that are tables of Excel's own, which screen readers and filters know; none where it is left out. */
  readonly tables?: readonly TablePlan[];
  /** One sentence for screen readers on what the sheet is for. */
  readonly summary: string;
}

/** A table of Excel's own: one header row with unique texts, no merged cells in it. */
export interface TablePlan {
  /** Unique in the workbook: letters, digits and `_`, beginning with a letter, and not like the address of a cell. */
  readonly name: string;
  /** With the header row. */
  readonly range: Range;
}

/** The styles by name; `styles.ts` says what each looks like. A number at the end is the decimals of a share. */
export const STYLE_NAMES = [
  "title",
  "subtitle",
  "headnote",
  "section",
  "text",
  "link",
  "warning",
  "key-label",
  "key-figure",
  "key-share",
  "key-share-1",
  "key-share-2",
  "stub-head",
  "boxhead",
  "spanner",
  "total-label",
  "total-count",
  "total-share",
  "total-share-1",
  "total-share-2",
  "label",
  "count",
  "share",
  "share-1",
  "share-2",
  "last-label",
  "last-count",
  "last-share",
  "last-share-1",
  "last-share-2",
  "footnote",
  "finding-head",
  "finding",
  "finding-wrap",
  "finding-link",
  "mistake",
  "mistake-link",
] as const;
export type StyleName = (typeof STYLE_NAMES)[number];

export interface PlannedCell {
  readonly row: number;
  readonly col: number;
  /** A number stays a number; user text is written as text, whatever it begins with. With a formula, its result. */
  readonly value: string | number | null;
  /** Without the leading `=`; only ever written by the program itself. */
  readonly formula: string | null;
  readonly style: StyleName;
  /** A jump inside the generated workbook. */
  readonly link: { readonly sheet: string; readonly cell: string } | null;
  /** The cell of the draft that the figure comes from. */
  readonly source: CellRef | null;
}

export interface PrintPlan {
  readonly paper: "a4" | "letter";
  readonly orientation: "portrait" | "landscape";
  /** Zero-based rows with which a new page begins. */
  readonly breaksBefore?: readonly number[];
  /** Zero-based rows repeated on every page, both ends included. */
  readonly repeatRows: { readonly first: number; readonly last: number } | null;
  /** Plain text for the left of the footer; the host escapes it and adds the page numbers. */
  readonly footer: string;
}

/** Where series and categories lie, in cells of the generated workbook. */
export interface SheetRange extends Range {
  readonly sheet: string;
}

/** A colour by what it means, not by its value. `Looks` has the values. */
export const CHART_COLOR_NAMES = ["first", "second", "third", "fourth", "approved", "rejected"] as const;
export type ChartColorName = (typeof CHART_COLOR_NAMES)[number];

/** Horizontal bars, the first category on top, the first series at the axis. */
export interface ChartPlan {
  readonly kind: "stacked-bar";
  readonly title: string;
  /** Read to those who cannot see the chart: what it shows, and the finding. */
  readonly altText: string;
  readonly categories: SheetRange;
  readonly series: readonly {
    readonly name: CellRef;
    readonly values: SheetRange;
    readonly color: ChartColorName;
    /** The smallest number whose bar is wide enough to have it written on it; `null` where none is. */
    readonly labelFrom: number | null;
  }[];
  readonly axisTitle: string;
  /** The cells it covers. */
  readonly anchor: Range;
}
