import { toDisplayText } from "../read/display-text";
import { GENERAL } from "../read/number-formats";

/** A number of an OpenDocument file, and what the file says that is shown of it. */
export interface ShownNumber {
  readonly value: number;
  readonly type: "float" | "percentage" | "currency" | "date" | "time";
  readonly shown: string;
  /** In Excel's notation; `null` where the cell has none. */
  readonly code: string | null;
}

const USUAL: Readonly<Record<ShownNumber["type"], string>> = {
  float: GENERAL,
  percentage: "0%",
  currency: "#,##0.00",
  date: "yyyy-mm-dd",
  time: "[h]:mm:ss",
};

/** Longer than any number is shown: the largest has 309 digits. */
const LONGEST = 500;

/** The format in which the number shows the digits that were shown: its own, or one that is found from what was shown. */
export function toShownFormat({ value, type, shown, code }: ShownNumber): string {
  const isMoment = type === "date" || type === "time";
  const usual = code ?? USUAL[type];
  if (shown.length > LONGEST) return usual;
  const found = isMoment ? null : fromShown(value, shown);
  const candidates = [usual, ...(found === null ? [] : [found]), USUAL[type]];
  return (
    candidates.find((candidate) => isAlike(toDisplayText(value, candidate, false), shown)) ?? found ?? usual
  );
}

/** Signs for decimals and groups belong to a language, and so do names of months; digits and per cent do not. */
function isAlike(text: string, shown: string): boolean {
  const core = (of: string): string => of.replace(/[^\d%]/g, "");
  return core(text) === core(shown) && isNegative(text) === isNegative(shown);
}

function isNegative(text: string): boolean {
  return /^\s*[-−(]/.test(text);
}

/** `1,234.5`, `1.234,5`, `63,9 %`: whichever reading of the signs agrees with the value; `null` where none does. */
function fromShown(value: number, shown: string): string | null {
  const [, number = "", percent = ""] = /^\s*[-−]?\s*(\d[\d.,'’\s]*?)(\s?%)?\s*$/u.exec(shown) ?? [];
  if (number === "") return null;
  const exact = Math.abs(percent === "" ? value : value * 100);
  for (const decimal of [".", ","]) {
    const at = number.lastIndexOf(decimal);
    const decimals = at < 0 ? 0 : number.length - at - 1;
    const whole = at < 0 ? number : number.slice(0, at);
    const fraction = at < 0 ? "" : number.slice(at + 1);
    if (!/^\d*$/.test(fraction) || decimals > 20) continue;
    const digits = whole.replace(/[.,'’\s]/gu, "");
    const read = Number(`${digits}.${fraction}`);
    if (Math.abs(read - exact) > 0.5000001 * 10 ** -decimals) continue;
    const places = decimals === 0 ? "" : `.${"0".repeat(decimals)}`;
    const sign = percent === "" ? "" : percent.length > 1 ? " %" : "%";
    return `${digits === whole ? "0" : "#,##0"}${places}${sign}`;
  }
  return null;
}
