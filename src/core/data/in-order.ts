import { MISSING, type CountColumn, type Shown } from "../plan/published";
import type { ColumnWording, StatedTotal } from "./wording";

/** What was gathered with the words for it, in the order of the words; what has none comes last. */
export function inOrder<T, W>(
  gathered: readonly T[],
  words: readonly W[],
  fits: (each: T, words: W) => boolean,
): readonly { readonly each: T; readonly words: W | undefined }[] {
  const known = words.flatMap((own) => {
    const each = gathered.find((candidate) => fits(candidate, own));
    return each === undefined ? [] : [{ each, words: own }];
  });
  const others = gathered.filter((each) => !known.some((pair) => pair.each === each));
  return [...known, ...others.map((each) => ({ each, words: undefined }))];
}

/** The texts and the total of a column, as the report has them where it has its own. */
export function ownWords(
  { heading, name, total }: Pick<ColumnWording, "heading" | "name" | "total">,
  gathered: Pick<CountColumn, "heading" | "name" | "statedTotal">,
): Pick<CountColumn, "heading" | "name" | "statedTotal"> {
  return {
    heading: heading ?? gathered.heading,
    name: name ?? gathered.name,
    statedTotal: gathered.statedTotal.kind === "missing" ? toShown(total) : gathered.statedTotal,
  };
}

function toShown(total: StatedTotal): Shown {
  if (total === null) return MISSING;
  return typeof total === "number"
    ? { kind: "number", value: total, source: null, formula: null }
    : { kind: "stated", text: total, isNil: false, source: null };
}
