import { remember } from "../remember";

/** Invisible marks that travel with copied text: zero-width blanks, direction marks. */
const INVISIBLE = /[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;

/** Words are looked for in titles, headings and labels, not in prose. */
const LONGEST = 4000;

/**
 * The form in which words are compared: lower case, without Latin and Cyrillic accents, every blank a plain one.
 * Kana keep their voicing marks, which are part of the letter.
 */
export const normaliseWords: (text: string) => string = remember((text) =>
  text
    .slice(0, LONGEST)
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "")
    .normalize("NFKC")
    .toLowerCase()
    .replace(INVISIBLE, "")
    .replace(/\s+/g, " ")
    .trim(),
);
