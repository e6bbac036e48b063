import type { SheetChart } from "hucre/xlsx";
import { createLookUp } from "../../src/core/plan/look-up";
import { CHART_KINDS, type WorkbookPlan } from "../../src/core/plan/workbook-plan";
import { toChart } from "../../src/xlsx/write/to-chart";
import { H1_2024 } from "../core/plan/drafts";
import { planOf } from "../core/plan/planned";
import { toLocalAddress } from "../excel-host/model/area";
import type { Chart } from "../excel-host/model/chart";
import { toFileChart } from "../excel-host/xlsx-chart";
import { aPlan } from "../xlsx/a-plan";
import { failureOf, aTask, open, REPORT, writeTo } from "./opened";

async function chartsOf(plan: WorkbookPlan): Promise<readonly (Chart & { readonly sheet: string })[]> {
  const { excel, host } = open([H1_2024]);
  await writeTo(host, plan);
  return excel.book.sheets.flatMap(({ name, charts }) => charts.map((chart) => ({ ...chart, sheet: name })));
}

const REPORT_PLAN = planOf(H1_2024);

test("each chart of the plan is there, on its sheet, with its own figures and names", async () => {
  const charts = await chartsOf(REPORT_PLAN);
  const planned = REPORT_PLAN.sheets.flatMap(({ name, charts: own }) =>
    own.map((chart) => ({ ...chart, sheet: name })),
  );
  expect(charts.length).toBeGreaterThan(0);
  expect(
    charts.map(({ sheet, type, series }) => ({
      sheet,
      type,
      series: series.map(({ name, values, categories }) => [
        name,
        values === null ? null : toLocalAddress(values),
        categories === null ? null : toLocalAddress(categories),
      ]),
    })),
  ).toEqual(
    planned.map(({ sheet, kind, series, categories }) => ({
      sheet,
      type: kind === "bar" ? "BarClustered" : "BarStacked",
      series: series.map(({ name, values }) => [
        REPORT_PLAN.sheets
          .find((each) => each.name === name.sheet)
          ?.cells.find(({ row, col }) => row === name.row && col === name.col)?.value,
        toLocalAddress(values),
        toLocalAddress(categories),
      ]),
    })),
  );
});

test("names that stand elsewhere are given to the series", async () => {
  const [chart] = await chartsOf(aPlan());
  expect(chart?.series.map(({ name }) => name)).toEqual(["User data", "Technical"]);
  expect(chart?.series.map(({ values }) => (values === null ? "" : toLocalAddress(values)))).toEqual([
    "B5:B8",
    "C5:C8",
  ]);
});

test("figures that do not lie side by side are a fault of the program, and nothing is written", async () => {
  const { excel, host } = open([H1_2024]);
  const before = excel.fingerprint();
  const plan = aPlan();
  const sheets = plan.sheets.map((sheet) => ({
    ...sheet,
    charts: sheet.charts.map((chart) => ({ ...chart, series: [...chart.series].reverse() })),
  }));
  expect(failureOf(await host.write({ ...plan, sheets }, REPORT, aTask()))).toMatchObject({
    reason: "unexpected",
    leftBehind: [],
  });
  expect(excel.fingerprint()).toBe(before);
});

test("looks are those of the file: bars from top to bottom, numbers only where there is room", async () => {
  const { excel, host } = open([H1_2024]);
  await writeTo(host, aPlan());
  const set = excel.syncs
    .flatMap(({ actions }) => actions)
    .filter(({ kind }) => kind === "set")
    .map(
      ({ path, name, args }) => `${path.replace(/^.*\.Charts\b/, "Charts")} ${name} ${JSON.stringify(args)}`,
    )
    .filter((line) => line.startsWith("Charts"))
    .join("\n");
  for (const wanted of [
    /Title Text \["Requests by country & type"\]/,
    /CategoryAxis ReversePlotOrder \[true\]/,
    /CategoryAxis Position \["Maximum"\]/,
    /CategoryAxis TickLabelPosition \["Low"\]/,
    /ValueAxis Minimum \[0\]/,
    /ValueAxis\.Title Text \["Requests"\]/,
    /Overlap \[100\]/,
    /GapWidth \[40\]/,
    /Legend Position \["Top"\]/,
    /DataLabels NumberFormat \["\[>=4\]#,##0;;"\]/,
  ])
    expect(set).toMatch(wanted);
  expect(set.match(/HasDataLabels/g)).toHaveLength(1);
  // The longest bar is 48: Excel finds marks by itself.
  expect(set).not.toMatch(/MajorUnit/);
});

test("short bars have a mark at every whole number", async () => {
  const { excel, host } = open([H1_2024]);
  const plan = aPlan();
  const sheets = plan.sheets.map((sheet) => ({
    ...sheet,
    cells: sheet.cells.map((cell) => (cell.value === 47 ? { ...cell, value: 5 } : cell)),
  }));
  await writeTo(host, { ...plan, sheets });
  const units = excel.syncs.flatMap(({ actions }) => actions.filter(({ name }) => name === "MajorUnit"));
  expect(units.map(({ args }) => args)).toEqual([[1]]);
});

/** Every kind of chart, over the same cells. */
function allKinds(): WorkbookPlan {
  const plan = aPlan();
  const sheets = plan.sheets.map((sheet) => ({
    ...sheet,
    charts: sheet.charts.flatMap((chart) =>
      CHART_KINDS.map((kind, index) => ({
        ...chart,
        kind,
        valueFormat: kind === "line" ? ("percent" as const) : ("count" as const),
        title: `${chart.title}: ${kind}`,
        series: (kind === "bar" || kind === "column" ? chart.series.slice(1) : chart.series).map((each) => ({
          ...each,
          labelFrom: kind === "line" ? 0 : each.labelFrom,
        })),
        anchor: { ...chart.anchor, top: 20 + 20 * index, bottom: 35 + 20 * index },
      })),
    ),
  }));
  return { ...plan, sheets };
}

/** What both hosts can say of a chart; language, alternative text and fonts of names are of files only. */
function shared({ type, title, series, axes, anchor, ...chart }: SheetChart) {
  const { x = {}, y = {} } = axes ?? {};
  return {
    type,
    title,
    anchor,
    legend: chart.legend,
    grouping: chart.barGrouping ?? chart.lineGrouping,
    gapWidth: chart.gapWidth,
    // Bars of one series do not overlap, whether that is said or not.
    overlap: chart.overlap ?? (type === "line" ? undefined : 0),
    titleFont: [chart.titleFontSize, chart.titleBold, chart.titleColor],
    names: [x.reverse === true, x.labelFontSize, x.labelColor],
    figures: [y.title, y.scale, y.crosses, y.numberFormat, y.gridlines, y.labelFontSize, y.labelColor],
    series: series.map(({ name, values, categories, color, dataLabels, marker, stroke }) => ({
      name,
      values,
      categories,
      color,
      marker,
      stroke,
      labels:
        typeof dataLabels === "object"
          ? [dataLabels.position, dataLabels.numberFormat?.formatCode, dataLabels.fontColor]
          : null,
    })),
  };
}

test.each([
  ["every kind", allKinds()],
  ["a report", REPORT_PLAN],
])("%s: the chart in Excel is the chart in the file", async (_, plan) => {
  const inExcel = (await chartsOf(plan)).map((chart) => shared(toFileChart(chart)));
  const lookUp = createLookUp(plan);
  const { looks, properties } = plan;
  const inFile = plan.sheets.flatMap(({ charts }) =>
    charts.map((chart) => shared(toChart(chart, { language: properties.language, looks, lookUp }))),
  );
  expect(inFile.length).toBeGreaterThan(1);
  expect(inExcel).toEqual(inFile);
});
