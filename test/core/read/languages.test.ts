import { audit, toMessage } from "../../../src/core";
import { findPeriods } from "../../../src/core/period";
import { findPlace } from "../../../src/core/places";
import { readReport } from "../../../src/core/read/read-report";
import { en } from "../../../src/core/words/en";
import { textSheet } from "../../reports/text-sheet";
import { TRICKY } from "./language-tricky";
import { GERMAN_AND_FRENCH } from "./drafts-german-french";
import { RUSSIAN_JAPANESE_CHINESE } from "./drafts-russian-japanese-chinese";
import { SPANISH_AND_PORTUGUESE } from "./drafts-spanish-portuguese";
import { draftOf, type DraftWords } from "./language-drafts";
import { LONG_LISTS } from "./language-lists";
import { OTHER_TRADES } from "./other-trades";

const DRAFTS = [...GERMAN_AND_FRENCH, ...SPANISH_AND_PORTUGUESE, ...RUSSIAN_JAPANESE_CHINESE];
const CASES = DRAFTS.map((words) => [`${words.language}: ${words.title}`, words] as const);

/** What each column of figures holds: `count total all`. */
function columnsOf(words: DraftWords): readonly (readonly string[])[] {
  return readReport([draftOf(words)]).tables.map(({ columns }) =>
    columns.map(({ measure, type, outcome }) =>
      measure === "label" ? "label" : `${measure} ${type} ${outcome}`,
    ),
  );
}

function outcomesOf(type: string): readonly string[] {
  return [
    "label",
    `share ${type} approved`,
    `count ${type} approved`,
    `share ${type} rejected`,
    `count ${type} rejected`,
  ];
}

test.each(CASES)("%s: types, outcomes and measures", (_name, words) => {
  expect(columnsOf(words)).toEqual([
    [
      "label",
      `count total ${words.isReceived ? "received" : "all"}`,
      "count user-data all",
      "count technical all",
    ],
    outcomesOf("user-data"),
    outcomesOf("technical"),
  ]);
});

test.each(CASES)("%s: period, places and total rows", (_name, words) => {
  const { tables, groups } = readReport([draftOf(words)]);
  expect(groups.map(({ period }) => period?.label)).toEqual([words.period]);
  for (const { rows, listsPlaces } of tables) {
    expect(listsPlaces).toBe(true);
    expect(rows.map(({ role }) => role)).toEqual(["total", "detail", "detail", "detail", "detail"]);
    expect(rows.slice(1).map(({ label }) => findPlace(label)?.code)).toEqual(["BR", "DE", "RU", "US"]);
  }
});

const loudIn = (words: DraftWords, wrong?: "total" | "share"): readonly string[] =>
  audit([draftOf(words, wrong)])
    .findings.filter(({ severity }) => severity !== "note")
    .map((finding) => `${finding.severity}: ${toMessage(finding, en.findings)}`);

test.each(CASES)(
  "%s: no finding where it is right, and an error where a total or a share is wrong",
  (_name, words) => {
    expect(loudIn(words)).toEqual([]);
    expect(loudIn(words, "total").filter((line) => line.startsWith("error"))).not.toEqual([]);
    expect(loudIn(words, "share").filter((line) => line.startsWith("error"))).not.toEqual([]);
  },
);

test.each(LONG_LISTS)("%s: a list of period, place, type and outcome", (_language, text) => {
  const sheet = textSheet("Liste", text);
  const { tables } = readReport([sheet]);
  expect(tables.map(({ columns }) => columns.map(({ role, measure }) => role ?? measure))).toEqual([
    ["period", "place", "type", "outcome", "count"],
  ]);
  expect(
    tables[0]?.rows.map(({ role, type, outcome, period, place }) => [
      role,
      type,
      outcome,
      period?.label,
      place,
    ]),
  ).toEqual([
    ["detail", "user-data", "approved", "H1 2024", "BR"],
    ["detail", "user-data", "rejected", "H1 2024", "BR"],
    ["detail", "technical", "approved", "H1 2024", "BR"],
    ["detail", "technical", "rejected", "H1 2024", "RU"],
    ["total", null, null, undefined, "TOTAL"],
  ]);
  const loud = (of: string): readonly string[] =>
    audit([textSheet("Liste", of)]).findings.flatMap(({ severity }) =>
      severity === "note" ? [] : [severity],
    );
  expect(loud(text)).toEqual([]);
  expect(loud(text.replace("| 11", "| 12"))).toContain("error");
});

test.each(TRICKY)("nothing is found where nothing is wrong: %s", (_name, text) => {
  const { report, findings } = audit([textSheet("Liste", text)]);
  expect(report.tables).toHaveLength(1);
  expect(
    findings.filter(({ severity }) => severity !== "note").map((finding) => toMessage(finding, en.findings)),
  ).toEqual([]);
});

test.each(OTHER_TRADES)("nothing is said of other trades: %s", (_name, text) => {
  const { report, findings } = audit([textSheet("Tabelle1", text)]);
  expect(report.tables.map(({ title }) => title)).toEqual([]);
  expect(findings).toEqual([]);
});

test.each([
  ["1. Halbjahr 2024", "H1 2024"],
  ["I. Halbjahr 2024", "H1 2024"],
  ["Erstes Halbjahr 2024", "H1 2024"],
  ["2. Hj. 2023", "H2 2023"],
  ["Januar bis Juni 2024", "H1 2024"],
  ["3. Quartal 2024", "Q3 2024"],
  ["Berichtsjahr 2024", "2024"],
  ["S1 2024", "H1 2024"],
  ["1er semestre 2024", "H1 2024"],
  ["deuxième semestre de 2023", "H2 2023"],
  ["de janvier à juin 2024", "H1 2024"],
  ["4e trimestre 2024", "Q4 2024"],
  ["1º semestre de 2024", "H1 2024"],
  ["2.º semestre de 2023", "H2 2023"],
  ["1.er semestre de 2024", "H1 2024"],
  ["primer semestre de 2024", "H1 2024"],
  ["enero a junio de 2024", "H1 2024"],
  ["tercer trimestre de 2024", "Q3 2024"],
  ["janeiro a junho de 2024", "H1 2024"],
  ["segundo semestre de 2023", "H2 2023"],
  ["I полугодие 2024", "H1 2024"],
  ["II полугодие 2023 года", "H2 2023"],
  ["1-е полугодие 2024 г.", "H1 2024"],
  ["в первом полугодии 2024 года", "H1 2024"],
  ["январь–июнь 2024 г.", "H1 2024"],
  ["III квартал 2024 года", "Q3 2024"],
  ["2024年上半期", "H1 2024"],
  ["2023年 下半期", "H2 2023"],
  ["２０２４年上半期", "H1 2024"],
  ["2024年1月～6月", "H1 2024"],
  ["2024年1月から6月まで", "H1 2024"],
  ["2024年第1四半期", "Q1 2024"],
  ["2024年上半年", "H1 2024"],
  ["2023年下半年", "H2 2023"],
  ["2024年1月至6月", "H1 2024"],
  ["2024年1-6月", "H1 2024"],
  ["2024年第三季度", "Q3 2024"],
  ["2024年", "2024"],
  // A Chinese 年度 is the calendar year.
  ["2024年度报告", "2024"],
  ["2024年度政府请求", "2024"],
  ["2024年度上半年", "H1 2024"],
  ["2024年度第一季度", "Q1 2024"],
  ["2024年度第3季度", "Q3 2024"],
  ["2024年度第二季", "Q2 2024"],
  ["执法请求，2024年度上半期", "H1 2024"],
  ["2023年度至2024年度的请求", "2023–2024"],
  // A Japanese one that says its months.
  ["2024年度（2024年4月～2025年3月）", "April 2024 – March 2025"],
])("%s is %s", (text, label) => {
  expect(findPeriods(`X: ${text}`).map(({ period }) => period.label)).toEqual([label]);
});

/** A Japanese 年度 mostly begins in April, and which one is meant the text does not say: no period is better than a wrong one. */
test.each([
  "2024年度",
  "２０２４年度",
  "2024 年度",
  "2024年度上半期",
  "2023年度下半期",
  "2024年度の前半",
  "2024年度 上半期",
  "2024年度（上半期）",
  "2024年度第1四半期",
  "2024年度第一四半期",
  "2024年度 第1四半期",
  "2024年度 Q1",
  "2024年度 4月",
  "2024年度4月～9月",
  "2023年度～2024年度",
  "2023～2024年度",
  "2023年～2024年度",
  "2023-2024年度报告",
  "2024年度報告書",
  "2024年度における政府機関からの開示請求",
])("%s is no period that can be told", (text) => {
  expect(findPeriods(text)).toEqual([]);
});
