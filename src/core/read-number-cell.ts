/** A real number, read as it is displayed. */

import type { Reading } from "./figure";
import { stripMarks } from "./figure-marks";
import { toPlainText, toStated } from "./figure-text";
import { readNumberFormat, type NumberFormat } from "./number-format";
import { readNumberText } from "./number-text";
import { compare, fromNumber, roundedTo, toPercent, toText, type Decimal } from "./rounding";
import type { CellReading } from "./read-cell";
import type { Cell } from "./sheet";

/**
 * The number that the cell shows, at the decimals that it shows: 0.6393 shown as `64%` is 64 per cent. What is shown in the user's
 * own notation (`64,0%`, `1.234`) is understood by holding it against the value.
 *
 * Where the display does not say the number (`####` in a narrow column, `;;;`, `61 requests`, `-` for 0, `6.1E+04`), value and format
 * do. Dates are text: they are no figures.
 */
export function readNumberCell(cell: Cell, value: number): CellReading {
  const format = readNumberFormat(cell.format);
  const stated = toStated(cell.text);
  if (format.isDate || !Number.isFinite(value)) return toReading(stated, { kind: "text" }, []);

  const kept = fromNumber(value);
  const { text, marks } = stripMarks(toPlainText(cell.text));
  const shown = shownNumber(text, kept, format);
  if (shown !== null) return toReading(stated, shown, marks);

  const exact = format.isPercent ? toPercent(kept) : kept;
  const rounded = format.decimals === null ? exact : roundedTo(exact, format.decimals, "half-up");
  const isHidden = /^#*$/.test(stated);
  return toReading(
    isHidden ? toText(rounded) + (format.isPercent ? "%" : "") : stated,
    { kind: "number", value: rounded, unit: format.isPercent ? "percent" : "none", exact },
    isHidden ? [] : marks,
  );
}

function toReading(stated: string, reading: Reading, marks: readonly string[]): CellReading {
  return { stated, reading, marks, isText: false, formula: null };
}

/** The reading of the displayed text that agrees with the value, if there is one. */
function shownNumber(text: string, kept: Decimal, format: NumberFormat): Reading | null {
  const exact = format.isPercent ? toPercent(kept) : kept;
  const inBrackets = /^\(\s?(.+?)\s?\)$/.exec(text)?.[1];
  const candidates = readNumberText(inBrackets ?? text);
  for (const { value, isPercent } of candidates) {
    if (format.isPercent && !isPercent) continue;
    // brackets are how accounts show a negative number
    const signed = inBrackets === undefined ? value : { ...value, digits: -Math.abs(value.digits) };
    if (isDisplayOf(signed, exact)) {
      return { kind: "number", value: signed, unit: isPercent ? "percent" : "none", exact };
    }
  }
  return null;
}

/** Whether rounding to the decimals shown makes the one of the other. Programs that show sheets differ in which way halves go. */
function isDisplayOf(shown: Decimal, exact: Decimal): boolean {
  const isRounded = (rule: "half-up" | "half-down"): boolean =>
    roundedTo(exact, shown.decimals, rule).digits === shown.digits;
  return exact.decimals <= shown.decimals
    ? compare(exact, shown) === 0
    : isRounded("half-up") || isRounded("half-down");
}
