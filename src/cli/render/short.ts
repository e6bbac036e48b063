import { en, toMessage } from "../../core";
import type { Finding, Mistake } from "../../core";
import { toEnds } from "./layout";

/**
 * A cell may hold 32,767 letters. In a sentence for people, so many of one text are enough to know it by; programs get
 * the whole of it.
 */
const LONGEST = 160;

/** A text of the workbook as a sentence quotes it: a long one with `…` in its middle. */
export function toShort(text: string, longest: number = LONGEST): string {
  return text.length > longest ? toEnds(text, longest) : text;
}

/** The sentence of a finding with every quoted text cut to a bearable length. */
export function toShortMessage(finding: Finding): string {
  const facts = structuredClone(finding.facts);
  shortenIn(facts);
  return toMessage({ ...finding, facts }, en.findings);
}

/** A mistake with every text that sentences quote cut in the same way. */
export function toShortMistake(mistake: Mistake): Mistake {
  const { changes, story, alternatives } = structuredClone(mistake);
  const told = { changes, story, alternatives };
  shortenIn(told);
  return { ...mistake, ...told };
}

/** Facts are plain data of many shapes, all of whose texts may be quoted. */
function shortenIn(facts: object): void {
  for (const [key, value] of Object.entries<unknown>({ ...facts })) {
    if (typeof value === "string") Reflect.set(facts, key, toShort(value));
    else if (typeof value === "object" && value !== null) shortenIn(value);
  }
}
