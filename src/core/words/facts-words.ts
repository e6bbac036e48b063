import type {
  LeaderFact,
  NoRequestsFact,
  OutcomeFact,
  RequestsChangeFact,
  RequestsFact,
  ShareChangeFact,
  TypesFact,
} from "../facts/fact";

/**
 * The key facts as whole sentences, ready to be pasted into a press text. `…InShort` says the same in words instead of figures, as a
 * headline does; it is `null` where the figures say it better. Names of types, outcomes and countries are not inflected: they stand
 * after a colon or in quotation marks, as the draft or the report writes them.
 */
export interface FactWords {
  /** Over the sentences. */
  readonly heading: string;
  /** Beside it: what they may be used for. */
  readonly hint: string;
  readonly requests: (fact: RequestsFact) => string;
  readonly noRequests: (fact: NoRequestsFact) => string;
  readonly types: (fact: TypesFact) => string;
  readonly outcome: (fact: OutcomeFact) => string;
  readonly outcomeInShort: (fact: OutcomeFact) => string | null;
  readonly leader: (fact: LeaderFact) => string;
  readonly leaderInShort: (fact: LeaderFact) => string | null;
  readonly requestsChange: (fact: RequestsChangeFact) => string;
  readonly requestsChangeInShort: (fact: RequestsChangeFact) => string | null;
  readonly shareChange: (fact: ShareChangeFact) => string;
}
