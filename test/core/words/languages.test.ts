import { readPeriod, findPeriods } from "../../../src/core/period";
import { POINTS } from "../../../src/core/accessibility/points";
import { toSheetNames } from "../../../src/core/plan/sheet-names";
import { readHeading } from "../../../src/core/read/heading";
import { en } from "../../../src/core/words/en";
import { toForms } from "../../../src/core/words/forms";
import { LANGUAGES, nameOfLanguage, toLanguage } from "../../../src/core/words/languages";
import { KNOWN_OUTCOMES, KNOWN_TYPES } from "../../../src/core/words/known-names";
import { toWords } from "../../../src/core/words/to-words";
import type { Words } from "../../../src/core/words/words";
import { SAMPLES } from "./samples";

const OTHERS = LANGUAGES.filter((language) => language !== "en");
/** The groups of sentences that every language has; those of key facts have tests of their own. */
const GROUPS = ["report", "charts", "notes", "data", "proof", "trend", "accessibility"] as const;

/** It answers a question and says nothing. */
const SILENT = ["report.isUsualName"];

/** `report.sheets.cover` → its text, or what stands for a function. */
function leavesOf(value: unknown, path: string): readonly (readonly [path: string, text: string | null])[] {
  if (typeof value === "string") return [[path, value]];
  if (typeof value === "function") return [[path, null]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, `${path}.${key}`));
}

function textsOf(words: Words): ReadonlyMap<string, string> {
  const leaves = GROUPS.flatMap((group) => leavesOf(words[group], group)).filter(
    ([path]) => !SILENT.includes(path),
  );
  const texts = leaves.map(([path, text]) => [path, text ?? SAMPLES[path]?.say(words) ?? ""] as const);
  return new Map(texts);
}

const FUNCTIONS = GROUPS.flatMap((group) => leavesOf(en[group], group)).flatMap(([path, text]) =>
  text === null ? [path] : [],
);
test("every function that says something has a sample, and every sample a function", () => {
  expect(Object.keys(SAMPLES).sort()).toEqual(FUNCTIONS.filter((path) => !SILENT.includes(path)).sort());
});

test("languages are found by their tags", () => {
  expect(["de-AT", "EN", "zh-Hans-CN", "pt-PT", "nl", ""].map(toLanguage)).toEqual([
    "de",
    "en",
    "zh",
    "pt",
    null,
    null,
  ]);
  expect(toWords("nl")).toBe(en);
  expect(toWords("de-CH").language).toBe("de");
  expect(LANGUAGES.map(nameOfLanguage)).toEqual([
    "English",
    "Deutsch",
    "français",
    "español",
    "português",
    "русский",
    "日本語",
    "中文",
  ]);
});

test.each(LANGUAGES)("in %s, headings are read again as what they mean", (language) => {
  const { report, notes } = toWords(language);
  const outcomes = KNOWN_OUTCOMES.flatMap((outcome) => {
    const name = report.outcomeName(outcome);
    return [
      { heading: name, outcome, type: "total", isShare: false },
      { heading: notes.shareHeading(name), outcome, type: "total", isShare: true },
      { heading: notes.countHeading(name), outcome, type: "total", isShare: false },
    ];
  });
  const types = KNOWN_TYPES.flatMap((type) => {
    const name = report.typeName(type);
    return [name, report.requestsOf(name)].map((heading) => ({
      heading,
      outcome: "all",
      type,
      isShare: false,
    }));
  });
  const all = { heading: report.allRequestsHeading, outcome: "all", type: "total", isShare: false };
  const wanted = [...outcomes, ...types, all];
  const read = wanted.map(({ heading }) => {
    const { outcome, type, isShare } = readHeading(heading);
    return { heading, outcome, type, isShare };
  });
  expect(read).toEqual(wanted);
});

describe.each(OTHERS)("%s", (language) => {
  const words = toWords(language);
  const texts = textsOf(words);
  const english = textsOf(en);

  test("has the keys of English, all translated", () => {
    expect([...texts.keys()]).toEqual([...english.keys()]);
    const same = [...texts].filter(([path, text]) => text === english.get(path)).map(([path]) => path);
    expect(same.filter((path) => !MAY_BE_ENGLISH.includes(`${language} ${path}`))).toEqual([]);
  });

  test.each(Object.keys(SAMPLES))("%s holds all that is put into it", (path) => {
    const { say, has } = SAMPLES[path] ?? { say: () => "", has: [""] };
    const text = say(words);
    const { number } = toForms(language);
    const wanted = has.map((each) =>
      typeof each === "number" ? number(each) : words.report.periodName(each),
    );
    expect(wanted.filter((each) => !text.includes(each))).toEqual([]);
    expect(text).not.toMatch(/undefined|NaN|\[object|\$\{|null/);
  });

  test("writes its signs as the language has them", () => {
    const wrong = [...texts].filter(([, text]) => SIGNS[language].test(text));
    expect(wrong).toEqual([]);
  });

  test("names sheets as Excel takes them, all different", () => {
    const names = [
      ...Object.values(words.report.sheets),
      words.data.sheet,
      words.proof.sheet,
      words.trend.sheet,
      words.accessibility.sheet,
    ];
    expect(toSheetNames(names)).toEqual(names);
  });

  test("says of each point of accessibility what is wrong, also where nothing is named", () => {
    const { points } = words.accessibility;
    const faults = POINTS.map(({ id }) => [id, points[id].fault("")] as const);
    const wrong = faults.filter(([, text]) => SIGNS[language].test(text) || EMPTY_QUOTES.test(text));
    expect(wrong.filter(([id]) => !ALWAYS_NAMED.includes(id))).toEqual([]);
    const titles = POINTS.map(({ id }) => points[id].title);
    expect(new Set(titles).size).toBe(POINTS.length);
    expect(titles.filter((title) => /[.。]$/.test(title))).toEqual([]);
  });

  test("tells one point of accessibility from several, and none", () => {
    const { accessibility } = words;
    const all = [0, 1, 2].map((recommended) => accessibility.verdict({ essential: 0, recommended }));
    const some = [1, 2].map((essential) => accessibility.verdict({ essential, recommended: 0 }));
    expect(new Set([...all, ...some]).size).toBe(5);
    expect(all[0]).not.toMatch(/\d/);
    expect([...all, ...some].filter((text) => SIGNS[language].test(text))).toEqual([]);
    expect(new Set(Object.values(accessibility.heads)).size).toBe(4);
  });

  test("recognises its own names of types and quotes others", () => {
    const { report } = words;
    const known = report.typeName("technical");
    expect(report.isUsualName("technical", known.toUpperCase())).toBe(true);
    expect(report.isUsualName("technical", "Court orders")).toBe(false);
    expect(report.requestsOf(known)).not.toContain(report.requestsOf("X").replace("X", known));
    expect(report.noRequests(known).toLowerCase()).toContain(known.toLowerCase());
    expect(report.noRequests("Court orders")).toMatch(/[„«“「]\s?Court orders\s?[“»”」]/);
    expect(report.typeName("court orders")).toBe("Court orders");
  });

  test.each(PERIODS())("%s is read again from its name, and from a title", (label) => {
    const name = words.report.periodName(label);
    expect(words.report.periodName(name)).toBe(name);
    expect(readPeriod(name)?.label ?? findPeriods(name)[0]?.period.label).toBe(label);
    const titles = [words.report.overviewTitle(label), words.report.outcomeTitle("X", label)];
    for (const title of titles) expect(findPeriods(title).map(({ period }) => period.label)).toEqual([label]);
  });

  test("several periods are told from the first to the last", () => {
    const text = words.report.fromTo("H1 2023", "H2 2024");
    expect(words.report.overviewTitle(text)).toContain(text);
    expect(findPeriods(text).map(({ period }) => period.label)).toEqual(["2023–2024"]);
  });
});

function PERIODS(): readonly string[] {
  return [
    ...["2024", "2023–2024", "H1 2024", "H2 2024", "Q1 2024", "Q2 2024", "Q3 2024", "Q4 2024"],
    ...["January", "February", "March", "April", "May", "June", "July", "August", "September"].map(
      (month) => `${month} 2024`,
    ),
    ...[
      "October 2024",
      "November 2024",
      "December 2024",
      "February 2024 – May 2024",
      "July 2023 – June 2024",
    ],
  ];
}

/** What is rightly written as in English, with its language. */
const MAY_BE_ENGLISH: readonly string[] = [
  "fr report.notAvailable",
  "fr accessibility.sections.notes",
  "fr accessibility.sections.structure",
  // A colon without a blank before it.
  ...["de", "es", "pt", "ru"].map((language) => `${language} accessibility.placed`),
  "es report.total",
  "pt report.total",
  "ja report.notAvailable",
  "zh report.notAvailable",
];

const EMPTY_QUOTES = /[„«“「]\s?[“»”」]/;
/** Their places always name a text. */
const ALWAYS_NAMED: readonly string[] = [
  ...["table-name", "note-symbols", "note-word", "note-in-figure", "font-face", "symbols", "sheet-name"],
];

/**
 * Signs that a language does not have: straight quotes; in French a blank that may break before a sign, or none; in Japanese and
 * Chinese narrow signs after wide letters.
 */
const LETTER = "[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー]";
const WIDE = new RegExp(`["']|${LETTER}[,.:;!?(]|[,:;!?)]${LETTER}`, "u");
const SIGNS: Readonly<Record<(typeof OTHERS)[number], RegExp>> = {
  de: /["'’]|“[^“„]*”|\s[:;?!]/,
  fr: /["']| [:;?!»]|« |[^\s\d][:;?!»](?!\d)|\w«/,
  es: /["'“”„]|\s[:;?!]/,
  pt: /["'«»„]|\s[:;?!]/,
  ru: /["'“”]|\s[:;?!]/,
  ja: WIDE,
  zh: WIDE,
};

describe("numbers and nouns agree", () => {
  const requests = (language: string, count: number): string =>
    toWords(language).charts.sentByAll(1, count).replace(/\s/g, " ");

  test.each([
    ["ru", 1, "1 запрос из"],
    ["ru", 2, "2 запроса из"],
    ["ru", 5, "5 запросов из"],
    ["ru", 11, "11 запросов из"],
    ["ru", 21, "21 запрос из"],
    ["ru", 112, "112 запросов из"],
    ["ru", 1234, "1 234 запроса из"],
    ["de", 1, "1 Anfrage aus"],
    ["de", 1234, "1.234 Anfragen aus"],
    ["fr", 0, "0 demande de"],
    ["fr", 1, "1 demande de"],
    ["fr", 1234, "1 234 demandes de"],
    ["es", 12345, "12.345 solicitudes de"],
    ["pt", 1, "1 solicitação de"],
    ["pt", 2, "2 solicitações de"],
    ["ja", 12345, "要請12,345件"],
    ["zh", 1, "1项请求"],
  ])("%s: %i requests", (language, count, text) => {
    expect(requests(language, count)).toContain(text);
  });

  test("outcomes agree with their number where the language has it so", () => {
    const split = (language: string): string => {
      const { report } = toWords(language);
      const parts = ["approved", "rejected"].map((outcome, index) => ({
        name: report.outcomeName(outcome),
        count: index + 1,
      }));
      return report.outcomeSplit(parts, 3).replace(/\s/g, " ");
    };
    expect(LANGUAGES.map(split)).toEqual([
      "1 of 3 requests approved, 2 rejected",
      "3 Anfragen: 1 genehmigt und 2 abgelehnt",
      "3 demandes : 1 acceptée et 2 rejetées",
      "3 solicitudes: 1 aprobada y 2 rechazadas",
      "3 solicitações: 1 aprovada e 2 rejeitadas",
      "3 запроса: одобрено 1 и отклонено 2",
      "要請3件：承認1件、却下2件",
      "3项请求：批准1项，拒绝2项",
    ]);
  });
});
