import { decodeEntities, walkXml, type Attributes, type Part } from "../read/walk-xml";

interface Format {
  readonly isPercent: boolean;
  code: string;
  /** Formats for values of some kind, by a condition such as `value()>=0`. */
  readonly cases: { readonly condition: string; readonly name: string }[];
}

const KINDS = new Set([
  "number-style",
  "percentage-style",
  "currency-style",
  "date-style",
  "time-style",
  "boolean-style",
  "text-style",
]);
/** Far more than any program shows. */
const MOST_DIGITS = 20;

/**
 * The number formats of an OpenDocument file (ODF 1.3 part 3, 16.29) in Excel's notation, by name. What Excel cannot say is left
 * out or comes near it: whoever uses one holds what it shows against what the file says that is shown.
 */
export function readOdsFormats(parts: readonly Part[]): ReadonlyMap<string, string> {
  const formats = new Map<string, Format>();
  for (const part of parts) gather(part, formats);
  return new Map([...formats].map(([name, format]) => [name, toCode(format, formats)]));
}

function gather(part: Part, formats: Map<string, Format>): void {
  let current: Format | null = null;
  let literal: string | null = null;
  walkXml(part, {
    open(name, attributes, path) {
      if (KINDS.has(name) && path.length === 2) {
        current = { isPercent: name === "percentage-style", code: "", cases: [] };
        formats.set(attributes().get("name") ?? "", current);
      } else if (current === null) return;
      else if (name === "text" || name === "currency-symbol") literal = "";
      else if (name === "map") {
        const of = attributes();
        current.cases.push({ condition: of.get("condition") ?? "", name: of.get("apply-style-name") ?? "" });
      } else if (KINDS.has(path.at(-1) ?? "")) current.code += toPiece(name, attributes());
    },
    text(text) {
      if (literal !== null) literal += decodeEntities(text);
    },
    close(name) {
      if (KINDS.has(name)) current = null;
      if (literal === null || (name !== "text" && name !== "currency-symbol")) return;
      if (current !== null) current.code += toLiteral(literal, current.isPercent);
      literal = null;
    },
  });
}

/** `long` as in `dd`, else `d`. */
function toPiece(name: string, of: Attributes): string {
  const isLong = of.get("style") === "long";
  switch (name) {
    case "number":
      return toNumber(of);
    case "scientific-number":
      return `${toNumber(of)}E+${"0".repeat(toCount(of.get("min-exponent-digits"), 2))}`;
    case "fraction": {
      const digits = "?".repeat(Math.max(1, toCount(of.get("min-denominator-digits"), 1)));
      return `# ${digits}/${digits}`;
    }
    case "year":
      return isLong ? "yyyy" : "yy";
    case "month":
      return of.get("textual") === "true" ? (isLong ? "mmmm" : "mmm") : isLong ? "mm" : "m";
    case "day":
      return isLong ? "dd" : "d";
    case "day-of-week":
      return isLong ? "dddd" : "ddd";
    case "hours":
      return isLong ? "hh" : "h";
    case "minutes":
      return isLong ? "mm" : "m";
    case "seconds": {
      const decimals = toCount(of.get("decimal-places"), 0);
      return `${isLong ? "ss" : "s"}${decimals === 0 ? "" : `.${"0".repeat(decimals)}`}`;
    }
    case "am-pm":
      return "AM/PM";
    case "text-content":
      return "@";
    default:
      return "";
  }
}

function toNumber(of: Attributes): string {
  const most = toCount(of.get("decimal-places"), 0);
  const least = Math.min(most, toCount(of.get("min-decimal-places"), most));
  const whole = "0".repeat(Math.max(1, toCount(of.get("min-integer-digits"), 1)));
  const grouped = of.get("grouping") === "true" ? `#,##${whole}` : whole;
  return most === 0 ? grouped : `${grouped}.${"0".repeat(least)}${"#".repeat(most - least)}`;
}

function toCount(text: string | undefined, otherwise: number): number {
  const count = Number(text ?? otherwise);
  return Number.isInteger(count) && count >= 0 ? Math.min(count, MOST_DIGITS) : otherwise;
}

/** The sign of a percentage multiplies by hundred; everything else only stands there. */
function toLiteral(text: string, isPercent: boolean): string {
  return text
    .split(isPercent ? /(%)/ : /(?!)/)
    .map((piece) =>
      isPercent && piece === "%" ? "%" : piece === "" ? "" : `"${piece.replaceAll('"', "''")}"`,
    )
    .join("");
}

/** With cases, the format itself is for what none of them is for: usually the negative numbers, with their sign written out. */
function toCode({ code, cases, isPercent }: Format, formats: ReadonlyMap<string, Format>): string {
  const own = code === "" ? "General" : isPercent && !code.includes("%") ? `${code}%` : code;
  const pieces = cases.map(({ condition, name }) => ({
    sign: /^value\(\)\s*(>=|>|<)\s*0$/.exec(condition.trim())?.[1] ?? null,
    code: formats.get(name)?.code ?? "",
  }));
  const [first, second] = pieces;
  if (first === undefined || first.code === "") return own;
  if (first.sign === ">=" && second === undefined) return `${first.code};${own}`;
  if (first.sign === ">" && second?.sign === "<") return `${first.code};${second.code};${own}`;
  return own;
}
