import type { Attributes } from "../read/walk-xml";
import { withLightness } from "./with-lightness";

/** Excel's palette of 56 colours after the eight that it repeats (ECMA-376-1, 18.8.27). */
const PALETTE = (
  "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF " +
  "800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF " +
  "000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 " +
  "3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333"
).split(" ");

/** In the file, dark and light come in pairs the other way round than they are numbered. */
const SWAPPED = [1, 0, 3, 2];

/**
 * A colour as styles name it: `rgb`, `indexed`, or `theme` with a `tint` (ECMA-376-1, 18.8.3 and 18.8.19).
 * @param palette of indexed colours, `rrggbb`, where a file brings its own
 * @returns `rrggbb`; `null` for the automatic colour and for what cannot be told
 */
export function toColor(
  attributes: Attributes,
  theme: readonly string[],
  palette: readonly string[] = PALETTE,
): string | null {
  const rgb = attributes.get("rgb");
  const indexed = attributes.get("indexed");
  const named = attributes.get("theme");
  const base =
    rgb !== undefined
      ? rgb.slice(-6)
      : indexed !== undefined
        ? palette[Number(indexed)]
        : named !== undefined
          ? theme[SWAPPED[Number(named)] ?? Number(named)]
          : undefined;
  if (base === undefined || !/^[0-9a-f]{6}$/i.test(base)) return null;
  const tint = Number(attributes.get("tint") ?? 0);
  return (tint === 0 ? base : toTinted(base, tint)).toUpperCase();
}

/** The lightness moves towards black or white by the tint, from -1 to 1. */
function toTinted(color: string, tint: number): string {
  return withLightness(color, (light) => (tint < 0 ? light * (1 + tint) : light * (1 - tint) + tint));
}
