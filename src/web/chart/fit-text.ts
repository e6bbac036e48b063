/** How wide a text is, in pixels. */
export type Measure = (text: string) => number;

interface TextRoom {
  /** In pixels. */
  readonly width: number;
  readonly lines: number;
}

const MORE = "…";
/** Of a character that was cut in two. */
const HALF = /[\ud800-\udbff]$/;

/**
 * A text as lines that fit into a room: parted between words, within a word where it is wider than the room, and cut
 * with `…` where there are more lines than there is room for.
 */
export function fitText(text: string, { width, lines }: TextRoom, measure: Measure): readonly string[] {
  // No character is narrower than a pixel: of a text of thousands only what could be seen is measured.
  const most = Math.ceil(Math.max(1, width) * Math.max(1, lines));
  const isCut = text.length > most;
  const shown = isCut ? text.slice(0, most).replace(HALF, "") : text;
  const all = shown.split("\n").flatMap((line) => breakLine(line, width, measure));
  if (all.length <= lines && !isCut) return all;
  const kept = all.slice(0, Math.max(1, lines));
  const last = kept.pop() ?? "";
  return [...kept, shorten(`${last}${MORE}`, width, measure)];
}

/** Of the widest line. */
export function widthOf(lines: readonly string[], measure: Measure): number {
  return Math.max(0, ...lines.map(measure));
}

function breakLine(line: string, width: number, measure: Measure): readonly string[] {
  const lines: string[] = [];
  let current = "";
  for (const word of line.split(/ +/)) {
    const longer = current === "" ? word : `${current} ${word}`;
    if (measure(longer) <= width) {
      current = longer;
      continue;
    }
    if (current !== "") lines.push(current);
    const parts = breakWord(word, width, measure);
    lines.push(...parts.slice(0, -1));
    current = parts.at(-1) ?? "";
  }
  return [...lines, current];
}

function breakWord(word: string, width: number, measure: Measure): readonly string[] {
  const parts: string[] = [""];
  for (const character of word) {
    const longer = `${parts.at(-1) ?? ""}${character}`;
    if (measure(longer) <= width || longer === character) parts[parts.length - 1] = longer;
    else parts.push(character);
  }
  return parts;
}

function shorten(text: string, width: number, measure: Measure): string {
  const characters = [...text.slice(0, -MORE.length)];
  while (characters.length > 0 && measure(`${characters.join("").trimEnd()}${MORE}`) > width)
    characters.pop();
  return `${characters.join("").trimEnd()}${MORE}`;
}
