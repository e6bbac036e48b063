import type { PaneWords, SummaryWords } from "../../core/words/pane-words";
import type { Checked } from "../engine/checked";
import { countSeverities } from "./group-findings";

/** How it stands, in the words that are shown, read out and copied alike. */
export function summarise({ findings, counts, ignored, unread }: Checked, words: PaneWords): SummaryWords {
  return words.summary(countSeverities(findings), counts, ignored.length, unread);
}
