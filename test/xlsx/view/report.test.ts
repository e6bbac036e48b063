import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Style } from "../../../src/core/plan/style";
import { toLooks } from "../../../src/core/plan/looks";
import { planLogo } from "../../../src/core/plan/plan-logo";
import type { WorkbookPlan } from "../../../src/core/plan/workbook-plan";
import { cellAt } from "../../../src/xlsx/view/cell-at";
import { writePlan } from "../../../src/xlsx/write-plan";
import { A_THEME } from "../../core/theme/a-theme";
import { aPlan } from "../a-plan";
import { read } from "../reading";
import { open } from "./viewing";

const SAMPLES = join(__dirname, "../../../samples");
const samples = readdirSync(SAMPLES).filter((file) => file.endsWith(".xlsx"));

test.each(samples)("%s: every cell shows what the reader says, in a look", async (file) => {
  const bytes = readFileSync(join(SAMPLES, file));
  const { sheets } = await read(bytes);
  const { tabs, sheet } = await open(bytes);
  expect(tabs.map(({ name }) => name)).toEqual(sheets.map(({ name }) => name));
  for (const { name, cells, merges } of sheets) {
    const view = sheet(name);
    if (view === null) throw new Error(name);
    expect(view.merges).toEqual(merges);
    expect(view.cells.texts.filter((text) => text !== "")).toEqual(cells.map(({ text }) => text));
    for (const { row, col, text } of cells) expect(cellAt(view, row, col)?.text).toBe(text);
    expect(view.cells.starts).toHaveLength(view.rows + 1);
    expect(view.cells.starts.at(-1)).toBe(view.cells.texts.length);
  }
});

const WIDTHS = { dotted: 1, hair: 1, thin: 1, medium: 2, thick: 3, double: 3 };

function expected({ font, fill, align, border }: Style, looks: WorkbookPlan["looks"]) {
  const line = (of: Style["border"]["top"]) =>
    of === null ? undefined : { color: of.color, width: WIDTHS[of.style] };
  return {
    font: looks.font,
    size: (font.size * 96) / 72,
    bold: font.bold,
    italic: font.italic,
    underline: font.underline,
    color: fill === null && font.color === "000000" ? null : font.color,
    fill,
    wrap: align.wrap,
    indent: align.indent,
    horizontal: align.horizontal,
    vertical: align.vertical === "center" ? "middle" : align.vertical,
    borders: {
      ...(border.top === null ? {} : { top: line(border.top) }),
      ...(border.bottom === null ? {} : { bottom: line(border.bottom) }),
    },
  };
}

test.each([
  ["neutral", aPlan()],
  ["themed", { ...aPlan(), looks: toLooks(A_THEME, "de") }],
])("a %s report looks as it was planned", async (_, plan) => {
  const { sheet } = await open(await writePlan(plan));
  for (const planned of plan.sheets) {
    const view = sheet(planned.name);
    if (view === null) throw new Error(planned.name);
    expect(view.hasGridLines).toBe(false);
    expect(view.frozen).toEqual(planned.freeze ?? { rows: 0, columns: 0 });
    for (const { row, height } of planned.rowHeights)
      expect(view.rowHeights.get(row)).toBe(Math.round((height * 96) / 72));
    planned.columnWidths.forEach((width, col) => {
      const pixels = view.columnWidths.get(col) ?? view.columnWidth;
      expect(Math.abs(pixels - (width * plan.looks.digitWidth + 5))).toBeLessThanOrEqual(3);
    });
    for (const { row, col, style } of planned.cells) {
      if (planned.merges.some(({ top, left }) => top === row && left === col)) continue;
      const found = cellAt(view, row, col);
      expect(found?.look).toMatchObject(expected(plan.looks.styles[style], plan.looks));
    }
  }
});

test("charts and logos of a report are over its cells, with their figures and their texts", async () => {
  const looks = toLooks(A_THEME, "en");
  const logo = planLogo(looks, { row: 1, col: 1 });
  const plan = { ...aPlan(), looks };
  const sheets = plan.sheets.map((sheet) => ({ ...sheet, images: logo === null ? [] : [logo] }));
  const { tabs, sheet } = await open(await writePlan({ ...plan, sheets }));
  const view = sheet(tabs[1]?.name ?? "");
  const chart = view?.drawings.find((drawing) => drawing.kind === "chart");
  expect(chart).toMatchObject({
    chart: {
      kind: "stacked-bar",
      title: "Requests by country & type",
      altText: plan.sheets[1]?.charts[0]?.altText,
      categories: ["Brazil", "Côte d’Ivoire", "R&D <Land>", "مصر"],
    },
  });
  const picture = view?.drawings.find((drawing) => drawing.kind === "picture");
  expect(picture).toMatchObject({ type: "image/png", anchor: { from: { row: 1, col: 1, x: 0, y: 0 } } });
});
