import { HOLDS } from "./operate";
import { isError, isFault, orderOf, type Value } from "./value";

/** Whether the value of a cell meets a condition; `null` where only Excel can tell. */
export type Criterion = (value: Value) => boolean | null;

/** `>0`, `<=-2.5` */
const ORDERED = /^(<=|>=|<|>)(-?\d+(?:\.\d+)?)$/;
/** `5`, `=5` */
const NUMBER = /^=?(-?\d+(?:\.\d+)?)$/;
/** No sign of a comparison, no wildcard, and nothing that could be a number, a date or an error. */
const PLAIN = /^[^<>=#*?~\d][^*?~\d]{0,254}$/;

/**
 * What `COUNTIF` and `SUMIF` ask of each cell (Microsoft Support, "COUNTIF function"): a number, a number with a sign of comparison, or
 * a plain text; `null` for what is left to Excel. No empty cell meets any of these.
 */
export function toCriterion(condition: Value): Criterion | null {
  if (typeof condition === "number") return compareWith("=", condition);
  if (typeof condition !== "string") return null;
  const [, sign, limit] = ORDERED.exec(condition) ?? [];
  if (sign === "<" || sign === ">" || sign === "<=" || sign === ">=") return compareWith(sign, Number(limit));
  const number = NUMBER.exec(condition)?.[1];
  if (number !== undefined) return compareWith("=", Number(number));
  return PLAIN.test(condition) && !/^(?:true|false)$/i.test(condition) ? sameText(condition) : null;
}

/** A text that looks like a number may be taken for one. */
function compareWith(sign: "=" | "<" | ">" | "<=" | ">=", limit: number): Criterion {
  return (value) => {
    if (isFault(value)) return isError(value) ? false : null;
    if (typeof value === "string") return /\d/.test(value) ? null : false;
    if (typeof value !== "number") return false;
    const order = orderOf(value, limit);
    return order === null ? null : HOLDS[sign](order);
  };
}

/** Cases are not told apart. Whether accents and widths are is a matter of language, and so is what `TRUE` is called. */
function sameText(text: string): Criterion {
  const [wanted, bare] = [text.toLowerCase(), toBare(text)];
  return (value) => {
    if (isFault(value)) return isError(value) ? false : null;
    if (typeof value === "boolean") return null;
    if (typeof value !== "string") return false;
    if (value.toLowerCase() === wanted) return true;
    return toBare(value) === bare ? null : false;
  };
}

function toBare(text: string): string {
  if (/^[ -~]*$/.test(text)) return text.toLowerCase();
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
}
