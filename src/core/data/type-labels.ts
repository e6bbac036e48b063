import { TOTAL_TYPE } from "../report";
import type { Published } from "../plan/published";
import type { ReportWords } from "../words/report-words";

/** What each type of a period is called in the data: in the draft's words, and each by a text of its own. */
export function labelTypes(
  { overview, outcomeTables }: Published,
  words: ReportWords,
): ReadonlyMap<string, string> {
  const labels = new Map<string, string>();
  const taken = new Set<string>();
  const add = (type: string, name: string): void => {
    if (labels.has(type)) return;
    const label = [name, words.typeName(type)].find((text) => text !== "" && !taken.has(toKey(text)));
    const own = label ?? `${name}, ${labels.size + 1}`;
    labels.set(type, own);
    taken.add(toKey(own));
  };
  add(TOTAL_TYPE, words.typeName(TOTAL_TYPE));
  for (const { type, name } of overview) add(type, name);
  for (const { type, wording } of outcomeTables) add(type, wording.name);
  return labels;
}

function toKey(text: string): string {
  return text.toLowerCase();
}
