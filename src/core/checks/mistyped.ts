/** Letters that look like digits, and the marks of a doubt. */
const LOOK_ALIKES: Readonly<Record<string, string>> = { O: "0", o: "0", l: "1", I: "1", "|": "1" };

/** `2l`, `1O`, `12?`, a lone `O` or `O%`: nothing but digits and what is mistaken for them. Words and remarks are none. */
export function isMistyped(text: string): boolean {
  return /^[\dOolI|?\s]+\s?%?$/.test(text) && /\d|^[OolI|]+\s?%?$/.test(text);
}

/** The number that such a text seems to mean: `2l` is 21; `null` where a doubt is left. */
export function meantBy(text: string): string | null {
  const digits = text.replace(/[OolI|]/g, (letter) => LOOK_ALIKES[letter] ?? letter).replace(/\s/g, "");
  return isMistyped(text) && /^\d+%?$/.test(digits) ? digits : null;
}
