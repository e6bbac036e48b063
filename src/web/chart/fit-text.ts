/** How wide a text is, in pixels. */
export type Measure = (text: string) => number;

export interface TextRoom {
  /** In pixels. */
  readonly width: number;
  readonly lines: number;
}

const MORE = "…";

/**
 * A text as lines that fit into a room: parted between words, within a word where it is wider than the room, and cut
 * with `…` where there are more lines than there is room for.
 */
export function fitText(text: string, { width, lines }: TextRoom, measure: Measure): readonly string[] {
  const all = text.split("\n").flatMap((line) => breakLine(line, width, measure));
  if (all.length <= lines) return all;
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
