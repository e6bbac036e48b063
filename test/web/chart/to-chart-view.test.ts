import { createLookUp } from "../../../src/core/plan/look-up";
import { NEUTRAL_LOOKS } from "../../../src/core/plan/looks";
import { toChartViews } from "../../../src/web/chart/to-chart-view";
import { draw } from "./drawn";
import { kindPlans, planWith, reportPlans } from "./planned-charts";

const viewsOf = (plan: ReturnType<typeof planWith>) =>
  plan.sheets.flatMap((sheet) => toChartViews(sheet, plan));

test("a chart has the names, figures, colours and words of its plan", () => {
  const [view, ...others] = viewsOf(planWith({}));
  expect(others).toEqual([]);
  expect(view).toMatchObject({
    kind: "stacked-bar",
    valueFormat: "count",
    title: "Requests by country & type",
    altText: 'Bars: R&D <Land> has 48 of 58 requests; "others" have 10.',
    axisTitle: "Requests",
    categories: ["Brazil", "Côte d’Ivoire", "R&D <Land>", "مصر"],
    isReversed: true,
    series: [
      { name: "User data", values: [0, 2, 1, 0], color: NEUTRAL_LOOKS.chartColors.first, labelFrom: null },
      {
        name: "Technical",
        values: [3, 4, 47, 1],
        color: NEUTRAL_LOOKS.chartColors.second,
        labelColor: NEUTRAL_LOOKS.chartLabelColors.second,
        labelFrom: 4,
      },
    ],
    looks: { font: "Calibri", legend: "top", minimum: 0, gapWidth: 40 },
  });
});

test("an empty cell is no figure", () => {
  const [view] = viewsOf(planWith({ kind: "line" }, { isBroken: true }));
  expect(view?.series[1]?.values).toEqual([3, 4, null, 1]);
});

test.each(kindPlans())("a %s is drawn with all its figures", (_, plan) => {
  const [view] = viewsOf(plan);
  if (view === undefined) throw new Error("no chart");
  const { bars, texts } = draw(view);
  const words = texts.map(({ text }) => text).join("\n");
  for (const name of [...view.categories, view.axisTitle, ...view.series.map(({ name }) => name)]) {
    expect(words).toContain(name);
  }
  const drawn = bars.filter(({ width, height }) => width > 0 && height > 0);
  const figures = view.series.flatMap(({ values }) => values.filter((value) => value !== null && value > 0));
  // Beyond a hundred per cent nothing is drawn.
  if (view.kind !== "line" && view.valueFormat === "count") expect(drawn).toHaveLength(figures.length);
});

test("the charts of reports come in the order of the plan, and show what its cells say", async () => {
  let count = 0;
  for (const [, plan] of await reportPlans()) {
    const lookUp = createLookUp(plan);
    for (const sheet of plan.sheets) {
      const views = toChartViews(sheet, plan);
      expect(views.map(({ title }) => title)).toEqual(sheet.charts.map(({ title }) => title));
      for (const [index, { categories, series }] of sheet.charts.entries()) {
        const view = views[index];
        if (view === undefined) throw new Error("no chart");
        count += 1;
        const top = { sheet: categories.sheet, row: categories.top, col: categories.left };
        expect(view.categories[0]).toBe(String(lookUp(top)));
        expect(view.series).toHaveLength(series.length);
        const { bars } = draw(view, { width: 620, height: 500 });
        if (view.kind === "bar") expectInProportion(view.series[0]?.values ?? [], bars);
      }
    }
  }
  expect(count).toBeGreaterThan(10);
});

function expectInProportion(values: readonly (number | null)[], bars: ReturnType<typeof draw>["bars"]): void {
  const [longest] = bars;
  const most = values[0] ?? 0;
  for (const { index, width } of bars) {
    expect(Math.abs(width / (longest?.width ?? 1) - (values[index] ?? 0) / most)).toBeLessThan(0.01);
  }
}
