import { formatColor } from "numfmt";
import type { Cell } from "../../core/sheet";
import type { CellView } from "./sheet-view";

/** The looks of one sheet: those of the cell styles under their own numbers, and others that come about on the way. */
export interface LookBook {
  readonly looks: readonly CellView[];
  /** The number of a look made from another; the same key always means the same change. */
  alter(look: number, key: string, change: (look: CellView) => CellView): number;
}

/** @param styles by the index of their style */
export function createLookBook(styles: readonly CellView[]): LookBook {
  const looks = [...styles];
  const known = new Map<string, number>();
  return {
    looks,
    alter(look, key, change) {
      const name = `${look} ${key}`;
      const found = known.get(name);
      const own = looks[look];
      if (found !== undefined || own === undefined) return found ?? look;
      looks.push(change(own));
      known.set(name, looks.length - 1);
      return looks.length - 1;
    },
  };
}

const COLOR_CODE = /\[(black|blue|cyan|green|magenta|red|white|yellow|colou?r\s*\d+)\]/i;
/** Those that formats name (ECMA-376-1, 18.8.31). */
const NAMED: ReadonlyMap<string, string> = new Map([
  ["black", "000000"],
  ["blue", "0000FF"],
  ["cyan", "00FFFF"],
  ["green", "00FF00"],
  ["magenta", "FF00FF"],
  ["red", "FF0000"],
  ["white", "FFFFFF"],
  ["yellow", "FFFF00"],
]);

/** The colour that a number format gives to a value, as `[Red]` does; `null` where it leaves it. */
export function toFormatColor({ format, value }: Pick<Cell, "format" | "value">): string | null {
  if (value === null || !COLOR_CODE.test(format)) return null;
  const color = formatColor(format, value, { throws: false });
  if (typeof color !== "string") return null;
  const named = NAMED.get(color.toLowerCase());
  return named ?? (/^#[0-9a-f]{6}$/i.test(color) ? color.slice(1).toUpperCase() : null);
}

/**
 * On a page that may be dark: text in plain black on no fill is text of the page, and automatic text on a fill is black, as on paper.
 */
export function toPageLook(look: CellView): CellView {
  if (look.fill === null) return look.color === "000000" ? { ...look, color: null } : look;
  return look.color === null ? { ...look, color: "000000" } : look;
}
