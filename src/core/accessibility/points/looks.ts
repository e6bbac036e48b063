import { atCell, onSheet, overSheets, type Decide } from "../judgement";
import { isFilled } from "../found-table";
import type { CellStructure } from "../structure";
import { overCells } from "./reading-texts";

/** In points. */
const SMALLEST = 10;

/** Text has at least 10 points. */
export const judgeFontSize = withDetail(
  ({ look }) => look.size < SMALLEST,
  ({ look }) => String(look.size),
);

/** No font with serifs, as far as the file or the font's name tells. */
export const judgeFontFace = withDetail(
  ({ look }) => look.face === "serif",
  ({ look }) => look.font,
);

export const judgeItalic = overCells(({ look }) => look.italic);

export const judgeTurned = overCells(({ look }) => look.isRotated);

const WHITE = "FFFFFF";

/** No cell with content has a background. */
export const judgeFill = overCells(
  ({ look }) => look.isPatterned || (look.fill !== null && look.fill.toUpperCase() !== WHITE),
);

/** A1 of every sheet says what the sheet holds. A sheet without anything is a point of its own. */
export const judgeTitles = overSheets((sheet) =>
  sheet.cells.some(isFilled) && !hasTitle(sheet.cells) ? [atCell(sheet, { row: 0, col: 0 })] : [],
);

/** A1 carries the style of a heading, which lets people jump to it. */
export const judgeHeadingStyle = overSheets((sheet) =>
  sheet.cells.some((cell) => cell.row === 0 && cell.col === 0 && isFilled(cell) && cell.look.heading !== 1)
    ? [atCell(sheet, { row: 0, col: 0 })]
    : [],
);

/** Nothing stands in headers, footers or floating boxes, which cannot be reached with the keyboard. */
export const judgeHeadersAndBoxes = overSheets((sheet) => [
  ...sheet.headersAndFooters.map((text) => onSheet(sheet, text)),
  ...sheet.drawings.filter(({ kind }) => kind === "box").map(({ at, name }) => atCell(sheet, at, name)),
]);

function hasTitle(cells: readonly CellStructure[]): boolean {
  return cells.some((cell) => cell.row === 0 && cell.col === 0 && isFilled(cell));
}

function withDetail(
  isWrong: (cell: CellStructure) => boolean,
  toDetail: (cell: CellStructure) => string,
): Decide {
  return overSheets((sheet) =>
    sheet.cells
      .filter((cell) => isFilled(cell) && isWrong(cell))
      .map((cell) => atCell(sheet, cell, toDetail(cell))),
  );
}
