/**
 * The words by which request reports name what they count. Patterns are for lower-case text without accents;
 * several languages, because a draft is often kept in the language of its writers.
 */

/** Stub heads and labels that announce places. */
export const PLACE_WORDS =
  /\b(country|countries|jurisdictions?|territor(y|ies)|nations?|pays|territoires?|juridictions?|pais(es)?|territorios?|jurisdic(cion(es)?|ao|oes)|land|lander|staat(en)?)\b|стран|государств[ао](?![а-я])|юрисдикци|国|國|地域|地区|地區/;

/** Headings of columns of labels: what their entries name. */
export const PERIOD_HEAD =
  /\b(year|period|half|quarter|jahr|(berichts)?zeitraum|halbjahr|quartal|annee|periode|semestre|trimestre|ano|periodo)\b|период|полугодие|квартал|(?<![а-я])год(?![а-я])|期間|年度|時期|半期|期间|时期|^年$/;
export const CODE_HEAD = /\b(iso|code|codigo|landercode|kurzel)\b|(?<![а-я])код(?![а-я])|コード|代码|代碼/;
export const OUTCOME_HEAD =
  /\b(outcome|decision|status|result|ergebnis|entscheidung|resultat|statut|resultado|situacao|decisao)\b|результат|решение|статус|исход|結果|決定|結論|状態|结果|决定|状态/;
export const TYPE_HEAD =
  /\b(type|kind|category|request|typ|art|anfrageart|kategorie|nature|categorie|tipo|categoria)s?\b|(?<![а-я])(тип|вид)(?![а-я])|категори|種類|種別|区分|類型|类型|类别|類別/;

/** Requests as such. */
export const REQUEST_WORDS =
  /\b(requests?|inquir(y|ies)|demands?|orders?|\w*anfragen?|\w*ersuchen|verzoeken|demandes?|requetes?|auskunfte|requisitions?|solicitud(es)?|requerimientos?|solicita(cao|coes)|requisic(ao|oes)|pedidos?|oficios|richieste|wnioski|zadania)\b|запрос|обращени|要請|请求|請求|依頼|照会/;
/** The word itself: orders and demands there are in every trade. */
export const REQUEST_ITSELF =
  /\b(requests?|\w*anfragen?|\w*ersuchen|demandes?|requetes?|solicitud(es)?|requerimientos?|solicita(cao|coes)|requisic(ao|oes)|richieste)\b|запрос|要請|请求|請求|照会/;

/** Words that only requests of authorities for data have about them. */
export const LEGAL_WORDS =
  /\b(law[- ]enforcement|subpoenas?|search warrants?|warrants?|court orders?|judicial orders?|national security|fisa|emergency disclosure|preservation|(user|member|customer|account|subscriber)[- ](data|information)|non-personal|technical information|accounts? (specified|affected|impacted)|\w*behorden\w*|strafverfolgung\w*|staatsanwaltschaft\w*|autorites|forces de l['’]ordre|autoridades|fuerzas del orden|ordenes judiciales|ordens judiciais)\b|правоохранит|государственн[а-я]* орган|госорган|данны\S* пользовател|法執行|捜査機関|执法|執法|用户数据|用戶資料/;
/** Words that such reports share with others. */
export const OFFICIAL_WORDS =
  /\b(governments?|legal|authorit(y|ies)|transparen(cy|ce|cia|z\w*)|disclosures?|jurisdictions?|police|regierung\w*|staatliche\w*|behordlich\w*|polizei\w*|gouvernement\w*|judiciaires?|gobierno\w*|gubernamental(es)?|judicia(l|les|is)|govern(o|os|amental|amentais)|polici(a|al|ais|ales))\b|государствен|полици|правительств|прокур|政府|警察|当局|警方|司法/;

/** Requests, approvals and decisions of another trade. */
export const FOREIGN_WORDS =
  /\b(vacation|leave|holidays?|purchas\w*|procurement|features?|help ?desk|tickets?|travel|expenses?|pull requests?|maintenance|training|budget\w*|invoices?|http|server|api|proposals?|rfps?|tenders?|quotations?|grants?|loans?|mortgages?|visas?|export|licen[cs]es?|refunds?|insurance|claims?|premiums?|surveys?|respondents?|gdpr|dsars?|subject access|access rights|elections?|votes?|emissions?|co2|sales|revenue|turnover|headcount|employees|vendors?|suppliers?|customers? served|contracts?|asylum|patents?|search quer(y|ies)|urlaub\w*|beschaffung\w*|einkauf\w*|bestellung\w*|rechnung\w*|reise(n|antrag\w*|kosten)|spesen|schulung\w*|wartung\w*|ausschreibung\w*|\w*angebot(e|s\w*)?|kredit\w*|darlehen|versicherung\w*|umsatz\w*|mitarbeiter\w*|lieferant\w*|\w*asyl\w*|visum|suchanfragen|(kunden|support|preis|presse|produkt)anfragen|conges?|vacances|achats?|factures?|formations?|voyages?|deplacements|subventions?|prets?|credits?|asile|licences?|remboursements?|assurances?|devis|fournisseurs?|ventes|brevets?|logements?|emplois?|vacaciones|compras?|facturas?|viajes?|formacion|mantenimiento|presupuestos?|licitaci\w*|subvenci\w*|prestamos?|creditos?|hipotecas?|asilo|becas?|reembolsos?|seguros?|ventas|empleados|empleo|proveedores|patentes?|cotizaci\w*|ferias|faturas?|viage(m|ns)|treinamentos?|manutencao|orcamentos?|licitac\w*|emprestimos?|bolsas?|vendas|funcionarios|fornecedores|vistos?|emprego)\b|отпуск|закупк|закупоч|поставщик|кредит|ипотек|тендер|убежищ|страхов|командиров|обучени|продаж|выручк|патент|ремонт|поисков|(?<![а-я])виз[ыау]?(?![а-я])|техническ\S* поддержк|休暇|購買|購入|見積|出張|経費|保険|助成|融資|査証|ビザ|修理|採用|売上|予算|返金|検索|問い合わせ|資料請求|請求(書|額|金額)|假期|休假|采购|採購|报销|報銷|贷款|貸款|签证|簽證|保险|保險|预算|預算|发票|發票|销售|銷售|维修|維修|搜索|招标|招標|补助|補助|退款|庇护|庇護/;

const TOTAL_CORE =
  "(grand |overall |general )?(total|totals|totla|toatl|tottal|totall|totaux|totales|totais|sum|gesamt|gesamtsumme|gesamtergebnis|insgesamt|summe|totale|suma|soma|totaal|razem)( general| generale?| geral)?";
/** A label that is nothing but a total. */
export const BARE_TOTAL = new RegExp(
  `^(${TOTAL_CORE}|итого|всего|общии итог|итого по всем странам|все страны|合計|総計|総数|総合計|計|合计|总计|总数|總計|總數|合計數|共计|共計|total general|ensemble|alle lander|tous( les)? pays|todos (los|os) paises|all countries|all jurisdictions|all|overall|worldwide|global(ly)?|σ|∑)$`,
);
/** A label that begins or ends as a total. */
export const SOME_TOTAL = new RegExp(
  `^(${TOTAL_CORE}\\b|итого|всего|合計|総計|合计|总计|總計)|\\b(total|gesamt)$`,
);
export const SUBTOTAL_WORDS =
  /\bsub-?\s?totals?\b|\bzwischensumme\b|\bsous-total\b|\bsous total\b|\bteilsumme\b|\bsubtota(l|les|is)\b|подытог|промежуточныи итог|小計|小计/;
/** Rows that stand outside the sum. */
export const MEMO_WORDS =
  /^(of which|thereof|including|incl|memo|note|davon|darunter|hiervon|dont|de l[oa]s cuales|d[oa]s quais|durchschnitt|mittelwert|moyenne|promedio|anteil|veranderung|average|avg|mean|median|min|minimum|max|maximum|change|difference|diff|growth|increase|decrease|variation|previous|prior|last (year|period|half)|vorjahr|vorperiode|for comparison|compared|comparison|yoy|year-on-year|vs|[+][/-]|δ|∆|share|(as )?(a )?(percent(age)?|%|share)( of)?|check|control)(\b|$|[.:])|^(из них|в том числе|в т\. ?ч|среднее|изменение|доля|うち|内訳|平均|前年|前期|割合|其中|同比|环比|占比)|\((included|incl|of which)\b[^)]*\)$/;
/** A total of some rows only. */
export const PARTIAL_TOTAL =
  /\b(excl\w*|exclud\w*|without|w\/o|except|other than|only|ohne|nur|hors|sauf|sin|excepto|sem|exceto)\b|(?<![а-я])(кроме|без|только)(?![а-я])|除く|以外|のみ|不含|除外|仅/;
/** A total that counts what several rows name once. */
export const DISTINCT_TOTAL = /\b(unique|distinct|dedup\w*|de-dup\w*)\b/;
/** Notes on why figures need not add up. */
export const CAVEAT =
  /\b((not|aren't|isn't) (be )?(listed|shown|included|displayed)|(may|might|will|do|does) not (add|sum)|need not add|rounded to|unique|de-?dup\w*|counted (only )?once|counts? each|withdrawn|pending|still open|not part of|(counted|listed|shown) in both|neither|more than one (country|category|type)|several (countries|categories|types)|multiple (countries|categories|types)|double.count\w*|fewer than \w+ requests|nicht aufgefuhrt|rundungsdifferenz\w*|gerundet\w*|arrondi\w*|redonde\w*|arredond\w*)\b|округл|四捨五入|端数|四舍五入/;

/** A heading over shares. */
export const SHARE_WORDS =
  /%|\b(percent(age)?s?|per cent|share|rate|ratio|proportion|anteil|quote|\w+quote|prozent|pourcentage|taux|part (de|des|du)|porcentaje|proporcion|tasa|porcentagem|proporcao|taxa|percentuale)\b|процент|(?<![а-я])дол[яи](?![а-я])|割合|比率|百分比|百分率|比例|占比|(承認|却下|開示|対応|批准|拒绝|拒絕|同意)率/;
/** A share of the sum over all rows. */
export const SHARE_OF_TOTAL =
  /(%|percent(age)?|share|proportion|anteil) (of|an|an der|der|am|von) (the |all |allen )?(grand |overall )?(total|gesamt\w*|sum|worldwide|global)|^(% |share )?of (grand )?total$|(%|part|pourcentage|porcentaje|proporcion|porcentagem|proporcao) (du|del|do|sur le) total|(%|доля|процент) (от|в) (общ|итог|всех)|全体に占める|構成比|占总(数|计|量)/;
/** Measures that are neither counts nor shares of requests. */
export const OTHER_MEASURE =
  /\b(average|avg|mean|median|minimum|maximum|min|max|days?|hours?|tage|tagen|jours|dias|duration|response time|processing time|time to|ranks?|ranking|score|ratio|population|per (request|account|user|capita|million|thousand|inhabitant|day|week|month|\d[\d,. ]*)s?|cost|price|amount|usd|eur|date|version|row|index|id|notes?|comments?|remarks?|telephone|phone (no|number)|durchschnitt\w*|mittelwert|stunden|bearbeitungs(zeit|dauer)|bevolkerung|datum|bemerkung(en)?|anmerkung(en)?|betrag|moyenn(e|es|s)|duree|delai|heures?|remarques?|montant|promedio|duracion|horas|plazo|poblacion|fecha|observac(iones|oes)|importe|duracao|prazo|populacao|custos?)\b|средн(ее|ии|яя)|(?<![а-я])(днеи|дни|часов|дата|рубле[ий])(?![а-я])|населени|примечани|平均|日数|時間|人口|備考|金額|順位|天数|天數|时间|金额|备注|備註|排名|[€$£ø]|^(no|nr|#)\.?$|^(number of )?(countries|jurisdictions|lander|pays|paises) (with|without|that|mit|ohne|avec|sans|con|sin|com|sem)\b|^страны (с|без|со)(?![а-я])|^要請のあった国|^有请求的国家/;
/** Differences from another period: figures that may be negative and are no part of any sum. */
export const CHANGE_WORDS =
  /\b(change|changes|difference|diff|growth|increase|decrease|yoy|year-on-year|trend|vs|versus|compared|(ver)?anderung|zuwachs|differenz|wachstum|evolution|variation|croissance|variacion|evolucion|crecimiento|diferencia|variacao|evolucao|crescimento|diferenca)\b|изменени|прирост|динамик|разниц|増減|前年比|前期比|前年同期|变化|變化|增减|增減|同比|环比|[δ∆]|\+\s?\/\s?[-–−]/;
/** Words that narrow a known type to another one. */
export const QUALIFIERS =
  /\b(emergency|preservation|national security|international|foreign|domestic|civil|criminal|content|removal|takedown|notfall\w*|inhalts?\w*|loschung\w*|entfernung\w*|urgence|conservation|suppression|retrait|emergencias?|urgencias?|preservacion|eliminacion|emergencia(l|is)|preservacao|remocao)\b|экстренн|сохранени|удалени|緊急|紧急|保全|削除|删除|刪除/;

/** What is counted where it is not requests; the order decides. */
export const SUBJECTS: readonly (readonly [subject: string, pattern: RegExp])[] = [
  [
    "accounts",
    /\b(accounts?|identifiers?|selectors?|konten|comptes|cuentas|contas)\b(?![- ](data|information|records|requests?|orders?))|аккаунт|учетн[а-я]* запис|アカウント(?!情報|データ)|账户(?!数据|信息)|账号|帳戶(?!資料)|帳號/,
  ],
  [
    "users",
    /\b(users?|customers?|members?|subscribers?)\b(?![- ](data|information|records|content))|^((anzahl|zahl|nombre|numero|cantidad|quantidade) (total )?(de(r|s)? |d['’])?)?(betroffenen? )?(nutzer|benutzer|utilisateurs?|usuarios?|utilizadores)\b|^(количество|число) (пользовател|клиент|абонент)|(利用者|ユーザー|対象者)数|用户数(?!据)|用戶數(?!據)/,
  ],
  [
    "devices",
    /\b(devices?|gerate|appareils|dispositivos)\b(?![- ](requests?|orders?))|устроиств|端末|デバイス|设备/,
  ],
  ["items", /\b(items?|urls?|pages?|posts?|pieces? of content)\b/],
];

/** What stands before the words of personal data and makes them the opposite. */
export const NON_PERSONAL =
  /\bnon-?\s?person(al|nel)\w*|\bnicht[- ]personenbezogen\w*|\bno personal(es)?\b|\bnao pessoa(l|is)\b|не ?персональн[а-я]*|обезличенн[а-я]*|非個人(情報|データ)?|非个人(信息|数据)?/g;
/** Request types that the program knows by name. */
export const TECHNICAL_WORDS =
  /\b(non-?\s?personal|technical|expertise|technische\w*|techniques?|tecnic[ao]s?|nicht[- ]personenbezogen\w*|non personnel\w*|no personal(es)?|nao pessoa(l|is))\b|техническ|не ?персональн|обезличенн|技術|技术|非個人|非个人/;
export const USER_DATA_WORDS = new RegExp(
  [
    /\b(user|member|customer|personal|account|subscriber|client)['’]?s?[- ](data|info(rmation)?|records?)\b/,
    /\bpersonenbezogene\w*|\b(be)?nutzer(daten|informationen)\b|\b(kunden|konto|konten|teilnehmer|bestands|verkehrs)daten\b|\bdaten (von|der|zu) (nutzern?|benutzern?|kunden)\b/,
    /\b(donnees|informations)( personnelles)? (des |d['’] ?|de |sur les |relatives aux )?(l['’] ?)?(utilisateurs?|clients?|abonnes|comptes?|usagers)\b|\b(donnees|informations) personnelles\b/,
    /\b(datos|informacion|registros)( personales)? (de |sobre )?(los |las )?(usuarios?|clientes?|cuentas?|abonados)\b|\bdatos personales\b|\binformacion personal\b/,
    /\b(dados|informacoes|registros)( pessoais| cadastrais)? (de |dos |das |sobre )?(os |as )?(usuarios?|utilizadores?|clientes?|contas?|assinantes)\b|\bdados (pessoais|cadastrais)\b|\binformacoes pessoais\b/,
    /данны[а-я]* (о |об )?(пользовател|клиент|абонент|аккаунт|учетн)[а-я]*|пользовательск[а-я]* (данн|информаци)[а-я]*|(персональн|личн)[а-я]* данн[а-я]*|(информаци[а-я]*|сведени[а-я]*) о (пользовател|клиент|абонент)[а-я]*/,
    /(ユーザー?|利用者|顧客|会員|加入者|契約者|アカウント|個人)の?(データ|情報)/,
    /(用户|用戶|使用者|客户|客戶|账户|帳戶|个人|個人)的?(数据|數據|信息|资料|資料|資訊)/,
  ]
    .map(({ source }) => source)
    .join("|"),
);

/** Outcomes; the first that fits is taken, so refusals stand before approvals (`not approved`). */
export const OUTCOMES: readonly (readonly [outcome: string, pattern: RegExp])[] = [
  [
    "partly approved",
    /\b(part(ial|ially|ly)|in part|teilweise|teils|partiel\w*|en partie|parcial\w*|en parte|em parte)\b|частичн[а-я]*|一部|部分/,
  ],
  [
    "no data",
    /\bno (customer |user |responsive |relevant )?(data|information|records?|content|response|disclosure)\b|\b(data|information) not available\b|\bkeine (daten|informationen) (vorhanden|gefunden|verfugbar)\b|\baucune (donnee|information) (trouvee|disponible)\b|\bsin (datos|informacion)\b|\bsem (dados|informac(ao|oes))\b|нет данных|данных нет|данные не наидены|(データ|情報|該当)なし|无(相关)?数据|無(相關)?資料|没有数据/,
  ],
  [
    "rejected",
    /\b(reject(ed|ions?)?|den(ied|ials?)|declin(ed|es)|refus(ed|als?)|challenged|objected|unfulfilled|unsuccessful|not (accepted|approved|granted|complied|disclosed|fulfilled|provided|produced|honou?red|responded|answered)|abgelehnt\w*|zuruckgewiesen\w*|rejete(e)?s?|refuse(e)?s?|rechazad[ao]s?|negad[ao]s?|rejeitad[ao]s?|recusad[ao]s?|respint[aei]|abgewiesen\w*|verweigert\w*|ablehnung\w*|rejets?|rechazos?|rejeic(ao|oes)|recusas?|unbeantwortet\w*|refus|insatisfaites?|denegad[ao]s?|desestimad[ao]s?|indeferid[ao]s?)\b|\bnicht (beantwortet|stattgegeben|genehmigt|bewilligt|erteilt|entsprochen|erfullt|beauskunftet)\w*|\bnon (satisfait|accept|approuv|accord|honor)\w*|\bno (atendid|aprobad|concedid|aceptad|cumplid|autorizad)[ao]s?\b|\bnao (atendid|aprovad|deferid|cumprid|concedid|autorizad|aceit)[ao]s?\b|отклон[а-я]*|отказ[а-я]*|не ?(исполн|удовлетвор|одобр|выполн|принят)[а-я]*|拒否|拒絶|却下|棄却|(不|非)開示|(不|未)承認|不許可|(対応|応|承認|開示)(じ|し|され)なかった|拒绝|拒絕|驳回|駁回|(未|不)(获|獲|予|被)?(批准|同意|核准|提供|披露|接受)/,
  ],
  [
    "approved",
    /\b(approv(ed|als?)|granted|complied|compliance|fulfilled|accepted|honou?red|disclosed|disclosure rate|(data|information) (was |were )?(produced|provided|disclosed|shared)|provided|produced|full response|genehmigt\w*|bewilligt\w*|stattgegeben\w*|beauskunftet\w*|ubermittelt\w*|erteilt\w*|beantwortet\w*|entsprochen\w*|erfullt\w*|genehmigung\w*|acceptations?|approbations?|aprobacion(es)?|aprovac(ao|oes)|approuve(e)?s?|acceptee?s?|satisfaites?|accordees?|honorees?|aprobad[ao]s?|atendid[ao]s?|aceptad[ao]s?|concedid[ao]s?|cumplid[ao]s?|autorizad[ao]s?|aprovad[ao]s?|cumprid[ao]s?|deferid[ao]s?|aceit[ao]s|accolt[aei])\b|одобр[а-я]*|удовлетвор[а-я]*|исполнен[а-я]*|выполнен[а-я]*|承認|許可|認容|対応した|応じた|开示|開示(?!請求|要請|要求|命令|依頼)|批准|核准|同意|准予|已提供|已披露/,
  ],
  [
    "pending",
    /\b(pending|outstanding|in progress|open|offen|en cours|en attente|ausstehend\w*|anhangig\w*|in bearbeitung|pendientes?|en tramite|pendentes?|em andamento|em analise)\b|рассматрива[а-я]*|на рассмотрении|в обработке|審査中|処理中|対応中|保留|在审|审核中|处理中|處理中|待处理|待處理/,
  ],
  [
    "withdrawn",
    /\b(withdrawn|cancel?led|retracted|zuruckgezogen\w*|retirees|retirad[ao]s?)\b|отозван[а-я]*|取り?下げ|撤回/,
  ],
  // As our own data call the requests that a report shows no outcome of.
  ["not published", /\boutcomes? (is |are |was |were )?not (published|stated|shown|given)\b/],
  [
    "received",
    /\b(received|incoming|eingegangen\w*|recu(e)?s?|recibid[ao]s?|recebid[ao]s?|erhaltene\w*)\b|получен[а-я]*|поступи[а-я]*|受領|受け付けた|收到|接获|接獲/,
  ],
];
/** Refusals in which a word of approval stands. */
export const NEGATION =
  /\b(not|un)[ -]?(accepted|approved|granted|complied|disclosed|fulfilled|provided|produced|honou?red|answered|successful)\b|\bno (\w+ )?(data|information|records?|content|disclosure)\b|\bnicht \w*(beantwortet|stattgegeben|genehmigt|bewilligt|erteilt|entsprochen|erfullt|beauskunftet)|\bunbeantwortet|\bkeine (daten|informationen) (vorhanden|gefunden|verfugbar)\b|\bnon (satisfait|accept|approuv|accord|honor)|\b(no|nao) (atendid|aprobad|aprovad|concedid|aceptad|aceit|cumplid|cumprid|deferid|autorizad)|не ?(исполн|удовлетвор|одобр|выполн|принят)|(不|非)開示|(不|未)承認|不許可|なかった|(未|不)(获|獲|予|被)?(批准|同意|核准|提供|披露|接受)/;
/** A part that is named as such: `of which partially`. */
export const OF_WHICH =
  /^(of which|thereof|including|davon|darunter|dont|de l[oa]s cuales|d[oa]s quais)\b|^(из них|в том числе|うち|其中)/;
/** Other words for requests, which name no type by themselves. */
export const PLAIN_REQUESTS =
  /^((court |legal |police )?(orders?|demands?|inquiries|requests?)|\w*anfragen|\w*ersuchen|solicitud(es)?|solicita(cao|coes)|pedidos?|oficios|richieste|verzoeken|wnioski|запросы?|запросов|要請件数|要請|请求总数|请求|件数|lers?|police)$/;

/** Words of headings that say nothing about the type. */
export const FILLER = new RegExp(
  [
    /\b(total|number|numbers|no|of|the|all|overall|sum|count|counts|requests?|for|where|which|in|to|by|from|with|and|some|any|was|were|is|are|been|data|information|processed|specified|affected|impacted|subject|named|referenced|involved|covered|percentage|percent|pourcentage|porcentaje|porcentagem|percentuale|noch|per|cent|share|rate|ratio|proportion|law|enforcement|government|governments|legal|disclosure|report|period|reporting|half|year|grand|full|fully|found|cases?)\b/,
    /\b(bearbeitete?n?|traitees?|procesad[ao]s?|tramitad[ao]s?|processad[ao]s?)( (und|et|y|e)(?![a-z]))?/,
    /\b(anzahl|zahl|gesamtzahl|gesamtanzahl|gesamt\w*|insgesamt|alle[rn]?|der|die|das|den|des|von|zu|zur|zum|nach|aus|davon|anfragen?|\w*ersuchen|auskunfte?n?|anteil|an|prozent)\b/,
    /\b[dl]['’]|\b(nombre|toutes|les|des|du|dont|sur|aux|demandes?|requetes?|requisitions?|relati(f|fs|ves?)|portant|concernant|part|taux|tasa|taxa|proporcion|proporcao)\b/,
    /\b(numero|cantidad|quantidade|de|del|da|das|do|dos|las|los|as|os|com|na|nas|nos|pelas|pelos|todas|sobre|solicitud(es)?|requerimientos?|solicita(cao|coes)|requisic(ao|oes)|pedidos?)\b/,
    /обработанн?[а-я]* и(?![а-я])|(?<![а-я])(общ[а-я]*|количество|число|всего|все|всех|запрос[а-я]*|обращени[а-я]*|обработанн?[а-я]*|дол[яи]|процент)(?![а-я])/,
    /(された|した|の|に関する|総|件数|数(?!量)|要請|請求|照会|依頼|すべて|処理済み?|割合|率)/,
    /(请求|的|已|处理|處理|并|並|总|總|数量|數量|數|全部|所有|比例|占比)/,
    /[%#()[\]:;,.›–—/&+*"'’-]/,
  ]
    .map(({ source }) => source)
    .join("|"),
  "g",
);
