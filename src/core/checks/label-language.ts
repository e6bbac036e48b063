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
