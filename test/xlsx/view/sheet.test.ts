import { aWorkbook, data } from "../a-workbook";
import { at, linksOf, listed, MAIN, open, stylesWith, viewOf } from "./viewing";

const FILLED = stylesWith(
  `<fonts><font><sz val="11"/><name val="Calibri"/></font></fonts>
<fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFFFEE00"/></patternFill></fill></fills>
<borders><border/><border><right style="thin"/><bottom style="thick"/></border></borders>
<cellXfs><xf/><xf fillId="1"/><xf borderId="1"/></cellXfs>`,
);

test("widths and heights are in pixels, and nothing where they are hidden", async () => {
  const view = await viewOf({
    sheets: [
      {
        inner: `<sheetFormatPr defaultRowHeight="15" x14ac:dyDescent="0.25"/><cols><col min="1" max="1" width="9.140625"/><col min="2" max="2" width="20.7109375" customWidth="1"/><col min="3" max="3" width="5" hidden="1"/></cols>${data(
          `<row r="1" ht="30"><c r="A1"><v>1</v></c></row><row r="2" hidden="1"><c r="B2"><v>2</v></c></row><row r="3" ht="15"><c r="C3"><v>3</v></c></row>`,
        )}`,
      },
    ],
  });
  expect(view).toMatchObject({ rows: 3, columns: 3, rowHeight: 20, columnWidth: 64 });
  expect([...view.columnWidths]).toEqual([
    [1, 145],
    [2, 0],
  ]);
  expect([...view.rowHeights]).toEqual([
    [0, 40],
    [1, 0],
  ]);
});

test.each([
  [`<sheetFormatPr baseColWidth="10" defaultRowHeight="15"/>`, { columnWidth: 80, rowHeight: 20 }],
  [
    `<sheetFormatPr defaultColWidth="20.7109375" defaultRowHeight="18"/>`,
    { columnWidth: 145, rowHeight: 24 },
  ],
  [`<cols><col min="2" max="16384" width="20.7109375"/></cols>`, { columnWidth: 145, rowHeight: 20 }],
])("the usual sizes are those of the sheet: %s", async (inner, sizes) => {
  const view = await viewOf({ sheets: [{ inner: inner + data(`<row r="1"><c r="A1"><v>1</v></c></row>`) }] });
  expect(view).toMatchObject(sizes);
});

test("where all rows are hidden but some, only these have a height", async () => {
  const inner = `<sheetFormatPr defaultRowHeight="15" zeroHeight="1"/>${data(`<row r="2"><c r="A2"><v>1</v></c></row>`)}`;
  const view = await viewOf({ sheets: [{ inner }] });
  expect(view.rowHeight).toBe(0);
  expect([...view.rowHeights]).toEqual([[1, 20]]);
});

test("rows without a height are as high as their texts need, but where Excel wrote the file", async () => {
  const styles = stylesWith(
    `<fonts><font><sz val="11"/></font><font><sz val="18"/></font></fonts><cellXfs><xf/><xf fontId="1"/><xf><alignment wrapText="1"/></xf></cellXfs>`,
  );
  const long = "Requests processed and rejected";
  const rows = data(
    `<row r="1"><c r="A1" s="1" t="str"><v>Title</v></c></row><row r="2"><c r="A2" s="2" t="str"><v>${long}</v></c></row><row r="3"><c r="A3" t="str"><v>${long}</v></c></row>`,
  );
  const view = await viewOf({ sheets: [{ inner: rows }], ...styles });
  expect(view.rowHeights.get(0)).toBe(31);
  expect(view.rowHeights.get(1)).toBeGreaterThanOrEqual(80);
  expect(view.rowHeights.has(2)).toBe(false);
  const excel = `<sheetFormatPr defaultRowHeight="15" x14ac:dyDescent="0.25"/>${rows}`;
  expect((await viewOf({ sheets: [{ inner: excel }], ...styles })).rowHeights.size).toBe(0);
});

test("what cells show is what the reader says", async () => {
  const view = await viewOf({
    date1904: true,
    strings: `<si><r><t>Rich</t></r><r><rPr><b/></rPr><t> text</t></r></si>`,
    formats: ["General", "0.0%", "d.m.yyyy"],
    sheets: [
      {
        inner: data(
          `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>0.6393</v></c><c r="C1" s="2"><v>1</v></c><c r="D1" t="e"><v>#REF!</v></c><c r="E1" t="b"><v>1</v></c><c r="F1"><f>1+1</f></c></row>`,
        ),
      },
    ],
  });
  expect(listed(view)).toEqual(["A1 Rich text", "B1 63.9%", "C1 2.1.1904", "D1 #REF!", "E1 TRUE", "F1"]);
  expect([...view.cells.kinds]).toEqual([0, 1, 1, 2, 2, 0]);
});

test("what changed since is shown, in the looks that the cells have", async () => {
  const inner = `<cols><col min="3" max="3" width="9.140625" style="1"/></cols>${data(
    `<row r="1"><c r="A1" s="1"><v>1</v></c></row>`,
  )}`;
  const { sheet } = await open(await aWorkbook({ sheets: [{ inner }], ...FILLED }));
  const cell = { value: 7, text: "7", format: "General", formula: null, isError: false };
  const now = {
    name: "Sheet",
    hidden: false,
    protected: false,
    hiddenRows: [],
    hiddenColumns: [],
    merges: [],
    cells: [
      { ...cell, row: 0, col: 0 },
      { ...cell, row: 1, col: 2 },
    ],
  };
  const view = sheet("Sheet", [now]);
  if (view === null) throw new Error("no sheet");
  expect(at(view, "A1")).toMatchObject({ text: "7", look: { fill: "FFEE00" } });
  expect(at(view, "C2")).toMatchObject({ text: "7", look: { fill: "FFEE00" } });
  expect(at(view, "B2")).toBeNull();
});

test("empty cells are there where their look shows, also that of their row or column, as far as there is content", async () => {
  const inner = `<cols><col min="2" max="2" width="9.140625" style="1"/></cols>${data(
    `<row r="1"><c r="A1"><v>1</v></c><c r="C1"/></row><row r="2" s="1" customFormat="1"/><row r="3"><c r="A3" s="2"/><c r="C3"><v>3</v></c></row>`,
  )}`;
  const view = await viewOf({ sheets: [{ inner }], ...FILLED });
  expect(listed(view)).toEqual(["A1 1", "B1", "A2", "B2", "C2", "A3", "B3", "C3 3"]);
  expect(at(view, "A3")?.look.borders).toMatchObject({ bottom: { width: 3 } });
});

test("formats far away do not make a sheet larger, near ones do", async () => {
  const rows = Array.from(
    { length: 5000 },
    (_, row) => `<row r="${row + 1}"><c r="B${row + 1}" s="1"/></row>`,
  );
  const last = `<row r="1048576"><c r="A1048576" s="1"/><c r="XFD1048576" s="1"/></row>`;
  const inner = data(rows.join("").replace("/></row>", `><v>1</v></c></row>`) + last);
  const view = await viewOf({ sheets: [{ inner }], ...FILLED });
  expect(view).toMatchObject({ rows: 201, columns: 2 });
});

test("merged cells end where the sheet ends, and have the lines of their last cells", async () => {
  const inner = `${data(
    `<row r="1"><c r="A1" t="str"><v>Over both</v></c><c r="B1" s="2"/></row><row r="2"><c r="C2"><v>1</v></c></row>`,
  )}<mergeCells count="2"><mergeCell ref="A1:B1"/><mergeCell ref="C2:C1048576"/></mergeCells>`;
  const view = await viewOf({ sheets: [{ inner }], ...FILLED });
  expect(view.merges).toEqual([
    { top: 0, left: 0, bottom: 0, right: 1 },
    { top: 1, left: 2, bottom: 201, right: 2 },
  ]);
  expect(view.rows).toBe(202);
  expect(at(view, "A1")?.look.borders.right).toEqual({ width: 1, style: "solid", color: null });
});

test.each([
  [`<pane xSplit="1" ySplit="3" topLeftCell="B4" state="frozen"/>`, "", { rows: 3, columns: 1 }],
  [`<pane xSplit="1200" ySplit="600" state="split"/>`, "", { rows: 0, columns: 0 }],
  // What was scrolled away when the panes were frozen could not be seen any more.
  [`<pane ySplit="2" topLeftCell="A12" state="frozen"/>`, `topLeftCell="A9"`, { rows: 0, columns: 0 }],
])("panes: %s", async (pane, attributes, frozen) => {
  const rows = Array.from(
    { length: 9 },
    (_, row) => `<row r="${row + 1}"><c r="B${row + 1}"><v>1</v></c></row>`,
  );
  const view = `<sheetViews><sheetView ${attributes} showGridLines="0" workbookViewId="0">${pane}</sheetView></sheetViews>`;
  expect(await viewOf({ sheets: [{ inner: view + data(rows.join("")) }] })).toMatchObject({
    frozen,
    hasGridLines: false,
  });
});

test("tabs say which sheets are hidden; a name that is none gives none", async () => {
  const inner = data(`<row r="1"><c r="A1"><v>1</v></c></row>`);
  const { tabs, sheet } = await open(
    await aWorkbook({
      sheets: [
        { name: "A", inner },
        { name: "B", inner, state: "hidden" },
        {
          name: "C",
          inner: `<sheetPr><tabColor rgb="FF00B050"></tabColor></sheetPr>${inner}`,
          state: "veryHidden",
        },
      ],
    }),
  );
  expect(tabs).toEqual([
    { name: "A", visibility: "visible", color: null },
    { name: "B", visibility: "hidden", color: null },
    { name: "C", visibility: "very-hidden", color: "00B050" },
  ]);
  expect(sheet("D")).toBeNull();
  expect(sheet("C")).toMatchObject({ name: "C", rows: 1, hasGridLines: true });
});

test("an empty sheet and one of a chart only are views of one empty cell", async () => {
  const { sheet } = await open(
    await aWorkbook({
      sheets: [
        { name: "Empty", inner: "<sheetData/>" },
        {
          name: "Chart",
          type: "chartsheet",
          xml: `<chartsheet xmlns="${MAIN}"><drawing r:id="rId1"/></chartsheet>`,
        },
      ],
      more: [
        linksOf("xl/worksheets/sheet2.xml", [{ type: "drawing", target: "../drawings/drawing1.xml" }]),
        {
          name: "xl/drawings/drawing1.xml",
          content: `<wsDr><absoluteAnchor><pos x="0" y="0"/><ext cx="952500" cy="190500"/><graphicFrame><nvGraphicFramePr><cNvPr id="2" name="Chart 1" descr="Bars"/></nvGraphicFramePr></graphicFrame></absoluteAnchor></wsDr>`,
        },
      ],
    }),
  );
  expect(sheet("Empty")).toMatchObject({ rows: 1, columns: 1, drawings: [] });
  expect(sheet("Chart")?.drawings).toEqual([
    {
      kind: "other",
      what: "chart",
      altText: "Bars",
      anchor: { from: { row: 0, col: 0, x: 0, y: 0 }, to: { row: 0, col: 1, x: 36, y: 20 } },
    },
  ]);
});
