/** Labels as keys, so that the same place written in two ways is found once. */

import { stripMarks } from "./figure-marks";
import { toPlainText } from "./figure-text";
import { remember } from "./remember";

/** Longer texts are told apart by their beginning. */
const LONGEST = 300;

/** Letters that have no accent to take off, and yet are written without their stroke elsewhere. */
const STROKES: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  ı: "i",
};

/**
 * The key of a label: small letters, without accents, punctuation, footnote marks and surplus blanks; `&` is `and`.
 * `Côte d'Ivoire* → cote divoire`, `TOTAL: → total`, `U.S.A. → usa`, `Guinea-Bissau → guinea bissau`.
 */
export const normaliseLabel: (label: string) => string = remember(labelKey);

function labelKey(whole: string): string {
  const label = whole.slice(0, LONGEST);
  return stripMarks(toPlainText(label))
    .text.toLowerCase()
    .normalize("NFD")
    .replace(/[\u0300-\u036F]/g, "")
    .normalize("NFC")
    .replace(/[ßæœøłđðþı]/g, (letter) => STROKES[letter] ?? letter)
    .replace(/['.·・]/g, "")
    .replace(/&/g, " and ")
    .replace(/[^\p{L}\p{N}\p{M}+%]+/gu, " ")
    .trim();
}

/** The same for names of places, which people write with or without an article, and with `St.` for `Saint`. */
export function toPlaceKey(label: string): string {
  return normaliseLabel(label)
    .replace(/^(?:the|la|le|les|el|los|las) (?=.{3})/, "")
    .replace(/ the$/, "")
    .replace(/(?<![\p{L}])(?:st|ste|sankt|sint)(?= )/gu, "saint");
}
