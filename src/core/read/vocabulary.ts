/**
 * The words by which request reports name what they count. Patterns are for lower-case text without accents;
 * several languages, because a draft is often kept in the language of its writers.
 */

/** Stub heads and labels that announce places. */
export const PLACE_WORDS =
  /\b(country|countries|jurisdictions?|territor(y|ies)|nations?|pays|pais(es)?|land|lander|staat(en)?)\b|стран|国|地域|地区/;

/** Requests as such. */
export const REQUEST_WORDS =
  /\b(requests?|inquir(y|ies)|demands?|orders?|anfragen?|ersuchen|auskunftsersuchen|demandes?|requetes?|solicitud(es)?|solicita(cao|coes)|pedidos?|richieste)\b|запрос|要請|请求|請求|依頼/;

/** Law enforcement, courts and the kinds of their requests. */
export const LEGAL_WORDS =
  /\b(law[- ]enforcement|governments?|legal|subpoenas?|warrants?|court orders?|authorit(y|ies)|national security|fisa|emergency disclosure|preservation|transparency|(user|member|customer|personal|account|subscriber)[- ](data|information)|non-personal|technical information|accounts? (specified|affected|impacted)|behorden|strafverfolgung\w*|autorites|autoridades)\b|правоохранит|государствен|法執行|执法|政府/;

/** Requests of another trade. */
export const FOREIGN_WORDS =
  /\b(vacation|leave|holiday|purchase|procurement|feature|support|help ?desk|travel|expenses?|pull|maintenance|training|budget|invoices?|http|server|api)\b[\w -]*\b(requests?|orders?|tickets?|demands?|inquir(y|ies))\b/;

const TOTAL_CORE =
  "(grand |overall |general )?(total|totals|sum|gesamt|gesamtsumme|insgesamt|summe|totale|suma|totaal|razem)( general| generale?)?";
/** A label that is nothing but a total. */
export const BARE_TOTAL = new RegExp(
  `^(${TOTAL_CORE}|итого|всего|合計|総計|合计|总计|總計|total general|all countries|all jurisdictions|overall|worldwide|globally?)$`,
);
/** A label that begins or ends as a total. */
export const SOME_TOTAL = new RegExp(`^(${TOTAL_CORE}\\b|итого|всего|合計|总计)|\\b(total|gesamt)$`);
export const SUBTOTAL_WORDS =
  /\bsub-?\s?totals?\b|\bzwischensumme\b|\bsous-total\b|\bsubtotal\b|подытог|小計|小计/;
/** Rows that stand outside the sum. */
export const MEMO_WORDS =
  /^(of which|thereof|including|incl|davon|dont|average|mean|median|minimum|maximum|change|difference|growth|previous|prior|last (year|period)|share|percent(age)?|%|check|control)\b/;

/** A heading over shares. */
export const SHARE_WORDS =
  /%|\b(percent(age)?s?|per cent|share|rate|ratio|proportion|anteil|quote|prozent|pourcentage|porcentaje|porcentagem|percentuale)\b|процент|доля|割合|百分比|比例/;
/** A share of the sum over all rows. */
export const SHARE_OF_TOTAL =
  /(%|percent(age)?|share|proportion|anteil) (of|an|der|am|von) (the |all |allen )?(grand |overall )?(total|gesamt\w*|sum|worldwide|global)|^(% |share )?of (grand )?total$/;
/** Measures that are neither counts nor shares of requests. */
export const OTHER_MEASURE =
  /\b(average|mean|median|days?|hours?|rank(ing)?|population|per (capita|million|user)|cost|price|amount|usd|eur|date|change|difference|growth|version|no\.?|nr\.?|row|index|id|notes?|comments?|remarks?|phone|year-on-year|yoy)\b|[€$£]|^#$/;

/** What is counted where it is not requests; the order decides. */
export const SUBJECTS: readonly (readonly [subject: string, pattern: RegExp])[] = [
  [
    "accounts",
    /\b(accounts?|identifiers?|selectors?|konten|comptes|cuentas|contas)\b(?![- ](data|information|records))/,
  ],
  ["users", /\b(users?|customers?|members?|subscribers?)\b(?![- ](data|information|records|content))/],
  ["devices", /\bdevices?\b/],
  ["items", /\b(items?|urls?|pages?|posts?|pieces? of content)\b/],
];

/** Request types that the program knows by name. */
export const TECHNICAL_WORDS =
  /\b(non-?\s?personal|technical|expertise|technische\w*|techniques?|tecnic[ao]s?)\b|техническ|技術|技术/;
export const USER_DATA_WORDS =
  /\b(user|member|customer|personal|account|subscriber|client)['’]?s?[- ](data|info(rmation)?|records?)\b|\bpersonenbezogene\w*|\bnutzerdaten\b|\bbenutzerdaten\b|\bdonnees (des |d')?utilisateurs?\b|\bdonnees personnelles\b|\bdatos (de )?(los )?usuarios?\b|\bdados (de |dos )?usuarios?\b|данны\w* пользовател|пользовательск\w* данн|ユーザーデータ|用户数据|用戶資料/;

/** Outcomes; the first that fits is taken, so refusals stand before approvals (`not approved`). */
export const OUTCOMES: readonly (readonly [outcome: string, pattern: RegExp])[] = [
  ["partly approved", /\bpart(ial|ially|ly)\b/],
  [
    "rejected",
    /\b(reject(ed|ions?)?|den(ied|ials?)|declin(ed|es)|refus(ed|als?)|challenged|unfulfilled|not (approved|granted|complied|disclosed|fulfilled|provided|produced)|no (data|information|records?) (was |were )?(found|produced|provided|disclosed)|abgelehnt\w*|rejete(e)?s?|refuse(e)?s?|rechazad[ao]s?|rejeitad[ao]s?|recusad[ao]s?)\b|отклонен|отказ|拒否|拒绝|拒絕|却下/,
  ],
  [
    "approved",
    /\b(approv(ed|als?)|granted|complied|compliance|fulfilled|accepted|disclosed|(data|information) (was |were )?(produced|provided|disclosed)|provided|produced|genehmigt\w*|bewilligt\w*|stattgegeben\w*|approuve(e)?s?|acceptee?s?|aprobad[ao]s?|aprovad[ao]s?)\b|одобрен|удовлетворен|承認|批准/,
  ],
  ["pending", /\b(pending|outstanding|in progress|open|offen|en cours|pendientes?)\b|在审|рассматрива/],
  ["withdrawn", /\b(withdrawn|cancel?led|retracted)\b/],
  [
    "received",
    /\b(received|incoming|eingegangen\w*|recu(e)?s?|recibid[ao]s?|recebid[ao]s?)\b|получен|受領|收到/,
  ],
];

/** Words of headings that say nothing about the type. */
export const FILLER =
  /\b(total|number|numbers|no|of|the|all|overall|sum|count|counts|requests?|for|where|which|in|to|by|from|with|and|some|any|was|were|is|are|been|data|information|processed|specified|affected|impacted|subject|named|referenced|involved|covered|percentage|percent|per|cent|share|rate|ratio|proportion|law|enforcement|government|governments|legal|disclosure|report|period|reporting|half|year|grand|anzahl|der|die|gesamt|anfragen|nombre|de|des|demandes|numero|cases?)\b|[%#()[\]:;,.›–—/&+*"'’-]/g;
