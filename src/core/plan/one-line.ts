/**
 * A text that somebody handed in, as it can stand on one line: blanks and line breaks folded, control characters left out, and
 * cut after so many characters, with `…` in place of the rest. Never cut inside a character.
 */
export function toOneLine(text: string, longest: number): string {
  const plain = text
    .replace(/\s+/g, " ")
    .replace(/\p{Cc}|\p{Cs}|[\u200b\u202a-\u202e\u2066-\u2069\ufeff]/gu, "")
    .replace(/ +/g, " ")
    .trim();
  const characters = [...plain];
  if (characters.length <= longest) return plain;
  return `${characters
    .slice(0, longest - 1)
    .join("")
    .trimEnd()}…`;
}
