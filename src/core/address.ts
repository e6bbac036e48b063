/** A1 notation. Rows and columns are counted from zero inside the program and from one in what people read. */

/** One cell of one sheet. */
export interface CellRef {
  readonly sheet: string;
  /** Zero-based. */
  readonly row: number;
  /** Zero-based. */
  readonly col: number;
}

/** A rectangle of cells; both ends belong to it. */
export interface Range {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** As many as a sheet has (Microsoft Support, "Excel specifications and limits"). */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** Whether a cell lies in a range of its sheet. */
export function holds(range: Range, { row, col }: Pick<CellRef, "row" | "col">): boolean {
  return range.top <= row && row <= range.bottom && range.left <= col && col <= range.right;
}

/** `0 → A`, `25 → Z`, `26 → AA`, `16383 → XFD` */
export function toColumnName(col: number): string {
  let name = "";
  for (let rest = col + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** `A → 0`, `AA → 26`; upper or lower case. */
export function fromColumnName(name: string): number {
  let col = 0;
  for (const letter of name.toUpperCase()) col = col * 26 + (letter.charCodeAt(0) - 64);
  return col - 1;
}

/** `(11, 1) → B12` */
export function toA1(row: number, col: number): string {
  return `${toColumnName(col)}${row + 1}`;
}

/** `B12 → { row: 11, col: 1 }`, with or without `$`; `null` for anything else. */
export function fromA1(address: string): { readonly row: number; readonly col: number } | null {
  const match = /^\$?([A-Za-z]{1,3})\$?([0-9]{1,7})$/.exec(address);
  const [, letters, digits] = match ?? [];
  if (letters === undefined || digits === undefined || Number(digits) < 1) return null;
  return { row: Number(digits) - 1, col: fromColumnName(letters) };
}

/** `A3:D13`, or `A3` for a single cell. */
export function toRangeA1(range: Range): string {
  const first = toA1(range.top, range.left);
  const last = toA1(range.bottom, range.right);
  return first === last ? first : `${first}:${last}`;
}

/** The key under which a cell can be kept in a map. */
export function toCellKey(ref: CellRef): string {
  return `${ref.sheet}!${toA1(ref.row, ref.col)}`;
}

/** A sheet name as formulas need it: always in apostrophes, its own apostrophes doubled. */
export function quoteSheetName(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/** Names of cells, in both notations, and values: a sheet that is called so would be taken for one. */
const TAKEN = /^(?:[A-Z]{1,3}\d{1,7}|R\d*(?:C\d*)?|C\d*|TRUE|FALSE)$/i;

/** A sheet name as people read it before a cell: in apostrophes only where Excel puts it in some. */
export function nameSheet(name: string): string {
  return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !TAKEN.test(name) ? name : quoteSheetName(name);
}

/** A cell with its sheet as people read it: `Summary!B3`, `'H1 2024'!B3`. */
export function nameCell({ sheet, row, col }: CellRef): string {
  return `${nameSheet(sheet)}!${toA1(row, col)}`;
}

/** Reading order: by row, then by column. */
export function compareCells(a: CellRef, b: CellRef): number {
  return a.row - b.row || a.col - b.col;
}
