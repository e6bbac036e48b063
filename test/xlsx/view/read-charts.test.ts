import { strFromU8, unzipSync } from "fflate";
import { createLookUp } from "../../../src/core/plan/look-up";
import type { WorkbookPlan } from "../../../src/core/plan/workbook-plan";
import { readChart } from "../../../src/xlsx/view/read-charts";
import { toChartViews } from "../../../src/web/chart/to-chart-view";
import { writePlan } from "../../../src/xlsx/write-plan";
import { aPlan } from "../a-plan";
import { kindPlans, reportPlans } from "../../web/chart/planned-charts";

const nothing = () => null;

/** The chart parts of a written plan, in the order of its charts. */
async function partsOf(plan: WorkbookPlan): Promise<readonly string[]> {
  const entries = unzipSync(await writePlan(plan));
  const numberOf = (name: string): number => Number(/^xl\/charts\/chart(\d+)\.xml$/.exec(name)?.[1] ?? 0);
  return Object.keys(entries)
    .filter((name) => numberOf(name) > 0)
    .sort((a, b) => numberOf(a) - numberOf(b))
    .map((name) => strFromU8(entries[name] ?? new Uint8Array()));
}

async function expectSame(plan: WorkbookPlan): Promise<number> {
  const planned = plan.sheets.flatMap((sheet) => toChartViews(sheet, plan));
  const parts = await partsOf(plan);
  expect(parts).toHaveLength(planned.length);
  const cells = createLookUp(plan);
  const lookUps = [nothing, (sheet: string, row: number, col: number) => cells({ sheet, row, col })];
  for (const lookUp of lookUps) {
    const read = parts.map((part) => readChart(part, lookUp));
    // What is read to those who cannot see it stands in the drawing.
    expect(read).toEqual(planned.map((chart) => ({ ...chart, altText: "" })));
  }
  return planned.length;
}

test("the charts of a report are read as they were planned, from their copies and from the cells", async () => {
  const counts = [];
  for (const [, plan] of await reportPlans()) counts.push(await expectSame(plan));
  expect(counts.length).toBeGreaterThan(4);
  expect(Math.min(...counts)).toBeGreaterThan(0);
});

test.each(kindPlans())("a %s is read as it was planned", async (_, plan) => {
  expect(await expectSame(plan)).toBe(1);
});

/** A chart of somebody else: two columns of two quarters. */
function aChart(change: {
  readonly group?: string;
  readonly axis?: string;
  readonly names?: string;
  readonly head?: string;
  readonly ser?: string;
}): string {
  const cache = (values: readonly (number | string)[]) =>
    `<c:ptCount val="${values.length}"/>${values.map((value, at) => `<c:pt idx="${at}"><c:v>${value}</c:v></c:pt>`).join("")}`;
  const names =
    change.names ??
    `<c:strRef><c:f>Data!$A$2:$A$3</c:f><c:strCache>${cache(["Q1", "Q2"])}</c:strCache></c:strRef>`;
  const series = ["2", "3"].map(
    (value, at) =>
      `<c:ser><c:idx val="${at}"/><c:order val="${at}"/><c:tx><c:strRef><c:f>Data!$${"BC".charAt(at)}$1</c:f><c:strCache>${cache([`Series ${at + 1}`])}</c:strCache></c:strRef></c:tx>` +
      (change.ser ?? "") +
      `<c:cat>${names}</c:cat><c:val><c:numRef><c:f>Data!$${"BC".charAt(at)}$2:$${"BC".charAt(at)}$3</c:f><c:numCache><c:formatCode>0%</c:formatCode>${cache([value, 1])}</c:numCache></c:numRef></c:val></c:ser>`,
  );
  const group = (
    change.group ?? '<c:barChart><c:barDir val="col"/><c:grouping val="clustered"/>*</c:barChart>'
  ).replaceAll("*", series.join(""));
  return (
    '<?xml version="1.0"?><c:chartSpace xmlns:c="c" xmlns:a="a"><c:chart>' +
    `${change.head ?? ""}<c:plotArea>${group}` +
    `<c:catAx><c:scaling><c:orientation val="minMax"/></c:scaling></c:catAx>` +
    `<c:valAx>${change.axis ?? ""}</c:valAx></c:plotArea></c:chart></c:chartSpace>`
  );
}

test("a chart of somebody else has its figures, its names and the colours of the theme", () => {
  const theme = [
    "000000",
    "FFFFFF",
    "44546A",
    "E7E6E6",
    "4472C4",
    "ED7D31",
    "A5A5A5",
    "FFC000",
    "5B9BD5",
    "70AD47",
  ];
  const ser =
    '<c:spPr><a:solidFill><a:schemeClr val="accent1"><a:lumMod val="60000"/><a:lumOff val="40000"/></a:schemeClr></a:solidFill></c:spPr>';
  const read = readChart(aChart({ ser, head: '<c:autoTitleDeleted val="1"/>' }), nothing, theme);
  expect(read).toMatchObject({
    kind: "column",
    valueFormat: "percent",
    title: "",
    categories: ["Q1", "Q2"],
    isReversed: false,
    series: [
      { name: "Series 1", values: [2, 1], color: "8FAADC", labelFrom: null },
      { name: "Series 2", values: [3, 1], color: "8FAADC" },
    ],
  });
  expect(readChart(aChart({}), nothing, theme)?.series.map(({ color }) => color)).toEqual([
    "4472C4",
    "ED7D31",
  ]);
  expect(readChart(aChart({}), nothing)?.series.map(({ color }) => color)).toEqual([null, null]);
});

test("the cells are read before the copy: they may have changed since", () => {
  const cells = new Map<string, string | number>([
    ["Data,1,0", "First"],
    ["Data,2,0", "Second"],
    ["Data,1,1", 20],
  ]);
  const read = readChart(aChart({}), (sheet, row, col) => cells.get(`${sheet},${row},${col}`) ?? null);
  expect(read?.categories).toEqual(["First", "Second"]);
  expect(read?.series.map(({ values }) => values)).toEqual([
    [20, null],
    [3, 1],
  ]);
});

test("a copy with fewer points than cells stands: hidden rows are not drawn", () => {
  const xml = aChart({}).replaceAll("$2:", "$1:");
  expect(readChart(xml, () => 7)?.series[0]?.values).toEqual([2, 1]);
});

test("an axis that is linked to its figures writes them as these are written", () => {
  const linked = readChart(aChart({ axis: '<c:numFmt formatCode="General" sourceLinked="1"/>' }), nothing);
  expect(linked).toMatchObject({ valueFormat: "percent", looks: { numberFormat: "0%" } });
  const own = readChart(aChart({ axis: '<c:numFmt formatCode="#,##0" sourceLinked="0"/>' }), nothing);
  expect(own).toMatchObject({ valueFormat: "count", looks: { numberFormat: "#,##0" } });
});

test("a title is written in the chart, stands in a cell, or is the name of the only series", () => {
  const rich =
    "<c:title><c:tx><c:rich><a:p><a:r><a:t>R&amp;D </a:t></a:r><a:r><a:t>in 2024</a:t></a:r></a:p></c:rich></c:tx></c:title>";
  expect(readChart(aChart({ head: rich }), nothing)?.title).toBe("R&D in 2024");
  const linked = "<c:title><c:tx><c:strRef><c:f>'It''s'!$B$7</c:f></c:strRef></c:tx></c:title>";
  const at = (sheet: string, row: number, col: number) =>
    sheet === "It's" && row === 6 && col === 1 ? "Seven" : null;
  expect(readChart(aChart({ head: linked }), at)?.title).toBe("Seven");
  const only = aChart({}).replace(/(<\/c:ser>)<c:ser>.*<\/c:ser>/s, "$1");
  expect(readChart(only, nothing)?.title).toBe("Series 1");
  expect(readChart(aChart({}), nothing)?.title).toBe("");
});

test.each([
  ["bar", '<c:barChart><c:barDir val="bar"/><c:grouping val="clustered"/>*</c:barChart>'],
  ["stacked-column", '<c:barChart><c:barDir val="col"/><c:grouping val="stacked"/>*</c:barChart>'],
  ["line", '<c:lineChart><c:grouping val="standard"/>*</c:lineChart>'],
  ["area", '<c:areaChart><c:grouping val="standard"/>*</c:areaChart>'],
  ["stacked-area", '<c:areaChart><c:grouping val="stacked"/>*</c:areaChart>'],
  ["pie", "<c:pieChart>*</c:pieChart>"],
])("a chart is a %s", (kind, group) => {
  expect(readChart(aChart({ group }), nothing)?.kind).toBe(kind);
});

test.each([
  ["a doughnut", { group: "<c:doughnutChart>*</c:doughnutChart>" }],
  ["points in a plane", { group: "<c:scatterChart>*</c:scatterChart>" }],
  [
    "parts of a hundred",
    { group: '<c:barChart><c:barDir val="bar"/><c:grouping val="percentStacked"/>*</c:barChart>' },
  ],
  ["two kinds in one", { group: "<c:barChart>*</c:barChart><c:lineChart>*</c:lineChart>" }],
  ["no series", { group: "<c:barChart/>" }],
  ["a logarithmic axis", { axis: '<c:scaling><c:logBase val="10"/></c:scaling>' }],
  ["names on two levels", { names: "<c:multiLvlStrRef><c:f>Data!$A$2:$B$3</c:f></c:multiLvlStrRef>" }],
])("%s is not drawn here", (_, change) => {
  expect(readChart(aChart(change), nothing)).toBeNull();
});

test("days with gaps are not drawn side by side as if there were none", () => {
  const dates = (numbers: readonly number[]) =>
    aChart({
      names: `<c:numLit><c:formatCode>d/m/yyyy</c:formatCode><c:ptCount val="2"/>${numbers.map((each, at) => `<c:pt idx="${at}"><c:v>${each}</c:v></c:pt>`).join("")}</c:numLit>`,
    }).replaceAll("c:catAx", "c:dateAx");
  expect(readChart(dates([45292, 45323]), nothing)?.categories).toEqual(["1/1/2024", "1/2/2024"]);
  const three = dates([45292, 45323]).replaceAll(
    '<c:ptCount val="2"/><c:pt idx="0"><c:v>45292',
    '<c:ptCount val="3"/><c:pt idx="2"><c:v>45700</c:v></c:pt><c:pt idx="0"><c:v>45292',
  );
  expect(readChart(three, nothing)).toBeNull();
});

test.each([
  ["nothing", ""],
  ["no markup", "chart"],
  ["another part", "<worksheet/>"],
  ["markup that is cut off", aChart({}).slice(0, 400)],
  ["a document type", `<!DOCTYPE x [<!ENTITY a "b">]>${aChart({})}`],
  ["a chart without content", "<c:chartSpace/>"],
  ["elements inside each other", `<c:chartSpace>${"<c:a>".repeat(1000)}`],
  ["too many elements", `<c:chartSpace>${"<c:a/>".repeat(200_000)}</c:chartSpace>`],
  ["more text than any chart has", `<c:chartSpace>${" ".repeat(9_000_000)}</c:chartSpace>`],
  [
    "a copy of a million points",
    aChart({}).replaceAll('ptCount val="2"', 'ptCount val="1000000"').replaceAll("$3<", "$1000001<"),
  ],
])("%s is no chart, and nothing breaks", (_, xml) => {
  expect(readChart(xml, nothing)).toBeNull();
});

const PIE = "<c:pieChart>*</c:pieChart>";
const COLUMNS = (times: number): string =>
  `<c:barChart><c:barDir val="col"/><c:grouping val="clustered"/>${"*".repeat(times)}</c:barChart>`;
const withPoints = (group: string, count: number): string =>
  aChart({ group }).replaceAll('ptCount val="2"', `ptCount val="${count}"`);

test.each([
  ["slices", withPoints(PIE, 50), withPoints(PIE, 101)],
  ["columns", withPoints(COLUMNS(1), 1500), withPoints(COLUMNS(1), 1501)],
  ["series", aChart({ group: COLUMNS(50) }), aChart({ group: COLUMNS(51) })],
])("more %s than could be told apart are not drawn", (_, drawn, not) => {
  expect(readChart(drawn, nothing)).not.toBeNull();
  expect(readChart(not, nothing)).toBeNull();
});

test("numbers that are none are left out of axes and figures", () => {
  const axis = '<c:scaling><c:max val="NaN"/><c:min val="1e999"/></c:scaling><c:majorUnit val="x"/>';
  const read = readChart(aChart({ axis }).replace("<c:v>2</c:v>", "<c:v>#N/A</c:v>"), nothing);
  expect(read?.looks).toMatchObject({ maximum: null, minimum: null, majorUnit: null });
  expect(read?.series[0]?.values).toEqual([null, 1]);
});

test("every prefix of a real chart is read, or is none", async () => {
  const [xml = ""] = await partsOf(aPlan());
  for (let end = 0; end < xml.length; end += 97) expect(readChart(xml.slice(0, end), nothing)).toBeNull();
});
