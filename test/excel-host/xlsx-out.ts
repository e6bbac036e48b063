import {
  writeXlsx,
  type CellStyle,
  type TableDefinition,
  type WriteOptions,
  type WriteSheet,
} from "hucre/xlsx";
import { quoteSheetName, toRangeA1 } from "../../src/core/address";
import type { EmulatedExcel } from "./emulated-excel";
import { fromKey, toKey, type CellContent, type Sheet } from "./model/book";
import type { Table } from "./model/table";
import { DEFAULT_FORMAT, type Border, type CellFormat } from "./model/format";
import { toFileChart } from "./xlsx-chart";
import { addXmlParts } from "./xlsx-parts";

type FileCells = NonNullable<WriteSheet["cells"]>;
type FileCell = FileCells extends Map<string, infer Value> ? Value : never;

/** A column is as many characters wide, at 7 pixels each, a pixel being three quarters of a point. */
const POINTS_A_CHARACTER = 7 * 0.75;
/** What hucre would take for an error value. */
const LIKE_AN_ERROR = /^#[A-Z0-9/_]+[!?]?$/;

/** What the emulated Excel holds, as a file (.xlsx), to be compared with others and looked at. */
export async function toXlsx({ book }: EmulatedExcel): Promise<Uint8Array> {
  const bytes = await writeXlsx({
    sheets: book.sheets.map(toFileSheet),
    namedRanges: toRepeatedRows(book.sheets),
    defaultFont: { name: DEFAULT_FORMAT.fontName, size: DEFAULT_FORMAT.fontSize },
    activeSheet: book.sheets.indexOf(book.active),
  });
  return addXmlParts(bytes, book.xmlParts);
}

function toRepeatedRows(sheets: readonly Sheet[]): NonNullable<WriteOptions["namedRanges"]> {
  return sheets.flatMap(({ name, pageLayout: { titleRows } }) => {
    if (titleRows === null) return [];
    const range = `${quoteSheetName(name)}!$${titleRows.top + 1}:$${titleRows.bottom + 1}`;
    return [{ name: "_xlnm.Print_Titles", range, scope: name }];
  });
}

function toFileSheet(sheet: Sheet): WriteSheet {
  const { frozen } = sheet;
  const columns = Math.max(-1, ...sheet.columns.keys()) + 1;
  return {
    name: sheet.name,
    cells: new Map(
      [...sheet.cells].map(([key, content]) => {
        const { row, col } = fromKey(key);
        return [`${row},${col}`, toFileCell(content)];
      }),
    ),
    columns: Array.from({ length: columns }, (_, col) => {
      const { size = null, hidden = false } = sheet.columns.get(col) ?? {};
      return {
        ...(size === null ? {} : { width: Number((size / POINTS_A_CHARACTER).toFixed(4)) }),
        ...(hidden ? { hidden } : {}),
      };
    }),
    rowDefs: new Map(
      [...sheet.rows].map(([row, { size, hidden }]) => [
        row,
        { ...(size === null ? {} : { height: size }), ...(hidden ? { hidden } : {}) },
      ]),
    ),
    merges: sheet.merges.map(({ top, left, bottom, right }) => ({
      startRow: top,
      startCol: left,
      endRow: bottom,
      endCol: right,
    })),
    ...(frozen === null ? {} : { freezePane: toFreeze(frozen) }),
    view: { showGridLines: sheet.showGridlines },
    ...(sheet.tables.length === 0 ? {} : { tables: sheet.tables.map((table) => toFileTable(sheet, table)) }),
    ...(sheet.visibility === "Visible" ? {} : { hidden: true }),
    ...(sheet.protection === null ? {} : { protection: { sheet: true } }),
    ...toPage(sheet),
    ...(sheet.charts.length === 0 ? {} : { charts: sheet.charts.map(toFileChart) }),
  };
}

function toFileTable(
  { cells }: Sheet,
  { name, range, style, showBandedRows, showFilterButton }: Table,
): TableDefinition {
  const columns = Array.from({ length: range.right - range.left + 1 }, (_, index) => {
    const heading = cells.get(toKey(range.top, range.left + index))?.value;
    return { name: typeof heading === "string" ? heading : "" };
  });
  const shown = { showRowStripes: showBandedRows, showAutoFilter: showFilterButton };
  return { name, displayName: name, range: toRangeA1(range), columns, style, ...shown };
}

const MOST_FROZEN = 1000;

function toFreeze({ bottom, right }: { readonly bottom: number; readonly right: number }) {
  return {
    rows: bottom < MOST_FROZEN ? bottom + 1 : 0,
    columns: right < MOST_FROZEN ? right + 1 : 0,
  };
}

function toFileCell({ value, formula, format, link }: CellContent): FileCell {
  const style = toStyle(format);
  const result = typeof value === "object" && value !== null ? value.error : value;
  const hyperlink =
    link === null
      ? {}
      : { hyperlink: { target: link.address ?? "", location: link.documentReference ?? "" } };
  if (formula !== null) return { style, ...hyperlink, formula: formula.slice(1), formulaResult: result };
  if (typeof value === "string" && LIKE_AN_ERROR.test(value))
    return { style, ...hyperlink, richText: [{ text: value }] };
  return { style, ...hyperlink, value: result };
}

function toStyle(format: CellFormat): CellStyle {
  const { horizontal, vertical, wrap, indent, fill, numberFormat } = format;
  return {
    font: {
      name: format.fontName,
      size: format.fontSize,
      color: toColor(format.fontColor),
      ...(format.bold ? { bold: true } : {}),
      ...(format.italic ? { italic: true } : {}),
      ...(format.underline === "None" ? {} : { underline: true }),
    },
    ...(fill === null ? {} : { fill: { type: "pattern", pattern: "solid", fgColor: toColor(fill) } }),
    border: {
      ...toSide("top", format.borders.EdgeTop),
      ...toSide("bottom", format.borders.EdgeBottom),
      ...toSide("left", format.borders.EdgeLeft),
      ...toSide("right", format.borders.EdgeRight),
    },
    alignment: {
      ...toAlignment(horizontal, vertical),
      ...(wrap ? { wrapText: true } : {}),
      ...(indent === 0 ? {} : { indent }),
    },
    ...(numberFormat === "General" ? {} : { numFmt: numberFormat }),
  };
}

export function toColor(color: string): { rgb: string } {
  return { rgb: color.slice(1) };
}

const ALIGNMENTS = ["left", "center", "right", "fill", "justify", "distributed"] as const;
const HEIGHTS = ["top", "center", "bottom", "justify", "distributed"] as const;

function toAlignment(horizontal: string, vertical: string): NonNullable<CellStyle["alignment"]> {
  const across =
    horizontal === "CenterAcrossSelection"
      ? "centerContinuous"
      : ALIGNMENTS.find((each) => each === horizontal.toLowerCase());
  const down = HEIGHTS.find((each) => each === vertical.toLowerCase());
  return {
    ...(across === undefined ? {} : { horizontal: across }),
    ...(down === undefined ? {} : { vertical: down }),
  };
}

const WEIGHTS = { Hairline: "hair", Thin: "thin", Medium: "medium", Thick: "thick" } as const;

function toSide(
  side: "top" | "bottom" | "left" | "right",
  border: Border | undefined,
): NonNullable<CellStyle["border"]> {
  if (border === undefined) return {};
  const weight = Object.entries(WEIGHTS).find(([name]) => name === border.weight)?.[1] ?? "thin";
  return { [side]: { style: border.style === "Double" ? "double" : weight, color: toColor(border.color) } };
}

const PAPERS = ["letter", "legal", "a3", "a4", "a5", "b4", "b5"] as const;

function toPage({ pageLayout, horizontalBreaks }: Sheet): Partial<WriteSheet> {
  const { scalars, zoom, headersFooters } = pageLayout;
  const wanted = String(scalars.get("PaperSize") ?? "Letter").toLowerCase();
  const paperSize = PAPERS.find((paper) => paper === wanted);
  const { scale, horizontalFitToPages, verticalFitToPages } = zoom;
  const fits = horizontalFitToPages !== undefined || verticalFitToPages !== undefined;
  const lineOf = (which: "Header" | "Footer"): string =>
    (["Left", "Center", "Right"] as const)
      .map((side) => [`&${side.charAt(0)}`, headersFooters.get(`${side}${which}`)] as const)
      .map(([code, text = ""]) => (text === "" ? "" : code + text))
      .join("");
  const [header, footer] = [lineOf("Header"), lineOf("Footer")];
  return {
    pageSetup: {
      ...(paperSize === undefined ? {} : { paperSize }),
      orientation: scalars.get("Orientation") === "Landscape" ? "landscape" : "portrait",
      ...(fits
        ? { fitToPage: true, fitToWidth: horizontalFitToPages ?? 0, fitToHeight: verticalFitToPages ?? 0 }
        : scale === undefined
          ? {}
          : { scale }),
    },
    ...(header + footer === ""
      ? {}
      : {
          headerFooter: {
            ...(header === "" ? {} : { oddHeader: header }),
            ...(footer === "" ? {} : { oddFooter: footer }),
          },
        }),
    // A file keeps a break under the row above it.
    ...(horizontalBreaks.length === 0 ? {} : { rowBreaks: horizontalBreaks.map((row) => row - 1) }),
  };
}
