import { toLineText, toUsualLines } from "../plan/footer-text";
import type { Looks } from "../plan/looks";
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

/** The structure of the workbook that a host makes of a plan: the report is a plan before it is a file, and is judged as one. */
export function toStructure({ properties, looks, sheets }: WorkbookPlan): WorkbookStructure {
  const { title, subject, organisation, language } = properties;
  const lookOf = rememberLooks(looks);
  return {
    title,
    subject,
    organisation,
    language,
    hasMacros: false,
    activeSheet: 0,
    sheets: sheets.map((sheet) => toSheetStructure(sheet, lookOf)),
  };
}

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
  return {
    row,
    col,
    text: value === null ? "" : String(value),
    isNumber: typeof value === "number",
    look: { ...lookOf(style), heading: toHeadingLevel({ row, col, style }) },
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
