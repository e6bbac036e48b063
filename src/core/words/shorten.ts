/**
 * A text of a workbook as a sentence quotes it: cut to at most `longest` characters, with `…` in its middle, because headings of
 * one table often begin alike, and often end alike too. Never cut inside a character.
 */
export function shorten(text: string, longest: number): string {
  const letters = [...text.replace(/\s+/g, " ").trim()];
  if (letters.length <= longest) return text;
  const first = letters.slice(0, Math.ceil((longest - 1) / 2)).join("");
  const last = letters.slice(letters.length - Math.floor((longest - 1) / 2)).join("");
  return `${first.trimEnd()}…${last.trimStart()}`;
}
