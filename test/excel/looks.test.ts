import { toLooks } from "../../src/core/plan/looks";
import type { WorkbookPlan } from "../../src/core/plan/workbook-plan";
import type { Theme } from "../../src/core/theme/theme";
import { BUILT_IN_THEMES } from "../../src/core/theme/built-in-themes";
import { readWorkbook } from "../../src/xlsx/read-workbook";
import { writePlan } from "../../src/xlsx/write-plan";
import { H1_2024 } from "../core/plan/drafts";
import { planOf } from "../core/plan/planned";
import { A_THEME } from "../core/theme/a-theme";
import { findSheet, toKey } from "../excel-host/model/book";
import { open, writeTo } from "./opened";

/** A report in the looks of a theme, with its logo beside the title of the cover. */
function reportIn(theme: Theme): WorkbookPlan {
  return planOf(H1_2024, { theme, language: "de", title: "Requests", organisation: "R&D" });
}

const THEMES = [...BUILT_IN_THEMES.map(({ theme }) => theme), A_THEME];

describe.each(THEMES)("a report in the theme $name", (theme) => {
  const looks = toLooks(theme, "de");
  const plan = reportIn(theme);

  test("has its fonts, its colours and its lines", async () => {
    const { excel, host } = open();
    expect(await writeTo(host, plan)).toMatchObject({ unpolished: [] });
    for (const { name, cells } of plan.sheets) {
      const sheet = findSheet(excel.book, name);
      for (const { row, col, style } of cells) {
        const { font, fill, border } = looks.styles[style];
        const format = sheet?.cells.get(toKey(row, col))?.format;
        expect(format).toMatchObject({
          fontName: theme.font,
          fontColor: `#${font.color}`,
          fill: fill === null ? null : `#${fill}`,
        });
        if (border.bottom !== null) expect(format?.borders.EdgeBottom?.color).toBe(`#${border.bottom.color}`);
      }
    }
  });

  test("holds the same cells as the file, percentages in German and all", async () => {
    const { excel, host } = open();
    await writeTo(host, plan);
    const reading = await readWorkbook(await writePlan(plan));
    if (!reading.ok) throw new Error(reading.failure.detail);
    expect(excel.toSnapshots().slice(1)).toEqual(reading.sheets);
    const shares = reading.sheets.flatMap(({ cells }) => cells).filter(({ format }) => format.includes("%"));
    expect(shares.length).toBeGreaterThan(10);
    for (const { text } of shares) expect(text).toMatch(/^\d+\u00a0%$/);
  });

  test("prints its header and its footer", async () => {
    const { excel, host } = open();
    await writeTo(host, plan);
    for (const { name, print } of plan.sheets) {
      const layout = findSheet(excel.book, name)?.pageLayout;
      expect(layout?.isFooterScaled).toBe(false);
      const texts = layout?.headersFooters;
      const { header, footer } = print.lines ?? { header: null, footer: null };
      expect(texts?.get("LeftHeader") ?? "").toBe(header?.left);
      expect(texts?.get("CenterHeader") ?? "").toBe(header?.center);
      expect(texts?.get("RightHeader") ?? "").toBe(header?.right);
      expect(texts?.get("LeftFooter")).toBe(footer?.left);
      expect(texts?.get("CenterFooter") ?? "").toBe(footer?.center);
      expect(texts?.get("RightFooter")).toBe(footer?.right);
    }
  });
});

test("the logo stands beside the title, in its own proportions, and can be heard", async () => {
  const { excel, host } = open();
  const plan = reportIn(A_THEME);
  await writeTo(host, plan);
  expect(excel.syncs).toHaveLength(3);
  const [cover] = plan.sheets;
  const [shape, ...others] = findSheet(excel.book, cover?.name ?? "")?.shapes ?? [];
  expect(others).toEqual([]);
  // The digits of Georgia are nine pixels wide.
  const left = ((cover?.columnWidths[0] ?? 0) * 9 + 5) * 0.75;
  expect(shape).toMatchObject({
    png: A_THEME.logo?.png,
    altText: 'Logo of "R&D"',
    left,
    top: 0,
    width: 144,
    height: 48,
    lockAspectRatio: true,
  });
  expect(plan.sheets.slice(1).flatMap(({ name }) => findSheet(excel.book, name)?.shapes ?? [])).toEqual([]);
});

test("columns are as wide as the digits of the font ask for", async () => {
  const { excel, host } = open();
  const plan = reportIn({ ...A_THEME, font: "Arial" });
  await writeTo(host, plan);
  const [cover] = plan.sheets;
  const width = cover?.columnWidths[0] ?? 0;
  expect(findSheet(excel.book, cover?.name ?? "")?.columns.get(0)?.size).toBe((width * 8 + 5) * 0.75);
});
