import { strFromU8, strToU8, unzipSync } from "fflate";
import { toRangeA1 } from "../../../src/core/address";
import { fromOds } from "../../../src/xlsx/convert/from-ods";
import { outline, read } from "../reading";
import { open } from "../view/viewing";
import { anOds, type RawOds } from "../an-ods";

async function convert(tables: string, raw?: RawOds) {
  const made = await fromOds(anOds(tables, raw));
  if (!made.ok) throw new Error(`${made.failure.code}: ${made.failure.detail}`);
  return { ...made, sheets: (await read(made.bytes)).sheets };
}

const table = (rows: string, attributes = `table:name="A"`): string =>
  `<table:table ${attributes}>${rows}</table:table>`;
const row = (cells: string, attributes = ""): string =>
  `<table:table-row ${attributes}>${cells}</table:table-row>`;
const text = (content: string): string =>
  `<table:table-cell office:value-type="string" calcext:value-type="string"><text:p>${content}</text:p></table:table-cell>`;
const number = (value: number | string, shown: string, attributes = "", type = "float"): string =>
  `<table:table-cell ${attributes} office:value-type="${type}" office:value="${value}"><text:p>${shown}</text:p></table:table-cell>`;

const PERCENT = `<number:percentage-style style:name="N10"><number:number number:decimal-places="0" number:min-integer-digits="1"/><number:text>%</number:text></number:percentage-style>
<number:percentage-style style:name="N11"><number:number number:decimal-places="1" number:min-integer-digits="1"/><number:text> %</number:text></number:percentage-style>
<number:number-style style:name="N3"><number:number number:decimal-places="0" number:min-integer-digits="1" number:grouping="true"/></number:number-style>
<style:style style:name="p" style:family="table-cell" style:data-style-name="N10"/>
<style:style style:name="q" style:family="table-cell" style:data-style-name="N11"/>
<style:style style:name="g" style:family="table-cell" style:data-style-name="N3"/>`;

test("cells show what the file says that they show", async () => {
  const { sheets, lost } = await convert(
    table(
      row(
        text('Côte <text:span>d’Ivoire</text:span><text:s text:c="2"/>&amp;') +
          number(0.6393, "64%", `table:style-name="p"`, "percentage"),
      ) +
        row(
          number(0.6393, "63,9 %", `table:style-name="q"`, "percentage") +
            number(1234, "1.234", `table:style-name="g"`),
        ) +
        // Without a format of its own, what is shown tells it; and it wins where the two contradict each other.
        row(number(0.6393, "63.93%", "", "percentage") + number(0.5, "0,50", `table:style-name="g"`)) +
        row(number(1234.5, "1.234,5") + number(-7, "-7") + number(0.1, "0.1")),
    ),
    { styles: PERCENT },
  );
  expect(sheets.map(outline)).toEqual([
    [
      'A1 "Côte d’Ivoire  &" [Côte d’Ivoire  &]',
      "B1 0.6393 [64%]",
      "A2 0.6393 [63.9 %]",
      "B2 1234 [1,234]",
      "A3 0.6393 [63.93%]",
      "B3 0.5 [0.50]",
      "A4 1234.5 [1234.5]",
      "B4 -7 [-7]",
      "C4 0.1 [0.1]",
    ],
  ]);
  expect(lost).toEqual([]);
});

test("named styles, and those that they build on, give formats and looks", async () => {
  const named = `<number:percentage-style style:name="N10"><number:number number:decimal-places="0"/><number:text>%</number:text></number:percentage-style>
<style:default-style style:family="table-cell"><style:text-properties fo:font-size="10pt"/></style:default-style>
<style:style style:name="Share" style:family="table-cell" style:data-style-name="N10"><style:text-properties fo:font-weight="bold" fo:color="#1f4e79"/></style:style>`;
  const styles = `<style:style style:name="ce1" style:family="table-cell" style:parent-style-name="Share"><style:table-cell-properties fo:background-color="#eeeeee" fo:border-bottom="2.5pt solid #000000" fo:wrap-option="wrap"/><style:paragraph-properties fo:text-align="end"/></style:style>`;
  const made = await convert(
    table(
      `<table:table-column table:default-cell-style-name="ce1"/>${row(number(0.5, "50%", "", "percentage"))}`,
    ),
    { named, styles },
  );
  expect(made.sheets.map(outline)).toEqual([["A1 0.5 [50%]"]]);
  const view = (await open(made.bytes)).sheet("A");
  expect(view?.looks[view.cells.looks[0] ?? 0]).toMatchObject({
    bold: true,
    color: "1F4E79",
    fill: "EEEEEE",
    horizontal: "right",
    wrap: true,
    borders: { bottom: { width: 3, color: "000000" } },
  });
});

test("rows in groups, rows repeated in print, and repeated rows and cells are all there", async () => {
  const { sheets } = await convert(
    table(
      `<table:table-header-rows>${row(text("Head"))}</table:table-header-rows>` +
        `<table:table-row-group><table:table-rows>${row(number(1, "1", `table:number-columns-repeated="2"`), `table:number-rows-repeated="2"`)}</table:table-rows></table:table-row-group>` +
        row(`<table:table-cell/>`, `table:number-rows-repeated="3"`) +
        row(`<table:table-cell table:number-columns-repeated="2"/>${text("End")}`) +
        row(
          `<table:table-cell table:number-columns-repeated="16384"/>`,
          `table:number-rows-repeated="1048000"`,
        ),
    ),
  );
  expect(sheets.map(outline)).toEqual([
    ['A1 "Head" [Head]', "A2 1 [1]", "B2 1 [1]", "A3 1 [1]", "B3 1 [1]", 'C7 "End" [End]'],
  ]);
});

test("what is hidden, merged and protected stays so", async () => {
  const styles = `<style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style>
<style:style style:name="co1" style:family="table-column"><style:table-column-properties style:column-width="1in"/></style:style>`;
  const first = table(
    `<table:table-column table:style-name="co1"/><table:table-column table:visibility="collapse"/>` +
      row(
        `<table:table-cell office:value-type="string" table:number-columns-spanned="2" table:number-rows-spanned="1"><text:p>Both</text:p></table:table-cell><table:covered-table-cell/>`,
      ) +
      row(number(1, "1"), `table:visibility="filter"`),
    `table:name="A" table:protected="true"`,
  );
  const second = table(row(number(2, "2")), `table:name="B" table:style-name="ta2"`);
  const { sheets, bytes } = await convert(first + second, { styles });
  expect(sheets).toMatchObject([
    {
      name: "A",
      hidden: false,
      protected: true,
      hiddenRows: [1],
      hiddenColumns: [1],
      merges: [{ top: 0, left: 0, bottom: 0, right: 1 }],
    },
    { name: "B", hidden: true, protected: false },
  ]);
  const view = (await open(bytes)).sheet("A");
  expect(view?.columnWidths.get(0)).toBe(96);
});

test("dates, times, truth and errors", async () => {
  const styles = `<number:date-style style:name="D"><number:day number:style="long"/><number:text>.</number:text><number:month number:style="long"/><number:text>.</number:text><number:year number:style="long"/></number:date-style>
<style:style style:name="d" style:family="table-cell" style:data-style-name="D"/>`;
  const { sheets } = await convert(
    table(
      row(
        `<table:table-cell table:style-name="d" office:value-type="date" office:date-value="2024-06-30"><text:p>30.06.2024</text:p></table:table-cell>` +
          `<table:table-cell office:value-type="time" office:time-value="PT12H30M00S"><text:p>12:30:00</text:p></table:table-cell>` +
          `<table:table-cell office:value-type="boolean" office:boolean-value="true"><text:p>WAHR</text:p></table:table-cell>` +
          `<table:table-cell table:formula="of:=1/0" office:value-type="string" office:string-value="" calcext:value-type="error"><text:p>#DIV/0!</text:p></table:table-cell>` +
          text("#N/A"),
      ),
    ),
    { styles },
  );
  expect(sheets.map(outline)).toEqual([
    [
      "A1 45473 [30.06.2024]",
      "B1 0.5208333333333334 [12:30:00]",
      "C1 true [TRUE]",
      'D1 "#DIV/0!" [#DIV/0!] =1/0 error',
      'E1 "#N/A" [#N/A]',
    ],
  ]);
});

test("formulas that mean the same in Excel are kept, of others the result", async () => {
  const cell = (formula: string): string => number(3, "3", `table:formula="${formula}"`);
  const { sheets, lost } = await convert(
    table(
      row(
        [
          "of:=SUM([.B2:.B9];1)",
          "of:=IF([$'It''s 1'.$A$1]&gt;0;&quot;a;b&quot;;[B/2.A1])",
          "of:=COM.MICROSOFT.CONCAT([.A1];[.A2])",
          "of:=[.A1]*Rate",
          "of:=ORG.OPENOFFICE.EASTERSUNDAY(2024)",
          "of:=['file:///a.ods'#$A.A1]",
          "of:=[.#REF!]+1",
        ]
          .map(cell)
          .join(""),
      ),
    ) +
      table("", `table:name="It's 1"`) +
      table("", `table:name="B/2"`),
  );
  expect(sheets[0]?.cells.map(({ formula }) => formula)).toEqual([
    "SUM(B2:B9,1)",
    `IF('It''s 1'!$A$1>0,"a;b",'B-2'!A1)`,
    "_xlfn.CONCAT(A1,A2)",
    null,
    null,
    null,
    null,
  ]);
  expect(sheets[0]?.cells.every(({ value }) => value === 3)).toBe(true);
  expect(sheets.map(({ name }) => name)).toEqual(["A", "It's 1", "B-2"]);
  expect(lost).toEqual(["formulas"]);
});

test("what is lost is named; a comment is no content of its cell", async () => {
  const { sheets, lost } = await convert(
    `<table:content-validations><table:content-validation table:name="v"/></table:content-validations>` +
      table(
        `<table:shapes><draw:frame><draw:object xlink:href="./Object 1"/><draw:image xlink:href="./ObjectReplacements/Object 1"/></draw:frame></table:shapes>` +
          row(
            `<table:table-cell office:value-type="float" office:value="5"><office:annotation><text:p>Who says so?</text:p></office:annotation><text:p>5</text:p></table:table-cell>` +
              `<table:table-cell office:value-type="string"><text:p><text:a xlink:href="https://example.org">Link</text:a></text:p></table:table-cell>`,
          ),
      ) +
      `<table:named-expressions><table:named-range table:name="x"/></table:named-expressions>`,
    { more: [{ name: "Basic/Standard/Module1.xml", content: "<m/>" }] },
  );
  expect(sheets.map(outline)).toEqual([["A1 5 [5]", 'B1 "Link" [Link]']]);
  expect(lost).toEqual(["charts", "comments", "entry-rules", "links", "macros", "names"]);
});

test("a formula that is lost with an empty result is told, though nothing of its cell is left", async () => {
  const empty = `<table:table-cell table:formula="of:=ORG.LIBREOFFICE.REGEX([.A1];&quot;x&quot;)" office:value-type="string" office:string-value=""><text:p/></table:table-cell>`;
  const { sheets, lost } = await convert(table(row(text("a") + empty)));
  expect(sheets.map(outline)).toEqual([['A1 "a" [a]']]);
  expect(lost).toEqual(["formulas"]);
});

test.each([
  `<draw:custom-shape><text:p>Stop</text:p><draw:enhanced-geometry/></draw:custom-shape>`,
  `<draw:frame><draw:text-box><text:p>Stop</text:p></draw:text-box></draw:frame>`,
  ...[
    "rect",
    "line",
    "polyline",
    "polygon",
    "path",
    "circle",
    "ellipse",
    "connector",
    "caption",
    "measure",
  ].map((name) => `<draw:${name}/>`),
  `<draw:g><draw:line/></draw:g>`,
  `<draw:frame><draw:object-ole/></draw:frame>`,
  // Beside it stands a picture of it, for programs that do not know it.
  `<draw:frame><draw:object-ole xlink:href="./Object 1"/><draw:image xlink:href="./ObjectReplacements/Object 1"/></draw:frame>`,
])("%s is told as lost, and is no content of its cell", async (shape) => {
  const inCell = await convert(
    table(
      row(
        `<table:table-cell office:value-type="float" office:value="5">${shape}<text:p>5</text:p></table:table-cell>`,
      ),
    ),
  );
  const onSheet = await convert(table(`<table:shapes>${shape}</table:shapes>${row(number(5, "5"))}`));
  expect([inCell, onSheet].map(({ sheets, lost }) => ({ cells: sheets.map(outline), lost }))).toEqual([
    { cells: [["A1 5 [5]"]], lost: ["drawings"] },
    { cells: [["A1 5 [5]"]], lost: ["drawings"] },
  ]);
});

test("single words that look otherwise than their cell are told; words of a comment are not", async () => {
  const partly = `<text:span text:style-name="T1">bold</text:span>`;
  const linked = text(`<text:a xlink:href="https://example.org">${partly}</text:a>`);
  const commented = `<table:table-cell office:value-type="float" office:value="5"><office:annotation><text:p>${partly}</text:p></office:annotation><text:p>5</text:p></table:table-cell>`;
  expect((await convert(table(row(text(`partly ${partly}`))))).lost).toEqual(["word-formats"]);
  expect((await convert(table(row(linked)))).lost).toEqual(["links", "word-formats"]);
  expect((await convert(table(row(text("<text:span>plain</text:span>"))))).lost).toEqual([]);
  expect((await convert(table(row(commented)))).lost).toEqual(["comments"]);
});

test("groups of rows and columns are told", async () => {
  const grouped = `<table:table-row-group>${row(number(1, "1"))}</table:table-row-group>`;
  const column = `<table:table-column-group><table:table-column/></table:table-column-group>${row(number(1, "1"))}`;
  expect((await convert(table(grouped))).lost).toEqual(["groups"]);
  expect((await convert(table(column))).lost).toEqual(["groups"]);
});

test("texts stay on their side, indented and turned", async () => {
  const style = (name: string, cell: string, paragraph: string): string =>
    `<style:style style:name="${name}" style:family="table-cell"><style:table-cell-properties ${cell}/><style:paragraph-properties ${paragraph}/></style:style>`;
  const styles =
    style("left", `style:text-align-source="fix"`, `fo:text-align="start" fo:margin-left="0.2374in"`) +
    style("own", `style:text-align-source="value-type"`, `fo:text-align="start" fo:margin-left="0in"`) +
    style("up", `style:rotation-angle="45"`, "") +
    style("down", `style:rotation-angle="315"`, "") +
    style("stacked", `style:direction="ttb"`, "") +
    style("on its head", `style:rotation-angle="180"`, "");
  const names = ["left", "own", "up", "down", "stacked", "on its head"];
  const { bytes } = await convert(
    table(row(names.map((name) => number(1, "1", `table:style-name="${name}"`)).join(""))),
    { styles },
  );
  const view = (await open(bytes)).sheet("A");
  const looks = names.map((_, col) => view?.looks[view.cells.looks[col] ?? -1]);
  expect(looks.slice(0, 2)).toMatchObject([
    { horizontal: "left", indent: 2 },
    { horizontal: "general", indent: 0 },
  ]);
  const xml = strFromU8(unzipSync(bytes)["xl/styles.xml"] ?? new Uint8Array());
  expect([...xml.matchAll(/textRotation="(\d+)"/g)].map(([, angle]) => angle)).toEqual(["45", "135", "255"]);
});

test("rows and columns that stay in place, and sheets without lines of a grid, stay so", async () => {
  const item = (name: string, value: number | boolean): string =>
    `<config:config-item config:name="${name}" config:type="int">${value}</config:config-item>`;
  const entry = (name: string, items: string): string =>
    `<config:config-item-map-entry config:name="${name}">${items}</config:config-item-map-entry>`;
  const settings =
    entry(
      "It&apos;s &lt;A&gt;",
      item("HorizontalSplitMode", 2) +
        item("HorizontalSplitPosition", 1) +
        item("VerticalSplitMode", 2) +
        item("VerticalSplitPosition", 3) +
        item("ShowGrid", false),
    ) +
    // Divided, but not frozen: the position counts in parts of an inch.
    entry(
      "B",
      item("VerticalSplitMode", 1) +
        item("VerticalSplitPosition", 4000) +
        item("HorizontalSplitMode", 0) +
        item("HorizontalSplitPosition", 5) +
        item("ShowGrid", true),
    );
  const { bytes } = await convert(
    ["It's &lt;A&gt;", "B", "C"]
      .map((name) => table(row(number(1, "1"), `table:number-rows-repeated="5"`), `table:name="${name}"`))
      .join(""),
    { settings },
  );
  const book = await open(bytes);
  expect(["It's <A>", "B", "C"].map((name) => book.sheet(name)?.frozen)).toEqual([
    { rows: 3, columns: 1 },
    { rows: 0, columns: 0 },
    { rows: 0, columns: 0 },
  ]);
  const gridOf = (nth: number): boolean =>
    !strFromU8(unzipSync(bytes)[`xl/worksheets/sheet${nth}.xml`] ?? new Uint8Array()).includes(
      'showGridLines="0"',
    );
  expect([1, 2, 3].map(gridOf)).toEqual([false, true, true]);
});

const above = (rows: number, attributes = ""): string =>
  row("<table:table-cell/>", `${attributes} table:number-rows-repeated="${rows}"`);
const beside = (columns: number): string => `<table:table-cell table:number-columns-repeated="${columns}"/>`;
/** Of 300,000 characters, in 100 cells. */
const FORMULA = `<table:table-cell table:number-columns-repeated="100" table:formula="of:=1${"+1".repeat(150_000)}"/>`;

test.each([
  [
    "encrypted",
    anOds("", { manifest: "<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>" }),
  ],
  ["other-document", anOds("", { kind: "application/vnd.oasis.opendocument.text" })],
  ["damaged", anOds("<table:table>")],
  ["damaged", anOds("")],
  ["truncated", anOds(table(row(text("x".repeat(2000))))).subarray(0, 900)],
  ["text-file", strToU8("A;B")],
  [
    "too-large",
    anOds(
      table(
        row(number(1, "1", `table:number-columns-repeated="16384"`), `table:number-rows-repeated="1048576"`),
      ),
    ),
  ],
  ["too-large", anOds(table(row(number(1, "1", `table:number-columns-repeated="20000"`))))],
  ["spread-out", anOds(table(above(999_999) + row(beside(29) + number(1, "1"))))],
  [
    "spread-out",
    anOds(Array.from({ length: 21 }, () => table(above(999_999) + row(number(1, "1")))).join("")),
  ],
  ["too-large", anOds(table(row(FORMULA, `table:number-rows-repeated="2000"`)))],
  [
    "too-large",
    anOds(Array.from({ length: 21 }, () => table(above(99_999, `table:visibility="collapse"`))).join("")),
  ],
])("what cannot be read is %s", async (code, bytes) => {
  expect(await fromOds(bytes)).toMatchObject({ ok: false, failure: { code } });
});

test("cells that only look like something make no room far from what holds something", async () => {
  const styles = `<style:style style:name="r" style:family="table-cell"><style:table-cell-properties fo:background-color="#ff0000"/></style:style>`;
  const red = `<table:table-cell table:style-name="r"/>`;
  const { bytes } = await convert(table(row(number(1, "1") + red) + above(999_999) + row(beside(9) + red)), {
    styles,
  });
  const sheet = strFromU8(unzipSync(bytes)["xl/worksheets/sheet1.xml"] ?? new Uint8Array());
  expect([...sheet.matchAll(/<c r="([A-Z]+\d+)"/g)].map(([, address]) => address)).toEqual(["A1", "B1"]);
});

test("merged cells end at the edge of the sheet, do not overlap, and are there for each copy of their row", async () => {
  const merged = (across: number, down: number): string =>
    `<table:table-cell table:number-columns-spanned="${across}" table:number-rows-spanned="${down}" office:value-type="string"><text:p>x</text:p></table:table-cell>`;
  const { sheets } = await convert(
    [
      row(merged(3, 3)) + row(beside(1) + merged(3, 3)) + above(2) + row(beside(1) + merged(3, 3)),
      row("") + row(merged(2, 1_048_576)),
      row(merged(3, 1), `table:number-rows-repeated="3"`),
      row(merged(1, 2), `table:number-rows-repeated="3"`),
    ]
      .map((rows, index) => table(rows, `table:name="${index}"`))
      .join(""),
  );
  expect(sheets.map(({ merges }) => merges.map((range) => toRangeA1(range)))).toEqual([
    ["A1:C3", "B5:D7"],
    ["A2:B1048576"],
    ["A1:C1", "A2:C2", "A3:C3"],
    ["A1:A2", "A3:A4"],
  ]);
});

test("what is shown of a number, however long it is, is read at once", async () => {
  const { sheets } = await convert(table(row(number(1, `1${"\u00a0".repeat(900_000)}x`))));
  expect(sheets.map(outline)).toEqual([["A1 1 [1]"]]);
});

test("the workbook opens on a sheet that is visible", async () => {
  const hide = `<style:style style:name="h" style:family="table"><style:table-properties table:display="false"/></style:style>`;
  const sheet = (name: string, style: string): string =>
    table(row(text("x")), `table:name="${name}" table:style-name="${style}"`);
  const workbookOf = async (tables: string): Promise<string> => {
    const made = await fromOds(anOds(tables, { styles: hide }));
    return made.ok ? strFromU8(unzipSync(made.bytes)["xl/workbook.xml"] ?? new Uint8Array()) : "";
  };
  expect(await workbookOf(sheet("A", "h") + sheet("B", ""))).toContain('activeTab="1"');
  // Where all are hidden, Excel would not open it.
  expect(await workbookOf(sheet("A", "h") + sheet("B", "h"))).not.toContain('state="hidden"');
});

test("the same file always gives the same workbook", async () => {
  const bytes = anOds(table(row(text("x"))));
  expect(await fromOds(bytes)).toEqual(await fromOds(bytes));
});
