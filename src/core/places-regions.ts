/** Rows that are rightly no country: regions, international bodies, the rest, parts of countries, former countries. */

import { areaName } from "./places-areas";
import { toPlaceKey } from "./places-label";
import { findRest } from "./places-rest";

const REGIONS = [
  "World|Worldwide|Global|International|Internationally|Earth|All countries|All regions|Other|Others|Other countries|Other regions",
  "All other countries|Other countries and regions|Rest of world|Rest of the world|RoW|Multiple countries|Various|Various countries",
  "Unspecified|Unknown|Unknown country|Undetermined|Not specified|Country not specified|Miscellaneous|Cross-border|Multinational|Overseas|Abroad|Stateless",
  "Welt|Weltweit|Sonstige|Sonstige Länder|Andere|Andere Länder|Übrige|Übrige Länder|Monde|Autre|Autres|Autres pays|Reste du monde",
  "Mundo|Otro|Otros|Otros países|Resto del mundo|Outro|Outros|Outros países|Resto do mundo|Мир|Другие|Прочие|Прочее|Другие страны|Прочие страны|Остальные",
  "Internationale Organisationen|Sonstige Staaten|Übrige Staaten|Andere Staaten|Restliche Länder|Rest der Welt|Unbekannt|Nicht angegeben|Keine Angabe|Mehrere Länder|Alle Länder",
  "Autres juridictions|Autres pays et territoires|International|Inconnu|Non précisé|Non spécifié|Plusieurs pays|Tous les pays|Otras jurisdicciones|Otros territorios|Desconocido|No especificado|Varios países|Todos los países|Mundial",
  "Outras jurisdições|Outros territórios|Desconhecido|Não especificado|Vários países|Todos os países|Весь мир|Остальные страны|Остальной мир|Другие государства|Прочие государства|Неизвестно|Не указано|Не указана|Все страны|Несколько стран|Международные организации",
  "その他|その他の国|その他の国・地域|その他の国と地域|その他の地域|世界|全世界|海外|不明|国際機関|複数の国|その他諸国|其他|其他国家|其他国家和地区|其他国家/地区|其他国家或地区|其他地区|全球|未知|不详|多个国家|国际组织|其他國家|其他國家和地區|其他地區|國際組織",
  "欧州|ヨーロッパ|アジア|アジア太平洋|アフリカ|北米|南米|中南米|中東|オセアニア|欧州連合|国際刑事警察機構|インターポール|欧洲|亚洲|亚太|亚太地区|非洲|北美|北美洲|南美|南美洲|拉丁美洲|中东|大洋洲|欧盟|国际刑警组织|歐洲|亞洲|亞太|歐盟|中東|國際刑警組織",
  "Europe|Europa|Европа|EU|E.U.|EU-27|EU27|EU-28|European Union|Europäische Union|Union européenne|Unión Europea|União Europeia|Европейский союз|ЕС",
  "Western Europe|Eastern Europe|Northern Europe|Southern Europe|Central Europe|Central and Eastern Europe|CEE|Southeast Europe|South-Eastern Europe",
  "EEA|European Economic Area|EFTA|Eurozone|Euro area|Schengen|Schengen area|Non-EU|Other EU|Rest of Europe|Other Europe|Balkans|Western Balkans|Baltics|Baltic states",
  "Nordics|Nordic countries|Scandinavia|Benelux|DACH|Iberia|Caucasus|South Caucasus|CIS|Commonwealth of Independent States|СНГ|GUS|Eurasia|Eurasian Economic Union|EAEU",
  "EMEA|APAC|LATAM|AMER|MENA|META|MEA|EECA|JAPAC|ANZ|NORAM|NAM|ASEAN|GCC|BRICS|G7|G20|OECD|NATO|OSCE|Commonwealth|Arab League",
  "Africa|Afrika|Afrique|África|Африка|North Africa|Northern Africa|West Africa|Western Africa|East Africa|Eastern Africa|Central Africa|Middle Africa|Southern Africa",
  "Sub-Saharan Africa|African Union|Maghreb|Sahel|Asia|Asien|Asie|Азия|Asia Pacific|Asia-Pacific|Asia and Pacific|Central Asia|East Asia|Eastern Asia|South Asia",
  "Southern Asia|Southeast Asia|South-East Asia|South-Eastern Asia|Western Asia|West Asia|North Asia|Northeast Asia|Middle East|Near East|Far East|Middle East and North Africa",
  "Middle East and Africa|Naher Osten|Moyen-Orient|Oriente Medio|Ближний Восток|Gulf|Levant|Indochina|Borneo|Australasia|Oceania|Ozeanien|Pacific|Pacific Islands",
  "Polynesia|Melanesia|America region|Americas|The Americas|North America|Northern America|Nordamerika|Amérique du Nord|Central America|South America|Südamerika|Latin America",
  "Lateinamerika|Amérique latine|América Latina|Latin America and the Caribbean|Caribbean|Karibik|West Indies|Antilles|Arctic|New Guinea|Ireland and Northern Ireland",
  "Interpol|Europol|Eurojust|UN|U.N.|United Nations|UNODC|International Criminal Court|ICC|International organisations|International organizations|International organisation",
  "International organization|International law enforcement|European Commission|Council of Europe|World Bank|Afripol|Ameripol|Aseanapol|OLAF|Интерпол|Европол",
  "Soviet Union|USSR|Yugoslavia|Czechoslovakia|Serbia and Montenegro|Netherlands Antilles|East Germany|West Germany|GDR|North Vietnam|South Vietnam|North Yemen|South Yemen|North Sudan",
  "England and Wales|Northern Cyprus|North Cyprus|Turkish Republic of Northern Cyprus|TRNC|Crimea|Transnistria|Abkhazia|South Ossetia|Somaliland|Kurdistan|Kurdistan Region|Iraqi Kurdistan",
  "Nagorno-Karabakh|Gaza|Gaza Strip|West Bank|Tibet|Xinjiang|Catalonia|Basque Country|Bavaria|Flanders|Wallonia|Channel Islands|Crown Dependencies|Zanzibar|Puntland|Chechnya|Tatarstan",
] as const;

/** States of the United States (Georgia is a country as well), and provinces of Canada and states of Australia and Germany. */
const SUBDIVISIONS = [
  "Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|District of Columbia|Washington, D.C.|Washington DC|Florida|Hawaii|Idaho|Illinois|Indiana",
  "Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey",
  "New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont",
  "Virginia|Washington|Washington State|West Virginia|Wisconsin|Wyoming|Federal|US Federal|Carolina|Dakota",
  "Alberta|British Columbia|Manitoba|New Brunswick|Newfoundland|Newfoundland and Labrador|Labrador|Northwest Territories|Nova Scotia|Nunavut|Ontario|Prince Edward Island|Quebec|Saskatchewan|Yukon",
  "New South Wales|Northern Territory|Queensland|South Australia|Western Australia|Tasmania|Victoria|Australian Capital Territory",
  "Baden-Württemberg|Bayern|Berlin|Brandenburg|Bremen|Hamburg|Hessen|Hesse|Niedersachsen|Nordrhein-Westfalen|Rheinland-Pfalz|Saarland|Sachsen|Saxony|Thüringen|Schleswig-Holstein",
] as const;

let regions: ReadonlySet<string> | null = null;

/**
 * Whether a label names a place, body or remainder that is rightly no country: `EU`, `Rest of world`, `Interpol`, `California`.
 * Upper and lower case, accents and punctuation do not matter.
 */
export function isRegionWord(label: string): boolean {
  regions ??= new Set([...REGIONS, ...SUBDIVISIONS].flatMap((names) => names.split("|")).map(toPlaceKey));
  return regions.has(toPlaceKey(label)) || findRest(label) !== null || areaName(label, "en") !== null;
}
