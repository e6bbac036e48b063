import { toLineText, toUsualLines } from "../plan/footer-text";
import type { Looks } from "../plan/looks";
import { rememberOf } from "../remember";
import type { PlannedCell, SheetPlan, StyleName, WorkbookPlan } from "../plan/workbook-plan";
import { toFace } from "./font-face";
import { toHeadingLevel } from "./heading-level";
import { toPrintedText } from "./printed-text";
import type {
  CellLook,
  CellStructure,
  DrawingStructure,
  SheetStructure,
  WorkbookStructure,
} from "./structure";

/** Excel's own, in characters. */
const USUAL_WIDTH = 8.43;

/**
 * The structure of the workbook that a host makes of a plan: the report is a plan before it is a file, and is judged as one. The same
 * sheet of a plan has the same structure, so that what is found out about it stays known.
 */
export function toStructure({ properties, looks, sheets }: WorkbookPlan): WorkbookStructure {
  const { title, subject, organisation, language } = properties;
  return {
    title,
    subject,
    organisation,
    language,
    hasMacros: false,
    activeSheet: 0,
    sheets: sheets.map(structureIn(looks)),
  };
}

const structureIn = rememberOf((looks: Looks) => {
  const lookOf = rememberLooks(looks);
  return rememberOf((sheet: SheetPlan) => toSheetStructure(sheet, lookOf));
});

function toSheetStructure(sheet: SheetPlan, lookOf: (style: StyleName) => CellLook): SheetStructure {
  const { name, cells, merges, charts, images = [], tables = [], freeze, print } = sheet;
  const lines = toUsualLines(print);
  const texts = [lines.header, lines.footer].map((line) => toPrintedText(toLineText(line)));
  return {
    name,
    state: "visible",
    hasCells: true,
    activeCell: { row: 0, col: 0 },
    cells: cells
      .filter(
        ({ value, formula, link }) => (value !== null && value !== "") || formula !== null || link !== null,
      )
      .map((cell) => toCellStructure(cell, lookOf))
      .sort((a, b) => a.row - b.row || a.col - b.col),
    merges,
    tables: tables.map(({ name: tableName, range }) => ({
      name: tableName,
      range,
      hasHeaderRow: true,
      hasFilledHeader: false,
    })),
    drawings: [
      ...images.map(({ altText, row, col }): DrawingStructure => ({
        kind: "picture",
        name: "",
        altText,
        isDecorative: false,
        at: { row, col },
      })),
      ...charts.map(({ altText, anchor }): DrawingStructure => ({
        kind: "chart",
        name: "",
        altText,
        isDecorative: false,
        at: { row: anchor.top, col: anchor.left },
      })),
    ],
    hiddenRows: [],
    hiddenColumns: [],
    columnWidths: sheet.columnWidths,
    defaultWidth: USUAL_WIDTH,
    rowHeights: new Map(sheet.rowHeights.map(({ row, height }) => [row, height])),
    filters: [],
    isFrozen: freeze !== null && (freeze.rows > 0 || freeze.columns > 0),
    headersAndFooters: [...new Set(texts)].filter((text) => text !== ""),
    isLocked: false,
    comments: [],
  };
}

function toCellStructure(
  { row, col, value, style, link }: PlannedCell,
  lookOf: (style: StyleName) => CellLook,
): CellStructure {
  const look = lookOf(style);
  const heading = toHeadingLevel({ row, col, style });
  return {
    row,
    col,
    text: value === null ? "" : String(value),
    isNumber: typeof value === "number",
    look: heading === null ? look : { ...look, heading },
    link: link === null ? null : { target: `#${link.sheet}!${link.cell}` },
    hasSuperscript: false,
  };
}

function rememberLooks({ font, styles }: Looks): (style: StyleName) => CellLook {
  const known = new Map<StyleName, CellLook>();
  return (name) => {
    const seen = known.get(name);
    if (seen !== undefined) return seen;
    const style = styles[name];
    const look: CellLook = {
      font,
      face: toFace(font, 0),
      size: style.font.size,
      color: style.font.color,
      fill: style.fill,
      isPatterned: false,
      bold: style.font.bold,
      italic: style.font.italic,
      underline: style.font.underline,
      wrap: style.align.wrap,
      isRotated: false,
      heading: null,
    };
    known.set(name, look);
    return look;
  };
}
