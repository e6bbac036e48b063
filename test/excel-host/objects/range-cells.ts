import { isValidFormat } from "numfmt";
import { toDisplayText } from "../../../src/xlsx/read/display-text";
import { countCells, heightOf, isEntireColumns, isEntireRows, widthOf, type Area } from "../model/area";
import { cellAt, formatAt, toKey, type CellContent, type Hyperlink } from "../model/book";
import { cellsOf, changeFormat, requireUnprotected, writeCell } from "../model/edit-cells";
import type { Session } from "../model/session";
import { invalidArgument } from "../protocol/errors";
import type { Json, Scalar } from "../protocol/host-object";
import { isMissing, readRecord, readString, readTable } from "../protocol/read-value";
import { changedDetails } from "./range";
import { STANDARD_WIDTH } from "./range-lines";

/** Excel answers nothing for more cells than this, or for whole rows and columns. */
const MOST_READ = 5_000_000;

const MOST_HASHES = 4;

/** Roughly: a digit is some 5 points wide. */
function fits({ sheet }: Area, col: number, text: string): boolean {
  return text.length * 5 <= (sheet.columns.get(col)?.size ?? STANDARD_WIDTH);
}

/** Cells that hold a part of what a formula beside them gives; the formula engine makes none, so tests name them. */
export const SPILLED = new WeakSet<CellContent>();

type Read = (content: CellContent | undefined, row: number, col: number) => Json;

/** What a range says of each of its cells, as a table of the same shape. */
export function cellScalars(session: Session, here: () => Area): Readonly<Record<string, Scalar>> {
  const table = (read: Read) => (): Json => {
    const area = here();
    if (isEntireColumns(area) || isEntireRows(area) || countCells(area) > MOST_READ) return null;
    const { sheet, top, left } = area;
    return Array.from({ length: heightOf(area) }, (_, down) =>
      Array.from({ length: widthOf(area) }, (_, along) => {
        const [row, col] = [top + down, left + along];
        return read(sheet.cells.get(toKey(row, col)), row, col);
      }),
    );
  };
  const write = (value: unknown): void => {
    const area = here();
    const { sheet, top, left } = area;
    requireUnprotected(session, area);
    const at = readTable(value, heightOf(area), widthOf(area));
    for (const { row, col } of cellsOf(area)) writeCell(session, sheet, row, col, at(row - top, col - left));
    session.happen({ kind: "changed", sheet, details: changedDetails(area) });
  };
  const formats = {
    get: table((_, row, col) => formatAt(here().sheet, row, col).numberFormat),
    set: (value: unknown): void => setNumberFormats(session, here(), value),
  };
  const formulas = { get: table((content) => content?.formula ?? toValue(content)), set: write };
  return {
    Values: { get: table(toValue), set: write },
    Formulas: formulas,
    FormulasLocal: formulas,
    Text: {
      get: table((content, row, col) => {
        const text = toText(content, formatAt(here().sheet, row, col).numberFormat);
        const isTooWide =
          session.showsHashes && typeof content?.value === "number" && !fits(here(), col, text);
        return isTooWide ? "#".repeat(MOST_HASHES) : text;
      }),
    },
    ValueTypes: { get: table(toValueType) },
    NumberFormat: formats,
    NumberFormatLocal: formats,
    HasSpill: {
      get: () => {
        const isSpilled = [...cellsOf(here())].map(({ row, col }) => {
          const content = here().sheet.cells.get(toKey(row, col));
          return content !== undefined && SPILLED.has(content);
        });
        const [first = false] = isSpilled;
        return isSpilled.every((each) => each === first) ? first : null;
      },
    },
    Hyperlink: {
      get: () => {
        const [first, ...more] = [...cellsOf(here())].map(({ row, col }) =>
          here().sheet.cells.get(toKey(row, col)),
        );
        return more.length > 0 || first?.link == null ? null : { ...first.link };
      },
      set: (value) => setHyperlink(session, here(), value),
    },
  };
}

function toValue(content: CellContent | undefined): string | number | boolean {
  const value = content?.value ?? null;
  if (value === null) return "";
  return typeof value === "object" ? value.error : value;
}

export function toText(content: CellContent | undefined, format: string): string {
  const value = content?.value ?? null;
  return value !== null && typeof value === "object" ? value.error : toDisplayText(value, format, false);
}

export function toValueType(content: CellContent | undefined): string {
  const value = content?.value ?? null;
  if (value === null) return "Empty";
  if (typeof value === "string") return "String";
  if (typeof value === "number") return "Double";
  return typeof value === "boolean" ? "Boolean" : "Error";
}

function setNumberFormats(session: Session, area: Area, value: unknown): void {
  requireUnprotected(session, area, "allowFormatCells");
  const { sheet, top, left } = area;
  const read = (code: unknown): string | null => {
    if (isMissing(code)) return null;
    const text = readString(code, "numberFormat");
    if (!isValidFormat(text)) throw invalidArgument(`"${text}" is not a number format`);
    return text === "" ? "General" : text;
  };
  if (!Array.isArray(value)) {
    const code = read(value);
    if (code === null) throw invalidArgument("there is no number format");
    changeFormat(area, (format) => ({ ...format, numberFormat: code }));
  } else {
    const at = readTable(value, heightOf(area), widthOf(area));
    for (const { row, col } of cellsOf(area)) {
      const code = read(at(row - top, col - left));
      if (code !== null && code !== formatAt(sheet, row, col).numberFormat)
        changeFormat({ sheet, top: row, left: col, bottom: row, right: col }, (format) => ({
          ...format,
          numberFormat: code,
        }));
    }
  }
  session.happen({ kind: "formatChanged", sheet, details: changedDetails(area) });
}

const LINK_MEMBERS = ["address", "documentReference", "screenTip", "textToDisplay"] as const;

/** As in Excel, a link also gives the cell its text, and the looks of the style "Hyperlink". */
function setHyperlink(session: Session, area: Area, value: unknown): void {
  requireUnprotected(session, area, "allowInsertHyperlinks");
  const given = readRecord(value, "hyperlink");
  const unknown = Object.keys(given).find((name) => !LINK_MEMBERS.some((member) => member === name));
  if (unknown !== undefined) throw invalidArgument(`a hyperlink has no ${unknown}`);
  const link: Hyperlink = Object.fromEntries(
    LINK_MEMBERS.filter((name) => !isMissing(given[name])).map((name) => [
      name,
      readString(given[name], name),
    ]),
  );
  if (link.address === undefined && link.documentReference === undefined)
    throw invalidArgument("a hyperlink leads nowhere");
  const { sheet } = area;
  for (const { row, col } of cellsOf(area)) {
    const cell = cellAt(sheet, row, col);
    cell.link = link;
    const shown =
      link.textToDisplay ?? (cell.value === null ? (link.address ?? link.documentReference) : undefined);
    if (shown !== undefined) {
      cell.value = shown;
      cell.formula = null;
      session.calculation.note(sheet, row, col);
    }
  }
  changeFormat(area, (format) => ({ ...format, fontColor: "#0563C1", underline: "Single" }));
  session.happen({ kind: "changed", sheet, details: changedDetails(area) });
}
