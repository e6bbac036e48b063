/** Parts of the world and unions of countries that tables of requests list beside countries. */

import { toPlaceKey } from "./places-label";

/** UN M.49, and the codes that ISO 3166-1 keeps for unions: those of which the platform has the names. */
const CODES = [
  "001",
  "002",
  "009",
  "019",
  "142",
  "150",
  "003",
  "005",
  "013",
  "029",
  "419",
  "EU",
  "UN",
] as const;
const LANGUAGES = ["en", "de", "fr", "es", "pt", "ru", "ja", "zh"] as const;

let areas: ReadonlyMap<string, string> | null = null;

/** `European Union` → `Europäische Union`, `Lateinamerika` → `América Latina`; `null` for other labels. @param language BCP 47 */
export function areaName(label: string, language: string): string | null {
  areas ??= makeIndex();
  const code = areas.get(toPlaceKey(label));
  if (code === undefined || Intl.DisplayNames.supportedLocalesOf([language]).length === 0) return null;
  const name = namesIn(language).of(code);
  // Some languages write them small, as inside a sentence; a row begins with a capital.
  return name === undefined ? null : name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
}

function makeIndex(): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const language of LANGUAGES) {
    const names = namesIn(language);
    for (const code of CODES) {
      const key = toPlaceKey(names.of(code) ?? "");
      if (key !== "" && !found.has(key)) found.set(key, code);
    }
  }
  return found;
}

function namesIn(language: string): Intl.DisplayNames {
  return new Intl.DisplayNames([language], { type: "region", fallback: "none" });
}
