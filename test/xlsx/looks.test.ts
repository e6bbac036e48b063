import { strFromU8, unzipSync } from "fflate";
import { toPageLines } from "../../src/core/plan/footer-text";
import { toLooks } from "../../src/core/plan/looks";
import { planLogo } from "../../src/core/plan/plan-logo";
import type { WorkbookPlan } from "../../src/core/plan/workbook-plan";
import { writePlan } from "../../src/xlsx/write-plan";
import { A_THEME } from "../core/theme/a-theme";
import { aPlan } from "./a-plan";

const LOOKS = toLooks(A_THEME, "de");

function themed(): WorkbookPlan {
  const lines = toPageLines(LOOKS, {
    title: "Requests",
    organisation: "R&D",
    period: "H1 2024",
    mark: "Draft",
  });
  const logo = planLogo(LOOKS, { row: 1, col: 1 });
  const plan = aPlan();
  return {
    ...plan,
    looks: LOOKS,
    sheets: plan.sheets.map((sheet) => ({
      ...sheet,
      print: { ...sheet.print, lines },
      // Beside the chart as well: both lie in the same drawing.
      images: logo === null ? [] : [logo],
    })),
  };
}

async function partsOf(plan: WorkbookPlan): Promise<Readonly<Record<string, Uint8Array>>> {
  return unzipSync(await writePlan(plan));
}

async function partOf(plan: WorkbookPlan, name: string): Promise<string> {
  const part = (await partsOf(plan))[name];
  if (part === undefined) throw new Error(`no ${name}`);
  return strFromU8(part);
}

test("fonts, colours and number formats are those of the theme, and no others", async () => {
  const styles = await partOf(themed(), "xl/styles.xml");
  const fonts = [...styles.matchAll(/<name val="([^"]*)"/g)].map((match) => match[1]);
  expect(new Set(fonts)).toEqual(new Set(["Georgia"]));
  const colors = [...styles.matchAll(/rgb="(?:FF)?([0-9A-F]{6})"/g)].map(([, color = ""]) => color);
  const { colors: own } = A_THEME;
  const known = Object.values({ ...own }).flatMap((color) => color ?? []);
  expect(colors.length).toBeGreaterThan(5);
  for (const color of new Set(colors)) expect(known).toContain(color);
  for (const color of [own.headerFill, own.headerInk, own.accent]) expect(colors).toContain(color);
  expect(styles).toContain('formatCode="0&quot;\u00a0&quot;%"');
});

test("header and footer are those of the theme", async () => {
  const sheet = await partOf(themed(), "xl/worksheets/sheet1.xml");
  expect(sheet).toContain("<oddHeader>&amp;RRequests</oddHeader>");
  expect(sheet).toContain(
    "<oddFooter>&amp;LDraft · R&amp;&amp;D&amp;CH1 2024&amp;RPage &amp;P of &amp;N</oddFooter>",
  );
  // As large as they are, however small the sheet is printed.
  expect(sheet).toContain('<headerFooter scaleWithDoc="0">');
  expect(await partOf(aPlan(), "xl/worksheets/sheet1.xml")).not.toContain("oddHeader");
});

test("a theme may print nothing around the page", async () => {
  const nothing = { left: "", center: "", right: "" };
  const plan = themed();
  const lines = { header: nothing, footer: nothing };
  const sheets = plan.sheets.map((sheet) => ({ ...sheet, print: { ...sheet.print, lines } }));
  expect(await partOf({ ...plan, sheets }, "xl/worksheets/sheet1.xml")).not.toContain("headerFooter");
});

test.each([1, 2])("the logo keeps its proportions and can be heard, on sheet %i", async (index) => {
  const plan = themed();
  const drawing = await partOf(plan, `xl/drawings/drawing${index}.xml`);
  // 300 by 100 pixels in 144 by 48 points of 12,700 units each.
  expect(drawing).toMatch(
    /<xdr:oneCellAnchor><xdr:from><xdr:col>1<\/xdr:col><xdr:colOff>0<\/xdr:colOff><xdr:row>1<\/xdr:row><xdr:rowOff>0<\/xdr:rowOff><\/xdr:from><xdr:ext cx="1828800" cy="609600"\/><xdr:pic>/,
  );
  expect(drawing).toContain('descr="Logo of &quot;R&amp;D&quot;"');
  expect(drawing.match(/<xdr:pic>/g)).toHaveLength(1);
  expect(drawing.match(/<\/xdr:oneCellAnchor>/g)).toHaveLength(1);
  // The chart stays between its cells.
  expect(drawing.match(/<xdr:twoCellAnchor/g) ?? []).toHaveLength(index - 1);
});

test("the picture itself is that of the theme", async () => {
  const parts = await partsOf(themed());
  const pictures = Object.entries(parts).filter(([name]) => name.startsWith("xl/media/"));
  expect(pictures.length).toBeGreaterThan(0);
  for (const [, bytes] of pictures) expect(Buffer.from(bytes).toString("base64")).toBe(A_THEME.logo?.png);
});

test("charts have the colours of the theme", async () => {
  const chart = await partOf(themed(), "xl/charts/chart1.xml");
  for (const color of [A_THEME.chart.first, A_THEME.chart.second, A_THEME.colors.gridline])
    expect(chart).toContain(`<a:srgbClr val="${color}"/>`);
  expect(chart).toContain('typeface="Georgia"');
});

test("a picture that is none is a mistake of the program", async () => {
  const image = { png: "?", altText: "", row: 0, col: 0, width: 1, height: 1 };
  const [sheet] = aPlan().sheets;
  if (sheet === undefined) throw new Error("no sheet");
  await expect(writePlan(aPlan([{ ...sheet, images: [image] }]))).rejects.toThrow("base64");
});
