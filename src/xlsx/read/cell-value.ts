import type { Cell } from "../../core/sheet";
import { HostError } from "../host-failure";
import { decodeTextEscapes } from "../xml/text-escapes";
import { toDateSerial } from "./date-serial";

/** One `<c>` element, before its meaning is known (ECMA-376-1, 18.3.1.4). */
export interface RawCell {
  readonly row: number;
  readonly col: number;
  /** `s` shared text, `str` text of a formula, `inlineStr`, `b`, `e`, `d`, `n`. */
  readonly type: string;
  /** The text of `<v>`; `null` where there is no such element. */
  readonly stored: string | null;
  /** The text of `<is>`. */
  readonly inline: string;
}

export interface ValueContext {
  readonly strings: readonly string[];
  readonly date1904: boolean;
  /** Says where a failure is: `xl/worksheets/sheet1.xml B4`. */
  readonly where: () => string;
}

/**
 * What the cell holds; `null` for nothing, also for a formula whose result was not stored.
 * @throws HostError `damaged` where the content contradicts its type: a guess could turn into a wrong verdict
 */
export function toCellValue(raw: RawCell, context: ValueContext): Cell["value"] {
  const { stored } = raw;
  switch (raw.type) {
    case "inlineStr":
      return raw.inline;
    case "str":
      return stored === null ? null : decodeTextEscapes(stored);
    case "s": {
      if (stored === null || stored === "") return null;
      return context.strings[Number(stored)] ?? refuse(`no shared text ${stored}`, context);
    }
    case "b":
      return stored === null || stored === "" ? null : stored === "1" || stored === "true";
    case "e":
      return stored === null || stored === "" ? null : stored;
    case "d":
      if (stored === null || stored === "") return null;
      return toDateSerial(stored, context.date1904) ?? refuse(`no date: ${stored}`, context);
    case "n": {
      if (stored === null || stored.trim() === "") return null;
      const number = Number(stored);
      return Number.isFinite(number) ? number : refuse(`no number: ${stored}`, context);
    }
    default:
      return refuse(`unknown type of cell: ${raw.type}`, context);
  }
}

function refuse(why: string, context: ValueContext): never {
  throw new HostError("damaged", `${context.where()}: ${why}`);
}
