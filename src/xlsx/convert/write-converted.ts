import { unzipSync, zipSync } from "fflate";
import {
  writeXlsx,
  type Cell as HucreCell,
  type CellStyle,
  type CellValue,
  type WriteSheet,
} from "hucre/xlsx";
import { toA1 } from "../../core/address";
import { GENERAL } from "../read/number-formats";
import { toFileText } from "../write/cell-text";
import type { ConvertedCell, ConvertedLook, ConvertedSheet } from "./converted-sheet";

/** What hucre would write as an error value instead of as text. */
const LIKE_AN_ERROR = /^#[A-Z0-9/_]+[!?]?$/;
/** The oldest time that a ZIP archive can note: nothing is taken from the clock. */
const NO_TIME = new Date(1980, 0, 1);

/** Somebody waits for the file to open; packed better, it would be a little smaller. */
const FAST = 1;

/** Sheets as an Excel workbook (.xlsx). At least one sheet. The same sheets always give the same bytes. */
export async function writeConverted(sheets: readonly ConvertedSheet[]): Promise<Uint8Array<ArrayBuffer>> {
  const looks = new Map<ConvertedLook | null, Map<string, CellStyle>>();
  const styleOf = ({ look, format }: ConvertedCell): CellStyle => {
    const known = looks.get(look) ?? new Map<string, CellStyle>();
    looks.set(look, known);
    const style = known.get(format) ?? toStyle(look, format);
    known.set(format, style);
    return style;
  };
  const first = sheets.findIndex(({ isHidden }) => !isHidden);
  const written = await writeXlsx({
    sheets: sheets.map((sheet) => toSheet(sheet, styleOf)),
    defaultFont: { name: "Calibri", size: 11 },
    ...(first > 0 ? { activeSheet: first } : {}),
  });
  const parts = unzipSync(written);
  const core = parts["docProps/core.xml"];
  if (core !== undefined) {
    const xml = new TextDecoder().decode(core).replace(/<dcterms:(\w+)[^>]*>[^<]*<\/dcterms:\1>/g, "");
    parts["docProps/core.xml"] = new TextEncoder().encode(xml);
  }
  sheets.forEach((sheet, index) => {
    const name = `xl/worksheets/sheet${index + 1}.xml`;
    const part = parts[name];
    if (part !== undefined) parts[name] = markErrors(part, sheet);
  });
  return zipSync(parts, { mtime: NO_TIME, level: FAST });
}

/** hucre writes an error that a formula gives as a text. */
function markErrors(part: Uint8Array<ArrayBuffer>, { cells }: ConvertedSheet): Uint8Array<ArrayBuffer> {
  const failed = cells.filter(({ formula, isError }) => formula !== null && isError);
  if (failed.length === 0) return part;
  const addresses = new Set(failed.map(({ row, col }) => toA1(row, col)));
  const xml = new TextDecoder()
    .decode(part)
    .replace(FORMULA_TEXT, (whole, start: string, address: string) => {
      return addresses.has(address) ? `${start} t="e">` : whole;
    });
  return new TextEncoder().encode(xml);
}

/** `<c r="B2" s="1" t="str">` */
const FORMULA_TEXT = /(<c r="([A-Z]+\d+)"[^<>]*?) t="str">/g;

/** The same for all rows without values: there may be a million. */
const NOTHING: CellValue[] = [];

function toSheet(sheet: ConvertedSheet, styleOf: (cell: ConvertedCell) => CellStyle): WriteSheet {
  const rows: CellValue[][] = [];
  const cells = new Map<string, Partial<HucreCell>>();
  for (const cell of sheet.cells) {
    const content = toContent(cell);
    const isPlain = cell.look === null && cell.format === GENERAL && isBare(content);
    // As a row's value it costs hucre the least.
    if (isPlain) (rows[cell.row] ??= [])[cell.col] = content.value ?? null;
    else cells.set(`${cell.row},${cell.col}`, { ...content, style: styleOf(cell) });
  }
  const last = Math.max(-1, ...sheet.columns.keys());
  return {
    name: sheet.name,
    rows: Array.from(rows, (row) =>
      row === undefined ? NOTHING : Array.from(row, (value) => value ?? null),
    ),
    cells,
    columns: Array.from({ length: last + 1 }, (_, col) => {
      const { width = null, isHidden = false } = sheet.columns.get(col) ?? {};
      return { ...(width === null ? {} : { width }), ...(isHidden ? { hidden: true } : {}) };
    }),
    rowDefs: new Map(
      [...sheet.rows].map(([row, { height, isHidden }]) => [
        row,
        { ...(height === null ? {} : { height }), ...(isHidden ? { hidden: true } : {}) },
      ]),
    ),
    merges: sheet.merges.map(({ top, left, bottom, right }) => ({
      startRow: top,
      startCol: left,
      endRow: bottom,
      endCol: right,
    })),
    ...(sheet.frozen.rows + sheet.frozen.columns > 0 ? { freezePane: sheet.frozen } : {}),
    ...(sheet.hasGridLines ? {} : { view: { showGridLines: false } }),
    ...(sheet.isHidden ? { hidden: true } : {}),
    ...(sheet.isProtected ? { protection: { sheet: true } } : {}),
  };
}

/** Nothing but a value, and none that hucre would take for something else. */
function isBare({ value, formula, richText, type }: Partial<HucreCell>): boolean {
  return value !== undefined && formula === undefined && richText === undefined && type === undefined;
}

function toContent({ value, formula, isError }: ConvertedCell): Partial<HucreCell> {
  const content = typeof value === "string" ? toFileText(value) : value;
  if (formula !== null) return { formula, formulaResult: content };
  if (typeof content !== "string") return { value: content };
  if (isError) return { value: content, type: "error" };
  // As rich text it stays what it is, whatever it looks like.
  return LIKE_AN_ERROR.test(content) ? { richText: [{ text: content }] } : { value: content };
}

const SIDES = ["top", "right", "bottom", "left"] as const;

function toStyle(look: ConvertedLook | null, format: string): CellStyle {
  const numFmt = format === GENERAL ? {} : { numFmt: format };
  if (look === null) return numFmt;
  const { font, size, bold, italic, underline, struck, color, fill, horizontal, vertical } = look;
  const { wrap, indent, rotation } = look;
  const border: NonNullable<CellStyle["border"]> = {};
  for (const side of SIDES) {
    const line = look.borders[side];
    if (line !== undefined)
      border[side] = { style: line.style, ...(line.color === null ? {} : { color: { rgb: line.color } }) };
  }
  return {
    font: {
      name: font ?? "Calibri",
      size: size ?? 11,
      ...(color === null ? {} : { color: { rgb: color } }),
      ...(bold ? { bold } : {}),
      ...(italic ? { italic } : {}),
      ...(underline ? { underline } : {}),
      ...(struck ? { strikethrough: true } : {}),
    },
    ...(fill === null ? {} : { fill: { type: "pattern", pattern: "solid", fgColor: { rgb: fill } } }),
    border,
    alignment: {
      ...(horizontal === null ? {} : { horizontal }),
      ...(vertical === null ? {} : { vertical }),
      ...(wrap ? { wrapText: true } : {}),
      ...(indent > 0 ? { indent } : {}),
      ...(rotation > 0 ? { textRotation: rotation } : {}),
    },
    ...numFmt,
  };
}
