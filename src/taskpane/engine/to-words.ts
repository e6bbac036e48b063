import { en } from "../../core/words/en";
import type { Words } from "../../core/words/words";

/** The sentences in the language nearest to the one asked for. English is the only one so far. */
export function toWords(_language: string): Words {
  return en;
}
