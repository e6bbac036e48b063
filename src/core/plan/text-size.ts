/** The height of a line of 11-point text, in points. */
const LINE = 15;

/** How many characters a column must hold to show a text on one line; wide characters count double. */
export function toWidth(text: string): number {
  let width = 0;
  for (const character of text) width += /[\u1100-\u11ff\u2e80-\uffef]/.test(character) ? 2 : 1;
  return width;
}

/**
 * How many lines a text takes when it wraps at blanks in a column of so many characters.
 * A word longer than the column is broken. Letters in bold, and capitals, are a little wider than the digit that
 * column widths are measured in, so a line is taken to hold somewhat less.
 */
export function toLineCount(text: string, columnWidth: number): number {
  const room = Math.max(1, Math.floor(columnWidth * 0.92));
  let lines = 0;
  for (const paragraph of text.split("\n")) {
    let used = 0;
    lines += 1;
    for (const word of paragraph.split(" ")) {
      const width = toWidth(word);
      if (used > 0 && used + 1 + width <= room) {
        used += 1 + width;
        continue;
      }
      if (used > 0) lines += 1;
      lines += Math.max(0, Math.ceil(width / room) - 1);
      used = width % room === 0 && width > 0 ? room : width % room;
    }
  }
  return lines;
}

/** The height in points of a row that shows all its wrapped texts; Excel allows at most 409. */
export function toRowHeight(
  texts: readonly { readonly text: string; readonly width: number }[],
  lineHeight: number = LINE,
): number {
  const lines = Math.max(1, ...texts.map(({ text, width }) => toLineCount(text, width)));
  return Math.min(409, lines * lineHeight + (lines > 1 ? 4 : 3));
}
