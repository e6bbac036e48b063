import { readFileSync } from "node:fs";
import { toSentence } from "../../src/xlsx/host-failure";
import { followersOf, patchWorkbook } from "../../src/xlsx/patch-workbook";
import { aWorkbook, data, partsOf, type RawWorkbook } from "./a-workbook";
import { pack } from "./pack";
import { at, changedCells, changedParts, failureOf, on, patch, textOf } from "./patched";
import { outline, read, readSheet } from "./reading";

const SHEET = "xl/worksheets/sheet1.xml";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** Patches a workbook of one sheet with these rows, and gives the rows of the result. */
async function rows(
  inner: string,
  changes: Readonly<Record<string, number | string>>,
  raw?: Partial<RawWorkbook>,
) {
  const bytes = await aWorkbook({ sheets: [{ inner: data(inner) }], ...raw });
  const { bytes: after } = await patch(bytes, { changes: on("Sheet", changes) });
  return /<sheetData>(.*)<\/sheetData>/s.exec(textOf(after, SHEET))?.[1];
}

describe("a cell that is there", () => {
  test.each([
    ["a number", `<c r="A1"><v>17</v></c>`, `<c r="A1"><v>25</v></c>`],
    ["shared text", `<c r="A1" t="s"><v>0</v></c>`, `<c r="A1"><v>25</v></c>`],
    ["inline text", `<c r="A1" t="inlineStr"><is><t>2S</t></is></c>`, `<c r="A1"><v>25</v></c>`],
    [
      "rich inline text",
      `<c t="inlineStr" r="A1"><is><r><t>2</t></r><r><t>S</t></r></is></c>`,
      `<c r="A1"><v>25</v></c>`,
    ],
    ["text of a formula that is none any more", `<c r="A1" t="str"><v>2S</v></c>`, `<c r="A1"><v>25</v></c>`],
    ["an error that was typed", `<c r="A1" t="e"><v>#N/A</v></c>`, `<c r="A1"><v>25</v></c>`],
    ["a truth value", `<c r='A1' t='b'><v>1</v></c>`, `<c r='A1'><v>25</v></c>`],
    ["nothing", `<c r="A1"/>`, `<c r="A1"><v>25</v></c>`],
    ["nothing, in two tags", `<c r="A1" ></c>`, `<c r="A1" ><v>25</v></c>`],
    ["an empty value", `<c r="A1"><v/></c>`, `<c r="A1"><v>25</v></c>`],
    [
      "what stands beside the value",
      `<c r="A1">\r\n<!-- x --><v>1</v><extLst><ext uri="u"/></extLst></c>`,
      `<c r="A1">\r\n<!-- x --><v>25</v><extLst><ext uri="u"/></extLst></c>`,
    ],
    [
      "a value described elsewhere",
      `<c r="A1" vm="3" cm="1" ph="1"><v>1</v></c>`,
      `<c r="A1" ph="1"><v>25</v></c>`,
    ],
    ["no address", `<c><v>1</v></c>`, `<c><v>25</v></c>`],
    [
      "a sign that XML guards",
      `<c r="A1" foo="a &gt; t='b'" t = "s" ><v>0</v></c>`,
      `<c r="A1" foo="a &gt; t='b'" ><v>25</v></c>`,
    ],
  ])("%s gives way to a number", async (_, before, after) => {
    const rest = `<c r="B1" t="s"><v>0</v></c>`;
    const raw = { strings: "<si><t>2S</t></si>" };
    expect(await rows(`<row r="1">${before}${rest}</row>`, { A1: 25 }, raw)).toBe(
      `<row r="1">${after}${rest}</row>`,
    );
  });

  test.each([
    ["0.6393442622950819", 0.6393442622950819],
    ["0", -0],
    ["-3", -3],
    ["1e+21", 1e21],
  ])("%s is written so that it is read again as the same", async (text, value) => {
    expect(await rows(`<row r="1"><c r="A1"><v>1</v></c></row>`, { A1: value })).toBe(
      `<row r="1"><c r="A1"><v>${text}</v></c></row>`,
    );
  });

  test.each([
    ["<60 % & more>", "&lt;60 % &amp; more&gt;"],
    [" 25 ", " 25 "],
    ["=SUM(A1:A2)", "=SUM(A1:A2)"],
    ["a\r\nb\tc", "a\nb\tc"],
    ["bell \u0007, _x0041_, \ud83d", "bell , _x005F_x0041_, "],
    ["São Tomé 東京 😀", "São Tomé 東京 😀"],
  ])("text is written as text: %j", async (value, text) => {
    expect(await rows(`<row r="1"><c r="A1" s="0"><v>1</v></c></row>`, { A1: value })).toBe(
      `<row r="1"><c r="A1" s="0" t="inlineStr"><is><t${/^ | $/.test(text) ? ' xml:space="preserve"' : ""}>${text}</t></is></c></row>`,
    );
  });

  test("no text empties the cell", async () => {
    const bytes = await aWorkbook({ sheets: [{ inner: data(`<row r="1"><c r="A1"><v>1</v></c></row>`) }] });
    const { bytes: after } = await patch(bytes, { changes: on("Sheet", { A1: "" }) });
    expect(outline(await readSheet(after))).toEqual([]);
  });

  test("its style stays, and with it how it shows the new number", async () => {
    const formats = ["General", "0.0%"];
    const inner = data(`<row r="1"><c r="A1" s="1"><v>0.64</v></c></row>`);
    const bytes = await aWorkbook({ sheets: [{ inner }], formats });
    const { bytes: after } = await patch(bytes, { changes: on("Sheet", { A1: 0.405 }) });
    expect(outline(await readSheet(after))).toEqual(["A1 0.405 [40.5%]"]);
    expect(changedParts(bytes, after)).toEqual([SHEET]);
  });
});

describe("a cell that is not there", () => {
  test.each([
    [
      "at the beginning of a row",
      `<row r="1"><c r="C1"><v>1</v></c></row>`,
      "B1",
      `<row r="1"><c r="B1"><v>25</v></c><c r="C1"><v>1</v></c></row>`,
    ],
    [
      "in the middle",
      `<row r="1"><c r="A1"/><c r="C1"/></row>`,
      "B1",
      `<row r="1"><c r="A1"/><c r="B1"><v>25</v></c><c r="C1"/></row>`,
    ],
    [
      "at the end",
      `<row r="1"><c r="A1"/></row>`,
      "C1",
      `<row r="1"><c r="A1"/><c r="C1"><v>25</v></c></row>`,
    ],
    [
      "among cells without addresses",
      `<row><c><v>1</v></c><c><v>2</v></c></row>`,
      "D1",
      `<row><c><v>1</v></c><c><v>2</v></c><c r="D1"><v>25</v></c></row>`,
    ],
    ["in an empty row", `<row r="1" ht="20" />`, "B1", `<row r="1" ht="20"><c r="B1"><v>25</v></c></row>`],
    [
      "beside what the row says it uses",
      `<row r="1" spans="1:1" ht="20"><c r="A1"/></row>`,
      "B1",
      `<row r="1" ht="20"><c r="A1"/><c r="B1"><v>25</v></c></row>`,
    ],
    [
      "in a row that has a style",
      `<row r="1" s="1" customFormat="1"/>`,
      "B1",
      `<row r="1" s="1" customFormat="1"><c r="B1" s="1"><v>25</v></c></row>`,
    ],
    ["in a row before others", `<row r="3"/>`, "B2", `<row r="2"><c r="B2"><v>25</v></c></row><row r="3"/>`],
    [
      "in a row after others",
      `<row r="1"/>\n`,
      "B2",
      `<row r="1"/>\n<row r="2"><c r="B2"><v>25</v></c></row>`,
    ],
    ["on an empty sheet", ``, "B2", `<row r="2"><c r="B2"><v>25</v></c></row>`],
  ])("%s", async (_, before, address, after) => {
    expect(await rows(before, { [address]: 25 }, { formats: ["General", "0"] })).toBe(after);
  });

  test("several at once are in order", async () => {
    expect(await rows(`<row r="2"><c r="B2"/></row>`, { D4: 4, A1: 1, C2: 3, A2: 2, B4: 5, B2: 9 })).toBe(
      `<row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c><c r="B2"><v>9</v></c><c r="C2"><v>3</v></c></row><row r="4"><c r="B4"><v>5</v></c><c r="D4"><v>4</v></c></row>`,
    );
  });

  test("where there is no element for rows to stand in", async () => {
    const bytes = await aWorkbook({ sheets: [{ inner: `<sheetData/>` }] });
    const { bytes: after } = await patch(bytes, { changes: on("Sheet", { B2: 25 }) });
    expect(textOf(after, SHEET)).toContain(`<sheetData><row r="2"><c r="B2"><v>25</v></c></row></sheetData>`);
    const nowhere = await aWorkbook({ sheets: [{ inner: `` }] });
    expect(await failureOf(nowhere, { changes: on("Sheet", { B2: 25 }) })).toMatchObject({ code: "damaged" });
  });

  test("takes the style of its column, and widens what the sheet says it uses", async () => {
    const inner = `<dimension ref="A1:B2"/><cols><col min="2" max="4" width="9" style="1"/></cols>${data(`<row r="1"/>`)}`;
    const bytes = await aWorkbook({ sheets: [{ inner }], formats: ["General", "0%"] });
    const { bytes: after } = await patch(bytes, { changes: on("Sheet", { C3: 0.5, A1: 1 }) });
    expect(textOf(after, SHEET)).toContain(`<dimension ref="A1:C3"/>`);
    expect(outline(await readSheet(after))).toEqual(["A1 1 [1]", "C3 0.5 [50%]"]);
  });
});

describe("files as other programs write them", () => {
  test("names with a prefix", async () => {
    const xml = `\ufeff<?xml version="1.0"?>\r\n<x:worksheet xmlns:x="${MAIN}">\r\n<x:sheetData>\r\n<x:row r="1"><x:c r="A1" t="str"><x:v>2S</x:v></x:c>\r\n</x:row></x:sheetData></x:worksheet>`;
    const bytes = await aWorkbook({ sheets: [{ xml }] });
    const { bytes: after } = await patch(bytes, { changes: on("Sheet", { A1: 25, B1: "b", C2: 3 }) });
    expect(textOf(after, SHEET)).toBe(
      xml
        .replace(
          `<x:c r="A1" t="str"><x:v>2S</x:v></x:c>\r\n`,
          `<x:c r="A1"><x:v>25</x:v></x:c>\r\n<x:c r="B1" t="inlineStr"><x:is><x:t>b</x:t></x:is></x:c>`,
        )
        .replace(`</x:row>`, `</x:row><x:row r="2"><x:c r="C2"><x:v>3</x:v></x:c></x:row>`),
    );
    expect(outline(await readSheet(after))).toEqual(["A1 25 [25]", 'B1 "b" [b]', "C2 3 [3]"]);
  });

  test("rows and cells without addresses", async () => {
    const inner = `<row><c><v>1</v></c></row><row><c><v>2</v></c><c><v>3</v></c></row>`;
    expect(await rows(inner, { B2: 25 })).toBe(inner.replace("<v>3</v>", "<v>25</v>"));
  });

  test("part names in other letters, backslashes and folders", async () => {
    const parts = partsOf({ sheets: [{ inner: data(`<row r="1"><c r="A1"><v>1</v></c></row>`) }] });
    const other = parts.map(({ name, content }) =>
      name === SHEET ? { name: "XL\\Worksheets\\Sheet1.xml", content } : { name, content },
    );
    const bytes = pack(other);
    const { bytes: after } = await patch(bytes, { changes: on("Sheet", { A1: 25 }) });
    expect(outline(await readSheet(after))).toEqual(["A1 25 [25]"]);
    expect(changedParts(bytes, after)).toEqual(["XL\\Worksheets\\Sheet1.xml"]);
  });

  test("another encoding is refused before anything is done", async () => {
    const wide = Uint8Array.from([0xff, 0xfe, ...[..."<worksheet/>"].flatMap((c) => [c.charCodeAt(0), 0])]);
    const parts = partsOf({ sheets: [{}] }).map(({ name, content }) =>
      name === SHEET ? { name, content: wide } : { name, content },
    );
    expect(await failureOf(pack(parts), { changes: on("Sheet", { A1: 1 }) })).toMatchObject({
      code: "damaged",
    });
  });
});

describe("numbers in cells of the format Text", () => {
  const MORE = `<styleSheet xmlns="${MAIN}"><cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="49" fontId="0" quotePrefix="1" applyNumberFormat="1"><alignment horizontal="right"/></xf><xf numFmtId="49"/></cellXfs><cellStyles count="0"/></styleSheet>`;
  const book = (inner: string) =>
    aWorkbook({
      sheets: [{ inner: data(inner) }],
      styles: "styles.xml",
      more: [{ name: "xl/styles.xml", content: MORE }],
    });

  test("become numbers of the format General, with all else of the style", async () => {
    const bytes = await book(
      `<row r="1"><c r="A1" s="1" t="inlineStr"><is><t>17</t></is></c><c r="B1" s="1" t="inlineStr"><is><t>x</t></is></c><c r="C1" s="2" t="inlineStr"><is><t>8</t></is></c></row>`,
    );
    const { bytes: after } = await patch(bytes, { changes: on("Sheet", { A1: 25, B1: "y", C1: 9 }) });
    expect(changedParts(bytes, after)).toEqual([SHEET, "xl/styles.xml"]);
    expect(textOf(after, "xl/styles.xml")).toBe(
      MORE.replace(`count="3"`, `count="5"`).replace(
        `</cellXfs>`,
        `<xf numFmtId="0" fontId="0" applyNumberFormat="1"><alignment horizontal="right"/></xf><xf numFmtId="0"/></cellXfs>`,
      ),
    );
    const { cells } = await readSheet(after);
    expect(cells.map(({ value, format }) => [value, format])).toEqual([
      [25, "General"],
      ["y", "@"],
      [9, "General"],
    ]);
  });

  test("text leaves the styles alone", async () => {
    const bytes = await book(`<row r="1"><c r="A1" s="1"/></row>`);
    const { bytes: after } = await patch(bytes, { changes: on("Sheet", { A1: "25" }) });
    expect(changedParts(bytes, after)).toEqual([SHEET]);
  });
});

describe("formulas", () => {
  const SUMS = `<row r="1"><c r="A1"><v>1</v></c><c r="B1" t="str"><f>IF(A3&gt;2,"many","few")</f><v>many</v></c></row><row r="2"><c r="A2"><v>2</v></c><c r="B2"><f>9*2</f><v>18</v></c></row><row r="3"><c r="A3" s="0"><f>SUM(A1:A2)</f><v>3</v></c></row>`;
  const book = (more = "") => aWorkbook({ sheets: [{ inner: data(SUMS) + more }] });

  test("a result that is given is stored, what else depends on the changes loses its own, and nothing else does", async () => {
    const bytes = await book();
    const patched = await patch(bytes, { changes: on("Sheet", { A2: 5 }), results: on("Sheet", { A3: 6 }) });
    expect(changedCells(textOf(bytes, SHEET), textOf(patched.bytes, SHEET))).toEqual([
      [
        `<c r="B1" t="str"><f>IF(A3&gt;2,"many","few")</f><v>many</v></c></row><row r="2">`,
        `<c r="B1"><f>IF(A3&gt;2,"many","few")</f></c></row><row r="2">`,
      ],
      [`<c r="A2"><v>2</v></c>`, `<c r="A2"><v>5</v></c>`],
      [
        `<c r="A3" s="0"><f>SUM(A1:A2)</f><v>3</v></c></row></sheetData></worksheet>`,
        `<c r="A3" s="0"><f>SUM(A1:A2)</f><v>6</v></c></row></sheetData></worksheet>`,
      ],
    ]);
    expect(patched.emptied).toEqual([{ ...at("Sheet", "B1"), text: "many" }]);
    expect(changedParts(bytes, patched.bytes)).toEqual(["xl/workbook.xml", SHEET]);
    const { notices } = await read(patched.bytes);
    expect(notices).toEqual([{ code: "formulas-without-results", sheet: "Sheet", cell: "B1", count: 1 }]);
  });

  test("a result alone can be renewed", async () => {
    const { bytes, emptied } = await patch(await book(), { results: on("Sheet", { A3: 4 }) });
    expect(outline(await readSheet(bytes))).toContain("A3 4 [4] =SUM(A1:A2)");
    expect(emptied.map(({ row, col }) => [row, col])).toEqual([[0, 1]]);
  });

  test("a result can take the place of text, an error or nothing", async () => {
    const inner = data(
      `<row r="1"><c r="A1" t="str"><f>1</f><v>x</v></c><c r="B1" t="e"><f>2</f><v>#REF!</v></c><c r="C1"><f>3</f></c></row>`,
    );
    const bytes = await aWorkbook({ sheets: [{ inner }] });
    const patched = await patch(bytes, { results: on("Sheet", { A1: 1, B1: 2, C1: 3 }) });
    expect(textOf(patched.bytes, SHEET)).toContain(
      `<c r="A1"><f>1</f><v>1</v></c><c r="B1"><f>2</f><v>2</v></c><c r="C1"><f>3</f><v>3</v></c>`,
    );
  });

  test.each([
    ["few", `<c r="A1" t="str"><f>1</f><v>few</v></c>`],
    ["", `<c r="A1" t="str"><f>1</f><v></v></c>`],
    [
      " <a> & b\n_x0041_ ",
      `<c r="A1" t="str"><f>1</f><v xml:space="preserve"> &lt;a&gt; &amp; b\n_x005F_x0041_ </v></c>`,
    ],
    [true, `<c r="A1" t="b"><f>1</f><v>1</v></c>`],
    [false, `<c r="A1" t="b"><f>1</f><v>0</v></c>`],
  ])("a result can be %j", async (value, cell) => {
    const bytes = await aWorkbook({
      sheets: [{ inner: data(`<row r="1"><c r="A1"><f>1</f><v>1</v></c></row>`) }],
    });
    const patched = await patch(bytes, { results: on("Sheet", { A1: value }) });
    expect(textOf(patched.bytes, SHEET)).toContain(cell);
    expect((await readSheet(patched.bytes)).cells[0]).toMatchObject({ value, formula: "1", isError: false });
  });

  test("without formulas that depend on the changes, the workbook is not asked to be calculated", async () => {
    const inner = data(`<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>9*2</f><v>18</v></c></row>`);
    const bytes = await aWorkbook({ sheets: [{ inner }] });
    const { bytes: after, emptied } = await patch(bytes, { changes: on("Sheet", { A1: 5 }) });
    expect(changedParts(bytes, after)).toEqual([SHEET]);
    expect(emptied).toEqual([]);
  });

  test.each([
    ["a plain formula", `<c r="A1"><f>1+1</f><v>2</v></c>`, "A1"],
    [
      "the first cell of a shared formula",
      `<c r="A1"><f t="shared" ref="A1:B1" si="0">1+1</f><v>2</v></c>`,
      "A1",
    ],
    [
      "a cell that shares a formula",
      `<c r="A1"><f t="shared" ref="A1:B1" si="0">1+1</f><v>2</v></c><c r="B1"><f t="shared" si="0"/><v>2</v></c>`,
      "B1",
    ],
    [
      "the first cell of an array",
      `<c r="A1"><f t="array" ref="A1:B1">C1:D1</f><v>1</v></c><c r="B1"><v>2</v></c>`,
      "A1",
    ],
    [
      "a cell that an array fills",
      `<c r="A1"><f t="array" ref="A1:B1">C1:D1</f><v>1</v></c><c r="B1"><v>2</v></c>`,
      "B1",
    ],
    ["an empty cell that an array fills", `<c r="A1"><f t="array" ref="A1:C1">D1:F1</f><v>1</v></c>`, "C1"],
    [
      "a cell of a what-if table",
      `<c r="A1"><f t="dataTable" ref="A1:B1" dt2D="0" dtr="0" r1="C1"/><v>1</v></c><c r="B1"><v>2</v></c>`,
      "B1",
    ],
    ["a formula without a result", `<c r="A1"><f>1+1</f></c>`, "A1"],
  ])("%s is never replaced by a value", async (_, cells, address) => {
    const bytes = await aWorkbook({ sheets: [{ name: "Q1", inner: data(`<row r="1">${cells}</row>`) }] });
    const failure = await failureOf(bytes, { changes: on("Q1", { [address]: 9 }) });
    expect(failure).toMatchObject({ code: "formula", sheet: "Q1", cell: address });
  });

  test("a typed cell has no result to renew", async () => {
    const failure = await failureOf(await book(), { results: on("Sheet", { A1: 9 }) });
    expect(failure).toMatchObject({ code: "no-formula", sheet: "Sheet", cell: "A1" });
    expect(await failureOf(await book(), { results: on("Sheet", { D9: 9 }) })).toMatchObject({
      code: "no-formula",
    });
  });

  test("cells that an array or a what-if table fills lose their results with it", async () => {
    const inner = data(
      `<row r="1"><c r="A1"><f t="array" ref="A1:B1">C1:D1*E1</f><v>1</v></c><c r="B1"><v>2</v></c><c r="C1"><v>1</v></c><c r="E1"><v>1</v></c></row><row r="2"><c r="A2"><f t="dataTable" ref="A2:B2" dt2D="0" dtr="0" r1="C9"/><v>1</v></c><c r="B2"><v>2</v></c></row>`,
    );
    const bytes = await aWorkbook({ sheets: [{ inner }] });
    const { bytes: after, emptied } = await patch(bytes, { changes: on("Sheet", { E1: 2 }) });
    expect(textOf(after, SHEET)).toContain(
      `<c r="A1"><f t="array" ref="A1:B1">C1:D1*E1</f></c><c r="B1"/><c r="C1"><v>1</v></c><c r="E1"><v>2</v></c></row><row r="2"><c r="A2"><f t="dataTable" ref="A2:B2" dt2D="0" dtr="0" r1="C9"/></c><c r="B2"/>`,
    );
    expect(emptied).toHaveLength(4);
  });
});

describe("asking to be calculated", () => {
  const inner = data(`<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>A1</f><v>1</v></c></row>`);
  const workbook = async (change: (xml: string) => string) => {
    const parts = partsOf({ sheets: [{ inner }] }).map(({ name, content }) =>
      name === "xl/workbook.xml" && typeof content === "string"
        ? { name, content: change(content) }
        : { name, content },
    );
    const { bytes } = await patch(pack(parts), { changes: on("Sheet", { A1: 2 }) });
    return textOf(bytes, "xl/workbook.xml");
  };
  const after = (element: string) => (xml: string) => xml.replace("</sheets>", `</sheets>${element}`);

  test.each([
    ["", `</sheets><calcPr fullCalcOnLoad="1"/></workbook>`],
    [`<oleSize ref="A1"/>`, `</sheets><calcPr fullCalcOnLoad="1"/><oleSize ref="A1"/></workbook>`],
    [
      `<definedNames><definedName name="n">1</definedName></definedNames><extLst/>`,
      `</definedNames><calcPr fullCalcOnLoad="1"/><extLst/></workbook>`,
    ],
    [`<calcPr calcId="191029"/>`, `</sheets><calcPr calcId="191029" fullCalcOnLoad="1"/></workbook>`],
    [
      `<calcPr fullCalcOnLoad="0" calcMode="manual"></calcPr>`,
      `<calcPr fullCalcOnLoad="1" calcMode="manual"></calcPr></workbook>`,
    ],
    [`<calcPr fullCalcOnLoad="true"/>`, `<calcPr fullCalcOnLoad="true"/></workbook>`],
  ])("where the workbook has %j", async (element, end) => {
    const xml = await workbook(after(element));
    expect(xml.endsWith(end)).toBe(true);
  });

  test("with a prefix", async () => {
    const prefixed = (xml: string) =>
      xml.replace("xmlns=", "xmlns:x=").replace(/<(\/?)(workbook|sheets|sheet)\b/g, "<$1x:$2");
    expect(await workbook(prefixed)).toContain(`</x:sheets><x:calcPr fullCalcOnLoad="1"/></x:workbook>`);
  });
});

describe("what is refused", () => {
  const typed = data(`<row r="1"><c r="A1"><v>1</v></c></row>`);
  const change = { changes: on("Sheet", { A1: 2 }) };

  test("a file with a digital signature", async () => {
    const more = [{ name: "_xmlsignatures/sig1.xml", content: "<Signature/>" }];
    const failure = await failureOf(await aWorkbook({ sheets: [{ inner: typed }], more }), change);
    if (failure === "patched") throw new Error(failure);
    expect(toSentence(failure, "draft.xlsx")).toBe(
      "draft.xlsx carries a digital signature, which any change would break. Save a copy without the signature in Excel, and try again.",
    );
  });

  test("a sheet that is not there, or has no cells", async () => {
    const bytes = await aWorkbook({ sheets: [{ inner: typed }, { name: "Chart", type: "chartsheet" }] });
    const gone = { changes: on("Sheet2", { A1: 2 }) };
    expect(await failureOf(bytes, gone)).toMatchObject({ code: "no-sheet", sheet: "Sheet2" });
    expect(await failureOf(bytes, { changes: on("Chart", { A1: 2 }) })).toMatchObject({ code: "no-sheet" });
  });

  test("a formula, in a sentence that names the cell", async () => {
    const inner = data(`<row r="1"><c r="A1"><f>1</f><v>1</v></c></row>`);
    const failure = await failureOf(await aWorkbook({ sheets: [{ inner }] }), change);
    if (failure === "patched") throw new Error(failure);
    expect(toSentence(failure, "draft.xlsx")).toBe(
      "Cell A1 on sheet Sheet of draft.xlsx holds a formula, which is never replaced by a value. Nothing was changed; correct the formula in Excel.",
    );
  });

  test("a heading of a table, whose name stands in the table as well", async () => {
    const link = `<Relationship Id="r1" Type="http://x/table" Target="/xl/tables/table1.xml"/>`;
    const book = (more: string) =>
      aWorkbook({
        sheets: [{ inner: data(`<row r="2"><c r="B2" t="str"><v>Brasil</v></c></row>`) }],
        more: [
          { name: "xl/worksheets/_rels/sheet1.xml.rels", content: `<Relationships>${link}</Relationships>` },
          { name: "xl/tables/table1.xml", content: `<table displayName="T" ref="B2:C4" ${more}/>` },
        ],
      });
    const heading = { changes: on("Sheet", { B2: "Brazil" }) };
    expect(await failureOf(await book(""), heading)).toMatchObject({ code: "table-heading", cell: "B2" });
    expect(await failureOf(await book(""), { changes: on("Sheet", { B3: 1, D2: 1, A2: 1 }) })).toBe(
      "patched",
    );
    expect(await failureOf(await book(`headerRowCount="0"`), heading)).toBe("patched");
  });

  test("what cannot be read", async () => {
    const bytes = await aWorkbook({ sheets: [{ inner: typed }] });
    expect(await failureOf(bytes.subarray(0, bytes.length - 9), change)).toMatchObject({ code: "truncated" });
    expect(await failureOf(new Uint8Array(), change)).toMatchObject({ code: "empty-file" });
  });

  test.each([
    ["a number that is none", on("Sheet", { A1: Number.NaN })],
    ["a cell named twice", [...on("Sheet", { A1: 1 }), ...on("Sheet", { A1: 2 })]],
    ["a cell outside the sheet", [{ sheet: "Sheet", row: 1_048_576, col: 0, value: 1 }]],
  ])("%s is a mistake in the program", async (_, changes) => {
    const bytes = await aWorkbook({ sheets: [{ inner: typed }] });
    await expect(patch(bytes, { changes })).rejects.toThrow(RangeError);
  });
});

test("pivot tables are spoken of, and stay as they are", async () => {
  const inner = data(`<row r="1"><c r="A1"><v>1</v></c></row>`);
  const more = [{ name: "xl/pivotTables/pivotTable1.xml", content: "<pivotTableDefinition/>" }];
  const change = { changes: on("Sheet", { A1: 2 }) };
  expect((await patch(await aWorkbook({ sheets: [{ inner }], more }), change)).hasPivots).toBe(true);
  expect((await patch(await aWorkbook({ sheets: [{ inner }] }), change)).hasPivots).toBe(false);
});

test("with any one byte of the file changed, the patched file holds nothing else than intended, or there is none", async () => {
  const inner = data(
    `<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>7</v></c><c r="C1"><f>A1</f><v>1</v></c></row>`,
  );
  const bytes = await aWorkbook({ sheets: [{ inner }] });
  for (let index = 4; index < bytes.length; index += 2) {
    const changed = Uint8Array.from(bytes);
    changed[index] = (changed[index] ?? 0) ^ 0x11;
    const patched = await patchWorkbook(changed, { changes: on("Sheet", { A1: 2 }), results: [] });
    if (!patched.ok) continue;
    const [sheet] = (await read(patched.bytes)).sheets;
    expect(sheet?.cells.map(({ value }) => value)).toEqual([2, 7, null]);
  }
});

describe("the samples", () => {
  const sample = (name: string): Uint8Array => readFileSync(`${__dirname}/../../samples/${name}`);

  test("typed totals: one element of one part is different, and the file reads as before but for it", async () => {
    const bytes = sample("h1-2024-with-mistakes.xlsx");
    const copy = Uint8Array.from(bytes);
    const { bytes: after, emptied } = await patch(bytes, { changes: on("H1 2024", { B4: 61 }) });
    expect(Uint8Array.from(bytes)).toEqual(copy);
    expect(changedParts(bytes, after)).toEqual([SHEET]);
    expect(changedCells(textOf(bytes, SHEET), textOf(after, SHEET))).toHaveLength(1);
    const [before, now] = [await read(bytes), await read(after)];
    const [old, changed] = [before.sheets[0], now.sheets[0]].map((sheet) =>
      sheet === undefined ? [] : outline(sheet),
    );
    expect(changed).toEqual(old?.map((line) => (line.startsWith("B4 ") ? "B4 61 [61]" : line)));
    expect(emptied).toEqual([]);
  });

  test("live totals: those that depend on the change are named across sheets", async () => {
    const bytes = sample("h2-2025-draft.xlsx");
    const following = await followersOf(bytes, [at("Technical information", "C5")]);
    if (!following.ok) throw new Error(following.failure.code);
    const named = following.followers.map(({ sheet, row, col }) => `${sheet}!${col},${row}`);
    expect(named).toEqual([
      "Technical information!1,2",
      "Technical information!2,2",
      "Technical information!3,2",
      "Technical information!1,4",
      "Technical information!3,4",
    ]);
    const { bytes: after, emptied } = await patch(bytes, { changes: on("Technical information", { C5: 7 }) });
    expect(emptied).toEqual(following.followers);
    expect(changedParts(bytes, after)).toEqual(["xl/worksheets/sheet2.xml"]);
    expect(textOf(after, "xl/workbook.xml")).toContain(`fullCalcOnLoad="1"`);
  });
});
