/** Names of countries beyond the published lists: the form we print, and other names in use. */

/**
 * Usual English names where the first name in the list of i18n-iso-countries is another one, as the CLDR has them, but without its
 * abbreviations and additions (`St.`, `SAR China`). Parts of the United Kingdom carry their ISO 3166-2 code.
 */
export const USUAL_NAMES: Readonly<Record<string, string>> = {
  BN: "Brunei",
  BQ: "Caribbean Netherlands",
  CD: "Democratic Republic of the Congo",
  CG: "Republic of the Congo",
  CI: "Côte d'Ivoire",
  CN: "China",
  CZ: "Czechia",
  FK: "Falkland Islands",
  FM: "Micronesia",
  GM: "Gambia",
  IR: "Iran",
  LA: "Laos",
  MD: "Moldova",
  MF: "Saint Martin",
  MK: "North Macedonia",
  PN: "Pitcairn Islands",
  PS: "Palestine",
  RE: "Réunion",
  RU: "Russia",
  ST: "São Tomé and Príncipe",
  SX: "Sint Maarten",
  SY: "Syria",
  TW: "Taiwan",
  TZ: "Tanzania",
  UM: "U.S. Outlying Islands",
  US: "United States",
  VA: "Vatican City",
  VG: "British Virgin Islands",
  VI: "U.S. Virgin Islands",
  "GB-ENG": "England",
  "GB-NIR": "Northern Ireland",
  "GB-SCT": "Scotland",
  "GB-WLS": "Wales",
};

/** Other names that reports use, separated by bars. Former names belong to the country of today. */
export const OTHER_NAMES: Readonly<Record<string, string>> = {
  AE: "UAE|U.A.E.|Emirates",
  AG: "Antigua",
  BA: "Bosnia|Bosnia-Herzegovina",
  BO: "Plurinational State of Bolivia",
  BY: "Belorussia|Byelorussia|Belarussia",
  CD: "DR Congo|DRC|D.R. Congo|Congo-Kinshasa|Congo, Democratic Republic of the|Congo, Democratic Republic of|Democratic Republic of Congo|Congo (DRC)|Congo, Dem. Rep.|Zaire|République démocratique du Congo|República Democrática del Congo|República Democrática do Congo",
  CG: "Congo-Brazzaville|Republic of Congo|Congo Republic|Congo, Republic of the|Congo, Republic of|Congo, Rep.|República del Congo|República do Congo",
  CI: "Ivory Coast|Cote d'Ivoire",
  CN: "PRC|P.R. China|PR China|People's Republic of China|Mainland China|China (PRC)|China (mainland)",
  CV: "Cabo Verde",
  CZ: "Czech Republic",
  FK: "Falklands|Malvinas",
  FM: "Federated States of Micronesia",
  GB: "UK|U.K.|Great Britain|Britain|United Kingdom of Great Britain and Northern Ireland|England and Wales and Scotland and Northern Ireland",
  GG: "Bailiwick of Guernsey",
  GY: "República Cooperativa da Guiana",
  HK: "Hong Kong SAR|Hong Kong SAR China|Hong Kong, China|Hongkong|Hong Kong Special Administrative Region|China, Hong Kong SAR|Hong Kong S.A.R.",
  IE: "Republic of Ireland|Eire",
  IL: "State of Israel",
  IM: "Man, Isle of",
  IR: "Islamic Republic of Iran|Persia",
  JE: "Bailiwick of Jersey",
  KG: "Kyrgyz Republic|Kirghizia|Kirgizstan",
  KN: "Saint Kitts|Saint Kitts & Nevis",
  KP: "DPRK|D.P.R.K.|DPR Korea|Democratic People's Republic of Korea|Korea, North|Korea, Democratic People's Republic of|Korea, Dem. People's Rep.|N. Korea|Северная Корея|Північна Корея|北朝鲜|北朝鮮|北韩|북한|조선",
  KR: "ROK|R.O.K.|Korea, South|Korea, Republic of|Korea, Rep.|Republic of Korea|S. Korea|Южная Корея|Південна Корея|한국|韩国|韓國|남한",
  KW: "State of Kuwait",
  LA: "Lao PDR|Lao People's Democratic Republic|Lao",
  LK: "Ceylon",
  MK: "Macedonia|Republic of Macedonia|Former Yugoslav Republic of Macedonia|FYR Macedonia|FYROM|Macedonia, FYR|Macedonia, the former Yugoslav Republic of",
  MM: "Burma|Myanmar (Burma)|Burma (Myanmar)",
  MO: "Macau|Macau SAR|Macao SAR|Macao SAR China|Macau, China|Macao, China|China, Macao SAR",
  NL: "Holland|Kingdom of the Netherlands",
  PG: "PNG",
  PH: "Philippine Islands",
  PS: "State of Palestine|Palestinian Territories|Palestinian Territory|Occupied Palestinian Territory|Palestinian Authority|Palestinian Territory, Occupied",
  QA: "State of Qatar",
  RO: "Rumania|Roumania",
  RU: "Russian Federation|The Russian Federation",
  SA: "KSA|Kingdom of Saudi Arabia",
  SH: "Saint Helena, Ascension and Tristan da Cunha",
  SK: "Slovak Republic",
  ST: "Sao Tome",
  SZ: "Swaziland",
  TL: "East Timor",
  TR: "Turkey|Republic of Türkiye",
  TW: "Taiwan, Province of China|Chinese Taipei|Republic of China|Taiwan, China|Taiwan (ROC)|Taiwan, Republic of China|Republic of China (Taiwan)|ROC",
  US: "USA|U.S.A.|U.S.|US|United States of America|America|United States of America (USA)",
  VA: "Vatican|Holy See|Vatican City State",
  VC: "Saint Vincent",
  VE: "Bolivarian Republic of Venezuela",
  VG: "BVI|Virgin Islands, British|Virgin Islands (British)",
  VI: "USVI|Virgin Islands, U.S.|Virgin Islands (U.S.)|United States Virgin Islands|American Virgin Islands",
  VN: "Viet Nam",
  XK: "Kosova|Kosovo (UNSCR 1244)",
};

/** Names that leave open which country is meant. One of them is never taken for the likelier one. */
export const AMBIGUOUS_NAMES: readonly { readonly names: string; readonly codes: readonly string[] }[] = [
  { names: "Korea|Corea|Corée|Coreia|Корея|Kore|كوريا|コリア|Coréia", codes: ["KP", "KR"] },
  { names: "Congo|Kongo|Конго|刚果|コンゴ|콩고|الكونغو", codes: ["CD", "CG"] },
  {
    names:
      "Virgin Islands|Jungferninseln|Îles Vierges|Islas Vírgenes|Ilhas Virgens|Isole Vergini|Виргинские острова|Maagdeneilanden",
    codes: ["VG", "VI"],
  },
  { names: "Guiana|The Guianas|Guianas", codes: ["GF", "GY"] },
];

/** Where the name of the CLDR in a language is one of those, by language and code: a longer name of the country. */
export const CLEAR_NAMES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  es: { CG: "República del Congo" },
  pt: { GY: "República Cooperativa da Guiana" },
};

/** In front of a country's short name in its full one: `Federal Republic of Germany`. */
export const FORMAL_PREFIX =
  /^(?:(?:federal |federative |islamic |peoples |democratic |socialist |bolivarian |arab |oriental |united |cooperative )*republic|(?:hashemite )?kingdom|principality|grand duchy|sultanate|commonwealth|federation|union) of (?:the )?/;
