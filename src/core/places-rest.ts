/** Rows that stand for all places without a row of their own. */

import { toPlaceKey } from "./places-label";

/** `other`: all the others; `unknown`: requests whose place is not known. */
export type RestName = "other" | "other-countries" | "unknown";

const NAMES: Readonly<Record<RestName, string>> = {
  other:
    "Other|Others|All other|All others|Rest of world|Rest of the world|RoW|Sonstige|Andere|Übrige|Autre|Autres|Reste du monde|" +
    "Otro|Otros|Resto del mundo|Outro|Outros|Resto do mundo|Другие|Прочие|Прочее|Остальные|その他|其他",
  "other-countries":
    "Other countries|All other countries|Sonstige Länder|Andere Länder|Übrige Länder|Autres pays|Otros países|Outros países|" +
    "Другие страны|Прочие страны|その他の国|其他国家",
  unknown:
    "Unknown|Unknown country|Undetermined|Not specified|Unspecified|Country not specified|Unbekannt|Nicht angegeben|Inconnu|" +
    "Non précisé|Desconocido|Sin especificar|Desconhecido|Não especificado|Не указано|Неизвестно|不明|未知",
};

let rests: ReadonlyMap<string, RestName> | null = null;

/** `Rest of world → other`, `Sonstige Länder → other-countries`; `null` for other labels. */
export function findRest(label: string): RestName | null {
  rests ??= new Map(
    REST_NAMES.flatMap((rest) => NAMES[rest].split("|").map((name) => [toPlaceKey(name), rest] as const)),
  );
  return rests.get(toPlaceKey(label)) ?? null;
}

export const REST_NAMES: readonly RestName[] = ["other", "other-countries", "unknown"];
