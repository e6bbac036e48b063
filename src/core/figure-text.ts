/** Making the text of a cell comparable: what people cannot see, or see as the same, is made the same. */

/** Zero-width and direction marks, soft hyphens, byte-order marks: characters that nobody sees. */
const INVISIBLE = /[\p{Cf}\p{Variation_Selector}]/gu;
const CONTROL = /\p{Cc}/gu;
/** All blanks, among them the no-break (U+00A0), narrow no-break (U+202F) and thin (U+2009) ones. */
const BLANKS = /[\s\u2800\u3164]+/g;

/** The zero of each set of decimal digits in use; its nine others follow it (Unicode, general category Nd). */
const ZEROS = [
  0x0660, 0x06f0, 0x07c0, 0x0966, 0x09e6, 0x0a66, 0x0ae6, 0x0b66, 0x0be6, 0x0c66, 0x0ce6, 0x0d66, 0x0e50,
  0x0ed0, 0x0f20, 0x1040, 0x17e0, 0x1810, 0xff10,
];

const SIGNS: Readonly<Record<string, string>> = {
  "٫": ".",
  "٬": ",",
  "٪": "%",
  "﹪": "%",
  "\u2212": "-", // minus
  "\u2010": "-", // hyphen
  "\u2011": "-", // no-break hyphen
  "\u2012": "–", // figure dash
  "\u2015": "—", // horizontal bar
  "’": "'",
  "‘": "'",
  ʼ: "'",
  "´": "'",
  "′": "'",
  "∗": "*",
  "⁎": "*",
};

/**
 * The text with digits and signs in their plain forms, single blanks, and nothing invisible: `１２\u202F３４５ → 12 345`.
 * Superscripts stay, because `12¹` is 12 with a footnote.
 */
export function toPlainText(text: string): string {
  const seen = text.replace(INVISIBLE, "").replace(BLANKS, " ").replace(CONTROL, "").trim();
  return /^[\x20-\x7E]*$/.test(seen) ? seen : seen.replace(/[^\x20-\x7E]/gu, toPlainCharacter);
}

function toPlainCharacter(character: string): string {
  const sign = SIGNS[character];
  if (sign !== undefined) return sign;
  const code = character.codePointAt(0) ?? 0;
  const zero = ZEROS.find((first) => code >= first && code <= first + 9);
  if (zero !== undefined) return String(code - zero);
  // full-width forms of the printable ASCII characters
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  return character;
}

/** What the reader sees, without blanks and invisible characters at either end. */
export function toStated(text: string): string {
  return text
    .replace(INVISIBLE, "")
    .replace(CONTROL, (character) => (/\s/.test(character) ? " " : ""))
    .trim();
}
