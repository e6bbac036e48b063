import type { Font } from "./chart-frame";

/** The part of a font that echarts takes. */
export function toTextStyle({ fontFamily, fontSize, fontWeight, lineHeight }: Font) {
  return { fontFamily, fontSize, fontWeight, lineHeight };
}

/** Series go by their numbers: names need not differ, and an empty one would end a line of the legend. */
export const toSeriesId = (index: number): string => `s${index}`;
