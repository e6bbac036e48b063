import { toLineCount, toRowHeight, toWidth } from "./text-size";

/** Letters of a title are half as large again as those that widths are measured in. */
const TITLE_SCALE = 0.7;
/** What the indent of figures takes of a column, in characters. */
export const INDENT = 2;

/** A title wraps at the end of its room, in characters. */
export function titleHeight(title: string, room: number): number {
  return Math.max(
    26,
    toRowHeight([{ text: title, width: room * TITLE_SCALE }], { lineHeight: 22, weight: "bold" }),
  );
}

export function titleFits(title: string, room: number): boolean {
  return toLineCount(title, room * TITLE_SCALE, "bold") === 1;
}

/** A table is at most so much wider for the sake of its title, and not wider than an upright page, in characters. */
const MOST_STRETCH = 1.3;
const WIDEST_STRETCHED = 118;

/** Columns a little wider each, where that is enough for the title to stand on one line above them. */
export function stretchToTitle(title: string, widths: readonly number[]): readonly number[] {
  const width = widths.reduce((sum, each) => sum + each, 0);
  const needed = Math.ceil((toWidth(title) + 1) / TITLE_SCALE);
  if (needed <= width || needed > Math.min(width * MOST_STRETCH, WIDEST_STRETCHED)) return widths;
  return widths.map((each) => Math.ceil((each * needed) / width));
}

/** Whether a bold heading stands on one line in a room of so many characters. */
export function headingFits(heading: string, room: number): boolean {
  return toLineCount(heading, room, "bold") === 1;
}

/**
 * The width of a column in characters: as wide as its heading needs to take no more than so many lines and to have none of its
 * words broken, within limits.
 */
export function widthFor(
  heading: string,
  { from, to, lines }: { readonly from: number; readonly to: number; readonly lines: number },
): number {
  const longest = Math.max(0, ...heading.split(/\s|(?<=-)/).map(toWidth));
  let width = Math.min(to, Math.max(from, longest + INDENT));
  while (width < to && toLineCount(heading, width - INDENT, "bold") > lines) width += 1;
  return width;
}
