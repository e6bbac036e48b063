import type { Figure } from "../figure";
import { compare, toText, type Decimal } from "../rounding";

/**
 * Writes a number as the sheet writes its neighbour, so that it can be typed in as it is.
 *
 * | neighbour | number | shown   |
 * | --------- | ------ | ------- |
 * | `5,112`   | 6012   | `6,012` |
 * | `64 %`    | 63     | `63 %`  |
 * | `64,0%`   | 63.5   | `63,5%` |
 * | `64`      | 63     | `63`    |
 * | `0.64`    | 63     | `0.63`  |  where it stands for 64 %
 */
export function showLike(amount: Decimal, figure: Figure): string {
  const text = toText(isFraction(figure) ? { ...amount, decimals: amount.decimals + 2 } : amount);
  const [whole = "", fraction] = text.split(".");
  const comma = /\d,\d{1,2}(?!\d)/.test(figure.stated) && !figure.stated.includes(".");
  const separator = /\d([,.'’\u00a0\u202f ])\d{3}(?!\d)/.exec(figure.stated)?.[1] ?? "";
  const grouped = separator === "" ? whole : whole.replace(/\B(?=(\d{3})+$)/g, separator);
  const number = fraction === undefined ? grouped : `${grouped}${comma ? "," : "."}${fraction}`;
  return `${number}${/[\s\u00a0\u202f]?%/.exec(figure.stated)?.[0] ?? ""}`;
}

/** A share that the sheet shows as a part of one. */
function isFraction({ measure, reading, amount }: Figure): boolean {
  if (measure !== "share" || reading.kind !== "number" || reading.unit !== "none" || amount === null)
    return false;
  return amount.digits !== 0 && compare(reading.value, amount) < 0;
}
