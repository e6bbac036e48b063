import { isFilled, isIn, listTables } from "../found-table";
import { atCell, atRange, fromPlaces, onSheet, sheetsToRead, type Judgement, type Place } from "../judgement";
import type { SheetStructure, WorkbookStructure } from "../structure";
import { overTables } from "./tables";

/** Outside tables, texts stand in column A only: who reads by ear meets nothing elsewhere. */
export function judgeColumnA(structure: WorkbookStructure): Judgement {
  return overSheets(structure, (sheet) => {
    const tables = listTables(sheet);
    return sheet.cells
      .filter((cell) => cell.col > 0 && isFilled(cell))
      .filter((cell) => !tables.some(({ range }) => isIn(cell, range)))
      .map((cell) => atCell(sheet, cell));
  });
}

/** Tables begin in column A. */
export function judgeLeftEdge(structure: WorkbookStructure): Judgement {
  return overTables(structure, (sheet, { range }) => (range.left === 0 ? [] : [atRange(sheet, range)]));
}

/** Nothing stands under the last table of a sheet. */
export function judgeBelow(structure: WorkbookStructure): Judgement {
  return overTables(structure, (sheet, table, all) => {
    if (table !== all[0]) return [];
    const bottom = Math.max(...all.map(({ range }) => range.bottom));
    return sheet.cells
      .filter((cell) => cell.row > bottom && isFilled(cell))
      .map((cell) => atCell(sheet, cell));
  });
}

/** A sheet has one table at most. */
export function judgeOneTable(structure: WorkbookStructure): Judgement {
  return overSheets(structure, (sheet) => {
    const { length } = listTables(sheet);
    return length > 1 ? [onSheet(sheet, String(length))] : [];
  });
}

function overSheets(
  structure: WorkbookStructure,
  look: (sheet: SheetStructure) => readonly Place[],
): Judgement {
  return fromPlaces(sheetsToRead(structure).flatMap(look));
}
