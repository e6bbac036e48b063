import type { Sentences } from "../findings/facts";

/** The sentence for each kind of finding: what is stated, what is expected, the difference, the cells. */
export type FindingWords = Sentences;
