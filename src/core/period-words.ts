/** The words for months and parts of a year, as parts of regular expressions; English, German, French, Spanish, Portuguese, Italian, Russian. */

/**
 * January to December, with the short forms in use. Each is tried as a whole word, so `mar` is not found in `market`.
 * They are written out rather than asked from `Intl`, so that they are the same on every machine.
 */
const MONTHS = [
  "jan(?:uary|uar|vier)?|jänner|jän|janv|ene(?:ro)?|janeiro|gennaio|январ[ьяе]|янв",
  "feb(?:ruary|ruar|rero|braio)?|f[ée]vr(?:ier)?|fev(?:ereiro)?|феврал[ьяе]|фев",
  "mar(?:ch|s|zo|ço|co)?|märz|mrz|март[ае]?|мар",
  "apr(?:il|ile)?|avr(?:il)?|abr(?:il)?|апрел[ьяе]|апр",
  "may|mai|mayo|maio|maggio|ма[йяе]",
  "june?|juni|juin|junio|junho|giu(?:gno)?|июн[ьяе]|июн",
  "july?|juli|juil(?:let)?|julio|julho|lug(?:lio)?|июл[ьяе]|июл",
  "aug(?:ust)?|ao[ûu]t|agosto|август[ае]?|авг",
  "sept?(?:ember|embre|iembre)?|setembro|settembre|сентябр[ьяе]|сен",
  "oct(?:ober|obre|ubre)?|okt(?:ober)?|outubro|ott(?:obre)?|октябр[ьяе]|окт",
  "nov(?:ember|embre|iembre|embro)?|ноябр[ьяе]|ноя",
  "dec(?:ember)?|dez(?:ember|embro)?|d[ée]c(?:embre)?|dic(?:iembre|embre)?|декабр[ьяе]|дек",
] as const;

/** Any month, for a longer expression. */
export const MONTH = `(?:${MONTHS.join("|")})`;

const WHOLE_MONTHS = MONTHS.map((forms) => new RegExp(`^(?:${forms})$`, "iu"));

/** `Juni → 6`; `null` for other words. */
export function readMonth(word: string): number | null {
  const index = WHOLE_MONTHS.findIndex((forms) => forms.test(word));
  return index < 0 ? null : index + 1;
}

/** First to fourth, in the forms that stand before "half", "quarter" and the like. */
const ORDINALS = [
  "1st|first|1\\.|erstes|erste|ersten|1er|1ère|1re|premier|primer|primeiro|primo|1\\.er|1\\.?[º°ªo]|1-?[ео]?е|1-(?:й|м|го)|перв(?:ое|ый|ом|ого)|1|I\\.?",
  "2nd|second|2\\.|zweites|zweite|zweiten|2e|2[èe]me|deuxième|2nde?|segundo|secondo|2do|2\\.?[º°ªo]|2-?[ео]?е|2-(?:й|м|го)|втор(?:ое|ой|ом|ого)|2|II\\.?",
  "3rd|third|3\\.|drittes|dritte|dritten|3e|3[èe]me|troisième|tercer|terceiro|terzo|3er|3\\.?[º°ªo]|3-?[ео]?е|3-(?:й|м|го)|трет(?:ье|ий|ьем|ьего)|3|III\\.?",
  "4th|fourth|4\\.|viertes|vierte|vierten|4e|4[èe]me|quatrième|cuarto|quarto|4to|4\\.?[º°ªo]|4-?[ео]?е|4-(?:й|м|го)|четв[её]рт(?:ое|ый|ом|ого)|4|IV\\.?",
] as const;

/** Any ordinal, for a longer expression. */
export const ORDINAL = `(?:${ORDINALS.join("|")})`;

const WHOLE_ORDINALS = ORDINALS.map((forms) => new RegExp(`^(?:${forms})$`, "iu"));

/** `2nd → 2`; `null` for other words. */
export function readOrdinal(word: string): number | null {
  const index = WHOLE_ORDINALS.findIndex((forms) => forms.test(word));
  return index < 0 ? null : index + 1;
}

export const HALF_WORD =
  "(?:half(?:[- ]?year)?|six months|halbjahr(?:es)?|hj\\.?|semest(?:er|re)|sem\\.?|полугоди[еяию]|п/г)";
export const QUARTER_WORD = "(?:quarter|quartal|trimest(?:er|re)|trim\\.?|квартал[ае]?|кв\\.?)";
/** What may stand between the name of a part and its year: `first half of the year 2024`, `junio de 2024`. */
export const OF = "(?:of(?: the)?(?: year)?|de l'année|del? año|de|del|do|des jahres|di)";
/** Words for a whole year before its number. */
export const YEAR_WORD =
  "(?:calendar year|fiscal year|financial year|full year|reporting year|year|fy|cy|kalenderjahr|geschäftsjahr|gesamtjahr|berichtsjahr|jahr|année|año|ano|anno)";
/** From the first to the last: `January to June`. */
export const UNTIL =
  "(?:-|–|—|to|till|until|through|thru|bis(?: zum)?|à|au|jusqu'au|al?|hasta|até|ao?|по|до|至|から|[~～〜])";
/** Two periods of one year: `Q1 and Q2 2024`. */
export const AND = "(?:and|&|\\+|und|et|y|e|и|,)";
/** Words in front of a range that belong to it. */
export const FROM = "(?:from|between|vom|von|du|de|del|desde|dal|с|от|in|im|en|for|für)";

/**
 * Words in front of a month or year that is no reporting period: a publication date, a law, a beginning.
 * `published in August 2024`, `as of 2024`, `© 2024`, `Investigatory Powers Act 2016`.
 */
export const NOT_A_PERIOD_AFTER =
  "(?:©|\\(c\\)|copyright|published|updated|released|issued|printed|created|generated|retrieved|accessed|downloaded|effective|" +
  "signed|dated|date|as of|as at|status|since|founded|established|act|law|regulation|directive|code|no\\.?|nr\\.?|art\\.?|iso|" +
  "stand|veröffentlicht|aktualisiert|erstellt|abgerufen|seit|gesetz|publiée?|mise? à jour|consultée?|depuis|loi|" +
  "publicado|actualizado|atualizado|consultado|desde|ley|lei|опубликовано?|обновлено?|по состоянию на)";
