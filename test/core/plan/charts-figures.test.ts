import { audit } from "../../../src/core";
import type { SheetPlan, WorkbookPlan } from "../../../src/core/plan/workbook-plan";
import { drawingOf, linesBelow, onlyChart } from "./charted";
import { planOf } from "./planned";
import { randomDraft } from "./random-drafts";

const SEEDS = Array.from({ length: 40 }, (_, index) => index + 1);
const PLANS = SEEDS.map((seed) => ({ seed, plan: planOf(audit([randomDraft(seed).sheet])) }));
const CHARTED = PLANS.flatMap(({ seed, plan }) =>
  plan.sheets.flatMap((sheet) => (sheet.charts.length > 0 ? [{ seed, plan, sheet, at: sheet.name }] : [])),
);

interface Row {
  readonly label: string;
  readonly counts: readonly number[];
}

/** What a reader finds in the table: a label and the counts beside it, the total row first. */
function tableOn({ cells }: SheetPlan): readonly Row[] {
  const stubs = cells.filter(({ col, style }) => col === 0 && /label$/.test(style));
  return [...stubs]
    .sort((a, b) => a.row - b.row)
    .map(({ row, value }) => ({
      label: String(value),
      counts: cells
        .filter((cell) => cell.row === row && /count$/.test(cell.style) && typeof cell.value === "number")
        .sort((a, b) => a.col - b.col)
        .map((cell) => Number(cell.value)),
    }));
}

/** All requests of a row: the first column of an overview of several types is their sum, outcomes add up. */
function requestsIn({ counts }: Row, sheet: SheetPlan): number {
  const sum = counts.reduce((total, count) => total + count, 0);
  return sheet.name === "Overview" && counts.length > 1 ? (counts[0] ?? 0) : sum;
}

const numbersIn = (text: string): readonly number[] =>
  (text.match(/\d[\d,]*/g) ?? []).map((digits) => Number(digits.replaceAll(",", "")));
const sumOf = (numbers: readonly (number | null)[]): number =>
  numbers.reduce<number>((sum, each) => sum + (each ?? 0), 0);

function barsOf(plan: WorkbookPlan, sheet: SheetPlan) {
  const { categories, series } = drawingOf(plan, onlyChart(sheet));
  return categories.map((category, bar) => ({
    label: category.replace(/ \([\d,]+\)$/, ""),
    named: /\(([\d,]+)\)$/.exec(category)?.[1] ?? null,
    sum: sumOf(series.map(({ values }) => values[bar] ?? null)),
  }));
}

test("there are charts of all kinds of tables to look at", () => {
  expect(CHARTED.length).toBeGreaterThan(40);
  expect(new Set(CHARTED.map(({ sheet }) => onlyChart(sheet).kind))).toEqual(new Set(["bar", "stacked-bar"]));
});

describe.each(CHARTED)("draft $seed, $at", ({ plan, sheet }) => {
  const chart = onlyChart(sheet);
  const [total, ...rows] = tableOn(sheet);
  if (total === undefined) throw new Error("no total row");
  const bars = barsOf(plan, sheet);
  const below = linesBelow(sheet, chart.anchor.bottom).map(String);

  test("each bar is a row of the table, longest first", () => {
    for (const { label, named, sum } of bars) {
      const row = rows.find((each) => each.label === label);
      expect(row === undefined ? null : requestsIn(row, sheet)).toBe(sum);
      if (named !== null) expect(Number(named.replaceAll(",", ""))).toBe(sum);
    }
    const lengths = bars.map(({ sum }) => sum);
    expect(lengths).toEqual([...lengths].sort((a, b) => b - a));
    expect(Math.min(...lengths)).toBeGreaterThan(0);
  });

  test("bars and what the line under the chart leaves out make the total", () => {
    const left = below.find((line) => line.startsWith("The chart shows those with most requests"));
    const [places = 0, requests = 0] = left === undefined ? [] : numbersIn(left);
    expect(sumOf(bars.map(({ sum }) => sum)) + requests).toBe(requestsIn(total, sheet));
    const active = rows.filter((row) => requestsIn(row, sheet) > 0);
    expect(bars.length + places).toBe(active.length);
  });

  test("each series has something to show; what has nothing is named below", () => {
    const { series } = drawingOf(plan, chart);
    const shown = series.map(({ values }) => sumOf(values));
    expect(Math.min(...shown)).toBeGreaterThan(0);
    const isOverview = sheet.name === "Overview";
    const totals = isOverview && total.counts.length > 1 ? total.counts.slice(1) : total.counts;
    const zeros = totals.filter((count) => count === 0).length;
    expect(below.some((line) => line.startsWith("Not in the chart"))).toBe(zeros > 0);
    expect(sumOf(shown)).toBe(sumOf(bars.map(({ sum }) => sum)));
  });

  test("the numbers of the title are those of the table", () => {
    const all = requestsIn(total, sheet);
    const numbers = numbersIn(chart.title);
    if (sheet.name === "Overview") {
      const [sent] = /^.* sent (?:all )?([\d,]+)/.exec(chart.title)?.slice(1).flatMap(numbersIn) ?? [];
      const isAll = /^\d+ countries sent|sent all|the only request/.test(chart.title);
      if (/^\d+ countries/.test(chart.title)) expect(numbers[0]).toBe(bars.length);
      if (/^The \d+ countries/.test(chart.title)) {
        expect(numbers).toEqual([bars.length, sumOf(bars.map(({ sum }) => sum)), all]);
      } else if (isAll) {
        expect(numbers.at(-1) ?? 1).toBe(all);
      } else {
        expect(sent).toBe(bars[0]?.sum);
        expect(numbers.at(-1)).toBe(all);
        expect(chart.title).toContain(bars[0]?.label);
      }
      return;
    }
    expect(numbers).toContain(all);
    const parts = total.counts.filter((count) => count > 0);
    for (const number of numbers) expect([...parts, all]).toContain(number);
    expect(numbers.length).toBe(parts.length === 1 && all > 1 ? 1 : parts.length + 1);
  });

  test("no number stands on a bar of nothing, and the description is in the sheet", () => {
    for (const { labelFrom } of chart.series) expect(labelFrom ?? 1).toBeGreaterThanOrEqual(1);
    expect(below[0]).toBe(`The chart in words: ${chart.altText}`);
    expect(chart.altText.startsWith(chart.title)).toBe(true);
  });
});
