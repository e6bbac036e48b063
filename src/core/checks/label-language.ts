import { placeIndex } from "../places-index";
import { toPlaceKey } from "../places-label";
import type { Table } from "../report";

/** The language of a place's name, English first where several share it; `null` for an unknown name and for a code. */
export function languageOf(label: string): string | null {
  return placeIndex().byKey.get(toPlaceKey(label))?.language ?? null;
}

/** The language in which a table lists its places: English, unless other names outweigh the English ones. */
export function languageOfTable(table: Table): string {
  const counts = new Map<string, number>();
  for (const { role, label } of table.rows) {
    const language = role === "detail" ? languageOf(label) : null;
    if (language !== null) counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  const english = counts.get("en") ?? 0;
  const [most, ...rest] = [...counts].filter(([language]) => language !== "en").sort((a, b) => b[1] - a[1]);
  const foreign = [most, ...rest].reduce((sum, entry) => sum + (entry?.[1] ?? 0), 0);
  return most === undefined || foreign < english || foreign < 2 ? "en" : most[0];
}

/** How many names it takes, and what part of them, for a list to be English. */
const ENOUGH_NAMES = 4;
const NEARLY_ALL = 0.8;

/** Whether nearly all other places of a table have English names: one in another language is then an oversight. */
export function isEnglishBut(table: Table, label: string): boolean {
  const languages = table.rows.flatMap((row) => {
    const language = row.role === "detail" && row.label !== label ? languageOf(row.label) : null;
    return language === null ? [] : [language];
  });
  const english = languages.filter((language) => language === "en").length;
  return english >= ENOUGH_NAMES && english >= languages.length * NEARLY_ALL;
}
