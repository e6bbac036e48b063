import en from "i18n-iso-countries/langs/en.json";

import {
  findPlace,
  isAmbiguousPlace,
  isRegionWord,
  normaliseLabel,
  placeName,
  suggestPlace,
} from "../../src/core/places";
import { editDistance } from "../../src/core/places-distance";
import { OTHER_NAMES, USUAL_NAMES } from "../../src/core/places-names";

describe("known names", () => {
  test.each([
    ["Brazil", "BR", "Brazil", "usual"],
    ["BRAZIL", "BR", "Brazil", "usual"],
    ["Brazil*", "BR", "Brazil", "usual"],
    ["Brazil [1]", "BR", "Brazil", "usual"],
    [" Brazil\u00A0", "BR", "Brazil", "usual"],
    ["Brasil", "BR", "Brazil", "usual"],
    ["Brésil", "BR", "Brazil", "usual"],
    ["BR", "BR", "Brazil", "code"],
    ["BRA", "BR", "Brazil", "code"],
    ["Brazil (BR)", "BR", "Brazil", "alias"],
    ["North Korea", "KP", "North Korea", "usual"],
    ["Korea, North", "KP", "North Korea", "alias"],
    ["DPRK", "KP", "North Korea", "alias"],
    ["Democratic People's Republic of Korea", "KP", "North Korea", "alias"],
    ["Северная Корея", "KP", "North Korea", "alias"],
    ["북한", "KP", "North Korea", "alias"],
    ["South Korea", "KR", "South Korea", "usual"],
    ["Republic of Korea", "KR", "South Korea", "alias"],
    ["Korea, Republic of", "KR", "South Korea", "alias"],
    ["Korea (South)", "KR", "South Korea", "alias"],
    ["Südkorea", "KR", "South Korea", "usual"],
    ["한국", "KR", "South Korea", "alias"],
    ["Russia", "RU", "Russia", "usual"],
    ["Russian Federation", "RU", "Russia", "alias"],
    ["Россия", "RU", "Russia", "usual"],
    ["Türkiye", "TR", "Türkiye", "usual"],
    ["Turkey", "TR", "Türkiye", "alias"],
    ["Czechia", "CZ", "Czechia", "usual"],
    ["Czech Republic", "CZ", "Czechia", "alias"],
    ["Vietnam", "VN", "Vietnam", "usual"],
    ["Viet Nam", "VN", "Vietnam", "alias"],
    ["Burma", "MM", "Myanmar", "alias"],
    ["Myanmar (Burma)", "MM", "Myanmar", "alias"],
    ["Côte d'Ivoire", "CI", "Côte d'Ivoire", "usual"],
    ["Côte d’Ivoire", "CI", "Côte d'Ivoire", "usual"],
    ["Ivory Coast", "CI", "Côte d'Ivoire", "alias"],
    ["Swaziland", "SZ", "Eswatini", "alias"],
    ["Macedonia", "MK", "North Macedonia", "alias"],
    ["North Macedonia", "MK", "North Macedonia", "usual"],
    ["The Netherlands", "NL", "Netherlands", "usual"],
    ["Holland", "NL", "Netherlands", "alias"],
    ["UK", "GB", "United Kingdom", "alias"],
    ["U.K.", "GB", "United Kingdom", "alias"],
    ["Great Britain", "GB", "United Kingdom", "alias"],
    ["England", "GB-ENG", "England", "usual"],
    ["Scotland", "GB-SCT", "Scotland", "usual"],
    ["Wales", "GB-WLS", "Wales", "usual"],
    ["Northern Ireland", "GB-NIR", "Northern Ireland", "usual"],
    ["Ireland", "IE", "Ireland", "usual"],
    ["Republic of Ireland", "IE", "Ireland", "alias"],
    ["United States", "US", "United States", "usual"],
    ["United States of America", "US", "United States", "alias"],
    ["USA", "US", "United States", "alias"],
    ["U.S.", "US", "United States", "alias"],
    ["UAE", "AE", "United Arab Emirates", "alias"],
    ["Hong Kong", "HK", "Hong Kong", "usual"],
    ["Hong Kong SAR", "HK", "Hong Kong", "alias"],
    ["Macau", "MO", "Macao", "alias"],
    ["Taiwan", "TW", "Taiwan", "usual"],
    ["Taiwan, Province of China", "TW", "Taiwan", "alias"],
    ["Republic of China", "TW", "Taiwan", "alias"],
    ["People's Republic of China", "CN", "China", "alias"],
    ["Kosovo", "XK", "Kosovo", "usual"],
    ["Palestine", "PS", "Palestine", "usual"],
    ["Palestinian Territories", "PS", "Palestine", "alias"],
    ["Jersey", "JE", "Jersey", "usual"],
    ["Guernsey", "GG", "Guernsey", "usual"],
    ["Isle of Man", "IM", "Isle of Man", "usual"],
    ["DR Congo", "CD", "Democratic Republic of the Congo", "alias"],
    ["Congo (DRC)", "CD", "Democratic Republic of the Congo", "alias"],
    ["República Democrática do Congo", "CD", "Democratic Republic of the Congo", "alias"],
    ["Congo-Brazzaville", "CG", "Republic of the Congo", "alias"],
    ["Guinea", "GN", "Guinea", "usual"],
    ["Guinea-Bissau", "GW", "Guinea-Bissau", "usual"],
    ["Equatorial Guinea", "GQ", "Equatorial Guinea", "usual"],
    ["Papua New Guinea", "PG", "Papua New Guinea", "usual"],
    ["Georgia", "GE", "Georgia", "usual"],
    ["Samoa", "WS", "Samoa", "usual"],
    ["American Samoa", "AS", "American Samoa", "usual"],
    ["Micronesia", "FM", "Micronesia", "usual"],
    ["St. Lucia", "LC", "Saint Lucia", "usual"],
    ["Bosnia & Herzegovina", "BA", "Bosnia and Herzegovina", "usual"],
    ["Bosnia-Herzegovina", "BA", "Bosnia and Herzegovina", "alias"],
    ["Sao Tome and Principe", "ST", "São Tomé and Príncipe", "usual"],
    ["Curacao", "CW", "Curaçao", "usual"],
    ["Federal Republic of Germany", "DE", "Germany", "alias"],
    ["Republic of Cyprus", "CY", "Cyprus", "alias"],
    ["Iran (Islamic Republic of)", "IR", "Iran", "alias"],
    ["Bolivia (Plurinational State of)", "BO", "Bolivia", "alias"],
    ["Venezuela, Bolivarian Republic of", "VE", "Venezuela", "alias"],
    ["Tanzania, United Republic of", "TZ", "Tanzania", "alias"],
    ["Bahamas, The", "BS", "Bahamas", "usual"],
    ["Deutschland", "DE", "Germany", "usual"],
    ["Suisse", "CH", "Switzerland", "usual"],
    ["中国", "CN", "China", "usual"],
    ["日本", "JP", "Japan", "usual"],
    ["Niger", "NE", "Niger", "usual"],
    ["Nigeria", "NG", "Nigeria", "usual"],
    ["Iran", "IR", "Iran", "usual"],
    ["Iraq", "IQ", "Iraq", "usual"],
    ["Austria", "AT", "Austria", "usual"],
    ["Australia", "AU", "Australia", "usual"],
    ["Dominica", "DM", "Dominica", "usual"],
    ["Dominican Republic", "DO", "Dominican Republic", "usual"],
    ["Slovakia", "SK", "Slovakia", "usual"],
    ["Slovenia", "SI", "Slovenia", "usual"],
    ["Mali", "ML", "Mali", "usual"],
    ["Malawi", "MW", "Malawi", "usual"],
  ])("%s is %s", (label, code, name, match) => {
    expect(findPlace(label)).toEqual({ code, name, match });
    expect(suggestPlace(label)).toBeNull();
    expect(isAmbiguousPlace(label)).toBeNull();
  });

  test("every name in our tables and every English name leads to its own country", () => {
    const wrong: string[] = [];
    const check = (code: string, name: string) => {
      if (isAmbiguousPlace(name) === null && findPlace(name)?.code !== code) wrong.push(`${name}: ${code}`);
    };
    for (const [code, names] of Object.entries(en.countries))
      for (const name of [names].flat()) check(code, name);
    for (const [code, names] of Object.entries(OTHER_NAMES))
      for (const name of names.split("|")) check(code, name);
    for (const [code, name] of Object.entries(USUAL_NAMES)) check(code, name);
    expect(wrong).toEqual([]);
  });

  test.each(["br", "Bra", "ZZ", "XYZ", "", "  ", "*", "61", "TOTAL:", "Georgia (US)", "Brazil (FR)"])(
    "%j is none",
    (label) => {
      expect(findPlace(label)).toBeNull();
    },
  );
});

describe("names that leave open which country is meant", () => {
  test.each([
    ["Korea", ["North Korea", "South Korea"]],
    ["KOREA*", ["North Korea", "South Korea"]],
    ["Corea", ["North Korea", "South Korea"]],
    ["Congo", ["Democratic Republic of the Congo", "Republic of the Congo"]],
    ["The Congo", ["Democratic Republic of the Congo", "Republic of the Congo"]],
    ["Kongo", ["Democratic Republic of the Congo", "Republic of the Congo"]],
    ["Virgin Islands", ["British Virgin Islands", "U.S. Virgin Islands"]],
    ["Guiana", ["French Guiana", "Guyana"]],
  ])("%s", (label, names) => {
    expect(isAmbiguousPlace(label)).toEqual(names);
    expect(findPlace(label)).toBeNull();
    expect(suggestPlace(label)).toBeNull();
  });
});

describe("near misses", () => {
  test.each([
    ["Columbia", "CO", "Colombia"],
    ["COLUMBIA", "CO", "COLOMBIA"],
    ["Kazahkstan", "KZ", "Kazakhstan"],
    ["Kazakstan", "KZ", "Kazakhstan"],
    ["Phillipines", "PH", "Philippines"],
    ["Phillippines", "PH", "Philippines"],
    ["Argentinia", "AR", "Argentina"],
    ["Untied Kingdom", "GB", "United Kingdom"],
    ["Unites States", "US", "United States"],
    ["Great Britian", "GB", "Great Britain"],
    ["Saudia Arabia", "SA", "Saudi Arabia"],
    ["Domincan Republic", "DO", "Dominican Republic"],
    ["Isreal", "IL", "Israel"],
    ["Lybia", "LY", "Libya"],
    ["Kyrgistan", "KG", "Kyrgyzstan"],
    ["Netherland", "NL", "Netherlands"],
    ["Brazl", "BR", "Brazil"],
    ["Sout Korea", "KR", "South Korea"],
    ["Nort Korea", "KP", "North Korea"],
    ["Deutchland", "DE", "Deutschland"],
    ["Германя", "DE", "Германия"],
  ])("%s → %s", (label, code, suggestion) => {
    expect(findPlace(label)).toBeNull();
    expect(suggestPlace(label)).toMatchObject({ code, suggestion });
  });

  test.each([
    // words of a request table
    ...[
      "Total",
      "TOTAL:",
      "Subtotal",
      "Grand total",
      "Subpoena",
      "Subpoenas",
      "Search warrant",
      "Emergency",
      "Court order",
      "Mail",
    ],
    ...[
      "Email",
      "Child",
      "Children",
      "Media",
      "Other",
      "Others",
      "None",
      "Legal",
      "Local",
      "Civil",
      "Criminal",
      "Fraud",
      "Terrorism",
    ],
    ...[
      "Preservation",
      "Wiretap",
      "Pen register",
      "MLAT",
      "National Security Letter",
      "FISA",
      "Content removal",
      "User data",
    ],
    ...[
      "Police",
      "Ministry",
      "Agency",
      "Roskomnadzor",
      "Prosecutor",
      "Requests",
      "Accounts",
      "Approved",
      "Rejected",
      "Technical",
    ],
    ...[
      "Data",
      "Spam",
      "Phishing",
      "Malware",
      "Human trafficking",
      "Narcotics",
      "Murder",
      "Missing person",
      "Suicide",
      "Greed",
    ],
    ...["January", "March", "Monday", "Quarter", "Men", "Woman", "Roman", "Cash", "Chat", "Gene", "Per"],
    // regions and parts of countries
    ...[
      "California",
      "Indiana",
      "Virginia",
      "West Virginia",
      "New Mexico",
      "Washington",
      "Maine",
      "District of Columbia",
    ],
    ...[
      "British Columbia",
      "North Africa",
      "Central Africa",
      "Australasia",
      "Oceania",
      "Siberia",
      "North Sudan",
      "West Germany",
    ],
    // cities
    ...[
      "Tunis",
      "Algiers",
      "Lima",
      "Roma",
      "Dubai",
      "Vienna",
      "Columbus",
      "Santiago",
      "Mexico City",
      "Quito",
      "Kiev",
      "Paris",
    ],
    // too short, too long, or not a name
    ...["Chda", "Irn", "x".repeat(60), "Brazil 2", "Colombia2", "12345", "", "-"],
  ])("%j is left alone", (label) => expect(suggestPlace(label)).toBeNull());

  test("no known English name is near enough to be taken for another", () => {
    for (const names of Object.values(en.countries)) {
      for (const name of [names].flat()) expect(suggestPlace(name)).toBeNull();
    }
  });

  test("a label equally near to two countries", () => {
    expect(suggestPlace("Slovania")).toBeNull();
    expect(suggestPlace("Slovekia")).toBeNull();
    expect(suggestPlace("Slovakai")).toMatchObject({ code: "SK" });
    expect(suggestPlace("Slovennia")).toMatchObject({ code: "SI" });
    expect(suggestPlace("Austrlia")).toBeNull();
    expect(suggestPlace("Autralia")).toMatchObject({ code: "AU" });
  });

  test.each([
    ["colombia", "columbia", 1],
    ["kazakhstan", "kazahkstan", 1],
    ["abc", "abc", 0],
    ["abc", "", Infinity],
    ["", "ab", 2],
    ["ca", "abc", Infinity],
    ["north", "south", 2],
  ])("from %j to %j: %d", (a, b, distance) => {
    expect(editDistance([...a], [...b], 2)).toBe(distance);
    expect(editDistance([...b], [...a], 2)).toBe(distance);
  });
});

describe("places that are rightly no country", () => {
  test.each(
    (
      "World|Europe|EU|European Union|EMEA|APAC|Other|Others|International|Rest of world|Rest of the World|Interpol|Europol|" +
      "INTERPOL|Latin America|Middle East & Africa|Asia-Pacific|Sonstige|Прочие|California|New York|Ontario|England and Wales|U.N."
    ).split("|"),
  )("%s", (label) => {
    expect(isRegionWord(label)).toBe(true);
    expect(suggestPlace(label)).toBeNull();
  });

  test.each(["Brazil", "Georgia", "Total", "Ireland", "Luxembourg", "Mexico", ""])("not %j", (label) => {
    expect(isRegionWord(label)).toBe(false);
  });
});

describe("names to print", () => {
  test.each([
    ["KR", "en", "South Korea"],
    ["TR", "en", "Türkiye"],
    ["US", "en-GB", "United States"],
    ["GB-SCT", "en", "Scotland"],
    ["DE", "de", "Deutschland"],
    ["BR", "pt-BR", "Brasil"],
    ["RU", "ru", "Россия"],
    ["KR", "fr", "Corée du Sud"],
    ["GB-SCT", "de", null],
    ["ZZ", "en", null],
    ["br", "en", null],
    ["BR", "xx", null],
    ["BR", "not a language", null],
    ["", "", null],
  ])("%s in %s: %s", (code, language, name) => expect(placeName(code, language)).toBe(name));

  test("every English name is found again", () => {
    for (const code of Object.keys(en.countries)) {
      const name = placeName(code, "en") ?? "";
      expect([code, findPlace(name)]).toEqual([code, { code, name, match: "usual" }]);
    }
  });
});

describe("keys of labels", () => {
  test.each([
    ["TOTAL:", "total"],
    ["  Côte d’Ivoire* ", "cote divoire"],
    ["U.S.A.", "usa"],
    ["Guinea-Bissau", "guinea bissau"],
    ["Bosnia & Herzegovina", "bosnia and herzegovina"],
    ["Åland", "aland"],
    ["Österreich", "osterreich"],
    ["İstanbul", "istanbul"],
    ["Straße", "strasse"],
    ["Россия", "россия"],
    ["日本", "日本"],
    ["Ｂｒａｚｉｌ", "brazil"],
    ["Search\u00A0\u00A0warrant [2]", "search warrant"],
    ["The Gambia", "the gambia"],
    ["", ""],
  ])("%j → %j", (label, key) => expect(normaliseLabel(label)).toBe(key));
});
