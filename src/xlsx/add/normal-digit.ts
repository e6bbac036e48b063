import { childOf, readOutline, type Element } from "../package/outline";
import type { Part } from "../read/walk-xml";
import { toDigitPixels } from "../view/sizes";

/** What programs take where a file says nothing. */
const USUAL = { name: "Calibri", size: 11 };

/**
 * The widest digit of the font that cells have without a style of their own, in pixels: widths of columns are counted in it
 * (ECMA-376-1, 18.3.1.13), so the same number is another width in a workbook with another such font.
 */
export function readNormalDigit(styles: Part): number {
  const { root } = readOutline(styles, 3);
  const entries = (name: string): readonly Element[] => childOf(root, name)?.children ?? [];
  const numberOf = (element: Element | undefined, name: string): number =>
    Number(element?.attributes.get(name) ?? 0);
  const normal = entries("cellStyles").find(({ attributes }) => attributes.get("builtinId") === "0");
  const format = entries("cellStyleXfs")[numberOf(normal, "xfId")];
  const font = entries("fonts")[numberOf(format, "fontId")];
  const valueOf = (name: string): string | undefined =>
    font === undefined ? undefined : childOf(font, name)?.attributes.get("val");
  const size = Number(valueOf("sz") ?? USUAL.size);
  return toDigitPixels(valueOf("name") ?? USUAL.name, size > 0 ? size : USUAL.size);
}
