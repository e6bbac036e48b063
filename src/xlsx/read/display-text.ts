import { format, isDateFormat } from "numfmt";
import type { Cell } from "../../core/sheet";
import { GENERAL } from "./number-formats";

/** Days between 1 January 1900 and 1 January 1904, as Excel counts them. */
const DAYS_TO_1904 = 1462;

/** As Excel shows it: dates before 1900 as `######`, thin and hard blanks as plain ones. */
const LIKE_EXCEL = { locale: "en-US", dateSpanLarge: false, dateErrorNumber: false } as const;

/**
 * What Excel shows for a value in an English (US) installation, in a column that is wide enough:
 * `0.285` with `0%` → `29%`, `1/3` with `General` → `0.333333333`.
 * @param date1904 whether the workbook's dates count from 1904
 */
export function toDisplayText(value: Cell["value"], code: string, date1904: boolean): string {
  if (value === null) return "";
  if (code === GENERAL && (typeof value === "string" || isShortInteger(value))) return String(value);
  try {
    const shifted = typeof value === "number" && date1904 && isDateFormat(code);
    return format(code, shifted ? value + DAYS_TO_1904 : value, LIKE_EXCEL);
  } catch (thrown) {
    // A format that even Excel could not have shown. The plain value is the honest thing to show instead.
    if (thrown instanceof SyntaxError) return format(GENERAL, value, LIKE_EXCEL);
    throw thrown;
  }
}

/** `General` shows up to eleven digits as they are; most cells of a report are such. */
function isShortInteger(value: number | boolean): boolean {
  return (
    typeof value === "number" && Number.isInteger(value) && Math.abs(value) < 1e10 && !Object.is(value, -0)
  );
}
