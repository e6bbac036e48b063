/** One cell read by itself, as people keep figures in Excel. */

import type { Reading } from "./figure";
import { stripMarks } from "./figure-marks";
import { toPlainText, toStated } from "./figure-text";
import { readBand, readWord } from "./figure-words";
import { readNumberCell } from "./read-number-cell";
import { readOneNumber } from "./number-text";
import { remember } from "./remember";
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
  if (cell === undefined) return reading({ kind: "empty" }, "", null);
  const { value, formula } = cell;
  if (cell.isError) {
    const code = typeof value === "string" && value !== "" ? value : cell.text;
    return reading({ kind: "error", code }, toStated(cell.text === "" ? code : cell.text), formula);
  }
  if (value === null) return reading({ kind: "empty" }, "", formula);
  if (typeof value === "boolean") return reading({ kind: "text" }, toStated(cell.text), formula);
  if (typeof value === "number") return { ...readNumberCell(cell, value), isText: false, formula };
  const read = expected === undefined ? readAnyText : expected === "count" ? readCountText : readShareText;
  return formula === null ? read(value) : { ...read(value), formula };
}

const readAnyText = remember((value) => readText(value, undefined));
const readCountText = remember((value) => readText(value, "count"));
const readShareText = remember((value) => readText(value, "share"));

function readText(value: string, expected: "count" | "share" | undefined): CellReading {
  const formula = null;
  const stated = toStated(value);
  if (stated.length > LONGEST_FIGURE) return reading({ kind: "text" }, stated, formula);
  const plain = toPlainText(stated);
  if (plain === "") return reading({ kind: "empty" }, "", formula);
  if (ERROR_CODE.test(plain)) return reading({ kind: "error", code: plain }, stated, formula);
  const alone = readWord(plain);
  if (alone !== null) return reading(alone, stated, formula);

  const { text, marks } = stripMarks(plain);
  const number = readOneNumber(text, expected);
  if (number !== null) {
    const unit = number.isPercent ? "percent" : "none";
    return {
      stated,
      reading: { kind: "number", value: number.value, unit, exact: null },
      marks,
      isText: true,
      formula,
    };
  }
  const other = readWord(text) ?? readBand(text);
  return other === null
    ? reading({ kind: "text" }, stated, formula)
    : { ...reading(other, stated, formula), marks };
}

function reading(what: Reading, stated: string, formula: string | null): CellReading {
  return { stated, reading: what, marks: [], isText: false, formula };
}
