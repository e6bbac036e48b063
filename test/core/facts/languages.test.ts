import type { KeyFact, OutcomeFact, RequestsChangeFact } from "../../../src/core/facts/fact";
import { toHedge, type Hedge, type NamedPart } from "../../../src/core/facts/hedge";
import { toNamedPeriod } from "../../../src/core/facts/named-period";
import { toSentences } from "../../../src/core/facts/to-sentences";
import { roundedShare } from "../../../src/core/rounding";
import type { FactWords } from "../../../src/core/words/facts-words";
import { facts as de } from "../../../src/core/words/de/facts";
import { facts as en } from "../../../src/core/words/en/facts";
import { facts as es } from "../../../src/core/words/es/facts";
import { facts as fr } from "../../../src/core/words/fr/facts";
import { facts as ja } from "../../../src/core/words/ja/facts";
import { facts as pt } from "../../../src/core/words/pt/facts";
import { facts as ru } from "../../../src/core/words/ru/facts";
import { facts as zh } from "../../../src/core/words/zh/facts";

const LANGUAGES: Readonly<Record<string, FactWords>> = { en, de, fr, es, pt, ru, ja, zh };

/** No-break spaces as plain ones, so that the expected texts can be read. */
const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, " ");
const inFull = (fact: KeyFact, words: FactWords): string => plain(toSentences([fact], words)[0]?.text ?? "");
const inShort = (fact: KeyFact, words: FactWords): string =>
  plain(toSentences([fact], words)[0]?.inShort ?? "");

const requests = (
  count: number,
  countries: number | null = null,
  period: string | null = "H1 2024",
): KeyFact => ({
  kind: "requests",
  period: period === null ? null : toNamedPeriod(period),
  count,
  countries: countries === null ? null : { count: countries, isAtLeast: false },
  cells: [],
});
const outcome = (count: number, whole: number, more: Partial<OutcomeFact> = {}): OutcomeFact => ({
  kind: "outcome",
  type: null,
  outcome: "approved",
  name: "Approved",
  count,
  whole,
  share: roundedShare({ count, whole, decimals: 0, rule: "half-up" }),
  hedge: toHedge(count, whole),
  cells: [],
  ...more,
});
const change = (
  countNow: number,
  countBefore: number,
  hedge: RequestsChangeFact["hedge"] = null,
): KeyFact => ({
  kind: "requests-change",
  period: toNamedPeriod("H1 2024"),
  before: toNamedPeriod("H2 2023"),
  countNow,
  countBefore,
  percent: null,
  hedge,
  cells: [],
});
const shareChange = (shareNow: number, shareBefore: number, isSame = false): KeyFact => ({
  kind: "share-change",
  period: toNamedPeriod("2024"),
  before: toNamedPeriod("2023"),
  outcome: "approved",
  name: "Approved",
  shareNow: { digits: shareNow, decimals: 0 },
  shareBefore: { digits: shareBefore, decimals: 0 },
  points: shareNow === shareBefore ? null : { digits: Math.abs(shareNow - shareBefore), decimals: 0 },
  isSame,
  cells: [],
});

test("Russian: the verb and the noun go with the number", () => {
  expect([1, 2, 5, 11, 21, 22, 1234].map((count) => inFull(requests(count, count), ru))).toEqual([
    "За 1-е полугодие 2024 г. поступил 1 запрос из 1 страны.",
    "За 1-е полугодие 2024 г. поступило 2 запроса из 2 стран.",
    "За 1-е полугодие 2024 г. поступило 5 запросов из 5 стран.",
    "За 1-е полугодие 2024 г. поступило 11 запросов из 11 стран.",
    "За 1-е полугодие 2024 г. поступил 21 запрос из 21 страны.",
    "За 1-е полугодие 2024 г. поступило 22 запроса из 22 стран.",
    "За 1-е полугодие 2024 г. поступило 1 234 запроса из 1 234 стран.",
  ]);
  expect([0, 1, 2, 21, 61].map((count) => inFull(outcome(count, 61), ru))).toEqual([
    "Ни один из 61 запроса не одобрен.",
    "Одобрен 1 из 61 запроса (2 %).",
    "Одобрено 2 из 61 запроса (3 %).",
    "Одобрен 21 из 61 запроса (34 %).",
    "Одобрены все запросы (61).",
  ]);
  expect([61, 65, 71].map((count) => inFull(shareChange(count, 60), ru))).toEqual([
    "Доля одобренных запросов за 2024 г. составила 61 %, за 2023 г. – 60 % (+1 процентный пункт).",
    "Доля одобренных запросов за 2024 г. составила 65 %, за 2023 г. – 60 % (+5 процентных пунктов).",
    "Доля одобренных запросов за 2024 г. составила 71 %, за 2023 г. – 60 % (+11 процентных пунктов).",
  ]);
  expect(inFull(change(5, 5), ru)).toBe(
    "За 1-е полугодие 2024 г. поступило 5 запросов – столько же, сколько за 2-е полугодие 2023 г.",
  );
});

test("one, two and many in the other languages", () => {
  const all = (fact: KeyFact): readonly string[] =>
    Object.values(LANGUAGES).map((words) => inFull(fact, words));
  expect(all(requests(1, 1))).toEqual([
    "In the first half of 2024, there was 1 request from 1 country.",
    "Im 1. Halbjahr 2024 gab es 1 Anfrage aus 1 Land.",
    "Au 1er semestre 2024, il y a eu 1 demande provenant de 1 pays.",
    "En el primer semestre de 2024 hubo 1 solicitud de 1 país.",
    "No 1º semestre de 2024, houve 1 solicitação de 1 país.",
    "За 1-е полугодие 2024 г. поступил 1 запрос из 1 страны.",
    "2024年上半期の要請は1件で、1の国・地域からのものでした。",
    "2024年上半年，共有来自1个国家或地区的1项请求。",
  ]);
  expect(all(requests(1234, 21, null))).toEqual([
    "There were 1,234 requests from 21 countries.",
    "Es gab 1.234 Anfragen aus 21 Ländern.",
    "Il y a eu 1 234 demandes provenant de 21 pays.",
    "Hubo 1234 solicitudes de 21 países.",
    "Houve 1.234 solicitações de 21 países.",
    "Поступило 1 234 запроса из 21 страны.",
    "要請は1,234件で、21の国・地域からのものでした。",
    "共有来自21个国家或地区的1,234项请求。",
  ]);
  expect(all(outcome(1, 61))).toEqual([
    "1 of the 61 requests (2%) was approved.",
    "1 der 61 Anfragen (2 %) wurde genehmigt.",
    "1 des 61 demandes (2 %) a été acceptée.",
    "1 de las 61 solicitudes (2 %) fue aprobada.",
    "1 das 61 solicitações (2%) foi aprovada.",
    "Одобрен 1 из 61 запроса (2 %).",
    "要請61件のうち1件（2%）が承認されました。",
    "61项请求中有1项（2%）获得批准。",
  ]);
  expect(all(change(61, 49))).toEqual([
    "In the first half of 2024, there were 61 requests, 12 more than in the second half of 2023.",
    "Im 1. Halbjahr 2024 gab es 61 Anfragen, 12 mehr als im 2. Halbjahr 2023.",
    "Au 1er semestre 2024, il y a eu 61 demandes, soit 12 de plus qu’au 2e semestre 2023.",
    "En el primer semestre de 2024 hubo 61 solicitudes, 12 más que en el segundo semestre de 2023.",
    "No 1º semestre de 2024, houve 61 solicitações, 12 a mais do que no 2º semestre de 2023.",
    "За 1-е полугодие 2024 г. поступил 61 запрос – на 12 больше, чем за 2-е полугодие 2023 г.",
    "2024年上半期の要請は61件で、2023年下半期より12件多くなりました。",
    "2024年上半年，共有61项请求，比2023年下半年多12项。",
  ]);
});

test("hedges agree with their verbs", () => {
  const short = (hedge: Hedge): readonly string[] =>
    [en, de, fr, ru].map((words) => inShort(outcome(1, 61, { hedge }), words));
  expect(short({ kind: "more-than", part: "third" })).toEqual([
    "More than a third of all requests were approved.",
    "Mehr als ein Drittel aller Anfragen wurde genehmigt.",
    "Plus d’un tiers des demandes ont été acceptées.",
    "Одобрено более трети всех запросов.",
  ]);
  expect(short({ kind: "nearly", part: "two-thirds" })).toEqual([
    "Nearly two thirds of all requests were approved.",
    "Fast zwei Drittel aller Anfragen wurden genehmigt.",
    "Près des deux tiers des demandes ont été acceptées.",
    "Одобрено чуть менее двух третей всех запросов.",
  ]);
  expect(short({ kind: "exactly", part: "half" })).toEqual([
    "Half of all requests were approved.",
    "Die Hälfte aller Anfragen wurde genehmigt.",
    "La moitié des demandes ont été acceptées.",
    "Одобрена ровно половина всех запросов.",
  ]);
  expect(short({ kind: "one-in", of: 4 })).toEqual([
    "One in four requests was approved.",
    "Eine von vier Anfragen wurde genehmigt.",
    "Une demande sur quatre a été acceptée.",
    "Одобрен каждый четвёртый запрос.",
  ]);
  expect(short({ kind: "at-least", percent: 24 })).toEqual([
    "At least 24% of all requests were approved.",
    "Mindestens 24 % aller Anfragen wurden genehmigt.",
    "Au moins 24 % des demandes ont été acceptées.",
    "Одобрено не менее 24 % всех запросов.",
  ]);
});

const PARTS: readonly NamedPart[] = ["quarter", "third", "half", "two-thirds", "three-quarters"];
const HEDGES: readonly Hedge[] = [
  ...(["exactly", "about", "nearly", "more-than"] as const).flatMap((kind) =>
    PARTS.map((part) => ({ kind, part })),
  ),
  { kind: "one-in", of: 4 },
  { kind: "one-in", of: 5 },
  { kind: "one-in", of: 10 },
  { kind: "at-least", percent: 24 },
  { kind: "less-than", percent: 1 },
  { kind: "nearly-all" },
];
const PERIODS = ["2024", "H1 2024", "Q3 2024", "March 2024", "July 2023 – June 2024", "Edition 5"];

describe.each(Object.entries(LANGUAGES))("%s", (language, words) => {
  const end = language === "ja" || language === "zh" ? /[^。.]。$/ : /[^.]\.$/;

  test("every sentence that can be made is whole, and no two hedges sound alike", () => {
    const shares = HEDGES.map((hedge) => inShort(outcome(1, 61, { hedge }), words));
    const rises = HEDGES.slice(0, -1).flatMap((part) =>
      (["rose", "fell"] as const).map((kind) => inShort(change(61, 49, { kind, part }), words)),
    );
    const doubled = (["doubled", "more-than-doubled", "halved"] as const).map((kind) =>
      inShort(change(61, 49, { kind }), words),
    );
    const full = [
      ...PERIODS.flatMap((period) => [inFull(requests(61, 9, period), words)]),
      ...[0, 1, 2, 61]
        .flatMap((count) => [outcome(count, 61), outcome(count, 61, { outcome: "rejected" })])
        .map((fact) => inFull(fact, words)),
      ...[change(0, 12), change(12, 0), change(12, 12), change(5, 12), change(0, 0)].map((fact) =>
        inFull(fact, words),
      ),
      ...[shareChange(60, 50), shareChange(40, 50), shareChange(50, 50, true), shareChange(50, 50)].map(
        (fact) => inFull(fact, words),
      ),
      inFull(outcome(3, 10, { outcome: null, name: "Complied", type: "Court orders" }), words),
    ];
    for (const text of [...shares, ...rises, ...doubled, ...full]) {
      expect(text).toMatch(end);
      expect(text).not.toMatch(/undefined|null|NaN|\s\s|\.\./);
    }
    // Exactly a quarter is one in four, and half less is halved: those two are made in one way only.
    for (const texts of [shares, doubled, full]) expect(new Set(texts).size).toBe(texts.length);
  });

  test("leading countries: alone, together, and the only one", () => {
    const leader = (names: readonly string[], count: number, whole: number): KeyFact => {
      const { share, hedge } = outcome(count, whole);
      return { kind: "leader", names, count, whole, share, hedge, cells: [] };
    };
    const texts = [
      leader(["Peru"], 5, 12),
      leader(["Peru", "Chile"], 5, 12),
      leader(["Peru"], 12, 12),
      leader(["Peru"], 1, 1),
    ].map((fact) => inFull(fact, words));
    expect(new Set(texts).size).toBe(4);
    for (const text of texts) expect(text).toContain("Peru");
    expect(texts[1]).toContain("Chile");
    expect(texts[0]).toMatch(/5.*12|12.*5/);
  });
});
