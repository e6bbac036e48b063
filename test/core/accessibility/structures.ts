import type {
  CellLook,
  CellStructure,
  SheetStructure,
  WorkbookStructure,
} from "../../../src/core/accessibility/structure";

export const LOOK: CellLook = {
  font: "Arial",
  face: "sans",
  size: 11,
  color: null,
  fill: null,
  isPatterned: false,
  bold: false,
  italic: false,
  underline: false,
  wrap: false,
  isRotated: false,
  heading: null,
};

/** Cells from a text: one line a row, `|` between columns; a line of digits is a number. */
export function toCells(text: string): readonly CellStructure[] {
  return text
    .replace(/^\n|\n\s*$/g, "")
    .split("\n")
    .flatMap((line, row) =>
      line.split("|").flatMap((raw, col): readonly CellStructure[] => {
        const value = raw.trim();
        if (value === "") return [];
        const look = row === 0 && col === 0 ? { ...LOOK, heading: 1 } : LOOK;
        const isNumber = /^[\d.]+$/.test(value);
        return [{ row, col, text: value, isNumber, look, link: null, hasSuperscript: false }];
      }),
    );
}

export function aSheetOf(text: string, sheet: Partial<SheetStructure> = {}): SheetStructure {
  return {
    name: "Requests",
    state: "visible",
    hasCells: true,
    activeCell: { row: 0, col: 0 },
    cells: toCells(text),
    merges: [],
    tables: [],
    drawings: [],
    hiddenRows: [],
    hiddenColumns: [],
    columnWidths: [40, 20, 20],
    defaultWidth: 20,
    rowHeights: new Map(),
    filters: [],
    isFrozen: false,
    headersAndFooters: [],
    isLocked: false,
    comments: [],
    ...sheet,
  };
}

export function aWorkbookOf(...sheets: readonly SheetStructure[]): WorkbookStructure {
  return {
    title: "Requests",
    subject: "Requests",
    organisation: "Example Ltd",
    language: "en",
    hasMacros: false,
    activeSheet: 0,
    sheets,
  };
}

/** Changes the looks or more of the cell in a row and column. */
export function withCell(
  sheet: SheetStructure,
  [row, col]: readonly [number, number],
  { look = {}, ...change }: Partial<Omit<CellStructure, "look">> & { readonly look?: Partial<CellLook> },
): SheetStructure {
  return {
    ...sheet,
    cells: sheet.cells.map((cell) =>
      cell.row === row && cell.col === col ? { ...cell, ...change, look: { ...cell.look, ...look } } : cell,
    ),
  };
}
