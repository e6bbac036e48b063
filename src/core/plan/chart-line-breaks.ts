import { toLineCount, toWidth } from "./text-size";

/** Where a text is best parted, then where it may be, then where it can be. */
const SENTENCES = /(?<=[.!?…。！？]) +|(?<=[。！？])/;
const WORDS = / +/;
const CHARACTERS = /(?:)/u;

/**
 * A text as lines that fit into a room of so many characters: parted after sentences where that is enough, else between words, and
 * within a word or a text without blanks only where it is wider than the room.
 */
export function breakIntoLines(text: string, room: number): readonly string[] {
  return pack(text, room, [
    { at: SENTENCES, glue: " " },
    { at: WORDS, glue: " " },
    { at: CHARACTERS, glue: "" },
  ]);
}

interface Break {
  readonly at: RegExp;
  /** Between two parts on one line. */
  readonly glue: string;
}

function pack(text: string, room: number, [best, ...others]: readonly Break[]): readonly string[] {
  if (fits(text, room) || best === undefined) return [text];
  const lines: string[] = [];
  for (const part of text.split(best.at)) {
    const last = lines.at(-1);
    const longer = last === undefined ? part : last + best.glue + part;
    if (last !== undefined && fits(longer, room)) lines[lines.length - 1] = longer;
    else lines.push(...pack(part, room, others));
  }
  return lines;
}

function fits(text: string, room: number): boolean {
  return toLineCount(text, room, "plain") === 1 || toWidth(text) <= 1;
}
