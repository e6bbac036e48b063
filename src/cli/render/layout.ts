/** Lines for a terminal: safe to print, and no wider than a reader likes. */

/** Lines are kept to this even where the terminal is wider: longer ones are hard to read. */
const WIDEST = 80;
const NARROWEST = 20;
/** Below this, what stands in two columns elsewhere stands on two lines. */
const NARROW = 64;

/** The width to wrap at. */
export function toWidth(columns: number | null): number {
  return Math.max(NARROWEST, Math.min(columns ?? WIDEST, WIDEST));
}

/** Whether two columns of text would leave the second one a word or two a line. */
export function isNarrow(width: number): boolean {
  return width < NARROW;
}

/**
 * Text from a workbook or a file name as it may be printed: a control character becomes its visible picture
 * (`ESC → ␛`), so that no cell can colour, move or rewrite what the terminal shows; line breaks become blanks;
 * marks that turn the writing direction around become `�`.
 */
export function toPrintable(text: string): string {
  return (
    text
      .replace(/[\t\n\v\f\r\u0085\u2028\u2029]+/g, " ")
      // eslint-disable-next-line no-control-regex -- these are what is replaced
      .replace(/[\u0000-\u001f]/g, (control) => String.fromCharCode(0x2400 + control.charCodeAt(0)))
      .replace(/\u007f/g, "␡")
      .replace(/[\u0080-\u009f\u202a-\u202e\u2066-\u2069]/g, "�")
  );
}

/** `toPrintable`, cut to at most `length` characters with `…` at its end. */
export function toExcerpt(text: string, length: number): string {
  const letters = toLetters(text);
  if (letters.length <= length) return letters.join("");
  return `${letters
    .slice(0, length - 1)
    .join("")
    .trimEnd()}…`;
}

/** The same with `…` in the middle: headings of one table often begin alike, and often end alike too. */
export function toEnds(text: string, length: number): string {
  const letters = toLetters(text);
  if (letters.length <= length) return letters.join("");
  const first = letters.slice(0, Math.ceil((length - 1) / 2)).join("");
  const last = letters.slice(letters.length - Math.floor((length - 1) / 2)).join("");
  return `${first.trimEnd()}…${last.trimStart()}`;
}

const toLetters = (text: string): readonly string[] => [...toPrintable(text).replace(/ {2,}/g, " ").trim()];

/** How many columns a terminal uses for a text: two for ideographs and the like, none for combining marks. */
export function measure(text: string): number {
  let width = 0;
  for (const letter of text) {
    if (/\p{Mark}|\u200b|\u200d/u.test(letter)) continue;
    width +=
      /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60]|\p{Emoji_Presentation}/u.test(
        letter,
      )
        ? 2
        : 1;
  }
  return width;
}

export interface Paragraph {
  /** What stands before the first line: `"  error    "`. Already printable; not counted where it is a colour code. */
  readonly lead: string;
  /** The columns that `lead` takes, and that further lines are indented by. */
  readonly indent: number;
  readonly width: number;
}

/** A paragraph with a hanging indent, without a closing line break. A word longer than the line stays whole. */
export function wrap(text: string, { lead, indent, width }: Paragraph): string {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ").filter((part) => part !== "")) {
    const joined = line === "" ? word : `${line} ${word}`;
    if (line !== "" && indent + measure(joined) > width) {
      lines.push(line);
      line = word;
    } else line = joined;
  }
  lines.push(line);
  return lead + lines.join(`\n${" ".repeat(indent)}`);
}
