import type { PaneWords, SummaryWords } from "../../core/words/pane-words";
import type { Checked } from "../engine/checked";
import { countSeverities } from "./group-findings";

/** How it stands, in the words that are shown, read out and copied alike. */
export function summarise(
  { findings, mistakes, counts, ignored, unread, uncalculated }: Checked,
  words: PaneWords,
): SummaryWords {
  const explained = new Set(mistakes.flatMap((mistake) => mistake.explains));
  return {
    ...words.summary(countSeverities(findings), counts, ignored.length, unread + (uncalculated?.count ?? 0)),
    mistakes:
      mistakes.length === 0
        ? null
        : words.mistakesExplain(
            mistakes.length,
            countSeverities(findings.filter(({ id }) => explained.has(id))),
          ),
  };
}
