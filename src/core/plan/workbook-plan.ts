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
  /** Those of the theme; none where it is left out. */
  readonly images?: readonly ImagePlan[];
  /** Those that are tables of Excel's own, which screen readers and filters know; none where it is left out. */
  readonly tables?: readonly TablePlan[];
  /** One sentence for screen readers on what the sheet is for. */
  readonly summary: string;
}

/** A picture that lies over the cells, its upper left corner in that of a cell. */
export interface ImagePlan {
  /** A PNG in base64. */
  readonly png: string;
  /** Read to those who cannot see it. */
  readonly altText: string;
  /** Zero-based. */
  readonly row: number;
  readonly col: number;
  /** As it is shown, in points. */
  readonly width: number;
  readonly height: number;
}

/** A table of Excel's own: one header row with unique texts, no merged cells in it. */
export interface TablePlan {
  /** Unique in the workbook: letters, digits and `_`, beginning with a letter, and not like the address of a cell. */
  readonly name: string;
  /** With the header row. */
  readonly range: Range;
}

/**
 * The styles by name; `styles.ts` says what each looks like. A number at the end is the decimals of a share. `quiet-` is for the
 * rows of a table whose counts are all zero.
 */
export const STYLE_NAMES = [
  "title",
  "table-title",
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
  "spanner-across",
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
  "change",
  "change-1",
  "change-2",
  "last-change",
  "last-change-1",
  "last-change-2",
  "quiet-label",
  "quiet-count",
  "quiet-share",
  "quiet-share-1",
  "quiet-share-2",
  "quiet-last-label",
  "quiet-last-count",
  "quiet-last-share",
  "quiet-last-share-1",
  "quiet-last-share-2",
  "footnote",
  "footnote-line",
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
  /** What is printed; everything where it is left out. */
  readonly area?: Range;
  /** Zero-based rows with which a new page begins. */
  readonly breaksBefore?: readonly number[];
  /** Zero-based rows repeated on every page, both ends included. */
  readonly repeatRows: { readonly first: number; readonly last: number } | null;
  /** Plain text for the left of the footer; the host escapes it and adds the page numbers. */
  readonly footer: string;
  /** The header and the footer of a theme. They take the place of `footer`, which is printed where they are left out. */
  readonly lines?: PageLines;
}

/** What is printed above and below each page, in the notation that Excel has for it: `&P` is the number of the page. */
export interface PageLines {
  readonly header: PageLine;
  readonly footer: PageLine;
}

export interface PageLine {
  readonly left: string;
  readonly center: string;
  readonly right: string;
}

/** Where series and categories lie, in cells of the generated workbook. */
export interface SheetRange extends Range {
  readonly sheet: string;
}

/** A colour by what it means, not by its value. `Looks` has the values. */
export const CHART_COLOR_NAMES = ["first", "second", "third", "fourth", "approved", "rejected"] as const;
export type ChartColorName = (typeof CHART_COLOR_NAMES)[number];

/**
 * How a chart draws its figures.
 *
 * | kind             | for                                            | first category | first series  |
 * | ---------------- | ---------------------------------------------- | -------------- | ------------- |
 * | `stacked-bar`    | counts of places, in parts                     | on top         | at the axis   |
 * | `bar`            | counts of places, of one kind only             | on top         | the only one  |
 * | `stacked-column` | counts of periods, in parts                    | on the left    | at the bottom |
 * | `column`         | counts of periods, of one kind or side by side | on the left    | on the left   |
 * | `line`           | shares of periods; an empty cell breaks it     | on the left    | –             |
 */
export const CHART_KINDS = ["stacked-bar", "bar", "stacked-column", "column", "line"] as const;
export type ChartKind = (typeof CHART_KINDS)[number];

/** A native chart of cells of the workbook. `chart-looks.ts` says what follows from it for both hosts. */
export interface ChartPlan {
  readonly kind: ChartKind;
  /** How the figures are written: `1,234`, or `64%` of cells that hold 0.64. */
  readonly valueFormat: "count" | "percent";
  readonly title: string;
  /** Read to those who cannot see the chart: what it shows, and the finding. */
  readonly altText: string;
  readonly categories: SheetRange;
  /** Side by side, in their order, in the rows of `categories`. */
  readonly series: readonly {
    readonly name: CellRef;
    readonly values: SheetRange;
    readonly color: ChartColorName;
    /** The smallest number that has room to be written on its bar, or at its point; `null` where none has. */
    readonly labelFrom: number | null;
  }[];
  readonly axisTitle: string;
  /** The cells it covers. */
  readonly anchor: Range;
}
