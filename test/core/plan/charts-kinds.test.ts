import { breakIntoLines } from "../../../src/core/plan/chart-line-breaks";
import { labelFromOnBars, labelFromOnColumns } from "../../../src/core/plan/chart-labels";
import { toChartLooks } from "../../../src/core/plan/chart-looks";
import { createLookUp } from "../../../src/core/plan/look-up";
import { toLooks } from "../../../src/core/plan/looks";
import type { ChartPlan } from "../../../src/core/plan/workbook-plan";
import { NEUTRAL_THEME } from "../../../src/core/theme/built-in-themes";
import { toForms } from "../../../src/core/words/forms";
import { toWords } from "../../../src/core/words/to-words";
import { toDisplayText } from "../../../src/xlsx/read/display-text";
import { aCell, aPlan, aSheet } from "../../xlsx/a-plan";
import { drawingOn, linesBelow, onlyChart } from "./charted";
import { sheetOf } from "./draft";
import { BANDS, MORE_OUTCOMES } from "./layouts";
import { planOf, sheetNamed } from "./planned";

/** Rows of `country | user data | technical expertise`. */
const overviewOf = (...rows: readonly string[]) =>
  planOf(
    sheetOf(
      "Requests",
      `Government requests, 2024\nCountry | Requests for User Data | Requests for Technical Expertise\n${rows.join("\n")}`,
    ),
  );

describe("the chart that fits the figures", () => {
  test("several types: stacked bars with a legend, sums in the names", () => {
    const plan = overviewOf("Brazil | 2 | 1", "Chile | 4 | 5");
    const chart = onlyChart(sheetNamed(plan, "Overview"));
    expect(chart.kind).toBe("stacked-bar");
    expect(toChartLooks(chart, createLookUp(plan), plan.looks).hasLegend).toBe(true);
    expect(drawingOn(plan, "Overview").categories).toEqual(["Chile (9)", "Brazil (3)"]);
    expect(chart.axisTitle).toBe("Requests");
  });

  test("one type that is not 0: plain bars without a legend; axis and line name the types", () => {
    const plan = overviewOf("Brazil | 0 | 1", "Chile | 0 | 5");
    const sheet = sheetNamed(plan, "Overview");
    const chart = onlyChart(sheet);
    expect(chart.kind).toBe("bar");
    expect(toChartLooks(chart, createLookUp(plan), plan.looks)).toMatchObject({
      hasLegend: false,
      labelPlace: "end",
    });
    expect(drawingOn(plan, "Overview")).toEqual({
      categories: ["Chile", "Brazil"],
      series: [{ name: "Technical Expertise", values: [5, 1] }],
    });
    expect(chart.axisTitle).toBe("Requests: Technical Expertise");
    expect(linesBelow(sheet, chart.anchor.bottom)).toEqual([
      "The chart in words: Chile sent 5 of 6 requests. Bar chart (Technical Expertise): 2 countries, largest first.",
      "Not in the chart, because every figure is 0: User data.",
    ]);
  });

  test("three outcomes: a colour each, and the sentence of the split", () => {
    const plan = planOf(MORE_OUTCOMES);
    const chart = onlyChart(sheetNamed(plan, "User data"));
    expect(chart.kind).toBe("stacked-bar");
    expect(new Set(chart.series.map(({ color }) => color)).size).toBe(chart.series.length);
    expect(chart.axisTitle).toBe("Requests: User data");
  });

  test("all zero: no chart but a sentence", () => {
    const plan = overviewOf("Brazil | 0 | 0", "Chile | 0 | 0");
    const sheet = sheetNamed(plan, "Overview");
    expect(sheet.charts).toEqual([]);
    expect(sheet.cells.at(-1)?.value).toBe("No chart: there were no requests.");
    expect(plan.sheets.map(({ name }) => name)).not.toContain("Chart data");
  });

  test("a single figure: no chart but a sentence", () => {
    const sheet = sheetNamed(overviewOf("Brazil | 7 | 0", "Chile | 0 | 0"), "Overview");
    expect(sheet.charts).toEqual([]);
    expect(sheet.cells.at(-1)?.value).toBe("Brazil sent all 7 requests. A single figure needs no chart.");
  });

  test("one country with two types is still a picture of the types", () => {
    const chart = onlyChart(sheetNamed(overviewOf("Brazil | 7 | 2"), "Overview"));
    expect(chart).toMatchObject({ kind: "stacked-bar", title: "Brazil sent all 9 requests" });
  });

  test("bands are not drawn, and a line says how many", () => {
    const plan = planOf(BANDS);
    const sheet = sheetNamed(plan, "Overview");
    const chart = onlyChart(sheet);
    expect(drawingOn(plan, "Overview")).toEqual({
      categories: ["Germany", "Brazil"],
      series: [{ name: "Technical Expertise", values: [7, 5] }],
    });
    expect(linesBelow(sheet, chart.anchor.bottom).at(-1)).toBe(
      "The chart leaves out 2 figures, which are not plain numbers.",
    );
  });

  test("where only bands are left, nobody is told that there were no requests", () => {
    const sheet = sheetNamed(overviewOf("Brazil | 0–499 | 0", "Chile | 0–499 | 0"), "Overview");
    expect(sheet.charts).toEqual([]);
    expect(sheet.cells.at(-1)?.value).toBe("No chart: no figure of the table is a plain number above 0.");
  });
});

describe("titles", () => {
  const titleOf = (...rows: readonly string[]) =>
    onlyChart(sheetNamed(overviewOf(...rows), "Overview")).title;

  test.each([
    [["Brazil | 5 | 1", "Chile | 1 | 1"], "Brazil sent 6 of 8 requests"],
    [["Brazil | 2 | 1", "Chile | 2 | 1"], "Brazil and Chile sent 3 each of 6 requests"],
    [["Brazil | 2 | 1", "Other | 9 | 1"], "Other: 10 of 13 requests"],
    [["Brazil | 2 | 1", "Other | 2 | 1"], "Brazil and Other: 3 each, of 6 requests"],
    [["Brazil | 2 | 1", "Chile | 2 | 1", "India | 2 | 1", "Japan | 2 | 1"], "4 countries sent 12 requests"],
    [["Brazil | 2 | 1", "Chile | 2 | 1", "India | 2 | 1", "Other | 2 | 1"], "Requests by country"],
  ])("%p", (rows, title) => {
    expect(titleOf(...rows)).toBe(title);
  });
});

describe("room for labels", () => {
  test("a bar needs room for all digits of its number", () => {
    expect(labelFromOnBars([1, 4, 5, 100], 100)).toBe(5);
    expect(labelFromOnBars([9, 10], 160)).toBeNull();
    expect(labelFromOnBars([0, 0], 0)).toBeNull();
  });

  test("a column needs the height of a line, and all columns the width of their numbers", () => {
    expect(labelFromOnColumns([3, 6, 8, 60], 100, 8)).toBe(8);
    expect(labelFromOnColumns([1000, 2000], 2000, 30)).toBeNull();
  });
});

describe("charts over periods", () => {
  const SHARES = [0.25, 0, 1];
  const plan = aPlan([
    aSheet({
      name: "Trend",
      cells: SHARES.flatMap((value, row) => [
        aCell({ row: row + 1, col: 0, value: `H1 202${String(row)}` }),
        aCell({ row: row + 1, col: 1, value }),
      ]),
    }),
  ]);
  const chartOf = (change: Partial<ChartPlan>): ChartPlan => ({
    kind: "line",
    valueFormat: "percent",
    title: "",
    altText: "",
    categories: { sheet: "Trend", top: 1, left: 0, bottom: 3, right: 0 },
    series: [
      {
        name: { sheet: "Trend", row: 0, col: 1 },
        values: { sheet: "Trend", top: 1, left: 1, bottom: 3, right: 1 },
        color: "first",
        labelFrom: 0,
      },
    ],
    axisTitle: "",
    anchor: { top: 5, left: 0, bottom: 20, right: 5 },
    ...change,
  });
  const looksOf = (change: Partial<ChartPlan>) =>
    toChartLooks(chartOf(change), createLookUp(plan), plan.looks);

  test("a line of shares goes from 0 to 100 %, and 0 % is a share like others", () => {
    const looks = looksOf({});
    expect(looks).toMatchObject({ shape: "lines", maximum: 1, format: "0%", labelPlace: "above" });
    expect(SHARES.map((share) => toDisplayText(share, looks.labelFormats[0] ?? "", false))).toEqual([
      "25%",
      "0%",
      "100%",
    ]);
  });

  test.each(["column", "stacked-column", "bar", "stacked-bar"] as const)(
    "%s: a bar of nothing has no number, whatever the plan says",
    (kind) => {
      const { labelFormats } = looksOf({ kind, valueFormat: "count" });
      expect(toDisplayText(0, labelFormats[0] ?? "none", false)).toBe("");
      expect(toDisplayText(3, labelFormats[0] ?? "none", false)).toBe("3");
    },
  );

  test("gaps are thin, but for a few columns that would be slabs", () => {
    expect(looksOf({ kind: "stacked-bar" }).gapWidth).toBe(40);
    expect(looksOf({ kind: "column" }).gapWidth).toBeGreaterThan(100);
    const many = { sheet: "Trend", top: 1, left: 0, bottom: 9, right: 0 };
    expect(looksOf({ kind: "column", categories: many }).gapWidth).toBe(40);
  });

  test("short bars are marked at whole numbers; what is stacked counts together", () => {
    const series = chartOf({}).series.flatMap((each) => [each, each]);
    const tall = aPlan([
      aSheet({ name: "Trend", cells: [1, 2, 3].map((row) => aCell({ row, col: 1, value: 2 * row })) }),
    ]);
    const unitOf = (kind: ChartPlan["kind"]) =>
      toChartLooks(chartOf({ kind, series, valueFormat: "count" }), createLookUp(tall), tall.looks).majorUnit;
    expect(unitOf("column")).toBe(1);
    expect(unitOf("stacked-column")).toBeNull();
  });
});

describe("in the language of the report", () => {
  const draft = sheetOf(
    "Requests",
    "Government requests, 2024\nCountry | Requests for User Data | Requests for Technical Expertise\nBrazil | 1200 | 34\nChile | 5 | 6",
  );

  test.each([
    ["en", "Brazil (1,234)"],
    ["de", "Brasilien (1.234)"],
  ])("%s: sums in the names of bars", (language, name) => {
    const plan = planOf(draft, { language, words: toWords(language) });
    const charted = plan.sheets.find(({ charts }) => charts.length > 0);
    if (charted === undefined) throw new Error("no chart");
    expect(drawingOn(plan, charted.name).categories[0]).toBe(name);
  });

  test.each(["en", "de", "fr"])("%s: percentages as in the tables", (language) => {
    const looks = toLooks(NEUTRAL_THEME, language);
    const plan = aPlan();
    const chart = onlyChart(sheetNamed(plan, "It's 1 & 2"));
    const drawn = toChartLooks({ ...chart, kind: "line", valueFormat: "percent" }, createLookUp(plan), looks);
    expect(drawn.format).toBe(looks.styles.share.numberFormat);
    expect(toDisplayText(0.64, drawn.format, false)).toBe(toForms(language).percent(64));
  });
});

describe("long lines where no cells are merged", () => {
  test("are parted after sentences, then between words, then within a word", () => {
    expect(breakIntoLines("One two. Three four. Five.", 10)).toEqual(["One two.", "Three four.", "Five."]);
    expect(breakIntoLines("One two three four five.", 10)).toEqual(["One two", "three four", "five."]);
    expect(breakIntoLines("国別の請求件数です。上位国", 8)).toEqual([
      "国別の請",
      "求件数で",
      "す。",
      "上位国",
    ]);
    expect(breakIntoLines("short", 10)).toEqual(["short"]);
  });

  test("lose no word", () => {
    const text =
      "Russia sent 47 of 61 requests. Bar chart (Technical information): 9 countries, largest first.";
    for (let room = 3; room < 100; room += 1)
      expect(breakIntoLines(text, room).join(" ").replaceAll(" ", "")).toBe(text.replaceAll(" ", ""));
  });
});
