import { toKeyFacts } from "../../../src/core/facts/to-key-facts";
import { toSentences, type FactSentence } from "../../../src/core/facts/to-sentences";
import type { KeyFact } from "../../../src/core/facts/fact";
import { gatherPeriods } from "../../../src/core/plan/gather-periods";
import type { Published } from "../../../src/core/plan/published";
import type { RoundingRule } from "../../../src/core/rounding";
import type { SheetSnapshot } from "../../../src/core/sheet";
import { en } from "../../../src/core/words/en";
import { auditOf, sheetOf } from "../plan/draft";

const { outcomeName } = en.report;

/** What is published of all periods of a draft, earliest first. */
export function publishedOf(
  draft: string | SheetSnapshot,
  rounding: RoundingRule = "half-up",
): readonly Published[] {
  const sheet = typeof draft === "string" ? sheetOf("Report", draft) : draft;
  const options = { language: "en", words: en.report, linked: false, periods: "all" } as const;
  const gathered = gatherPeriods(auditOf([sheet], rounding), options);
  if (!gathered.ok) throw new Error(gathered.reason);
  return gathered.published;
}

export function factsOf(draft: string | SheetSnapshot, rounding?: RoundingRule): readonly KeyFact[] {
  return toKeyFacts(publishedOf(draft, rounding), { outcomeName });
}

export function sentencesOf(draft: string | SheetSnapshot): readonly FactSentence[] {
  return toSentences(factsOf(draft), en.facts);
}

/** The full sentences, one a line. */
export function textsOf(draft: string | SheetSnapshot): readonly string[] {
  return sentencesOf(draft).map(({ text }) => text);
}
