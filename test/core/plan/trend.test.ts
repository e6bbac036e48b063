import { planChartData } from "../../../src/core/plan/chart-data-sheet";
import { NEUTRAL_LOOKS } from "../../../src/core/plan/looks";
import type { Trend } from "../../../src/core/plan/trend";
import type { WorkbookPlan } from "../../../src/core/plan/workbook-plan";
import { en } from "../../../src/core/words/en";
import { findDifferences } from "./evaluated";
import { sheetOutline } from "./outline";
import { tableOf } from "./planned";
import { auditOf, draftOf, trendOf, type PeriodFigures } from "./trend-draft";

const H1_2023: PeriodFigures = {
  period: "H1 2023",
  places: { Brazil: [0, 1, 4, 1], Germany: [0, 2, 1, 0], Russia: [0, 3, 31, 12] },
};
const H2_2023: PeriodFigures = {
  period: "H2 2023",
  places: { Brazil: [0, 0, 5, 2], Colombia: [0, 1, 1, 0], Russia: [0, 2, 28, 17] },
};
const H1_2024: PeriodFigures = {
  period: "H1 2024",
  places: { Brazil: [0, 0, 3, 0], Chile: [0, 0, 1, 0], Russia: [0, 0, 25, 22] },
};
const YEAR_2023: PeriodFigures = {
  period: "2023",
  places: { Brazil: [0, 1, 9, 3], Colombia: [0, 1, 1, 0], Germany: [0, 2, 1, 0], Russia: [0, 5, 59, 29] },
};
const HALVES = [H1_2023, H2_2023, H1_2024];

const made = (
  periods: readonly PeriodFigures[],
  ...rest: readonly Parameters<typeof trendOf>[2][]
): ReturnType<typeof trendOf> =>
  trendOf(
    draftOf(periods),
    periods.map(({ period }) => period),
    ...rest,
  );
/** One column of the table, from its heading down. */
const columnOf = ({ sheet }: Trend, heading: string): readonly string[] => {
  const [head = [], ...rows] = tableOf(sheet);
  const at = head.indexOf(heading);
  return at < 0 ? [] : rows.map((row) => row[at] ?? "");
};
const notesOf = ({ sheet }: Trend): readonly string[] =>
  sheet.cells.filter(({ style }) => style.startsWith("footnote")).map(({ value }) => String(value));

test("one row a period, with what changed, and charts of both developments", () => {
  expect(sheetOutline(made(HALVES).sheet)).toBe(
    `== Trend
1: Development from H1 2023 to H1 2024
3: Period | Requests for User Data | Requests for Technical Information | Total Number of Requests | Change in requests | Requests approved | Approved share | Change in the approved share, percentage points | Countries with requests | Countries that are new | Countries without requests now
4: H1 2023 | 6 {='Overview H1 2023'!C4} | 49 {='Overview H1 2023'!D4} | 55 {='Overview H1 2023'!B4} | – | 36 {='User data H1 2023'!C4+'Technical information H1 2023'!C4} | 65% {=IF(D4=0,"–",ROUND(F4*100/D4,0)/100)} | – | 3 {=COUNTIF('Overview H1 2023'!B5:B7,">0")} | – | –
5: H2 2023 | 3 {='Overview H2 2023'!C4} | 53 {='Overview H2 2023'!D4} | 56 {='Overview H2 2023'!B4} | 1 {=D5-D4} | 34 {='User data H2 2023'!C4+'Technical information H2 2023'!C4} | 61% {=IF(D5=0,"–",ROUND(F5*100/D5,0)/100)} | -4 {=ROUND((G5-G4)*100,0)} | 3 {=COUNTIF('Overview H2 2023'!B5:B7,">0")} | Colombia | Germany
6: H1 2024 | 0 {='Overview H1 2024'!C4} | 51 {='Overview H1 2024'!D4} | 51 {='Overview H1 2024'!B4} | -5 {=D6-D5} | 29 {='User data H1 2024'!C4+'Technical information H1 2024'!C4} | 57% {=IF(D6=0,"–",ROUND(F6*100/D6,0)/100)} | -4 {=ROUND((G6-G5)*100,0)} | 3 {=COUNTIF('Overview H1 2024'!B5:B7,">0")} | Chile | Colombia
8: Changes and countries are held against the period before of the same length.
9: “–” stands where there is no figure, or none to compare it with.
27: The chart in words: Requests fell from 55 in H1 2023 to 51 in H1 2024. Column chart of requests by period, in parts for User data and Technical information: H1 2023 55, H2 2023 56, H1 2024 51.
28: The chart in words: Approved share fell from 65% (H1 2023) to 57% (H1 2024). Line chart of the approved share by period: H1 2023 65%, H2 2023 61%, H1 2024 57%.
chart at A11:F25 of Trend: Requests fell from 55 in H1 2023 to 51 in H1 2024
  Requests fell from 55 in H1 2023 to 51 in H1 2024. Column chart of requests by period, in parts for User data and Technical information: H1 2023 55, H2 2023 56, H1 2024 51.
  first: Chart data!B5, B6:B8, numbers from 6
  second: Chart data!C5, C6:C8, numbers from 49
chart at G11:K25 of Trend: Approved share fell from 65% (H1 2023) to 57% (H1 2024)
  Approved share fell from 65% (H1 2023) to 57% (H1 2024). Line chart of the approved share by period: H1 2023 65%, H2 2023 61%, H1 2024 57%.
  approved: Chart data!B11, B12:B14, numbers from 0`,
  );
});

test("a spreadsheet makes the same of every formula", () => {
  const trend = made([...HALVES, YEAR_2023]);
  const page = { paper: "a4", footer: "" } as const;
  const data = planChartData(trend.blocks, { name: "Chart data", words: en.report, page });
  const plan: WorkbookPlan = {
    properties: { title: "", subject: "", description: "", organisation: "", language: "en" },
    looks: NEUTRAL_LOOKS,
    sheets: [trend.sheet, ...trend.parts.flatMap(({ tables }) => tables.sheets), data],
  };
  expect(trend.sheet.cells.filter(({ formula }) => formula !== null).length).toBeGreaterThan(25);
  expect(findDifferences(plan, [])).toEqual([]);
});

test("both layouts have the same table, with one heading a column and nothing merged in it", () => {
  const report = made(HALVES).sheet;
  const accessible = made(HALVES, { layout: "accessible" }).sheet;
  const withWords = tableOf(report).map((row) => row.map((text) => (text === "–" ? "n/a" : text)));
  expect(tableOf(accessible)).toEqual(withWords);
  const [head = []] = tableOf(accessible);
  expect(new Set(head.map((text) => text.toLowerCase())).size).toBe(head.length);
  expect(accessible.merges).toEqual([]);
  expect(accessible.tables).toEqual([{ name: "Trend", range: { top: 2, left: 0, bottom: 5, right: 10 } }]);
  const inTable = report.merges.filter(({ top }) => top >= 2 && top <= 5);
  expect(inTable).toEqual([]);
  expect(accessible.cells.find(({ row }) => row === 1)?.value).toBe(
    "This sheet has one table, in A3:K6. Notes on it are below, in A8:A9.",
  );
});

describe("periods of different length", () => {
  const trend = made([...HALVES, YEAR_2023]);

  test("stand together with their like, and are not compared with others", () => {
    expect(columnOf(trend, "Period")).toEqual(["H1 2023", "H2 2023", "H1 2024", "2023"]);
    expect(columnOf(trend, "Change in requests")).toEqual(["–", "1", "-5", "–"]);
    expect(columnOf(trend, "Countries that are new")).toEqual(["–", "Colombia", "Chile", "–"]);
    expect(notesOf(trend)).toContain(en.trend.noteLengths);
  });

  test("the charts show those of which there are most", () => {
    for (const { categories } of trend.sheet.charts) expect(categories.bottom - categories.top).toBe(2);
  });

  test("a rule parts them", () => {
    const labels = trend.sheet.cells.filter(({ row, col }) => col === 0 && row > 2 && row < 7);
    expect(labels.map(({ style }) => style)).toEqual(["label", "label", "last-label", "last-label"]);
  });
});

test("a period that is left out is named where it matters", () => {
  const trend = made([H1_2023, H1_2024]);
  expect(columnOf(trend, "Change in requests")).toEqual(["–", "–"]);
  expect(notesOf(trend)).toContain(
    "H1 2024: the period right before it is not in this report, so no change is given.",
  );
});

describe("a column that is called otherwise", () => {
  const renamed = HALVES.map((each) =>
    each.period === "H1 2024" ? { ...each, heading: "Total Number of Processed Requests" } : each,
  );

  test("breaks the series, in the table, below it and in the charts", () => {
    const trend = made(renamed);
    expect(columnOf(trend, "Break in the series")).toEqual(["–", "–", "see note 1"]);
    expect(notesOf(trend)).toContain(
      "Note 1: what was called “Total Number of Requests” is called “Total Number of Processed Requests” from H1 2024 on. Figures before and after may not be comparable.",
    );
    expect(trend.sheet.charts.map(({ title }) => title)).toEqual([
      "Requests by period; * marks a break in the series",
      "Approved share by period; * marks a break in the series",
    ]);
    const labels = trend.blocks[0]?.cells.filter(({ col }) => col === 0).map(({ value }) => value);
    expect(labels?.slice(2)).toEqual(["H1 2023", "H2 2023", "H1 2024 *"]);
  });

  test("breaks it for a later period, too, where the one in between is left out", () => {
    const last = { ...H2_2023, period: "H2 2024", heading: "Total Number of Processed Requests" };
    const text = draftOf([...renamed, last]);
    expect(columnOf(trendOf(text, ["H1 2023", "H2 2024"]), "Break in the series")).toEqual([
      "–",
      "see note 1",
    ]);
    expect(columnOf(trendOf(text, ["H1 2024", "H2 2024"]), "Break in the series")).toEqual([]);
  });

  test("does not where somebody has decided that it counts the same", () => {
    const findings = auditOf(draftOf(renamed)).findings.map((finding) => ({
      ...finding,
      waiver: "the same",
    }));
    expect(columnOf(made(renamed, { findings }), "Break in the series")).toEqual([]);
  });
});

test("countries with nothing but zeros are not there, and those gathered in one row nobody knows", () => {
  const trend = made([
    { period: "H1 2023", places: { Brazil: [0, 0, 1, 0], Chile: [0, 0, 0, 0], Peru: [1, 0, 0, 0] } },
    {
      period: "H2 2023",
      places: { Brazil: [0, 0, 0, 0], Chile: [0, 1, 0, 0], Peru: [1, 0, 0, 0], Other: [0, 0, 3, 0] },
    },
  ]);
  expect(columnOf(trend, "Countries with requests")).toEqual(["2", "3"]);
  expect(columnOf(trend, "Countries that are new")).toEqual(["–", "Chile"]);
  expect(columnOf(trend, "Countries without requests now")).toEqual(["–", "Brazil"]);
  expect(notesOf(trend)).toContain(en.trend.noteRest);
});

test("where nothing changed, it says so", () => {
  const trend = made([H1_2023, { ...H1_2023, period: "H2 2023" }]);
  expect(columnOf(trend, "Change in requests")).toEqual(["–", "0"]);
  expect(columnOf(trend, "Countries that are new")).toEqual(["–", "none"]);
  expect(trend.sheet.charts.map(({ title }) => title)).toEqual([
    "55 requests in H2 2023, as many as in H1 2023",
    "65% were approved in H2 2023, as in H1 2023",
  ]);
});

test("no requests have no approved share, and a line has no point there", () => {
  const nothing: PeriodFigures = { period: "H2 2023", places: { Brazil: [0, 0, 0, 0] } };
  const trend = made([H1_2023, nothing, H1_2024]);
  expect(columnOf(trend, "Approved share")).toEqual(["65%", "–", "57%"]);
  expect(columnOf(trend, "Change in the approved share, percentage points")).toEqual(["–", "–", "–"]);
  const line = trend.blocks[1]?.cells.filter(({ col, style }) => col === 1 && style.endsWith("share"));
  expect(line?.map(({ row }) => row)).toEqual([11, 13]);
});

test("counts alone have no shares, and one type no second column for all", () => {
  const sheet = (period: string, count: number): string =>
    `# ${period}\nRequests for user data, ${period}\nCountry | Requests\nTOTAL: | ${count + 2}\nBrazil | ${count}\nChile | 2\n`;
  const trend = trendOf(sheet("2022", 4) + sheet("2023", 9), ["2022", "2023"]);
  expect(tableOf(trend.sheet)).toEqual([
    [
      "Period",
      "Requests",
      "Change in requests",
      "Countries with requests",
      "Countries that are new",
      "Countries without requests now",
    ],
    ["2022", "6", "–", "2", "–", "–"],
    ["2023", "11", "5", "2", "none", "none"],
  ]);
  expect(trend.sheet.charts.map(({ kind }) => kind)).toEqual(["column"]);
});

test("a band has no number to compare, and is shown as it stands", () => {
  const sheet = (period: string, count: string): string =>
    `# ${period}\nRequests for user data, ${period}\nCountry | Requests\nUnited States | ${count}\nChile | 2\nTOTAL: | ${count}\n`;
  const trend = trendOf(sheet("2022", "0–499") + sheet("2023", "500–999") + sheet("2024", "30"), [
    "2022",
    "2023",
  ]);
  expect(columnOf(trend, "Requests")).toEqual(["0–499", "500–999"]);
  expect(columnOf(trend, "Change in requests")).toEqual(["–", "–"]);
  expect(trend.sheet.charts).toEqual([]);
});

test("without charts there are no cells for them", () => {
  const trend = made(HALVES, { charts: false });
  expect(trend.blocks).toEqual([]);
  expect(trend.sheet.charts).toEqual([]);
});
