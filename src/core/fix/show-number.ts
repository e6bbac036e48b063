import { fromNumber, roundedTo, toPercent, toText, type Decimal } from "../rounding";

/** How a machine writes numbers: `1,234.5`, `1.234,5`, `1 234,5`. */
export interface Notation {
  readonly decimal: "." | ",";
  readonly group: string;
}

const NOTATIONS: readonly Notation[] = [
  { decimal: ".", group: "," },
  { decimal: ",", group: "." },
  { decimal: ",", group: " " },
  { decimal: ".", group: "'" },
  { decimal: ".", group: "’" },
  { decimal: ".", group: " " },
];

/** `#,##0.0 %`, `0%`, `#,##0_)`: digits, decimals, and a percent sign behind. */
const PLAIN_FORMAT = /^([#0,]*[#0])(?:\.(0+))?((?:[ \u00a0\u202f]|\\ |" ")?%)?(?:_.)*$/;
/** `General` shows so many characters of a number in full. */
const LONGEST_GENERAL = 11;

/**
 * What a cell shows for a number, in one notation; `null` for the many formats that figures of a report do not have, so that nothing
 * is claimed of them: `0.64, "0%" → 64%`, `6012, "#,##0" → 6,012`, `0.5, "General" → 0.5`.
 */
export function showNumber(value: number, format: string, { decimal, group }: Notation): string | null {
  if (!Number.isFinite(value)) return null;
  const kept = fromNumber(value);
  if (format === "General") {
    const text = toText(kept);
    return text.length > LONGEST_GENERAL ? null : text.replace(".", decimal);
  }
  const sections = format.split(";");
  if (value < 0 && sections.length > 1) return null;
  const [, digits, decimals = "", percent = ""] = PLAIN_FORMAT.exec(sections[0] ?? "") ?? [];
  if (digits === undefined || /,$|,,/.test(digits)) return null;
  const shown = roundedTo(percent === "" ? kept : toPercent(kept), decimals.length, "half-up");
  if (shown.decimals !== decimals.length) return null;
  return grouped(shown, digits, { decimal, group }) + percent.replace(/[\\"]/g, "");
}

function grouped(shown: Decimal, digits: string, { decimal, group }: Notation): string {
  const [, sign = "", whole = "", fraction] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(toText(shown)) ?? [];
  const fewest = digits.replace(/[^0]/g, "").length;
  const padded = (whole === "0" ? "" : whole).padStart(fewest, "0");
  const parted = digits.includes(",") ? padded.replace(/\B(?=(\d{3})+$)/g, group) : padded;
  return `${sign}${parted}${fraction === undefined ? "" : decimal + fraction}`;
}

/** The notations in which the sheet may be showing this number: all where it shows no number yet. */
export function notationsOf(cell: {
  readonly value: number | string | boolean | null;
  readonly format: string;
  readonly text: string;
}): readonly Notation[] {
  const { value, format, text } = cell;
  if (typeof value !== "number") return NOTATIONS;
  return NOTATIONS.filter((notation) => isSameText(showNumber(value, format, notation) ?? "", text));
}

/** Hard and narrow blanks look like plain ones. */
export function isSameText(a: string, b: string): boolean {
  return toPlainBlanks(a) === toPlainBlanks(b);
}

function toPlainBlanks(text: string): string {
  return text.replace(/\s/g, " ").trim();
}
