import { strFromU8, unzipSync } from "fflate";
import { toDisplayText } from "../../src/xlsx/read/display-text";
import { writePlan } from "../../src/xlsx/write-plan";
import { aPlan } from "./a-plan";

/** The text of one part of the written file. */
function partOf(bytes: Uint8Array, name: string): string {
  const part = unzipSync(bytes)[name];
  if (part === undefined) throw new Error(`no ${name}`);
  return strFromU8(part);
}

const chart = async () => partOf(await writePlan(aPlan()), "xl/charts/chart1.xml");

test("a chart runs from top to bottom, with the figures at the bottom", async () => {
  const xml = await chart();
  expect(xml).toMatch(
    /<c:catAx>.*<c:orientation val="maxMin"\/>.*<\/c:catAx><c:valAx>.*<c:crosses val="max"\/>/s,
  );
  expect(xml).toContain('<c:barDir val="bar"/><c:grouping val="stacked"/>');
  expect(xml).toContain('<c:overlap val="100"/>');
});

test("a chart names every bar", async () => {
  expect(await chart()).toContain('<c:tickLblSkip val="1"/>');
});

test("labels only the bars that have room, never one of nothing", async () => {
  const [, first = "", second = ""] = (await chart()).split("<c:ser>");
  expect(first).not.toContain("<c:dLbls>");
  const [, format = ""] = /<c:numFmt formatCode="([^"]*)"/.exec(second) ?? [];
  const shown = [0, 1, 3, 4, 47, 1234].map((value) =>
    toDisplayText(value, format.replace("&gt;", ">"), false),
  );
  expect(shown).toEqual(["", "", "", "4", "47", "1,234"]);
});

test("takes its figures from the cells, and its names", async () => {
  const xml = await chart();
  const formulas = [...xml.matchAll(/<c:f>([^<]*)<\/c:f>/g)].map((match) => match[1]);
  const sheet = "'It''s 1 &amp; 2'!";
  expect(formulas).toEqual(
    ["$B$3", "$A$5:$A$8", "$B$5:$B$8", "$C$3", "$A$5:$A$8", "$C$5:$C$8"].map((range) => sheet + range),
  );
});

test("keeps a copy of what it draws, for programs that do not work out a workbook", async () => {
  const copies = [...(await chart()).matchAll(/<c:(str|num)Cache>(.*?)<\/c:\1Cache>/gs)].map(
    ([, kind, cache = ""]) => [
      kind,
      /<c:ptCount val="(\d+)"\/>/.exec(cache)?.[1],
      [...cache.matchAll(/<c:pt idx="\d+"><c:v>([^<]*)<\/c:v><\/c:pt>/g)].map((match) => match[1]),
    ],
  );
  const countries = ["str", "4", ["Brazil", "Côte d’Ivoire", "R&amp;D &lt;Land&gt;", "مصر"]];
  expect(copies).toEqual([
    ["str", "1", ["User data"]],
    countries,
    ["num", "4", ["0", "2", "1", "0"]],
    ["str", "1", ["Technical"]],
    countries,
    ["num", "4", ["3", "4", "47", "1"]],
  ]);
});

test("an empty cell is no point of the copy, and breaks a line", async () => {
  const plan = aPlan();
  const sheets = plan.sheets.map((sheet) => ({
    ...sheet,
    cells: sheet.cells.map((cell) => (cell.value === 47 ? { ...cell, value: null } : cell)),
    charts: sheet.charts.map((each) => ({ ...each, kind: "line" as const })),
  }));
  const xml = partOf(await writePlan({ ...plan, sheets }), "xl/charts/chart1.xml");
  expect(xml.split("<c:numCache>").at(-1)).toContain(
    '<c:ptCount val="4"/><c:pt idx="0"><c:v>3</c:v></c:pt><c:pt idx="1"><c:v>4</c:v></c:pt><c:pt idx="3">',
  );
  expect(xml).toContain('<c:dispBlanksAs val="gap"/>');
  expect(xml).toContain("<c:lineChart>");
});

test("is written in the language of the report throughout", async () => {
  const languages = [...(await chart()).matchAll(/lang(?:="| val=")([^"]*)"/g)].map((match) => match[1]);
  expect(languages.length).toBeGreaterThan(1);
  expect(new Set(languages)).toEqual(new Set(["en-GB"]));
});

test("has a legend only where there is more than one series", async () => {
  expect(await chart()).toContain('<c:legendPos val="t"/>');
  const plan = aPlan();
  const sheets = plan.sheets.map((sheet) => ({
    ...sheet,
    charts: sheet.charts.map((each) => ({ ...each, kind: "bar" as const, series: each.series.slice(1) })),
  }));
  const xml = partOf(await writePlan({ ...plan, sheets }), "xl/charts/chart1.xml");
  expect(xml).not.toContain("<c:legend>");
  expect(xml).toContain('<c:grouping val="clustered"/>');
  expect(xml).toContain('<c:dLblPos val="outEnd"/>');
});

test("marks whole numbers only where its bars are short", async () => {
  expect(await chart()).not.toContain("majorUnit");
  const plan = aPlan();
  const small = plan.sheets.map((sheet) => ({
    ...sheet,
    cells: sheet.cells.map((cell) => (cell.value === 47 ? { ...cell, value: 5 } : cell)),
  }));
  const bytes = await writePlan({ ...plan, sheets: small });
  expect(partOf(bytes, "xl/charts/chart1.xml")).toContain('<c:majorUnit val="1"/>');
});
