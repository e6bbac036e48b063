import type { Range } from "../address";

/**
 * What the audit asks of a workbook, as plain data. A host reads it from a file, `toStructure` derives it from a plan; the audit
 * judges both alike.
 */
export interface WorkbookStructure {
  /** The properties of the document; empty where there are none. */
  readonly title: string;
  readonly subject: string;
  /** The organisation, or else the author. */
  readonly organisation: string;
  /** BCP 47. */
  readonly language: string;
  readonly hasMacros: boolean;
  /** The index in `sheets` of the one that opens. */
  readonly activeSheet: number;
  /** In the order of the tabs. */
  readonly sheets: readonly SheetStructure[];
}

export interface SheetStructure {
  readonly name: string;
  readonly state: "visible" | "hidden" | "very-hidden";
  /** `false` for a sheet that is nothing but a chart or a dialog. */
  readonly hasCells: boolean;
  /** Where the cursor stands. */
  readonly activeCell: Spot;
  /** Cells with content, by row, then by column. */
  readonly cells: readonly CellStructure[];
  readonly merges: readonly Range[];
  readonly tables: readonly TableStructure[];
  readonly drawings: readonly DrawingStructure[];
  /** Zero-based. */
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  /** In characters of the default font, by column from the left. */
  readonly columnWidths: readonly number[];
  /** Of columns beyond those. */
  readonly defaultWidth: number;
  /** In points, of rows whose height was set by hand; all others are as high as their texts need. */
  readonly rowHeights: ReadonlyMap<number, number>;
  /** Filters of the sheet and of its tables. */
  readonly filters: readonly Range[];
  readonly isFrozen: boolean;
  /** What stands above and below the printed pages, without codes for places and fonts. */
  readonly headersAndFooters: readonly string[];
  /** Nobody can go to the cells of the protected sheet, so nothing in them is read out. */
  readonly isLocked: boolean;
  readonly comments: readonly Spot[];
}

/** A cell of a sheet that is known; zero-based. */
export interface Spot {
  readonly row: number;
  readonly col: number;
}

export interface CellStructure extends Spot {
  /** As it stands in the cell; of a number its digits, not its format. */
  readonly text: string;
  readonly isNumber: boolean;
  readonly look: CellLook;
  readonly link: { readonly target: string } | null;
  /** A part of the text is raised. */
  readonly hasSuperscript: boolean;
}

export interface CellLook {
  readonly font: string;
  /** `unknown` where neither the file nor the name of the font says so. */
  readonly face: "sans" | "serif" | "unknown";
  /** In points. */
  readonly size: number;
  /** `rrggbb`; `null` for the automatic colour, which is black on white. */
  readonly color: string | null;
  /** `rrggbb`; `null` for none. */
  readonly fill: string | null;
  /** The background is a pattern or runs from one colour into another. */
  readonly isPatterned: boolean;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly wrap: boolean;
  /** The text is turned or stacked. */
  readonly isRotated: boolean;
  /** The level of the style `Heading 1` to `Heading 4`; `Title` counts as 1. `null` for all others. */
  readonly heading: number | null;
}

/** A table of Excel's own. */
export interface TableStructure {
  readonly name: string;
  /** With its header row. */
  readonly range: Range;
  readonly hasHeaderRow: boolean;
  /** The style of tables fills its header with a colour that is not in the cells. */
  readonly hasFilledHeader: boolean;
}

export interface DrawingStructure {
  /** A `box` holds text that is in no cell. */
  readonly kind: "chart" | "picture" | "shape" | "box";
  /** Its name in the file: `Chart 1`. */
  readonly name: string;
  /** Empty where there is none. */
  readonly altText: string;
  readonly isDecorative: boolean;
  /** The cell under its upper left corner. */
  readonly at: Spot;
}
