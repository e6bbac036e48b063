import { strFromU8, unzipSync } from "fflate";
import { writePlan } from "../../src/xlsx/write-plan";
import { aCell, aPlan, aSheet } from "./a-plan";
import { outline, read, readSheet } from "./reading";

const writeCells = (...cells: Parameters<typeof aCell>[0][]) =>
  writePlan(aPlan([aSheet({ cells: cells.map((cell) => aCell(cell)) })]));

/** The text of one part of the written file. */
function partOf(bytes: Uint8Array, name: string): string {
  const part = unzipSync(bytes)[name];
  if (part === undefined) throw new Error(`no ${name}`);
  return strFromU8(part);
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
      '<sheetView workbookViewId="0" showGridLines="0"><pane xSplit="1" ySplit="4" topLeftCell="B5" state="frozen" activePane="bottomRight"/>',
    );
    expect(sheet).toContain('<col min="1" max="1" width="24.7143" customWidth="true"/>');
    expect(sheet).toContain('<pageSetUpPr fitToPage="1"/>');
    expect(sheet).toContain(
      '<pageSetup paperSize="1" orientation="landscape" fitToWidth="1" fitToHeight="0"/>',
    );
    expect(sheet).toContain(
      "<oddFooter>&amp;LExample &amp;&amp; Co, H1 2024&amp;R&amp;P / &amp;N</oddFooter>",
    );
    expect(await written("xl/worksheets/sheet1.xml")).toContain('<row r="1" ht="30" customHeight="1">');
  });

  test("the workbook opens on its first sheet and repeats the heading rows in print", async () => {
    const workbook = await written("xl/workbook.xml");
    expect(workbook).toMatch(/<workbookView [^>]*activeTab="0"\/>/);
    expect(workbook).toContain(
      "<definedName name=\"_xlnm.Print_Titles\" localSheetId=\"1\">'It''s 1 &amp; 2'!$3:$4</definedName>",
    );
  });

  test("a page break stands above its row, and none where none is planned", async () => {
    expect(await written("xl/worksheets/sheet2.xml")).not.toContain("rowBreaks");
    const [sheet] = aPlan().sheets.slice(1);
    if (sheet === undefined) throw new Error("no sheet");
    const broken = { ...sheet, print: { ...sheet.print, breaksBefore: [11] } };
    const xml = partOf(await writePlan(aPlan([broken])), "xl/worksheets/sheet1.xml");
    // The id is the number of the last row before the break: row 12 begins the page.
    expect(xml).toMatch(/<rowBreaks [^>]*><brk id="11" /);
    expect(xml).toContain('fitToWidth="1" fitToHeight="0"');
  });

  test("links lead to cells of the workbook", async () => {
    expect(await written("xl/worksheets/sheet1.xml")).toContain(
      '<hyperlink ref="A5" location="&apos;It&apos;&apos;s 1 &amp; 2&apos;!A1"/>',
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
    expect(await written("xl/drawings/drawing2.xml")).toContain(
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
  const sheet = partOf(bytes, "xl/worksheets/sheet1.xml");
  const styles = partOf(bytes, "xl/styles.xml");
  const [quoted, plain] = [...sheet.matchAll(/<c r="A\d" t="s" s="(\d+)">/g)].map((match) =>
    Number(match[1]),
  );
  const formats = [...(/<cellXfs.*<\/cellXfs>/.exec(styles)?.[0] ?? "").matchAll(/<xf [^>]*>/g)].map(
    (match) => match[0],
  );
  const asText = /<numFmt numFmtId="(\d+)" formatCode="@"\/>/.exec(styles)?.[1];
  expect(formats[quoted ?? -1]).toContain(`numFmtId="${asText}"`);
  expect(formats[plain ?? -1]).toContain('numFmtId="0"');
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
  const part = partOf(await writePlan(aPlan([sheet])), "xl/worksheets/sheet1.xml");
  expect(part.match(/<c r="[ABC]1" (t="s" )?s="1"/g)).toHaveLength(3);
});

test("text that looks like an error value stays text", async () => {
  const bytes = await writeCells({ row: 0, col: 0, value: "#N/A" });
  expect((await readSheet(bytes)).cells[0]).toMatchObject({ value: "#N/A", isError: false });
});

test("a number that is none is a mistake of the program", async () => {
  await expect(writeCells({ row: 0, col: 0, value: NaN })).rejects.toThrow("A1");
});
