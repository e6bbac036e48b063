/**
 * The words by which request reports name what they count. Patterns are for lower-case text without accents;
 * several languages, because a draft is often kept in the language of its writers.
 */

/** Stub heads and labels that announce places. */
export const PLACE_WORDS =
  /\b(country|countries|jurisdictions?|territor(y|ies)|nations?|pays|pais(es)?|land|lander|staat(en)?)\b|стран|国|地域|地区/;

/** Requests as such. */
export const REQUEST_WORDS =
  /\b(requests?|inquir(y|ies)|demands?|orders?|\w*anfragen?|\w*ersuchen|verzoeken|demandes?|requetes?|solicitud(es)?|solicita(cao|coes)|pedidos?|oficios|richieste|wnioski|zadania)\b|запрос|要請|请求|請求|依頼/;
/** The word itself: orders and demands there are in every trade. */
export const REQUEST_ITSELF =
  /\b(requests?|\w*anfragen?|\w*ersuchen|demandes?|requetes?|solicitud(es)?|solicita(cao|coes)|richieste)\b|запрос|要請|请求|請求/;

/** Words that only requests of authorities for data have about them. */
export const LEGAL_WORDS =
  /\b(law[- ]enforcement|subpoenas?|search warrants?|warrants?|court orders?|judicial orders?|national security|fisa|emergency disclosure|preservation|(user|member|customer|account|subscriber)[- ](data|information)|non-personal|technical information|accounts? (specified|affected|impacted)|\w*behorden\w*|strafverfolgung\w*|autorites|autoridades|ordens judiciais)\b|правоохранит|государствен|данны\S* пользовател|法執行|执法|用户数据/;
/** Words that such reports share with others. */
export const OFFICIAL_WORDS =
  /\b(governments?|legal|authorit(y|ies)|transparency|disclosures?|jurisdictions?|police)\b|政府/;

/** Requests, approvals and decisions of another trade. */
export const FOREIGN_WORDS =
  /\b(vacation|leave|holidays?|purchas\w*|procurement|features?|help ?desk|tickets?|travel|expenses?|pull requests?|maintenance|training|budget\w*|invoices?|http|server|api|proposals?|rfps?|tenders?|quotations?|grants?|loans?|mortgages?|visas?|export|licen[cs]es?|refunds?|insurance|claims?|premiums?|surveys?|respondents?|gdpr|dsars?|subject access|access rights|elections?|votes?|emissions?|co2|sales|revenue|turnover|headcount|employees|vendors?|suppliers?|customers? served|contracts?)\b/;

const TOTAL_CORE =
  "(grand |overall |general )?(total|totals|totla|toatl|tottal|totall|sum|gesamt|gesamtsumme|insgesamt|summe|totale|suma|totaal|razem)( general| generale?)?";
/** A label that is nothing but a total. */
export const BARE_TOTAL = new RegExp(
  `^(${TOTAL_CORE}|итого|всего|合計|総計|合计|总计|總計|total general|all countries|all jurisdictions|all|overall|worldwide|global(ly)?|σ|∑)$`,
);
/** A label that begins or ends as a total. */
export const SOME_TOTAL = new RegExp(`^(${TOTAL_CORE}\\b|итого|всего|合計|总计)|\\b(total|gesamt)$`);
export const SUBTOTAL_WORDS =
  /\bsub-?\s?totals?\b|\bzwischensumme\b|\bsous-total\b|\bsubtotal\b|подытог|小計|小计/;
/** Rows that stand outside the sum. */
export const MEMO_WORDS =
  /^(of which|thereof|including|incl|memo|note|davon|darunter|hiervon|dont|de los cuales|dos quais|average|avg|mean|median|min|minimum|max|maximum|change|difference|diff|growth|increase|decrease|variation|previous|prior|last (year|period|half)|vorjahr|vorperiode|for comparison|compared|comparison|yoy|year-on-year|vs|[+][/-]|δ|∆|share|(as )?(a )?(percent(age)?|%|share)( of)?|check|control)(\b|$|[.:])|\((included|incl|of which)\b[^)]*\)$/;
/** A total of some rows only. */
export const PARTIAL_TOTAL =
  /\b(excl\w*|exclud\w*|without|w\/o|except|other than|only|ohne|nur|hors|sauf|sin|excepto|sem|exceto)\b/;
/** A total that counts what several rows name once. */
export const DISTINCT_TOTAL = /\b(unique|distinct|dedup\w*|de-dup\w*)\b/;
/** Notes on why figures need not add up. */
export const CAVEAT =
  /\b((not|aren't|isn't) (be )?(listed|shown|included|displayed)|(may|might|will|do|does) not (add|sum)|need not add|rounded to|unique|de-?dup\w*|counted (only )?once|counts? each|withdrawn|pending|still open|not part of|(counted|listed|shown) in both|neither|more than one (country|category|type)|several (countries|categories|types)|multiple (countries|categories|types)|double.count\w*|fewer than \w+ requests|nicht aufgefuhrt|rundungsdifferenz\w*|gerundet)\b/;

/** A heading over shares. */
export const SHARE_WORDS =
  /%|\b(percent(age)?s?|per cent|share|rate|ratio|proportion|anteil|quote|prozent|pourcentage|porcentaje|porcentagem|percentuale)\b|процент|доля|割合|百分比|比例/;
/** A share of the sum over all rows. */
export const SHARE_OF_TOTAL =
  /(%|percent(age)?|share|proportion|anteil) (of|an|der|am|von) (the |all |allen )?(grand |overall )?(total|gesamt\w*|sum|worldwide|global)|^(% |share )?of (grand )?total$/;
/** Measures that are neither counts nor shares of requests. */
export const OTHER_MEASURE =
  /\b(average|avg|mean|median|minimum|maximum|min|max|days?|hours?|tage|tagen|jours|dias|duration|response time|processing time|time to|ranks?|ranking|score|ratio|population|per (request|account|user|capita|million|thousand|inhabitant|day|week|month|\d[\d,. ]*)s?|cost|price|amount|usd|eur|date|version|row|index|id|notes?|comments?|remarks?|telephone|phone (no|number))\b|[€$£ø]|^(no|nr|#)\.?$/;
/** Differences from another period: figures that may be negative and are no part of any sum. */
export const CHANGE_WORDS =
  /\b(change|changes|difference|diff|growth|increase|decrease|yoy|year-on-year|trend|vs|versus|compared|veranderung|zuwachs|evolution|variation|variacion|variacao)\b|[δ∆]|\+\s?\/\s?[-–−]/;
/** Words that narrow a known type to another one. */
export const QUALIFIERS =
  /\b(emergency|preservation|national security|international|foreign|domestic|civil|criminal|content|removal|takedown)\b/;

/** What is counted where it is not requests; the order decides. */
export const SUBJECTS: readonly (readonly [subject: string, pattern: RegExp])[] = [
  [
    "accounts",
    /\b(accounts?|identifiers?|selectors?|konten|comptes|cuentas|contas)\b(?![- ](data|information|records|requests?|orders?))/,
  ],
  ["users", /\b(users?|customers?|members?|subscribers?)\b(?![- ](data|information|records|content))/],
  ["devices", /\bdevices?\b(?![- ](requests?|orders?))/],
  ["items", /\b(items?|urls?|pages?|posts?|pieces? of content)\b/],
];

/** Request types that the program knows by name. */
export const TECHNICAL_WORDS =
  /\b(non-?\s?personal|technical|expertise|technische\w*|techniques?|tecnic[ao]s?)\b|техническ|技術|技术/;
export const USER_DATA_WORDS =
  /\b(user|member|customer|personal|account|subscriber|client)['’]?s?[- ](data|info(rmation)?|records?)\b|\bpersonenbezogene\w*|\bnutzerdaten\b|\bbenutzerdaten\b|\bdonnees (des |d')?utilisateurs?\b|\bdonnees personnelles\b|\bdatos (de )?(los )?usuarios?\b|\bdados (de |dos )?usuarios?\b|данны\w* пользовател|пользовательск\w* данн|ユーザーデータ|用户数据|用戶資料/;

/** Outcomes; the first that fits is taken, so refusals stand before approvals (`not approved`). */
export const OUTCOMES: readonly (readonly [outcome: string, pattern: RegExp])[] = [
  ["partly approved", /\b(part(ial|ially|ly)|in part|teilweise|partiel\w*|parcial\w*)\b/],
  [
    "no data",
    /\bno (customer |user |responsive |relevant )?(data|information|records?|content|response|disclosure)\b|\b(data|information) not available\b/,
  ],
  [
    "rejected",
    /\b(reject(ed|ions?)?|den(ied|ials?)|declin(ed|es)|refus(ed|als?)|challenged|objected|unfulfilled|unsuccessful|not (accepted|approved|granted|complied|disclosed|fulfilled|provided|produced|honou?red|responded|answered)|abgelehnt\w*|zuruckgewiesen\w*|rejete(e)?s?|refuse(e)?s?|rechazad[ao]s?|negad[ao]s?|rejeitad[ao]s?|recusad[ao]s?|respint[aei])\b|отклонен|отказ|拒否|拒绝|拒絕|却下/,
  ],
  [
    "approved",
    /\b(approv(ed|als?)|granted|complied|compliance|fulfilled|accepted|honou?red|disclosed|disclosure rate|(data|information) (was |were )?(produced|provided|disclosed|shared)|provided|produced|full response|genehmigt\w*|bewilligt\w*|stattgegeben\w*|beauskunftet\w*|ubermittelt\w*|erteilt\w*|approuve(e)?s?|acceptee?s?|traitees?|aprobad[ao]s?|atendid[ao]s?|aprovad[ao]s?|cumprid[ao]s?|accolt[aei])\b|одобрен|удовлетворен|承認|批准|开示|開示/,
  ],
  [
    "pending",
    /\b(pending|outstanding|in progress|open|offen|en cours|pendientes?|pendentes?)\b|在审|рассматрива/,
  ],
  ["withdrawn", /\b(withdrawn|cancel?led|retracted|zuruckgezogen\w*)\b/],
  [
    "received",
    /\b(received|incoming|eingegangen\w*|recu(e)?s?|recibid[ao]s?|recebid[ao]s?)\b|получен|受領|收到/,
  ],
];
/** Refusals in which a word of approval stands. */
export const NEGATION =
  /\b(not|un)[ -]?(accepted|approved|granted|complied|disclosed|fulfilled|provided|produced|honou?red|answered|successful)\b|\bno (\w+ )?(data|information|records?|content|disclosure)\b/;
/** A part that is named as such: `of which partially`. */
export const OF_WHICH = /^(of which|thereof|including|davon|darunter|dont)\b/;
/** Other words for requests, which name no type by themselves. */
export const PLAIN_REQUESTS =
  /^((court |legal |police )?(orders?|demands?|inquiries|requests?)|\w*anfragen|\w*ersuchen|solicitud(es)?|solicita(cao|coes)|pedidos?|oficios|richieste|verzoeken|wnioski|запросы?|запросов|要請件数|要請|请求总数|请求|件数|lers?|police)$/;

/** Words of headings that say nothing about the type. */
export const FILLER =
  /\b(total|number|numbers|no|of|the|all|overall|sum|count|counts|requests?|for|where|which|in|to|by|from|with|and|some|any|was|were|is|are|been|data|information|processed|specified|affected|impacted|subject|named|referenced|involved|covered|percentage|percent|per|cent|share|rate|ratio|proportion|law|enforcement|government|governments|legal|disclosure|report|period|reporting|half|year|grand|full|fully|found|anzahl|der|die|gesamt|anfragen|nombre|de|des|demandes|numero|cases?)\b|[%#()[\]:;,.›–—/&+*"'’-]/g;
