/** Footnote marks at labels, headings and figures. */

import { remember } from "./remember";

/** Labels, headings and figures are shorter; what is longer is prose, and its stars are not ours to take. */
const LONGEST = 300;
const SYMBOLS = "[*†‡§¶※]+";
const SUPERSCRIPTS = "[¹²³⁰⁴-⁹⁽⁾ᵃᵇᶜᵈᵉᶠ]+(?:[,\\s]+[¹²³⁰⁴-⁹ᵃᵇᶜᵈᵉᶠ]+)*";
const IN_BRACKETS =
  "\\[\\s*(?:note\\s*)?(?:[0-9]{1,3}|[a-z]|[ivx]{1,4}|[*†‡§]{1,3})(?:\\s*,\\s*(?:[0-9]{1,3}|[a-z]))*\\s*\\]";
const MARK = `(?:${SYMBOLS}|${SUPERSCRIPTS}|${IN_BRACKETS})`;
/** `(1)` and `(a)` are marks behind words only: behind a figure they may as well be another figure. */
const BEHIND_WORDS = /(?<=[^\s\d.,(%][.,]?)(?:\s+|(?<=\p{L}))\(\s*(?:[0-9]{1,2}|[a-z])\s*\)$/u;

const AT_START = new RegExp(`^(?:${SYMBOLS}|${IN_BRACKETS})\\s*`, "iu");
const AT_END = new RegExp(`(?<![\\s,])[\\s,]*${MARK}$`, "iu");
/** Behind a word within the text: `Requests[1] for user data`. */
const WITHIN = new RegExp(`(?<=[\\p{L})])(?:${MARK})(?=[\\s,:;)/]|$)`, "giu");

/**
 * Takes footnote marks off a label, a heading or a figure: `5,112[2] → 5,112` with `[2]`, `**5 → 5` with `**`, `12¹ → 12` with `¹`,
 * `Requests[1] for data → Requests for data`, `Processed (1) → Processed`. Marks come in the order of the text.
 * A text that is nothing but marks (`*`, `[x]`) stays as it is: there the mark is the message.
 */
export const stripMarks: (text: string) => { readonly text: string; readonly marks: readonly string[] } =
  remember(withoutMarks);

function withoutMarks(text: string): { readonly text: string; readonly marks: readonly string[] } {
  if (text.length > LONGEST) return { text: text.trim(), marks: [] };
  const first: string[] = [];
  const within: string[] = [];
  const last: string[] = [];
  let rest = text.trim();
  const take = (pattern: RegExp, into: (mark: string) => void): boolean => {
    const found = pattern.exec(rest);
    if (found === null || found[0].length === rest.length) return false;
    into(found[0].replace(/^[\s,]+|\s+$/g, ""));
    rest = (rest.slice(0, found.index) + rest.slice(found.index + found[0].length)).trim();
    return true;
  };
  while (take(AT_START, (mark) => first.push(mark)));
  while (take(AT_END, (mark) => last.unshift(mark)) || take(BEHIND_WORDS, (mark) => last.unshift(mark)));
  rest = rest.replace(WITHIN, (mark) => {
    within.push(mark.trim());
    return "";
  });
  return { text: rest, marks: [...first, ...within, ...last] };
}
