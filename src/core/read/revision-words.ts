/** Words of a note that something has been changed since it was published; for `normaliseWords`. */
const REVISED =
  /\b(revis(ed|ions?)|amended|corrected|rectified|updated (since|after|figures?|numbers?|to reflect)|late (corrections?|additions?)|berichtigt\w*|korrigiert\w*|revidiert\w*|nachtraglich\w*|corrigee?s?|revisee?s?|rectifiee?s?|corregid[ao]s?|revisad[ao]s?|rectificad[ao]s?|actualizad[ao]s?|corrigid[ao]s?|retificad[ao]s?|atualizad[ao]s?)\b|пересмотр|уточнен|исправлен|скорректирован|修正|訂正|改訂|更正|修订/;
/** Only figures are restated. */
const RESTATED = /\brestat(ed?|ements?)\b/;
const FIGURES =
  /\b(figures?|numbers?|data|counts?|requests?|totals?|sums?|statistics|values?|results?|percentages?|shares?|zahl(en)?|\w+zahl(en)?|daten|angaben|werte?n?|anfragen|ersuchen|summen?|chiffres?|nombres?|donnees|demandes|requetes|totaux|statistiques|cifras?|numeros?|datos|dados|solicitud(es)?|solicitac(ao|oes)|pedidos|estadisticas|estatisticas|totales|totais|valores|valeurs)\b|цифр|числ[ао]|данны|показател|значени|запрос|итог|статистик|数字|数値|数值|件数|数据|データ|数量|統計|统计|請求|请求|要請|合計|合计|总数/;
/** What stands for its figures, unless the note says that names were changed in it. */
const PUBLISHED =
  /\b(tables?|periods?|reports?|editions?|[hq][1-4]|half|quarters?|years?|tabellen?|zeitraum\w*|halbjahr\w*|quartal\w*|berichte?s?|tableaux?|periodes?|rapports?|semestres?|trimestres?|tablas?|tabelas?|periodos?|informes?|relatorios?|(19|20)\d\d)\b|таблиц|период|отчет|полугоди|квартал|表|期間|期间|半期|半年|四半期|季度|報告|报告|レポート|20\d\d年/;
const NAMES =
  /\b(\w*names?|spell\w*|labels?|headings?|headers?|titles?|typos?|wording|links?|layout|format\w*|logos?|\w*namen?s?|\w*bezeichnung\w*|schreibweisen?|schreibfehler|uberschrift\w*|noms?|orthograph\w*|libelles?|intitules?|ortografia\w*|rotulos?|titulos?|nomes?|encabezados?|cabecalhos?)\b|назван|наименован|написан|заголов|опечат|国名|名称|表記|表示名|誤字|見出し|拼写|错别字|标题/;

/**
 * Whether a note (as `normaliseWords` gives it) says that figures were changed since they were published: `H1 2024 restated`,
 * `figures were revised`, `* corrected`; not `country names were corrected`.
 */
export function saysRevised(note: string): boolean {
  return note.split(/(?<=[.!?;])\s|。/).some((sentence) => {
    if (RESTATED.test(sentence)) return true;
    if (!REVISED.test(sentence)) return false;
    if (FIGURES.test(sentence)) return true;
    return !NAMES.test(sentence) && (PUBLISHED.test(sentence) || isNothingElse(sentence));
  });
}

/** A mark at a figure that is explained by the word alone: `* revised`, `r: corrected`. */
function isNothingElse(sentence: string): boolean {
  return sentence.replace(REVISED, "").replace(/[^\p{L}]/gu, "").length <= 1;
}
