import { childAt, numberAt, type XmlElement } from "../read/xml-tree";
import { withLightness } from "../structure/with-lightness";

/** The names of colours in drawings, in the order of a theme (ECMA-376-1, 20.1.10.54 and 20.1.6.2). */
const THEME_NAMES = [
  ["dk1", "tx1"],
  ["lt1", "bg1"],
  ["dk2", "tx2"],
  ["lt2", "bg2"],
  ...["accent1", "accent2", "accent3", "accent4", "accent5", "accent6"].map((name) => [name]),
];
const FIRST_ACCENT = 4;
const ACCENTS = 6;
/** Settings of lightness count in thousandths of a per cent. */
const WHOLE = 100_000;

/**
 * The colour of a filling (`a:solidFill`): `rrggbb`, or `null` where it names none that can be told.
 * @param element that holds it
 * @param theme the colours of the theme in the order of the file
 */
export function toDrawingColor(element: XmlElement | undefined, theme: readonly string[]): string | null {
  const fill = childAt(element, "solidFill");
  const rgb = childAt(fill, "srgbClr");
  const named = childAt(fill, "schemeClr");
  const name = named?.attributes.get("val") ?? "";
  const base = rgb?.attributes.get("val") ?? theme[THEME_NAMES.findIndex((names) => names.includes(name))];
  if (base === undefined || !/^[0-9a-f]{6}$/i.test(base)) return null;
  return toLight(base, rgb ?? named).toUpperCase();
}

/** The colour that Office gives a series that names none. */
export function accentOf(index: number, theme: readonly string[]): string | null {
  const color = theme[FIRST_ACCENT + (index % ACCENTS)];
  return color !== undefined && /^[0-9a-f]{6}$/i.test(color) ? color.toUpperCase() : null;
}

/** `lumMod` multiplies the lightness, `lumOff` adds to it (ECMA-376-1, 20.1.2.3.20 and 20.1.2.3.21). */
function toLight(color: string, element: XmlElement | undefined): string {
  const times = numberAt(element, "lumMod");
  const plus = numberAt(element, "lumOff");
  if (times === null && plus === null) return color;
  return withLightness(color, (light) => (light * (times ?? WHOLE) + (plus ?? 0)) / WHOLE);
}
