import { openArchive } from "../../src/xlsx/archive/open-archive";
import { unpack } from "../../src/xlsx/archive/unpack";
import { writePlan } from "../../src/xlsx/write-plan";
import { aCell, aPlan, aSheet } from "./a-plan";
import { outline, read, readSheet } from "./reading";

const writeCells = (...cells: Parameters<typeof aCell>[0][]) =>
  writePlan(aPlan([aSheet({ cells: cells.map((cell) => aCell(cell)) })]));

/** The text of one part of the written file. */
async function partOf(bytes: Uint8Array, name: string): Promise<string> {
  const archive = openArchive(bytes);
  const entry = archive.entries.get(name.toLowerCase());
  if (entry === undefined) throw new Error(`no ${name}`);
  const decoder = new TextDecoder();
  let text = "";
  for await (const piece of unpack(archive, entry)) text += decoder.decode(piece, { stream: true });
  return text;
}

test("what is written is what is read", async () => {
  const plan = aPlan();
  const { sheets, notices } = await read(await writePlan(plan));
  expect(notices).toEqual([]);
  expect(sheets.map((sheet) => sheet.name)).toEqual(["Cover", "It's 1 & 2"]);
  sheets.forEach((sheet, index) => {
    const planned = plan.sheets[index]?.cells.filter((cell) => cell.value !== null) ?? [];
    const byPlace = [...planned].sort((a, b) => a.row - b.row || a.col - b.col);
    expect(sheet.cells.map(({ row, col, value, formula }) => ({ row, col, value, formula }))).toEqual(
      byPlace.map(({ row, col, value, formula }) => ({ row, col, value, formula })),
    );
  });
  expect(sheets[1]?.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 3 }]);
  expect(outline(sheets[1] ?? (await readSheet(new Uint8Array()))).at(-1)).toBe(
    "B9 0.05172413793103448 [5%] =B4/D4",
  );
});

describe("what surrounds the cells", () => {
  const written = async (name: string) => partOf(await writePlan(aPlan()), name);

  test("a sheet: view, widths, heights, paper", async () => {
    const sheet = await written("xl/worksheets/sheet2.xml");
    expect(sheet).toContain(
      '<sheetView showGridLines="0" workbookViewId="0"><pane xSplit="1" ySplit="4" topLeftCell="B5" activePane="bottomRight" state="frozen"/>',
    );
    expect(sheet).toContain('<col min="1" max="1" width="24.7143" customWidth="1"/>');
    expect(sheet).toContain('<pageSetUpPr fitToPage="1"/>');
    expect(sheet).toContain(
      '<pageSetup paperSize="1" fitToWidth="1" fitToHeight="0" orientation="landscape"/>',
    );
    expect(sheet).toContain(
      "<oddFooter>&amp;LExample &amp;&amp; Co, H1 2024&amp;R&amp;P / &amp;N</oddFooter>",
    );
    expect(await written("xl/worksheets/sheet1.xml")).toContain('<row r="1" ht="30" customHeight="1">');
  });

  test("the workbook opens on its first sheet and repeats the heading rows in print", async () => {
    expect(await written("xl/worksheets/sheet1.xml")).toContain('tabSelected="1"');
    expect(await written("xl/worksheets/sheet2.xml")).not.toContain("tabSelected");
    const workbook = await written("xl/workbook.xml");
    expect(workbook).toContain('<workbookView activeTab="0"/>');
    expect(workbook).toContain(
      "<definedName name=\"_xlnm.Print_Titles\" localSheetId=\"1\">'It''s 1 &amp; 2'!$3:$4</definedName>",
    );
  });

  test("links lead to cells of the workbook", async () => {
    expect(await written("xl/worksheets/sheet1.xml")).toContain(
      `<hyperlink ref="A5" location="'It''s 1 &amp; 2'!A1"/>`,
    );
  });

  test("the properties say what it is, whose, and in which language", async () => {
    const properties = await written("docProps/core.xml");
    expect(properties).toContain("<dc:title>Law enforcement requests &lt;H1 2024&gt;</dc:title>");
    expect(properties).toContain("<dc:creator>Example &amp; Co</dc:creator>");
    expect(properties).toContain("<dc:language>en-GB</dc:language>");
    expect(properties).toContain(
      "<dc:description>Made for a test.\nCover: Says what is in the workbook.\nIt's 1 &amp; 2: Requests by country &amp; type.</dc:description>",
    );
  });

  test("the chart can be heard", async () => {
    expect(await written("xl/drawings/drawing1.xml")).toContain(
      'descr="Bars: R&amp;D &lt;Land&gt; has 48 of 58 requests; &quot;others&quot; have 10."',
    );
  });
});

test.each([
  "=1+1",
  "+49 30",
  "-",
  "@SUM(A1)",
  "'quoted",
  "=cmd|' /C calc'!A0",
  "1",
  "TRUE",
  " a  b ",
  "a\nb",
  "_x000D_",
  "a_x0041_b",
  "<&\">'",
  "مصر",
  "🇧🇷",
])("%p is written as text and read as the same text", async (text) => {
  const bytes = await writeCells({ row: 0, col: 0, value: text });
  const [cell] = (await readSheet(bytes)).cells;
  expect(cell).toMatchObject({ value: text, formula: null });
});

test("text that begins like a formula stays text when somebody edits it", async () => {
  const bytes = await writeCells({ row: 0, col: 0, value: "=1+1" }, { row: 1, col: 0, value: "Brazil" });
  const sheet = await partOf(bytes, "xl/worksheets/sheet1.xml");
  const styles = await partOf(bytes, "xl/styles.xml");
  const [quoted, plain] = [...sheet.matchAll(/<c r="A\d" s="(\d+)" t="s">/g)].map((match) =>
    Number(match[1]),
  );
  const formats = [...(/<cellXfs.*<\/cellXfs>/.exec(styles)?.[0] ?? "").matchAll(/<xf [^>]*>/g)].map(
    (match) => match[0],
  );
  expect(formats[quoted ?? -1]).toContain('quotePrefix="1"');
  expect(formats[plain ?? -1]).not.toContain("quotePrefix");
});

test("characters that no file may hold are left out, and texts end where Excel's end", async () => {
  const bytes = await writeCells(
    { row: 0, col: 0, value: "a\u0000b\u000bc\ud800d\r\ne" },
    { row: 1, col: 0, value: "x".repeat(40_000) },
    { row: 2, col: 0, value: `${"x".repeat(32_765)}🇧🇷` },
  );
  const values = (await readSheet(bytes)).cells.map((cell) => String(cell.value));
  expect(values[0]).toBe("abcd\ne");
  expect(values[1]).toBe(`${"x".repeat(32_766)}…`);
  expect(values[2]).toBe(`${"x".repeat(32_765)}…`);
});

test("the same plan gives the same bytes", async () => {
  expect(Buffer.from(await writePlan(aPlan())).equals(Buffer.from(await writePlan(aPlan())))).toBe(true);
});

test("a formula with a text as result, and one without a result", async () => {
  const bytes = await writeCells(
    { row: 0, col: 0, value: "a<b", formula: '"a<b"' },
    { row: 0, col: 1, formula: "A1" },
  );
  expect(outline(await readSheet(bytes))).toEqual(['A1 "a<b" [a<b] ="a<b"', "B1 null [] =A1"]);
});

test("a merged range is styled to its last cell", async () => {
  const sheet = aSheet({
    cells: [aCell({ row: 0, col: 0, value: "Approved", style: "spanner" })],
    merges: [{ top: 0, left: 0, bottom: 0, right: 2 }],
  });
  const part = await partOf(await writePlan(aPlan([sheet])), "xl/worksheets/sheet1.xml");
  expect(part.match(/<c r="[ABC]1" s="1"/g)).toHaveLength(3);
});

describe("the chart", () => {
  const chart = async () => partOf(await writePlan(aPlan()), "xl/charts/chart1.xml");

  test("runs from top to bottom, with the figures at the bottom", async () => {
    const xml = await chart();
    expect(xml).toMatch(
      /<c:catAx>.*<c:orientation val="maxMin"\/>.*<\/c:catAx><c:valAx>.*<c:crosses val="max"\/>/s,
    );
    expect(xml).toContain('<c:barDir val="bar"/><c:grouping val="stacked"/>');
    expect(xml).toContain('<c:overlap val="100"/>');
  });

  test("labels only the bars that have room", async () => {
    const labels = [...(await chart()).matchAll(/<c:dLbls>.*?<\/c:dLbls>/gs)].map((match) =>
      [...match[0].matchAll(/<c:dLbl><c:idx val="(\d+)"\/>/g)].map((label) => Number(label[1])),
    );
    expect(labels).toEqual([[], [1, 2]]);
  });

  test("takes its names and figures from the cells", async () => {
    const formulas = [...(await chart()).matchAll(/<c:f>([^<]*)<\/c:f>/g)].map((match) => match[1]);
    const sheet = "'It''s 1 &amp; 2'!";
    expect(formulas).toEqual(
      ["$B$3", "$A$5:$A$8", "$B$5:$B$8", "$C$3", "$A$5:$A$8", "$C$5:$C$8"].map((range) => sheet + range),
    );
  });

  test("holds the figures, for those who do not calculate", async () => {
    const values = [...(await chart()).matchAll(/<c:numCache>.*?<\/c:numCache>/gs)].map((match) =>
      [...match[0].matchAll(/<c:v>([^<]*)<\/c:v>/g)].map((point) => Number(point[1])),
    );
    expect(values).toEqual([
      [0, 2, 1, 0],
      [3, 4, 47, 1],
    ]);
  });
});

test("a number that is none is a mistake of the program", async () => {
  await expect(writeCells({ row: 0, col: 0, value: NaN })).rejects.toThrow("A1");
});
