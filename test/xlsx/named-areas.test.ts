import { aWorkbook, data, partsOf } from "./a-workbook";
import { pack } from "./pack";
import { readSheet } from "./reading";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

const ROWS = `<row r="1"><c r="A1" t="str"><v>Country</v></c><c r="B1" t="str"><v>Requests</v></c></row>
<row r="2"><c r="A2" t="str"><v>Brazil</v></c><c r="B2"><v>3</v></c><c r="C2"><f>Req[[#This Row],[Requests]]</f><v>3</v></c></row>
<row r="3"><c r="A3" t="str"><v>Chile</v></c><c r="B3"><v>2</v></c></row>
<row r="4"><c r="B4"><f>SUBTOTAL(109,Req[Requests])</f><v>5</v></c></row>
<row r="5"><c r="B5"><f>SUM(Amounts)</f><v>5</v></c><c r="C5"><f>SUM(Own,Moving)</f><v>5</v></c><c r="D5"><f>SUM(B2:B3)</f><v>5</v></c></row>`;

const TABLE = `<table id="1" name="Req" displayName="Req" ref="A1:B4" totalsRowCount="1"><tableColumns count="2"><tableColumn id="1" name="Country"/><tableColumn id="2" name="Requests"/></tableColumns></table>`;

const NAMES = `<definedNames><definedName name="Amounts">Draft!$B$2:$B$3</definedName><definedName name="Own" localSheetId="0">'Draft'!$B$2</definedName><definedName name="Moving">OFFSET(Draft!$B$1,1,0,2,1)</definedName></definedNames>`;

test("formulas with names and tables come with the cells that these mean", async () => {
  const parts = partsOf({
    sheets: [{ name: "Draft", inner: data(ROWS) }],
    more: [
      {
        name: "xl/worksheets/_rels/sheet1.xml.rels",
        content: `<Relationships><Relationship Id="r1" Type="${OFFICE}/table" Target="../tables/table1.xml"/></Relationships>`,
      },
      { name: "xl/tables/table1.xml", content: TABLE },
    ],
  }).map((part) =>
    part.name === "xl/workbook.xml" && typeof part.content === "string"
      ? { ...part, content: part.content.replace("</sheets>", `</sheets>${NAMES}`) }
      : part,
  );
  const { cells } = await readSheet(pack(parts));
  const formulas = cells.filter(({ formula }) => formula !== null);
  expect(formulas.map(({ formula, plain }) => [formula, plain])).toEqual([
    ["Req[[#This Row],[Requests]]", "$B$2"],
    ["SUBTOTAL(109,Req[Requests])", "SUBTOTAL(109,$B$2:$B$3)"],
    ["SUM(Amounts)", "SUM($B$2:$B$3)"],
    ["SUM(Own,Moving)", "SUM($B$2,Moving)"],
    ["SUM(B2:B3)", undefined],
  ]);
});

test("a workbook without names and tables is read all the same", async () => {
  const { cells } = await readSheet(await aWorkbook({ sheets: [{ name: "Draft", inner: data(ROWS) }] }));
  expect(cells.every(({ plain }) => plain === undefined)).toBe(true);
});
