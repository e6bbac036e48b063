import { aWorkbook, data } from "../a-workbook";
import { at, open, stylesWith, viewOf } from "./viewing";

const BOLD = stylesWith(
  `<fonts><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="12"/><name val="Arial"/></font></fonts>
<fills><fill><patternFill patternType="none"/></fill></fills><cellXfs><xf/><xf fontId="1"/></cellXfs>`,
);
const shared = (address: string, index: number, style = 0): string =>
  `<c r="${address}" s="${style}" t="s"><v>${index}</v></c>`;
const STRINGS = `<si><t>plain</t></si>
<si><r><t xml:space="preserve">as the cell </t></r><r><rPr><i/><sz val="18"/><color rgb="FFC00000"/><rFont val="Georgia"/><vertAlign val="superscript"/></rPr><t>1 &amp; 2</t></r><rPh sb="0" eb="1"><t>not shown</t></rPh></si>`;
const row = (cells: string): string => data(`<row r="1">${cells}</row>`);

test("parts of a shared text look as they say, and as their cell where they say nothing", async () => {
  const view = await viewOf({
    strings: STRINGS,
    sheets: [{ inner: row(shared("A1", 0) + shared("B1", 1, 1)) }],
    ...BOLD,
  });
  expect(at(view, "A1")).toMatchObject({ text: "plain", runs: null });
  const cell = at(view, "B1");
  expect(cell?.text).toBe("as the cell 1 & 2");
  expect(cell?.runs?.map(({ text }) => text)).toEqual(["as the cell ", "1 & 2"]);
  expect(cell?.runs?.[0]?.look).toBe(cell?.look);
  expect(cell?.runs?.[1]?.look).toMatchObject({
    font: "Georgia",
    size: 24,
    bold: false,
    italic: true,
    script: "super",
    color: "C00000",
  });
});

test("a part that names neither font nor size has those of its cell", async () => {
  const strings = `<si><r><rPr><u/></rPr><t>a</t></r><r><rPr><vertAlign val="subscript"/></rPr><t>b</t></r></si>`;
  const view = await viewOf({ strings, sheets: [{ inner: row(shared("A1", 0, 1)) }], ...BOLD });
  const [first, second] = at(view, "A1")?.runs ?? [];
  expect(first?.look).toMatchObject({ font: "Arial", size: 16, bold: false, underline: true });
  expect(second?.look).toMatchObject({ font: "Arial", size: 16, script: "sub" });
});

test("texts in the cells themselves have parts, too", async () => {
  const inner = row(
    `<c r="A1" t="inlineStr"><is><r><rPr><b/></rPr><t>a</t></r><r><t>b</t></r></is></c><c r="B1" t="inlineStr"><is><t>plain</t></is></c>`,
  );
  const view = await viewOf({ sheets: [{ inner }], ...BOLD });
  expect(at(view, "A1")?.runs?.map(({ text, look }) => [text, look.bold])).toEqual([
    ["a", true],
    ["b", false],
  ]);
  expect(at(view, "B1")?.runs).toBeNull();
});

test("a text that was changed since is in one look", async () => {
  const bytes = await aWorkbook({ strings: STRINGS, sheets: [{ inner: row(shared("A1", 1)) }], ...BOLD });
  const { sheet } = await open(bytes);
  const cell = { row: 0, col: 0, value: "as", text: "as", format: "General", formula: null, isError: false };
  const now = {
    name: "Sheet",
    hidden: false,
    protected: false,
    hiddenRows: [],
    hiddenColumns: [],
    merges: [],
  };
  const view = sheet("Sheet", [{ ...now, cells: [cell] }]);
  if (view === null) throw new Error("no sheet");
  expect(at(view, "A1")).toMatchObject({ text: "as", runs: null });
});

test("a row is as high as its largest part", async () => {
  const view = await viewOf({ strings: STRINGS, sheets: [{ inner: row(shared("A1", 1)) }], ...BOLD });
  expect(view.rowHeights.get(0)).toBe(31);
});

test("numbers are there to be added up, dates and texts are not", async () => {
  const inner = data(
    `<row r="1"><c r="A1"><v>0.64</v></c><c r="B1" s="1"><v>45000</v></c><c r="C1" t="str"><v>7</v></c><c r="D1" t="b"><v>1</v></c><c r="E1" t="e"><v>#REF!</v></c></row>`,
  );
  const view = await viewOf({ sheets: [{ inner }], formats: ["0%", "yyyy-mm-dd"] });
  expect([...view.cells.values]).toEqual([0.64, NaN, NaN, NaN, NaN]);
});
