/** What stands in a cell instead of a number. */

import type { Reading } from "./figure";
import { isWhole, toNumber } from "./rounding";
import { readOneNumber } from "./number-text";

type Kind = "nil" | "not-available" | "not-applicable" | "suppressed";

/**
 * Five different non-numbers. Sources: what reports print, and the symbols that statistical offices ask for
 * (Government Statistical Service, "Using symbols and shorthand in spreadsheets": [x] not available, [z] not applicable,
 * [c] confidential; Eurostat: a colon for not available). `None` and a dash say that there were none; a lone star is the usual sign
 * of a figure held back, since a star that marks a footnote stands at a figure.
 */
const WORDS: ReadonlyMap<string, Kind> = new Map([
  ...words("nil", "-|--|---|–|––|—|nil|none|zero|keine|keiner|aucun|aucune|néant|ninguno|ninguna"),
  ...words("nil", "nenhum|nenhuma|nessuno|nessuna|нет|なし|無し|无|無|ー|－"),
  ...words(
    "not-available",
    "n/a|n.a.|n.a|n. a.|na|n/d|n.d.|nd|not available|unavailable|unknown|not reported|[x]",
  ),
  ...words(
    "not-available",
    "no data|no data available|data not available|..|...|…|:|?|tbd|tba|k.a.|k. a.|n.v.",
  ),
  ...words(
    "not-available",
    "keine angabe|keine angaben|nicht verfügbar|non disponible|no disponible|não disponível",
  ),
  ...words(
    "not-available",
    "s/d|sin datos|sem dados|н/д|н.д.|нет данных|データなし|不明|无数据|無資料|未知|不详",
  ),
  ...words(
    "not-available",
    "nicht bekannt|unbekannt|inconnu|n.c.|desconocido|desconhecido|неизвестно|未公表|未发布",
  ),
  ...words(
    "not-applicable",
    "not applicable|n/ap|[z]|entfällt|nicht zutreffend|sans objet|no aplica|no aplicable",
  ),
  ...words("not-applicable", "não aplicável|неприменимо|не применимо|該当なし|対象外|不适用|不適用"),
  ...words("suppressed", "x|xx|xxx|*|**|***|[c]|suppressed|confidential|withheld|redacted|not disclosed"),
  ...words("suppressed", "vertraulich|confidentiel|confidencial|конфиденциально|非公表|秘匿|保密"),
]);

function words(kind: Kind, list: string): readonly (readonly [string, Kind])[] {
  return list.split("|").map((word) => [word, kind] as const);
}

/** `–` → nil, `N/A` → not-available, and so on; `null` for other texts. */
export function readWord(text: string): Reading | null {
  const kind = WORDS.get(text.toLowerCase());
  return kind === undefined ? null : { kind };
}

const BETWEEN = /^(.+?)(?:\s?[-–—]\s?|\s(?:to|bis|à|a|до)\s)(.+)$/i;
const BELOW = /^(?:<|(?:fewer|less) than|under|below|weniger als|unter|moins de|menos de|менее)\s?(.+)$/i;
const AT_MOST = /^(?:≤|⩽|<=|=<|up to|at most|bis zu|höchstens|hasta)\s?(.+)$/i;
const ABOVE = /^(?:>|more than|over|above|mehr als|über|plus de|más de|mais de|более)\s?(.+)$/i;
const AT_LEAST = /^(?:≥|⩾|>=|=>|at least|mindestens|au moins)\s?(.+)$/i;
const OR_MORE = /^(.+?)\s?(?:\+|(?:or|and) (?:more|over|above))$/i;

/**
 * A band instead of a count: `0–249` → 0 to 249, `<10` → 0 to 9, `≤ 5` → 0 to 5, `10+` → 10 or more. Both ends belong to it.
 * A share has no next whole number, so `<1%` reaches to 1. Two years (`2023–2024`) are a period, and `01-02` is a date or code.
 */
export function readBand(text: string): Reading | null {
  const end = (part: string | undefined): { readonly at: number; readonly step: 0 | 1 } | null => {
    const number = part === undefined ? null : readOneNumber(part);
    if (number === null || number.value.digits < 0) return null;
    return { at: toNumber(number.value), step: !number.isPercent && isWhole(number.value) ? 1 : 0 };
  };
  const band = (low: number, high: number | null): Reading | null =>
    high !== null && high < low ? null : { kind: "band", low, high };

  const below = end(BELOW.exec(text)?.[1]);
  if (below !== null) return band(0, below.at - below.step);
  const atMost = end(AT_MOST.exec(text)?.[1]);
  if (atMost !== null) return band(0, atMost.at);
  const above = end(ABOVE.exec(text)?.[1]);
  if (above !== null) return band(above.at + above.step, null);
  const atLeast = end((AT_LEAST.exec(text) ?? OR_MORE.exec(text))?.[1]);
  if (atLeast !== null) return band(atLeast.at, null);
  const [, first, second] = BETWEEN.exec(text) ?? [];
  const [low, high] = [end(first), end(second)];
  if (low === null || high === null || (isYear(first) && isYear(second))) return null;
  return band(low.at, high.at);
}

function isYear(text: string | undefined): boolean {
  return text !== undefined && /^(?:19|20)[0-9]{2}$/.test(text);
}
