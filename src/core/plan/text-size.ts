/** The height of a line of 11-point text, in points. */
const LINE = 15;
/** Letters are on average narrower than the digit that column widths are measured in; bold ones are as wide. */
const LETTERS_A_DIGIT = { plain: 1.15, bold: 1 } as const;

/** Cyrillic letters are a little wider than Latin ones. */
const CYRILLIC = 1.1;

/** How many characters a column must hold to show a text on one line; wide characters count double. */
export function toWidth(text: string): number {
  let width = 0;
  for (const character of text) width += widthOf(character);
  return Math.ceil(width - 1e-9);
}

function widthOf(character: string): number {
  const code = character.charCodeAt(0);
  if (code < 0x0400) return 1;
  if (code <= 0x04ff) return CYRILLIC;
  return (code >= 0x1100 && code <= 0x11ff) || (code >= 0x2e80 && code <= 0xffef) ? 2 : 1;
}

/**
 * How many lines a text takes when it wraps at blanks and after hyphens in a column of so many characters.
 * A word longer than the column is broken.
 */
export function toLineCount(text: string, columnWidth: number, weight: keyof typeof LETTERS_A_DIGIT): number {
  const room = Math.max(1, Math.floor(columnWidth * LETTERS_A_DIGIT[weight]));
  return text.split("\n").reduce((lines, paragraph) => lines + linesOf(paragraph, room), 0);
}

function linesOf(paragraph: string, room: number): number {
  let lines = 1;
  let used = 0;
  let gap = 0;
  for (const word of paragraph.split(/ |(?<=-)/)) {
    const width = toWidth(word);
    if (used + gap + width <= room) {
      used += gap + width;
    } else {
      if (used > 0) lines += 1;
      const broken = Math.max(0, Math.ceil(width / room) - 1);
      lines += broken;
      used = width - broken * room;
    }
    gap = word.endsWith("-") ? 0 : 1;
  }
  return lines;
}

/** The height in points of a row that shows all its wrapped texts; Excel allows at most 409. */
export function toRowHeight(
  texts: readonly { readonly text: string; readonly width: number }[],
  {
    lineHeight = LINE,
    weight = "plain",
  }: { lineHeight?: number; weight?: keyof typeof LETTERS_A_DIGIT } = {},
): number {
  const lines = Math.max(1, ...texts.map(({ text, width }) => toLineCount(text, width, weight)));
  return Math.min(409, lines * lineHeight + (lines > 1 ? 4 : 3));
}
