import type { CellRef } from "../address";
import type { FactWords } from "../words/facts-words";
import type { KeyFact } from "./fact";

/** A fact in words. */
export interface FactSentence {
  readonly kind: KeyFact["kind"];
  /** With all figures: `39 of the 61 requests (64%) were approved.` */
  readonly text: string;
  /** In words instead of figures: `Nearly two thirds of all requests were approved.` `null` where the figures say it better. */
  readonly inShort: string | null;
  /** The cells of the draft that it is taken from. */
  readonly cells: readonly CellRef[];
}

/** The key facts as whole sentences, one each, in their order. */
export function toSentences(facts: readonly KeyFact[], words: FactWords): readonly FactSentence[] {
  return facts.map((fact) => ({ kind: fact.kind, ...tell(fact, words), cells: fact.cells }));
}

function tell(fact: KeyFact, words: FactWords): Pick<FactSentence, "text" | "inShort"> {
  switch (fact.kind) {
    case "requests":
      return { text: words.requests(fact), inShort: null };
    case "no-requests":
      return { text: words.noRequests(fact), inShort: null };
    case "types":
      return { text: words.types(fact), inShort: null };
    case "outcome":
      return { text: words.outcome(fact), inShort: words.outcomeInShort(fact) };
    case "leader":
      return { text: words.leader(fact), inShort: words.leaderInShort(fact) };
    case "requests-change":
      return { text: words.requestsChange(fact), inShort: words.requestsChangeInShort(fact) };
    case "share-change":
      return { text: words.shareChange(fact), inShort: null };
  }
}
