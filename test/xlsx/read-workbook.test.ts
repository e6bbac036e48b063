import { aWorkbook, data } from "./a-workbook";
import { outline, read, readSheet } from "./reading";

const sheetOf = async (rows: string, more: Partial<Parameters<typeof aWorkbook>[0]> = {}) =>
  readSheet(await aWorkbook({ sheets: [{ inner: data(rows) }], ...more }));

describe("values", () => {
  test("numbers, texts, booleans, errors and dates keep what they are", async () => {
    const sheet = await sheetOf(
      `<row r="2"><c r="B2"><v>61</v></c><c r="C2" s="1"><v>0.63934426229508201</v></c><c r="D2" t="s"><v>0</v></c>
       <c r="E2" t="inlineStr"><is><t>Bra</t></is></c><c r="F2" t="b"><v>1</v></c><c r="G2" t="e"><v>#REF!</v></c>
       <c r="H2" s="2"><v>45473</v></c><c r="I2" t="d" s="2"><v>2024-06-30</v></c><c r="J2" t="str"><f>A1&amp;"x"</f><v>x</v></c></row>`,
      { strings: "<si><t>Chile</t></si>", formats: ["General", "0%", "dd/mm/yyyy"] },
    );
    expect(outline(sheet)).toEqual([
      "B2 61 [61]",
      "C2 0.639344262295082 [64%]",
      'D2 "Chile" [Chile]',
      'E2 "Bra" [Bra]',
      "F2 true [TRUE]",
      'G2 "#REF!" [#REF!] error',
      "H2 45473 [30/06/2024]",
      "I2 45473 [30/06/2024]",
      'J2 "x" [x] =A1&"x"',
    ]);
    expect(sheet.cells[1]?.format).toBe("0%");
  });

  test("dates that count from 1904 keep their number and show their day", async () => {
    const sheet = await sheetOf(
      `<row r="1"><c r="A1" s="1"><v>44011</v></c><c r="B1"><v>44011</v></c></row>`,
      {
        date1904: true,
        formats: ["General", "yyyy-mm-dd"],
      },
    );
    expect(outline(sheet)).toEqual(["A1 44011 [2024-06-30]", "B1 44011 [44011]"]);
  });

  test("a number in a date format is exactly the number in the file", async () => {
    const numbers = ["60", "0.6393442622950819", "45473.123456789", "-1", "1234567890123"];
    const sheet = await sheetOf(
      `<row>${numbers.map((number) => `<c s="1"><v>${number}</v></c>`).join("")}</row>`,
      { formats: ["General", "yyyy-mm-dd hh:mm"] },
    );
    expect(sheet.cells.map(({ value }) => value)).toEqual(numbers.map(Number));
  });

  test("formats that files name only by number", async () => {
    const sheet = await sheetOf(`<row><c s="1"><v>1234</v></c><c s="2"><v>45473</v></c></row>`, {
      more: [
        {
          name: "xl/theStyles.xml",
          content: `<styleSheet><cellXfs><xf/><xf numFmtId="43"/><xf numFmtId="31"/></cellXfs></styleSheet>`,
        },
      ],
      styles: "theStyles.xml",
    });
    expect(outline(sheet)).toEqual(["A1 1234 [ 1,234.00 ]", "B1 45473 [6/30/2024]"]);
  });

  test("the runs of a text are joined, reading aids left out, escapes resolved", async () => {
    const sheet = await sheetOf(
      `<row><c t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="s"><v>2</v></c></row>`,
      {
        strings: `<si><r><rPr><b/></rPr><t>Braz</t></r><r><t xml:space="preserve">il </t></r></si>
        <si><t>日本</t><rPh sb="0" eb="2"><t>にほん</t></rPh></si><si><t>a_x000A_b_x005F_x000A_ &amp; &#233;</t></si>`,
      },
    );
    expect(sheet.cells.map((cell) => cell.value)).toEqual(["Brazil ", "日本", "a\nb_x000A_ & é"]);
  });

  test("cells that only carry a format are not handed in, nor empty texts", async () => {
    const sheet = await sheetOf(
      `<row r="1" s="1" customFormat="1"><c r="A1" s="1"/><c r="B1" s="1"><v></v></c><c r="C1" t="s"><v>0</v></c><c r="D1"><v>1</v></c></row>`,
      { strings: "<si><t/></si>", formats: ["General", "0%"] },
    );
    expect(outline(sheet)).toEqual(["D1 1 [1]"]);
  });

  test("rows and cells without addresses follow each other", async () => {
    const sheet = await sheetOf(
      `<row r="3"><c><v>1</v></c><c r="D3"><v>2</v></c><c><v>3</v></c></row><row><c><v>4</v></c></row>`,
    );
    expect(outline(sheet)).toEqual(["A3 1 [1]", "D3 2 [2]", "E3 3 [3]", "A4 4 [4]"]);
  });

  test("prefixes of namespaces make no difference", async () => {
    const xml = `<x:worksheet xmlns:x="m"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>7</x:v></x:c></x:row></x:sheetData></x:worksheet>`;
    expect(outline(await readSheet(await aWorkbook({ sheets: [{ xml }] })))).toEqual(["A1 7 [7]"]);
  });

  test("text of any script, and of Excel's full length, stays as it is", async () => {
    const long = "ב".repeat(32_767);
    const sheet = await sheetOf(
      `<row><c t="inlineStr"><is><t>مصر‏ 🇧🇷</t></is></c><c t="inlineStr"><is><t>${long}</t></is></c></row>`,
    );
    expect(sheet.cells.map((cell) => cell.value)).toEqual(["مصر‏ 🇧🇷", long]);
  });
});

describe("formulas", () => {
  test("a shared formula becomes each cell's own", async () => {
    const sheet = await sheetOf(
      `<row r="4"><c r="C4"><f t="shared" ref="C4:C6" si="0">B4/$B$3</f><v>0.5</v></c></row>
       <row r="5"><c r="C5"><f t="shared" si="0"/><v>0.25</v></c></row><row r="6"><c r="C6"><f t="shared" si="0"/><v>0.25</v></c></row>`,
    );
    expect(outline(sheet)).toEqual([
      "C4 0.5 [0.5] =B4/$B$3",
      "C5 0.25 [0.25] =B5/$B$3",
      "C6 0.25 [0.25] =B6/$B$3",
    ]);
  });

  test("every cell of an array has the formula of the array", async () => {
    const sheet = await sheetOf(
      `<row r="1"><c r="A1"><f t="array" ref="A1:B2">D1:E2*2</f><v>2</v></c><c r="B1"><v>4</v></c><c r="C1"><v>9</v></c></row>
       <row r="2"><c r="A2"><v>6</v></c><c r="B2"><v>8</v></c></row><row r="3"><c r="A3"><v>9</v></c></row>`,
    );
    expect(sheet.cells.map((cell) => cell.formula)).toEqual([
      "D1:E2*2",
      "D1:E2*2",
      null,
      "D1:E2*2",
      "D1:E2*2",
      null,
    ]);
  });

  test("formulas without stored results are kept, and mentioned once a sheet", async () => {
    const bytes = await aWorkbook({
      sheets: [
        {
          name: "H1",
          inner: data(
            `<row r="3"><c r="B3"><f>SUM(B4:B5)</f></c><c r="C3"><f>SUM(C4:C5)</f><v/></c><c r="D3"><f>1</f><v>1</v></c></row>`,
          ),
        },
      ],
    });
    const { sheets, notices } = await read(bytes);
    expect(sheets[0]?.cells.map((cell) => [cell.value, cell.text, cell.formula])).toEqual([
      [null, "", "SUM(B4:B5)"],
      [null, "", "SUM(C4:C5)"],
      [1, "1", "1"],
    ]);
    expect(notices).toEqual([{ code: "formulas-without-results", sheet: "H1", cell: "B3", count: 2 }]);
  });

  test("a formula whose result is an empty text has a result", async () => {
    const { sheets, notices } = await read(
      await aWorkbook({
        sheets: [{ inner: data(`<row r="1"><c r="A1" t="str"><f>""</f><v></v></c></row>`) }],
      }),
    );
    expect(sheets[0]?.cells[0]).toMatchObject({ value: "", formula: '""' });
    expect(notices).toEqual([]);
  });
});

describe("what surrounds the cells", () => {
  test("hidden rows and columns, merges, protection", async () => {
    const inner = `<cols><col min="2" max="3" hidden="1" width="9"/><col min="5" max="5" width="0" customWidth="1"/><col min="6" max="6" width="9"/></cols>
      <sheetData><row r="2" hidden="1"/><row r="4" ht="0" customHeight="1"/><row r="5" ht="15"/></sheetData>
      <sheetProtection sheet="1" objects="1"/><mergeCells count="2"><mergeCell ref="B3:C3"/><mergeCell ref="D3:E4"/></mergeCells>`;
    const sheet = await readSheet(await aWorkbook({ sheets: [{ inner }] }));
    expect(sheet).toMatchObject({ protected: true, hiddenRows: [1, 3], hiddenColumns: [1, 2, 4] });
    expect(sheet.merges).toEqual([
      { top: 2, left: 1, bottom: 2, right: 2 },
      { top: 2, left: 3, bottom: 3, right: 4 },
    ]);
  });

  test("hidden sheets are read, very hidden ones mentioned, chart sheets left out with a word", async () => {
    const { sheets, notices } = await read(
      await aWorkbook({
        sheets: [
          { name: "A &amp; B" },
          { name: "B", state: "hidden" },
          { name: "C", state: "veryHidden" },
          { name: "D", type: "chartsheet" },
        ],
      }),
    );
    expect(sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
      ["A & B", false],
      ["B", true],
      ["C", true],
    ]);
    expect(notices).toEqual([
      { code: "very-hidden-sheet", sheet: "C" },
      { code: "sheet-without-cells", sheet: "D" },
    ]);
  });

  test("a part whose name differs in case is found", async () => {
    const bytes = await aWorkbook({
      sheets: [{ inner: data(`<row><c t="s"><v>0</v></c></row>`) }],
      strings: "<si><t>Perú</t></si>",
    });
    const named = new TextDecoder("latin1")
      .decode(bytes)
      .replaceAll("xl/sharedStrings.xml", "xl/SharedStrings.xml");
    const sheet = await readSheet(Uint8Array.from(named, (character) => toLatin1(character)));
    expect(sheet.cells[0]?.value).toBe("Perú");
  });
});

/** `TextDecoder("latin1")` is windows-1252: the way back for its characters above 127. */
function toLatin1(character: string): number {
  const table = new TextDecoder("latin1").decode(Uint8Array.from({ length: 256 }, (_, code) => code));
  return table.indexOf(character);
}
