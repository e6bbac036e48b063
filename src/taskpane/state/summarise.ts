import type { PaneWords, SummaryWords } from "../../core/words/pane-words";
import type { Checked } from "../engine/checked";
import type { MistakeItem } from "../engine/mistake-item";
import { countFormulas } from "./count-formulas";
import { countSeverities } from "./group-findings";
import { isKnown } from "./is-known";

/** How it stands, in the words that are shown, read out and copied alike. */
export function summarise(
  { findings, mistakes, counts, ignored, confirmed, unread, uncalculated }: Checked,
  words: PaneWords,
): SummaryWords {
  const known = mistakes.filter(isKnown);
  const explained = findingsOf(known);
  const unknown = mistakes.filter((mistake) => !isKnown(mistake));
  const unexplained = findingsOf(unknown);
  const left = findings.filter(({ id }) => unexplained.has(id) && !explained.has(id));
  return {
    ...words.summary(countSeverities(findings), counts, ignored.length, unread + countFormulas(uncalculated)),
    mistakes:
      known.length === 0
        ? null
        : words.mistakesExplain(
            known.length,
            countSeverities(findings.filter(({ id }) => explained.has(id))),
          ),
    unexplained:
      left.length === 0
        ? null
        : words.notExplained(countSeverities(left), {
            isOutOfTime: unknown.some(({ isOutOfTime }) => isOutOfTime),
            saidRight: confirmed.length > 0,
          }),
  };
}

function findingsOf(mistakes: readonly MistakeItem[]): ReadonlySet<string> {
  return new Set(mistakes.flatMap(({ explains }) => explains));
}
