/**
 * The colour with another lightness; hue and saturation stay (HSL).
 * @param color `rrggbb`
 * @param move from the lightness that it has to the one wanted, both from 0 to 1
 */
export function withLightness(color: string, move: (light: number) => number): string {
  const rgb = [0, 2, 4].map((at) => parseInt(color.slice(at, at + 2), 16) / 255);
  const light = (Math.max(...rgb) + Math.min(...rgb)) / 2;
  const wanted = Math.max(0, Math.min(1, move(light)));
  const spread = (of: number): number => (of <= 0.5 ? of : 1 - of);
  const factor = spread(light) === 0 ? 0 : spread(wanted) / spread(light);
  return rgb
    .map((part) => Math.round(255 * Math.max(0, Math.min(1, wanted + (part - light) * factor))))
    .map((part) => part.toString(16).padStart(2, "0"))
    .join("");
}
