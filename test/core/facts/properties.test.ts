import type { KeyFact, OutcomeFact } from "../../../src/core/facts/fact";
import { toKeyFacts } from "../../../src/core/facts/to-key-facts";
import { toSentences } from "../../../src/core/facts/to-sentences";
import type { Published } from "../../../src/core/plan/published";
import { findPlace } from "../../../src/core/places";
import { shareFits } from "../../../src/core/rounding";
import { en } from "../../../src/core/words/en";
import { isTrue } from "./is-true";
import { randomNumbers, type RandomNumbers } from "./random";
import { publishedOf } from "./told";

const PLACES = [
  "Brazil",
  "Chile",
  "Peru",
  "Russia",
  "Japan",
  "Other countries",
  "Interpol",
  "Atlantis",
  "France",
];

/** Approved and rejected of two types, by place. */
interface Truth {
  readonly label: string;
  readonly counts: readonly [number, number, number, number];
}

function randomRows(random: RandomNumbers): readonly Truth[] {
  const most = random.pick([2, 6, 50, 3000]);
  const count = (): number => (random.below(3) === 0 ? 0 : random.below(most));
  const labels = PLACES.filter(() => random.below(2) === 0);
  return (labels.length === 0 ? ["Chile"] : labels).map((label) => ({
    label,
    counts: [count(), count(), count(), count()],
  }));
}

function toDraft(periods: readonly (readonly [string, readonly Truth[]])[]): string {
  const lines = periods.flatMap(([period, rows]) =>
    rows.flatMap(({ label, counts: [a, b, c, d] }) => [
      `${period} | ${label} | User data | ${a} | ${b}`,
      `${period} | ${label} | Technical information | ${c} | ${d}`,
    ]),
  );
  return ["Law enforcement requests", "", "Period | Country | Type | Approved | Rejected", ...lines].join(
    "\n",
  );
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);
const requestsOf = (rows: readonly Truth[]): number => sum(rows.flatMap(({ counts }) => counts));
const columnOf = (rows: readonly Truth[], column: number): number =>
  sum(rows.map(({ counts }) => counts[column] ?? 0));

/** Whether a fact is true of the figures it was made from, worked out from these alone. */
function check(fact: KeyFact, now: readonly Truth[], before: readonly Truth[]): void {
  const all = requestsOf(now);
  switch (fact.kind) {
    case "no-requests":
      return expect(all).toBe(0);
    case "requests": {
      const active = now.filter(({ counts }) => sum(counts) > 0);
      const countries = active.filter(({ label }) => findPlace(label) !== null);
      expect(fact.count).toBe(all);
      expect(fact.countries).toEqual(
        countries.length === 0
          ? null
          : { count: countries.length, isAtLeast: countries.length < active.length },
      );
      return;
    }
    case "types":
      expect(fact.parts.map(({ count }) => count)).toEqual([
        columnOf(now, 0) + columnOf(now, 1),
        columnOf(now, 2) + columnOf(now, 3),
      ]);
      return;
    case "outcome":
      return checkOutcome(fact, now);
    case "leader": {
      const of = (label: string): number => requestsOf(now.filter((row) => row.label === label));
      expect(fact.names.map(of)).toEqual(fact.names.map(() => fact.count));
      const others = now.filter(({ label }) => !fact.names.includes(label));
      const known = others.filter(({ label }) => findPlace(label) !== null);
      const hidden = others.filter(({ label }) => findPlace(label) === null);
      expect(Math.max(0, ...known.map(({ label }) => of(label)), requestsOf(hidden))).toBeLessThan(
        fact.count,
      );
      checkPart(fact, all);
      return;
    }
    case "requests-change": {
      const then = requestsOf(before);
      expect([fact.countNow, fact.countBefore]).toEqual([all, then]);
      const { hedge } = fact;
      if (hedge === null) return;
      if (hedge.kind === "doubled") return expect(all).toBe(2 * then);
      if (hedge.kind === "halved") return expect(2 * all).toBe(then);
      if (hedge.kind === "more-than-doubled") return expect(all).toBeGreaterThan(2 * then);
      expect(hedge.kind).toBe(all > then ? "rose" : "fell");
      if (hedge.kind !== "rose" && hedge.kind !== "fell") return;
      return expect(isTrue(hedge.part, Math.abs(all - then), then)).toBe(true);
    }
    case "share-change": {
      const [approvedNow, approvedBefore] = [now, before].map(
        (rows) => columnOf(rows, 0) + columnOf(rows, 2),
      );
      const [n, b] = [approvedNow ?? 0, approvedBefore ?? 0];
      const then = requestsOf(before);
      expect(shareFits({ share: fact.shareNow, count: n, whole: all, rule: "half-up" })).toBe(true);
      expect(shareFits({ share: fact.shareBefore, count: b, whole: then, rule: "half-up" })).toBe(true);
      expect(fact.isSame).toBe(n * then === b * all);
      if (fact.points === null) return;
      const apart = (100 * Math.abs(n * then - b * all)) / (all * then);
      expect(Math.abs(apart - fact.points.digits)).toBeLessThanOrEqual(0.5);
      expect(Math.sign(n * then - b * all)).toBe(Math.sign(fact.shareNow.digits - fact.shareBefore.digits));
      return;
    }
  }
}

function checkPart(
  { count, whole, share, hedge }: Omit<OutcomeFact, "kind" | "type" | "outcome" | "name" | "cells">,
  of: number,
): void {
  expect(whole).toBe(of);
  expect(shareFits({ share, count, whole, rule: "half-up" })).toBe(true);
  if (hedge !== null) expect(isTrue(hedge, count, whole)).toBe(true);
}

function checkOutcome(fact: OutcomeFact, now: readonly Truth[]): void {
  const first = fact.outcome === "approved" ? 0 : 1;
  const columns = fact.type === null ? [first, first + 2] : fact.type === "User data" ? [first] : [first + 2];
  const wholes = fact.type === null ? [0, 1, 2, 3] : fact.type === "User data" ? [0, 1] : [2, 3];
  expect(fact.count).toBe(sum(columns.map((column) => columnOf(now, column))));
  checkPart(fact, sum(wholes.map((column) => columnOf(now, column))));
}

/** The claims of an English sentence that can be read back: `39 of the 61 … (64%)`. */
function readBack(text: string): void {
  const [, part, whole, percent] = /([\d,]+) of (?:the )?([\d,]+)[^(]*\(([\d]+)%\)/.exec(text) ?? [];
  if (part === undefined || whole === undefined || percent === undefined) return;
  const number = (digits: string): number => Number(digits.replaceAll(",", ""));
  expect(Math.round((100 * number(part)) / number(whole) + 1e-9)).toBe(number(percent));
  // One request, several requests
  if (/requests \([^)]*\) (was|were) /.test(text)) expect(/\) was /.test(text)).toBe(number(part) === 1);
}

test("every fact of a random report is true of its figures, and so is its sentence", () => {
  const random = randomNumbers(11);
  const kinds = new Map<string, number>();
  for (let round = 0; round < 150; round += 1) {
    const [before, now] = [randomRows(random), randomRows(random)];
    const draft = toDraft([
      ["H2 2023", before],
      ["H1 2024", now],
    ]);
    const published: readonly Published[] = publishedOf(draft);
    const facts = toKeyFacts(published, { outcomeName: en.report.outcomeName });
    for (const fact of facts) {
      kinds.set(fact.kind, (kinds.get(fact.kind) ?? 0) + 1);
      check(fact, now, before);
    }
    for (const { text, inShort } of toSentences(facts, en.facts)) {
      readBack(text);
      for (const each of inShort === null ? [text] : [text, inShort])
        expect(each).toMatch(/^[A-Z\d“].*[^.]\.$/);
    }
  }
  for (const kind of ["requests", "types", "outcome", "leader", "requests-change", "share-change"]) {
    expect(kinds.get(kind)).toBeGreaterThan(50);
  }
});
