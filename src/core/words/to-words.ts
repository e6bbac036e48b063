import { de } from "./de";
import { en } from "./en";
import { es } from "./es";
import { fr } from "./fr";
import { ja } from "./ja";
import { toLanguage, type Language } from "./languages";
import { pt } from "./pt";
import { ru } from "./ru";
import type { Words } from "./words";
import { zh } from "./zh";

/** What is translated of a language; the other sentences are English in it. */
export type TranslatedWords = Pick<Words, "report"> & Partial<Words>;

const TRANSLATED: Readonly<Record<Exclude<Language, "en">, TranslatedWords>> = { de, fr, es, pt, ru, ja, zh };

/** All sentences in a language, English where it is not translated. @param tag BCP 47; one that we do not have gives English */
export function toWords(tag: string): Words {
  const language = toLanguage(tag) ?? "en";
  return language === "en" ? en : { ...en, ...TRANSLATED[language], language };
}
