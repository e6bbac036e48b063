import { findPeriods } from "./period";
import { normaliseLabel } from "./places-label";

/** Words of headings that say nothing of what is counted. */
const FILLER =
  /^(a|an|the|of|for|and|in|by|per|to|with|where|which|was|were|total|overall|all|numbers?|no|nr|counts?|requests?|law|enforcement|governments?|law enforcement)$/;

/**
 * Whether two headings of one column, in two editions of a report, say the same of what is counted.
 *
 * | earlier                    | later                                | same |
 * | -------------------------- | ------------------------------------ | ---- |
 * | `Number of requests, 2023` | `Total Number of Requests, 2024`     | yes  |
 * | `Total Number of Requests` | `Total Number of Processed Requests` | no   |
 */
export function saysTheSame(earlier: string, later: string): boolean {
  const [one, other] = [wordsOf(earlier), wordsOf(later)];
  return one.size === other.size && [...one].every((word) => other.has(word));
}

/** Whether two headings have a word in common; where none of a table has, it may be in another language. */
export function shareWords(earlier: string, later: string): boolean {
  const other = allWordsOf(later);
  return allWordsOf(earlier).some((word) => other.includes(word));
}

function wordsOf(heading: string): ReadonlySet<string> {
  return new Set(
    allWordsOf(heading)
      .filter((word) => !FILLER.test(word))
      .map((word) => (word.length > 3 ? word.replace(/s$/, "") : word)),
  );
}

function allWordsOf(heading: string): readonly string[] {
  const text = findPeriods(heading).reduce((rest, { text: period }) => rest.replace(period, " "), heading);
  return normaliseLabel(text)
    .split(" ")
    .filter((word) => word !== "");
}
