/** One cell read by itself, as people keep figures in Excel. */

import type { Reading } from "./figure";
import { stripMarks } from "./figure-marks";
import { toPlainText, toStated } from "./figure-text";
import { readBand, readWord } from "./figure-words";
import { readNumberCell } from "./read-number-cell";
import { readOneNumber } from "./number-text";
import { remember, rememberNumbers } from "./remember";
import type { Decimal } from "./rounding";
import type { Cell } from "./sheet";

/** What one cell says, and how it says it. */
export interface CellReading {
  /** What the sheet shows, outer blanks removed. */
  readonly stated: string;
  readonly reading: Reading;
  /** Footnote marks at the figure: `*`, `[1]`, `¹`. */
  readonly marks: readonly string[];
  /** A number that the sheet keeps as text. */
  readonly isText: boolean;
  /** Without the leading `=`; `null` for a typed cell. */
  readonly formula: string | null;
}

/** No figure needs more characters, marks and blanks included; longer texts are prose, and are not looked into. */
const LONGEST_FIGURE = 80;

/** Error codes, also where somebody pasted them as text. */
const ERROR_CODE =
  /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|GETTING_DATA|SPILL!|CALC!|CONNECT!|BLOCKED!|FIELD!|BUSY!|UNKNOWN!)$/;

/**
 * Reads a cell. `expected` is the measure of its column, where that is known; it only decides what `1.234` is
 * (a share of at most 100 with three decimals, or else 1234).
 *
 * A real number is read as it is displayed, and what is behind it is kept as `exact`. A date, a boolean and every text that is not
 * clearly a number are read as `text`: no number is invented. Never throws for what a cell may hold.
 */
export function readCell(cell: Cell | undefined, expected?: "count" | "share"): CellReading {
  if (cell === undefined) return EMPTY;
  const { formula } = cell;
  const content = readContent(cell, expected);
  return formula === null ? content : { ...content, formula };
}

/** What the cell shows, whatever its formula; the same object for the same content, where it is a usual one. */
function readContent(cell: Cell, expected: "count" | "share" | undefined): CellReading {
  const { value, text } = cell;
  if (cell.isError) {
    const code = typeof value === "string" && value !== "" ? value : text;
    return content({ kind: "error", code }, toStated(text === "" ? code : text));
  }
  if (value === null) return EMPTY;
  if (typeof value === "boolean") return content({ kind: "text" }, toStated(text));
  if (typeof value === "number")
    return isPlainCount(cell, value) ? readPlainCount(text) : readNumber(cell, value);
  return (expected === undefined ? readAnyText : expected === "count" ? readCountText : readShareText)(value);
}

const EMPTY: CellReading = {
  stated: "",
  reading: { kind: "empty" },
  marks: [],
  isText: false,
  formula: null,
};
const readAnyText = remember((value) => readText(value, undefined));
const readCountText = remember((value) => readText(value, "count"));
const readShareText = remember((value) => readText(value, "share"));

/** Formats that show a whole number as it is; nearly all counts have one of them. */
const PLAIN_FORMATS: ReadonlySet<string> = new Set(["General", "0", "#,##0"]);

function isPlainCount({ format, text }: Cell, value: number): boolean {
  return PLAIN_FORMATS.has(format) && Number.isSafeInteger(value) && text === String(value);
}

const readPlainCount = remember((text): CellReading => {
  const count: Decimal = { digits: Number(text), decimals: 0 };
  return content({ kind: "number", value: count, unit: "none", exact: count }, text);
});

const readNumber = rememberNumbers(readNumberCell);

function readText(value: string, expected: "count" | "share" | undefined): CellReading {
  const stated = toStated(value);
  if (stated.length > LONGEST_FIGURE) return content({ kind: "text" }, stated);
  const plain = toPlainText(stated);
  if (plain === "") return content({ kind: "empty" }, "");
  if (ERROR_CODE.test(plain)) return content({ kind: "error", code: plain }, stated);
  const alone = readWord(plain);
  if (alone !== null) return content(alone, stated);

  const { text, marks } = stripMarks(plain);
  const number = readOneNumber(text, expected);
  if (number !== null) {
    const unit = number.isPercent ? "percent" : "none";
    return {
      stated,
      reading: { kind: "number", value: number.value, unit, exact: null },
      marks,
      isText: true,
      formula: null,
    };
  }
  const other = readWord(text) ?? readBand(text);
  return other === null ? content({ kind: "text" }, stated) : { ...content(other, stated), marks };
}

const NO_MARKS: readonly string[] = [];

function content(reading: Reading, stated: string): CellReading {
  return { stated, reading, marks: NO_MARKS, isText: false, formula: null };
}
