import type { Cell } from "../../core/sheet";
import { toCellText } from "../../core/plan/cell-text";
import { HostError } from "../host-failure";
import { LIMITS, MAX_COLUMNS } from "../limits";
import { toDateSerial } from "../read/date-serial";
import { GENERAL } from "../read/number-formats";
import { fromPoints } from "../view/sizes";
import type { ConvertedCell, ConvertedSheet } from "./converted-sheet";
import { toExcelFormula } from "./ods-formula";
import type { OdsLooks } from "./ods-looks";
import type { OdsCell, OdsLine, OdsSheet } from "./ods-sheets";
import { USUAL_VIEW, type OdsView } from "./ods-views";
import { toShownFormat, type ShownNumber } from "./shown-format";
import { toTabNames } from "./tab-names";

interface OdsStyles {
  /** Number formats by name, in Excel's notation. */
  readonly formats: ReadonlyMap<string, string>;
  readonly looks: OdsLooks;
  /** By name of the sheet, where the file says something. */
  readonly views: ReadonlyMap<string, OdsView>;
}

/**
 * The sheets of an OpenDocument file in the terms of Excel.
 * @throws HostError `too-large`
 */
export function toConvertedSheets(
  sheets: readonly OdsSheet[],
  styles: OdsStyles,
): { readonly sheets: readonly ConvertedSheet[]; readonly lostFormulas: number } {
  const names = toTabNames(sheets.map(({ name }) => name));
  const tabs = new Map(sheets.map(({ name }, index) => [name, names[index] ?? name]));
  let lostFormulas = 0;
  let described = 0;
  let characters = 0;
  const converted = sheets.map((sheet, index): ConvertedSheet => {
    const tooLarge = (what: string): never => {
      throw new HostError("too-large", `${sheet.name}: too many ${what}`);
    };
    const cells = sheet.cells.flatMap((cell): readonly ConvertedCell[] => {
      characters += cell.formula?.length ?? 0;
      if (characters > LIMITS.formulas) tooLarge("formulas");
      const made = toCell(cell, styles, (name) => tabs.get(name) ?? null);
      // Where its result is empty, nothing is left of the cell.
      if (cell.formula !== null && (made?.formula ?? null) === null) lostFormulas += 1;
      return made === null ? [] : [made];
    });
    const columns = new Map(toColumns(sheet.columns, styles.looks));
    const rows = new Map(toRows(sheet.rows, styles.looks));
    described += columns.size + rows.size;
    if (described > LIMITS.cells) tooLarge("rows and columns");
    return {
      name: names[index] ?? sheet.name,
      isHidden: styles.looks.isHidden(sheet.style),
      isProtected: sheet.isProtected,
      cells,
      columns,
      rows,
      merges: sheet.merges,
      ...(styles.views.get(sheet.name) ?? USUAL_VIEW),
    };
  });
  // One sheet at least must be visible, or Excel does not open the file.
  const isAllHidden = converted.every(({ isHidden }) => isHidden);
  return {
    sheets: isAllHidden ? converted.map((sheet) => ({ ...sheet, isHidden: false })) : converted,
    lostFormulas,
  };
}

/** `null` where there is nothing, and nothing to see. */
function toCell(
  cell: OdsCell,
  { formats, looks }: OdsStyles,
  toSheetName: (name: string) => string | null,
): ConvertedCell | null {
  const { row, col } = cell;
  const { look, format } = looks.cell(cell.style);
  const value = toValue(cell);
  const formula = cell.formula === null || cell.isMatrix ? null : toExcelFormula(cell.formula, toSheetName);
  const code = format === null ? null : (formats.get(format) ?? null);
  const shown = toShown(cell, value, code);
  const isEmpty = value === null && formula === null;
  if (isEmpty && (look === null || (look.fill === null && Object.keys(look.borders).length === 0)))
    return null;
  return { row, col, ...shown, formula, look };
}

/** The number of a date, a time of day or a number; the text; `null` for none. */
function toValue({ type, value, shown }: OdsCell): Cell["value"] {
  switch (type) {
    case "float":
    case "percentage":
    case "currency":
      return toFinite(value) ?? toText(shown);
    case "boolean":
      return value === "true" ? true : value === "false" ? false : null;
    case "date":
      return toDateSerial(value, false) ?? toText(shown);
    case "time":
      return toDays(value) ?? toText(shown);
    case "error":
      return ERRORS.has(shown) ? shown : OTHER_ERROR;
    default:
      return toText(value === "" ? shown : value);
  }
}

function toText(text: string): string | null {
  return text === "" ? null : toCellText(text);
}

function toFinite(text: string): number | null {
  const number = Number(text);
  return text.trim() !== "" && Number.isFinite(number) ? number : null;
}

/** `PT12H30M00S` → 0.52083 (ISO 8601). */
function toDays(duration: string): number | null {
  const match = /^(-?)P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:[.,]\d+)?)S)?)?$/.exec(duration);
  if (match === null) return null;
  const [sign = "", days = "0", hours = "0", minutes = "0", seconds = "0"] = match.slice(1);
  const whole =
    Number(days) + Number(hours) / 24 + Number(minutes) / 1440 + Number(seconds.replace(",", ".")) / 86_400;
  return sign === "-" ? -whole : whole;
}

/** Excel's own (ECMA-376-1, 18.17.3). What LibreOffice knows besides, it writes as numbers or in its language. */
const ERRORS = new Set(["#DIV/0!", "#N/A", "#NAME?", "#NULL!", "#NUM!", "#REF!", "#VALUE!"]);
const OTHER_ERROR = "#VALUE!";

const NUMBERS: ReadonlySet<string> = new Set(["float", "percentage", "currency", "date", "time"]);

function toShown(
  { type, shown }: OdsCell,
  value: Cell["value"],
  code: string | null,
): Pick<ConvertedCell, "value" | "format" | "isError"> {
  if (type === "error") return { value, format: GENERAL, isError: true };
  if (typeof value !== "number" || !isNumber(type))
    return { value, format: code === "@" ? code : GENERAL, isError: false };
  return { value, format: toShownFormat({ value, type, shown, code }), isError: false };
}

function isNumber(type: string): type is ShownNumber["type"] {
  return NUMBERS.has(type);
}

/** Pixels of a digit of the default font: widths of columns are counted in these. */
const DIGIT = 7;
/** Rows of which the file says something are written out so far. */
const MOST_ROWS = 100_000;

function toColumns(
  columns: readonly OdsLine[],
  looks: OdsLooks,
): readonly (readonly [number, { readonly width: number | null; readonly isHidden: boolean }])[] {
  return columns.flatMap(({ from, count, style, isHidden }) => {
    // The last ones go on to the edge of the sheet, where nothing is.
    if (from >= MAX_COLUMNS || (from + count >= 1024 && count > 256)) return [];
    const points = looks.lengthOf("table-column", style);
    const width = points === null ? null : Number((fromPoints(points) / DIGIT).toFixed(4));
    if (width === null && !isHidden) return [];
    return Array.from({ length: Math.min(count, MAX_COLUMNS - from) }, (_, index) => [
      from + index,
      { width, isHidden },
    ]);
  });
}

function toRows(
  rows: readonly OdsLine[],
  looks: OdsLooks,
): readonly (readonly [number, { readonly height: number | null; readonly isHidden: boolean }])[] {
  return rows.flatMap(({ from, count, style, isHidden }) => {
    const points = looks.lengthOf("table-row", style);
    const height = points === null ? null : Number(points.toFixed(2));
    if ((height === null && !isHidden) || from + count > MOST_ROWS) return [];
    return Array.from({ length: count }, (_, index) => [from + index, { height, isHidden }]);
  });
}
