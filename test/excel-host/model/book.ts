import type { Range } from "../../../src/core/address";
import { DEFAULT_FORMAT, type CellFormat } from "./format";
import type { Chart } from "./chart";
import { createPageLayout, type PageLayout } from "./page-layout";
import type { Shape } from "./shape";
import type { Table } from "./table";
import type { XmlPart } from "./xml-part";

/** `{ error }` is an error value, as `#REF!`. */
export type CellValue = number | string | boolean | null | { readonly error: string };

export interface Hyperlink {
  readonly address?: string;
  readonly documentReference?: string;
  readonly screenTip?: string;
  readonly textToDisplay?: string;
}

export interface CellContent {
  /** With a formula, its result. */
  value: CellValue;
  /** With the leading `=`; `null` for a typed cell. */
  formula: string | null;
  format: CellFormat;
  link: Hyperlink | null;
}

/** Width in points, height in points; `null` where it is the standard. */
export interface Line {
  size: number | null;
  hidden: boolean;
  /** Of cells that have none of their own. */
  format: CellFormat | null;
}

export type Visibility = "Visible" | "Hidden" | "VeryHidden";

export interface Sheet {
  readonly id: string;
  /** A chart that is a sheet of its own. */
  isChart: boolean;
  name: string;
  visibility: Visibility;
  /** `#RRGGBB`, or nothing. */
  tabColor: string;
  showGridlines: boolean;
  showHeadings: boolean;
  standardWidth: number;
  /** Options of the protection; `null` where the sheet is not protected. */
  protection: { readonly [option: string]: boolean | string } | null;
  /** By `toKey(row, col)`. */
  readonly cells: Map<number, CellContent>;
  readonly rows: Map<number, Line>;
  readonly columns: Map<number, Line>;
  merges: readonly Range[];
  readonly charts: Chart[];
  readonly shapes: Shape[];
  readonly tables: Table[];
  readonly customProperties: Map<string, string>;
  readonly pageLayout: PageLayout;
  readonly horizontalBreaks: number[];
  readonly verticalBreaks: number[];
  /** The frozen rows and columns. */
  frozen: Range | null;
  selection: Range;
}

/** What somebody called some cells. */
export interface DefinedName {
  readonly name: string;
  /** The sheet on which alone it is known; `null` for all. */
  readonly scope: Sheet | null;
  /** `=Draft!$B$4:$B$9` */
  readonly formula: string;
}

export interface Book {
  name: string;
  /** In the order of the tabs. */
  readonly sheets: Sheet[];
  active: Sheet;
  structureProtected: boolean;
  /** Of cells, as somebody has defined them. */
  readonly names: DefinedName[];
  readonly settings: Map<string, unknown>;
  readonly xmlParts: XmlPart[];
  /** As the host has switched them on or off for the add-in. */
  enableEvents: boolean;
  nextId: number;
}

const KEY_COLUMNS = 16_384;

export function toKey(row: number, col: number): number {
  return row * KEY_COLUMNS + col;
}

export function fromKey(key: number): { readonly row: number; readonly col: number } {
  return { row: Math.floor(key / KEY_COLUMNS), col: key % KEY_COLUMNS };
}

export function createSheet(book: { nextId: number }, name: string): Sheet {
  const id = `{00000000-0001-0000-0000-${String(book.nextId).padStart(12, "0")}}`;
  book.nextId += 1;
  return {
    id,
    isChart: false,
    name,
    visibility: "Visible",
    tabColor: "",
    showGridlines: true,
    showHeadings: true,
    standardWidth: 8.43,
    protection: null,
    cells: new Map(),
    rows: new Map(),
    columns: new Map(),
    merges: [],
    charts: [],
    shapes: [],
    tables: [],
    customProperties: new Map(),
    pageLayout: createPageLayout(),
    horizontalBreaks: [],
    verticalBreaks: [],
    frozen: null,
    selection: { top: 0, left: 0, bottom: 0, right: 0 },
  };
}

/** The format of a cell, its own or that of its row or column. */
export function formatAt(sheet: Sheet, row: number, col: number): CellFormat {
  const own = sheet.cells.get(toKey(row, col));
  return own?.format ?? sheet.rows.get(row)?.format ?? sheet.columns.get(col)?.format ?? DEFAULT_FORMAT;
}

/** The cell itself, made if it is not there yet. */
export function cellAt(sheet: Sheet, row: number, col: number): CellContent {
  const key = toKey(row, col);
  const found = sheet.cells.get(key);
  if (found !== undefined) return found;
  const made: CellContent = { value: null, formula: null, format: formatAt(sheet, row, col), link: null };
  sheet.cells.set(key, made);
  return made;
}

export function lineAt(lines: Map<number, Line>, index: number): Line {
  const found = lines.get(index);
  if (found !== undefined) return found;
  const made: Line = { size: null, hidden: false, format: null };
  lines.set(index, made);
  return made;
}

export function findSheet(book: Book, name: string): Sheet | null {
  const wanted = name.toLowerCase();
  return book.sheets.find((sheet) => sheet.name.toLowerCase() === wanted) ?? null;
}
