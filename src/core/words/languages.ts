/** The languages that a report can be written in, by their BCP 47 codes. `pt` is that of Brazil, `zh` is in simplified characters. */
export const LANGUAGES = ["en", "de", "fr", "es", "pt", "ru", "ja", "zh"] as const;
export type Language = (typeof LANGUAGES)[number];

/** The language of a report that a tag names: `de-AT → de`, `EN → en`; `null` where reports cannot be written in it. */
export function toLanguage(tag: string): Language | null {
  const [code = ""] = tag.trim().toLowerCase().split("-");
  return LANGUAGES.find((language) => language === code) ?? null;
}

/** What a language calls itself, for a list to choose from: `Deutsch`, `français`. From the platform. */
export function nameOfLanguage(language: Language): string {
  return new Intl.DisplayNames([language], { type: "language" }).of(language) ?? language;
}
