/** Relative luminance of a colour `rrggbb`, from 0 for black to 1 for white (WCAG 2.2, "relative luminance"). */
function toLuminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const part = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The contrast of two colours `rrggbb`, from 1 to 21, whichever is lighter (WCAG 2.2, "contrast ratio"). */
export function toContrast(one: string, other: string): number {
  const [a, b] = [toLuminance(one), toLuminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/** White or black, whichever can be read better on a colour: at least 4.58 : 1, since one of the two always has that. */
export function toReadableInk(background: string): string {
  return toContrast("FFFFFF", background) >= toContrast("000000", background) ? "FFFFFF" : "000000";
}
