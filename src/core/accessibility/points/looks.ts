import { atCell, fromPlaces, onSheet, sheetsToRead, type Judgement } from "../judgement";
import { isFilled } from "../found-table";
import type { CellStructure, WorkbookStructure } from "../structure";
import { overCells } from "./reading-texts";

/** In points. */
const SMALLEST = 10;

/** Text has at least 10 points. */
export function judgeFontSize(structure: WorkbookStructure): Judgement {
  return withDetail(
    structure,
    ({ look }) => look.size < SMALLEST,
    ({ look }) => String(look.size),
  );
}

/** No font with serifs, as far as the file or the font's name tells. */
export function judgeFontFace(structure: WorkbookStructure): Judgement {
  return withDetail(
    structure,
    ({ look }) => look.face === "serif",
    ({ look }) => look.font,
  );
}

export function judgeItalic(structure: WorkbookStructure): Judgement {
  return overCells(structure, ({ look }) => look.italic);
}

export function judgeTurned(structure: WorkbookStructure): Judgement {
  return overCells(structure, ({ look }) => look.isRotated);
}

const WHITE = "FFFFFF";

/** No cell with content has a background. */
export function judgeFill(structure: WorkbookStructure): Judgement {
  return overCells(
    structure,
    ({ look }) => look.isPatterned || (look.fill !== null && look.fill.toUpperCase() !== WHITE),
  );
}

/** A1 of every sheet says what the sheet holds. A sheet without anything is a point of its own. */
export function judgeTitles(structure: WorkbookStructure): Judgement {
  return fromPlaces(
    sheetsToRead(structure)
      .filter(({ cells }) => cells.some(isFilled) && !hasTitle(cells))
      .map((sheet) => atCell(sheet, { row: 0, col: 0 })),
  );
}

/** A1 carries the style of a heading, which lets people jump to it. */
export function judgeHeadingStyle(structure: WorkbookStructure): Judgement {
  return fromPlaces(
    sheetsToRead(structure)
      .filter(({ cells }) =>
        cells.some((cell) => cell.row === 0 && cell.col === 0 && isFilled(cell) && cell.look.heading !== 1),
      )
      .map((sheet) => atCell(sheet, { row: 0, col: 0 })),
  );
}

/** Nothing stands in headers, footers or floating boxes, which cannot be reached with the keyboard. */
export function judgeHeadersAndBoxes(structure: WorkbookStructure): Judgement {
  return fromPlaces(
    sheetsToRead(structure).flatMap((sheet) => [
      ...sheet.headersAndFooters.map((text) => onSheet(sheet, text)),
      ...sheet.drawings.filter(({ kind }) => kind === "box").map(({ at, name }) => atCell(sheet, at, name)),
    ]),
  );
}

function hasTitle(cells: readonly CellStructure[]): boolean {
  return cells.some((cell) => cell.row === 0 && cell.col === 0 && isFilled(cell));
}

function withDetail(
  structure: WorkbookStructure,
  isWrong: (cell: CellStructure) => boolean,
  toDetail: (cell: CellStructure) => string,
): Judgement {
  return fromPlaces(
    sheetsToRead(structure).flatMap((sheet) =>
      sheet.cells
        .filter((cell) => isFilled(cell) && isWrong(cell))
        .map((cell) => atCell(sheet, cell, toDetail(cell))),
    ),
  );
}
