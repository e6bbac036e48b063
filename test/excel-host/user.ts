/** What a person does in Excel. Sheets by name, cells in A1 notation. Raises the events that Excel would raise. */
export interface User {
  /** Types into one cell, read as Excel reads it: `52`, `52%`, `=A1+1`, `'007`, `H1 2024`. */
  type(sheet: string, cell: string, text: string): void;
  clear(sheet: string, range: string): void;
  select(sheet: string, range: string): void;
  addSheet(name: string): void;
  rename(sheet: string, name: string): void;
  delete(sheet: string): void;
  move(sheet: string, position: number): void;
  hide(sheet: string): void;
  /** By a macro: _Unhide_ does not offer it. */
  veryHide(sheet: string): void;
  unhide(sheet: string): void;
  activate(sheet: string): void;
  /** Zero-based. */
  hideRows(sheet: string, row: number, count?: number): void;
  hideColumns(sheet: string, col: number, count?: number): void;
  insertRows(sheet: string, row: number, count?: number): void;
  protectSheet(sheet: string): void;
  unprotectSheet(sheet: string): void;
  protectWorkbook(): void;
  unprotectWorkbook(): void;
}
