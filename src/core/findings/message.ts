import type { Facts, FactsKind, Sentences } from "./facts";
import type { Finding } from "./finding";

/** The sentence of a finding in the language of `words`. The same everywhere: pane, findings sheet, command line. */
export function toMessage(finding: Finding, words: Sentences): string {
  return toSentence(finding.facts, words);
}

function toSentence<Kind extends FactsKind>(facts: Facts<Kind>, words: Sentences): string {
  return words[facts.kind](facts);
}
