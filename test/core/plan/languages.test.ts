import { audit } from "../../../src/core";
import { gatherPublished } from "../../../src/core/plan/gather-published";
import { findPlace, isRegionWord, placeName } from "../../../src/core/places";
import { placeIndex } from "../../../src/core/places-index";
import { findRest, REST_NAMES } from "../../../src/core/places-rest";
import { planReport } from "../../../src/core/plan/plan-report";
import type { Published } from "../../../src/core/plan/published";
import type { SheetSnapshot } from "../../../src/core/sheet";
import { LANGUAGES, type Language } from "../../../src/core/words/languages";
import { toWords } from "../../../src/core/words/to-words";
import { sheetOf } from "./draft";
import { H1_2024 } from "./drafts";
import { sheetOutline } from "./outline";
import { planOf, sheetNamed } from "./planned";
import { toSnapshots } from "./snapshots";

function publishedOf(draft: SheetSnapshot, language: Language): Published {
  const { report: words } = toWords(language);
  const gathered = gatherPublished(audit([draft]), { language, words, translates: true, linked: false });
  if (!gathered.ok) throw new Error(gathered.reason);
  return gathered.published;
}

function planIn(language: Language, draft: SheetSnapshot = H1_2024) {
  return planOf(audit([draft]), { language, words: toWords(language) });
}

/** The overview of a report, without what its formulas and its chart say. */
function overviewOf(language: Language): string {
  const sheet = sheetNamed(planIn(language), toWords(language).report.sheets.overview);
  return sheetOutline({ ...sheet, charts: [] })
    .split("\n")
    .slice(0, 13)
    .join("\n")
    .replace(/ \{=[^}]*\}/g, "")
    .replace(/\u00a0/g, "_");
}

const OVERVIEWS: Readonly<Record<Exclude<Language, "en">, string>> = {
  de: `
== Übersicht
1: Anfragen von Regierungs- und Strafverfolgungsbehörden, 1. Halbjahr 2024
3: Land | Anfragen | Anfragen zu Nutzerdaten | Anfragen zu technischen Informationen
4: GESAMT: | 61 | 0 | 61
5: Brasilien | 3 | 0 | 3
6: Chile | 1 | 0 | 1
7: China | 4 | 0 | 4
8: Dominikanische Republik | 1 | 0 | 1
9: Indien | 1 | 0 | 1
10: Kolumbien | 2 | 0 | 2
11: Mexiko | 1 | 0 | 1
12: Russland | 47 | 0 | 47
13: Südkorea | 1 | 0 | 1`,
  fr: `
== Synthèse
1: Demandes des forces de l’ordre et des autorités publiques, 1er semestre 2024
3: Pays | Demandes | Demandes de données des utilisateurs | Demandes d’informations techniques
4: TOTAL_: | 61 | 0 | 61
5: Brésil | 3 | 0 | 3
6: Chili | 1 | 0 | 1
7: Chine | 4 | 0 | 4
8: Colombie | 2 | 0 | 2
9: Corée du Sud | 1 | 0 | 1
10: Inde | 1 | 0 | 1
11: Mexique | 1 | 0 | 1
12: République dominicaine | 1 | 0 | 1
13: Russie | 47 | 0 | 47`,
  es: `
== Resumen
1: Solicitudes de las fuerzas del orden y de organismos gubernamentales, primer semestre de 2024
3: País | Solicitudes | Solicitudes de datos de usuarios | Solicitudes de información técnica
4: TOTAL: | 61 | 0 | 61
5: Brasil | 3 | 0 | 3
6: Chile | 1 | 0 | 1
7: China | 4 | 0 | 4
8: Colombia | 2 | 0 | 2
9: Corea del Sur | 1 | 0 | 1
10: India | 1 | 0 | 1
11: México | 1 | 0 | 1
12: República Dominicana | 1 | 0 | 1
13: Rusia | 47 | 0 | 47`,
  pt: `
== Visão geral
1: Solicitações de autoridades policiais e governamentais, 1º semestre de 2024
3: País | Solicitações | Solicitações de dados de usuários | Solicitações de informações técnicas
4: TOTAL: | 61 | 0 | 61
5: Brasil | 3 | 0 | 3
6: Chile | 1 | 0 | 1
7: China | 4 | 0 | 4
8: Colômbia | 2 | 0 | 2
9: Coreia do Sul | 1 | 0 | 1
10: Índia | 1 | 0 | 1
11: México | 1 | 0 | 1
12: República Dominicana | 1 | 0 | 1
13: Rússia | 47 | 0 | 47`,
  ru: `
== Обзор
1: Запросы государственных и правоохранительных органов, 1-е полугодие 2024_г.
3: Страна | Запросы | Запросы данных пользователей | Запросы технической информации
4: ВСЕГО: | 61 | 0 | 61
5: Бразилия | 3 | 0 | 3
6: Доминиканская Республика | 1 | 0 | 1
7: Индия | 1 | 0 | 1
8: Китай | 4 | 0 | 4
9: Колумбия | 2 | 0 | 2
10: Мексика | 1 | 0 | 1
11: Республика Корея | 1 | 0 | 1
12: Россия | 47 | 0 | 47
13: Чили | 1 | 0 | 1`,
  ja: `
== 概要
1: 法執行機関および政府機関からの要請（2024年上半期）
3: 国・地域 | 要請 | ユーザーデータに関する要請 | 技術情報に関する要請
4: 合計 | 61 | 0 | 61
5: インド | 1 | 0 | 1
6: コロンビア | 2 | 0 | 2
7: チリ | 1 | 0 | 1
8: ドミニカ共和国 | 1 | 0 | 1
9: ブラジル | 3 | 0 | 3
10: メキシコ | 1 | 0 | 1
11: ロシア | 47 | 0 | 47
12: 韓国 | 1 | 0 | 1
13: 中国 | 4 | 0 | 4`,
  zh: `
== 概览
1: 执法机构和政府机构的请求（2024年上半年）
3: 国家或地区 | 请求 | 用户数据请求 | 技术信息请求
4: 总计 | 61 | 0 | 61
5: 巴西 | 3 | 0 | 3
6: 多米尼加共和国 | 1 | 0 | 1
7: 俄罗斯 | 47 | 0 | 47
8: 哥伦比亚 | 2 | 0 | 2
9: 韩国 | 1 | 0 | 1
10: 墨西哥 | 1 | 0 | 1
11: 印度 | 1 | 0 | 1
12: 智利 | 1 | 0 | 1
13: 中国 | 4 | 0 | 4`,
};

const OTHERS = LANGUAGES.filter((language) => language !== "en");

describe("the published report of H1 2024", () => {
  test.each(OTHERS)("its overview in %s", (language) => {
    expect(overviewOf(language)).toBe(OVERVIEWS[language].trim());
  });

  test("in English it is as it is without a language", () => {
    expect(planIn("en")).toEqual(planOf(audit([H1_2024])));
  });

  test.each(LANGUAGES)("in %s it is read again without a finding, with the same figures", (language) => {
    const plan = planIn(language);
    const again = audit(toSnapshots(plan));
    expect(again.findings).toEqual([]);
    expect(again.verdicts.broken).toBe(0);
    const asEnglish = audit(toSnapshots(planIn("en")));
    expect(figuresOf(again)).toEqual(figuresOf(asEnglish));
  });

  test.each(LANGUAGES)("in %s Excel takes the names of all sheets", (language) => {
    const { sheets } = planIn(language);
    for (const { name } of sheets) expect(name.length).toBeLessThanOrEqual(31);
  });
});

/** Every figure by period, type, outcome and place. */
function figuresOf({ report }: ReturnType<typeof audit>): readonly string[] {
  return report.tables
    .flatMap((table) =>
      table.rows.flatMap((row) =>
        table.columns.flatMap((column, index) => {
          const figure = row.figures[index];
          const type = column.type === "total" ? table.type : column.type;
          if (figure === null || figure === undefined) return [];
          return [
            [table.period?.label, type, column.outcome, column.measure, row.place, figure.stated].join(" | "),
          ];
        }),
      ),
    )
    .sort();
}

const GERMAN = sheetOf(
  "Bericht",
  `
Anfragen von Behörden, H1 2024

Land | Anfragen zu Nutzerdaten | Gerichtliche Anordnungen
GESAMT: | 6 | 6
Brasilien | 4 | 1
Deutschland | 2 | 5
`,
);

describe("the language of the draft", () => {
  test("the same as that of the report: the draft keeps its wording", () => {
    const published = publishedOf(GERMAN, "de");
    expect(published.places.map(({ label }) => label)).toEqual(["Brasilien", "Deutschland"]);
    expect(published.stubHead).toBe("Land");
    expect(published.overview.map(({ heading }) => heading)).toContain("Gerichtliche Anordnungen");
  });

  test("another: known names are those of the report, others stay", () => {
    const published = publishedOf(GERMAN, "en");
    expect(published.places.map(({ label }) => label)).toEqual(["Brazil", "Germany"]);
    expect(published.stubHead).toBeNull();
    const headings = published.overview.map(({ heading }) => heading);
    expect(headings).toContain("Requests: User data");
    expect(headings.some((heading) => heading.toLowerCase().includes("gerichtliche anordnungen"))).toBe(true);
  });

  test("nothing is named anew where no language is asked for", () => {
    const result = planReport(audit([GERMAN]), { words: toWords("en"), version: "1.2.3" });
    expect(result.ok && result.published[0]?.places.map(({ label }) => label)).toEqual([
      "Brasilien",
      "Deutschland",
    ]);
  });

  test("nothing is named anew where the words are not in the language asked for", () => {
    const result = planReport(audit([GERMAN]), { words: toWords("en"), language: "fr", version: "1.2.3" });
    expect(result.ok && result.published[0]?.places.map(({ label }) => label)).toEqual([
      "Brasilien",
      "Deutschland",
    ]);
  });

  test("a language of a country counts as the language", () => {
    const result = planReport(audit([H1_2024]), {
      words: toWords("de-AT"),
      language: "de-AT",
      version: "1.2.3",
    });
    expect(result.ok && result.published[0]?.places[0]?.label).toBe("Brasilien");
  });

  test("places and headings each have their own", () => {
    const mixed = sheetOf(
      "Report",
      `
Law enforcement requests, H1 2024

Country | Number of requests
TOTAL: | 9
Brasilien | 4
Deutschland | 2
Frankreich | 3
`,
    );
    const published = publishedOf(mixed, "en");
    expect(published.overview[0]?.heading).toBe("Number of requests");
    expect(published.places.map(({ label }) => label)).toEqual(["Brazil", "France", "Germany"]);
  });

  test("one slip makes no other language", () => {
    const slip = sheetOf(
      "Report",
      `
Law enforcement requests, H1 2024

Country | Number of requests
TOTAL: | 9
Brasil | 4
Chile | 2
Germany | 3
`,
    );
    expect(publishedOf(slip, "en").places.map(({ label }) => label)).toEqual(["Brasil", "Chile", "Germany"]);
  });
});

describe("rows that are no countries", () => {
  const draft = sheetOf(
    "Report",
    `
Law enforcement requests, H1 2024

Country | Number of requests
TOTAL: | 42
Brazil | 4
European Union | 5
Germany | 2
Interpol | 6
Other | 7
Scotland | 8
Unknown | 10
`,
  );

  test.each([
    [
      "de",
      [
        "Brasilien",
        "Deutschland",
        "Europäische Union",
        "Interpol",
        "Nicht angegeben",
        "Scotland",
        "Sonstige",
      ],
    ],
    ["fr", ["Allemagne", "Autres", "Brésil", "Interpol", "Non précisé", "Scotland", "Union européenne"]],
    ["ru", ["Бразилия", "Германия", "Европейский союз", "Не указано", "Прочие", "Interpol", "Scotland"]],
    ["ja", ["Interpol", "Scotland", "その他", "ドイツ", "ブラジル", "欧州連合", "不明"]],
  ] as const)("%s", (language, labels) => {
    expect(publishedOf(draft, language).places.map(({ label }) => label)).toEqual(labels);
  });

  test("two rows of one country keep the names that tell them apart", () => {
    const twice = sheetOf(
      "Report",
      `
Law enforcement requests, H1 2024

Country | Number of requests
TOTAL: | 9
Congo (DRC) | 4
DR Congo | 2
Germany | 3
`,
    );
    const labels = publishedOf(twice, "de").places.map(({ label }) => label);
    expect(new Set(labels).size).toBe(labels.length);
    expect(labels).toContain("Deutschland");
  });
});

test.each(LANGUAGES)("every country has one name in %s, by which it is found again", (language) => {
  const codes = [...placeIndex().usualNames.keys()].filter((code) => code.length === 2);
  expect(codes.length).toBeGreaterThan(240);
  const wrong = codes.filter((code) => findPlace(placeName(code, language) ?? "")?.code !== code);
  expect(wrong).toEqual([]);
});

test.each(LANGUAGES)("rows for the rest are known as such in %s", (language) => {
  const { restName } = toWords(language).report;
  expect(REST_NAMES.map(restName).map(findRest)).toEqual(REST_NAMES);
  expect(REST_NAMES.map(restName).filter((name) => !isRegionWord(name))).toEqual([]);
});

describe("types and outcomes", () => {
  const draft = sheetOf(
    "Report",
    `
Government requests, H1 2024

Country | Request type | Fully complied | Partially complied | Rejected | Escalated
Brazil | User data | 4 | 3 | 2 | 1
Brazil | Court orders | 5 | 4 | 3 | 2
Chile | User data | 6 | 5 | 4 | 3
Chile | Court orders | 7 | 6 | 5 | 4
`,
  );

  test("known ones are named in the language, others as the draft has them", () => {
    const { outcomeTables } = publishedOf(draft, "de");
    expect(outcomeTables.map(({ wording }) => wording)).toEqual([
      { name: "Nutzerdaten", requests: "Anfragen zu Nutzerdaten" },
      { name: "Court orders", requests: "Anfragen: Court orders" },
    ]);
    const headings = outcomeTables[0]?.outcomes.map(({ heading }) => heading) ?? [];
    expect(headings.slice(0, 3)).toEqual(["Genehmigt", "Teilweise genehmigt", "Abgelehnt"]);
    expect(outcomeTables[0]?.outcomes.flatMap(({ renamedFrom }) => renamedFrom)).toEqual([]);
  });

  test("two columns of one quantity keep the headings that tell them apart", () => {
    const accounts = sheetOf(
      "Report",
      `
Government requests, H1 2024

Country | Requests | Accounts specified | Accounts disclosed to nobody
TOTAL: | 6 | 9 | 5
Brazil | 4 | 5 | 3
Chile | 2 | 4 | 2
`,
    );
    const headings = publishedOf(accounts, "de").overview.map(({ heading }) => heading);
    expect(new Set(headings).size).toBe(headings.length);
    expect(headings[0]).toBe("Anfragen");
  });
});
