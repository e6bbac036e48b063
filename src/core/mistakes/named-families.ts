import type { Mistake } from "./mistake";

/** More kinds of explanations than these are counted, not named. */
const MOST_NAMED = 3;

/** The kinds of explanations that a sentence names: all of them, or of many the first two. */
export function namedFamilies({ families }: Pick<Mistake, "families">): Mistake["families"] {
  return families.slice(0, families.length > MOST_NAMED ? MOST_NAMED - 1 : MOST_NAMED);
}
