/** The smallest mentions of time in a text: a day, a month, a half, a quarter, a year. */

import { FAMILIES } from "./period-forms";

/** One mention, before it is known whether it is a period, one end of a period, or only a date. */
export interface Atom {
  readonly kind: AtomKind;
  /** Where it stands in the text. */
  readonly index: number;
  readonly end: number;
  readonly meaning: Meaning;
}

export type AtomKind = "day" | "month" | "part" | "year" | "years";

/** What a mention means by itself. */
export interface Meaning {
  /** `null` where the text leaves it to a neighbour: the January of `January – June 2024`. */
  readonly year: number | null;
  /** Of `2023–2024` the second year, else the same as `year`. */
  readonly endYear: number | null;
  /** One entry for every order in which a date can be read (`01/07/2024`), else a single one. */
  readonly spans: readonly Span[];
}

/** Months of a year, 1 to 12; `day` is the day of a date, and `null` for whole months. */
export interface Span {
  readonly startMonth: number;
  readonly endMonth: number;
  readonly day: number | null;
}

/**
 * All atoms of a text in its order. Where mentions overlap the first counts, and of those the longest:
 * `H1 2024` and not its `2024`.
 */
export function findAtoms(text: string): readonly Atom[] {
  const found: Atom[] = [];
  for (const { clue, forms } of FAMILIES) {
    if (!clue.test(text)) continue;
    for (const { kind, pattern, read, countsIn } of forms) {
      for (const match of text.matchAll(pattern)) {
        const meaning = read(match.groups ?? {});
        if (meaning !== null && countsIn(text))
          found.push({ kind, index: match.index, end: match.index + match[0].length, meaning });
      }
    }
  }
  const kept: Atom[] = [];
  for (const atom of found.sort((a, b) => a.index - b.index || b.end - a.end)) {
    if (atom.index >= (kept.at(-1)?.end ?? 0)) kept.push(atom);
  }
  return kept;
}
