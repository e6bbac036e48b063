import { rankPlaces, type ChartSeries } from "../../../src/core/plan/chart-data";
import type { WorkbookPlan } from "../../../src/core/plan/workbook-plan";
import { linesBelow, onlyChart } from "./charted";
import { sheetOf } from "./draft";
import { H1_2024, LONG_LIST } from "./drafts";
import { BANDS, MORE_OUTCOMES } from "./layouts";
import { planOf, sheetNamed } from "./planned";

/** A draft of so many countries, each with fewer requests than the one before. */
function draftOf(places: number) {
  const rows = Array.from({ length: places }, (_, index) => {
    const name = `${String.fromCharCode(65 + ((index * 7) % 26))}land ${index + 1}`;
    return `${name} | ${2 * (places - index)} | ${places - index}`;
  });
  return sheetOf(
    "Requests",
    `Government requests, 2024\nCountry | Requests for User Data | Requests for Technical Expertise\n${rows.join("\n")}`,
  );
}

function seriesOf(counts: readonly number[]): ChartSeries {
  return {
    name: "User data",
    color: "first",
    counts: counts.map((value) => ({ kind: "number", value, source: null, formula: null })),
    columns: [1],
    total: counts.reduce((sum, count) => sum + count, 0),
  };
}

function textsOf(
  plan: WorkbookPlan,
  { sheet, top, bottom, left }: ReturnType<typeof onlyChart>["categories"],
) {
  return sheetNamed(plan, sheet)
    .cells.filter(({ row, col }) => col === left && row >= top && row <= bottom)
    .map(({ value }) => value);
}

describe("one country dominates", () => {
  const plan = planOf(H1_2024);
  const overview = onlyChart(sheetNamed(plan, "Overview"));

  test("bars go from long to short, equal ones by name; those in pieces say their sum", () => {
    const names = [
      "Russia",
      "China",
      "Brazil",
      "Colombia",
      "Chile",
      "Dominican Republic",
      "India",
      "Mexico",
      "South Korea",
    ];
    const sums = [47, 4, 3, 2, 1, 1, 1, 1, 1];
    expect(textsOf(plan, overview.categories)).toEqual(names);
    expect(textsOf(plan, onlyChart(sheetNamed(plan, "Technical information")).categories)).toEqual(
      names.map((name, index) => `${name} (${String(sums[index])})`),
    );
  });

  test("title and alternative text state the finding", () => {
    expect(overview.title).toBe("Russia sent 47 of 61 requests");
    expect(overview.altText).toContain("9 countries");
    expect(onlyChart(sheetNamed(plan, "Technical information")).title).toBe(
      "39 of 61 requests approved, 22 rejected",
    );
  });

  test("numbers stand at the end of bars in one piece, and only on pieces with room for them", () => {
    const [approved, rejected] = onlyChart(sheetNamed(plan, "Technical information")).series;
    expect(approved?.labelFrom).toBe(3);
    expect(rejected?.labelFrom).toBe(22);
    expect(overview.series[0]?.labelFrom).toBe(1);
  });

  test("a table of zeros has a sentence in place of a chart", () => {
    const sheet = sheetNamed(plan, "User data");
    expect(sheet.charts).toEqual([]);
    expect(sheet.cells.at(-1)?.value).toBe("No chart: there were no requests (user data).");
  });
});

describe("many countries", () => {
  test.each([3, 10, 12])("%d: each has its bar, the chart stands below the table", (places) => {
    const plan = planOf(draftOf(places));
    const sheet = sheetNamed(plan, "Overview");
    const chart = onlyChart(sheet);
    expect(chart.categories.bottom - chart.categories.top + 1).toBe(places);
    expect(chart.anchor.top).toBeGreaterThan(3 + places);
    expect(sheet.print.orientation).toBe("portrait");
  });

  test.each([
    [60, "40 others (2,460 requests together)"],
    [200, "180 others (48,870 requests together)"],
  ])("%d: 20 have a bar, a line under the chart says what the others have", (places, others) => {
    const plan = planOf(draftOf(places));
    const sheet = sheetNamed(plan, "Overview");
    const chart = onlyChart(sheet);
    expect(textsOf(plan, chart.categories)).toHaveLength(20);
    expect(linesBelow(sheet, chart.anchor.bottom)).toEqual([
      `The chart in words: ${chart.altText}`,
      `The chart shows those with most requests; ${others} stand in the table only.`,
    ]);
    expect(chart.title).toBe("Requests by country: the 20 with most");
    expect(sheet.merges.filter(({ top }) => top > chart.anchor.bottom)).not.toEqual([]);
    expect(chart.altText).toContain(`the 20 of ${places} countries with most, largest first`);
  });

  test.each([
    [12, []],
    [60, "the chart"],
    [200, "the chart"],
  ])(
    "%d: a page is broken before the chart where both do not fit on one, and nowhere else",
    (places, before) => {
      const sheet = sheetNamed(planOf(draftOf(places)), "Overview");
      const { top, left } = onlyChart(sheet).anchor;
      expect(sheet.print.breaksBefore ?? []).toEqual(before === "the chart" ? [top - 1] : []);
      expect(left).toBe(0);
      expect(top).toBeGreaterThan((sheet.print.repeatRows?.last ?? 0) + places);
      expect(sheet.print.orientation).toBe("portrait");
    },
  );

  test("a title names the largest only where it stands out", () => {
    const titleOf = (first: number) => {
      const rows = Array.from({ length: 9 }, (_, index) => `Land ${index} | ${index === 0 ? first : 10} | 0`);
      const head =
        "Government requests, 2024\nCountry | Requests for User Data | Requests for Technical Expertise";
      return onlyChart(sheetNamed(planOf(sheetOf("Requests", `${head}\n${rows.join("\n")}`)), "Overview"))
        .title;
    };
    expect(titleOf(26)).toBe("Requests by country");
    expect(titleOf(27)).toBe("Land 0: 27 of 107 requests");
  });

  test("21 all have a bar: a line about a single one would save nothing", () => {
    expect(rankPlaces([seriesOf(Array.from({ length: 21 }, () => 1))], 21).rest).toEqual([]);
    expect(rankPlaces([seriesOf(Array.from({ length: 22 }, () => 1))], 22).rest).toHaveLength(2);
  });
});

test("countries without requests have no bar", () => {
  expect(rankPlaces([seriesOf([0, 5, 0, 7])], 4).shown).toEqual([3, 1]);
});

test("what is no number has no cell behind the chart", () => {
  const plan = planOf(BANDS);
  const { cells } = sheetNamed(plan, "Chart data");
  expect(cells.some(({ value }) => value === "United States" || value === "0–499")).toBe(false);
});

describe("colours go by meaning", () => {
  const colorsOf = (draft: Parameters<typeof planOf>[0], name: string) => {
    const plan = planOf(draft);
    const { cells } = sheetNamed(plan, "Chart data");
    return onlyChart(sheetNamed(plan, name)).series.map(({ name: at, color }) => [
      cells.find(({ row, col }) => row === at.row && col === at.col)?.value,
      color,
    ]);
  };

  test("the known types keep theirs, whichever comes first", () => {
    expect(colorsOf(H1_2024, "Overview")).toEqual([
      // There were no requests of the first type.
      ["Technical information", "second"],
    ]);
    expect(colorsOf(LONG_LIST, "Overview")).toEqual([
      ["Technical expertise", "second"],
      ["User data", "first"],
    ]);
  });

  test("approved and rejected have their own; other outcomes go by order", () => {
    expect(colorsOf(H1_2024, "Technical information")).toEqual([
      ["Approved", "approved"],
      ["Rejected", "rejected"],
    ]);
    expect(colorsOf(MORE_OUTCOMES, "User data").map(([, color]) => color)).toEqual([
      "first",
      "second",
      "third",
      "fourth",
    ]);
  });

  test("the fourth colour stands for all types beyond three", () => {
    const draft = sheetOf(
      "Types",
      `
Requests for information, 2024
Country | Total Number of Requests | User data requests | Emergency requests | Preservation requests | Subpoena requests | Wiretap requests
TOTAL: | 31 | 10 | 10 | 5 | 4 | 2
Brazil | 11 | 0 | 6 | 2 | 2 | 1
Chile | 20 | 10 | 4 | 3 | 2 | 1
`,
    );
    expect(colorsOf(draft, "Overview").at(-1)).toEqual(["Other types", "fourth"]);
    const rest = sheetNamed(planOf(draft), "Chart data").cells.filter(({ col, row }) => col === 4 && row > 4);
    expect(rest.map(({ value, formula }) => [value, formula])).toEqual([
      [3, "'Overview'!F6+'Overview'!G6"],
      [3, "'Overview'!F5+'Overview'!G5"],
    ]);
  });
});
