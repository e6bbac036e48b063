import { toA1, toRangeA1, type Range } from "../../../src/core/address";
import type { NamedCells } from "../../../src/xlsx/patch/named-cells";
import { readPrecedents } from "../../../src/xlsx/patch/precedents";
import { followersOf } from "../../../src/xlsx/patch-workbook";
import { data, partsOf } from "../a-workbook";
import { pack } from "../pack";
import { at } from "../patched";

const range = (top: number, left: number, bottom: number, right: number): Range => ({
  top,
  left,
  bottom,
  right,
});

const BOOK: NamedCells = {
  sheets: ["Q1", "Q2 '24", "Q3", "Total"],
  names: [
    { name: "Requests", scope: null, formula: "'Q2 ''24'!$B$4:$B$9" },
    { name: "Requests", scope: "Q3", formula: "Q3!$C$1" },
    { name: "Both", scope: null, formula: "SUM(Requests,Q1!$D$1)" },
    { name: "Left", scope: null, formula: "Q1!A1" },
    { name: "Loop", scope: null, formula: "Loop+Q1!$A$1" },
    { name: "Rate", scope: null, formula: "0.5" },
  ],
  tables: [
    {
      name: "Counts",
      sheet: "Q3",
      range: range(3, 1, 9, 3),
      columns: ["Country", "Re[q]'s", "Approved"],
      headings: 1,
      totals: 0,
    },
  ],
  dataTables: [],
  arrays: [],
};

/** `Q1!B2:C3, Q3!A1`, with `…` where it may be worked out from more. */
function precedents(formula: string, from = at("Q1", "F6")): string {
  const { areas, isOpen } = readPrecedents(formula, from, BOOK);
  return [...areas.map(({ sheet, ...area }) => `${sheet}!${toRangeA1(area)}`), ...(isOpen ? ["…"] : [])].join(
    ", ",
  );
}

describe("what a formula is worked out from", () => {
  test.each([
    ["1+2.5", ""],
    ["B4", "Q1!B4"],
    ["SUM($B$4:B9,D1)", "Q1!B4:B9, Q1!D1"],
    ["SUM(B9:B4)", "Q1!B4:B9"],
    ["sum(b4:b9)", "Q1!B4:B9"],
    ["SUM(B:C)", "Q1!B1:C1048576"],
    ["SUM(4:$3)", "Q1!A3:XFD4"],
    ["'Q2 ''24'!B4:B9/Q3!A1", "Q2 '24!B4:B9, Q3!A1"],
    ["SUM(Q1:Q3!B2)", "Q1!B2, Q2 '24!B2, Q3!B2"],
    ["SUM('Q3:Total'!B2:C3)", "Q3!B2:C3, Total!B2:C3"],
    ["q3!A1", "Q3!A1"],
    ["Gone!A1", "Q1!A1, …"],
    ["[1]Q1!A1+'[2]Q 1'!B2+[3]!Name", ""],
    ["[0]!Rate+A1", "Q1!A1"],
    ['IF(A1="B2",LOG10(C3),"x""D4")', "Q1!A1, Q1!C3"],
    ["B2#+_xlfn.ANCHORARRAY(C2)", "Q1!B2, Q1!C2"],
    ["XFE1+A1048577", ""],
    ["Requests", "Q2 '24!B4:B9"],
    ["Q3!Requests", "Q3!C1"],
    ["requests*rate", "Q2 '24!B4:B9"],
    ["Both", "Q2 '24!B4:B9, Q1!D1"],
    ["Left", "Q1!A1, …"],
    ["Loop", "Q1!A1"],
    ["LET(x,A1,x+1)", "Q1!A1"],
    ["SUM(Counts)", "Q3!B4:D10"],
    ["SUM(Counts[])", "Q3!B4:D10"],
    ["SUM(Counts[Approved])", "Q3!D4:D10"],
    ["SUM(Counts[[Re'[q']''s]:[Approved]])", "Q3!C4:D10"],
    ["Counts[[#This Row],[Approved]]", "Q3!D6"],
    ["Counts[@Approved]", "Q3!D6"],
    ["Counts[[#Totals],[Approved]]", "Q3!D4:D10"],
    ["Counts[Other]", "Q3!B4:D10"],
    ["Other[Approved]", "…"],
    ['INDIRECT("B"&A1)', "Q1!A1, …"],
    ["_xlfn.SINGLE(OFFSET(A1,1,0))", "Q1!A1, …"],
    ["SUM(A1:INDEX(C1:C9,5))", "Q1!A1, Q1!C1:C9, …"],
    ["SUM(INDEX(A1:A9,1):C5)", "Q1!A1:A9, Q1!C5, …"],
    ['SUMIF(A1:A9,"x",B1)', "Q1!A1:A9, Q1!B1, Q1!B1:B9, Q1!B1, Q1!A1:A9"],
    ["SUM((A1):(C5))", "Q1!A1, Q1!C5, …"],
    ["SUM(A1 :C5)", "Q1!A1, Q1!C5, …"],
    ["SUM(A1: C5)", "Q1!A1, Q1!C5, …"],
    ["SUM(A1:B2:C3)", "Q1!A1:B2, Q1!C3, …"],
    ["SUM(Q1!$A$1:Q1!$B$3)", "Q1!A1, Q1!B3, …"],
    ["XLOOKUP(1,F1:F9,A1:A9):XLOOKUP(2,F1:F9,C1:C9)", "Q1!F1:F9, Q1!A1:A9, Q1!F1:F9, Q1!C1:C9, …"],
    ["SUM(Counts[Re'[q']''s]:Counts[Approved])", "Q3!C4:C10, Q3!D4:D10, …"],
    ["SUM(Requests:B9)", "Q2 '24!B4:B9, Q1!B9, …"],
    ['IF(A1=":",B2:C3,":")', "Q1!A1, Q1!B2:C3"],
    ["", "…"],
  ])("%s", (formula, expected) => {
    expect(precedents(formula)).toBe(expected);
  });
});

/** One row of formulas and numbers, from A1 on. */
function row(number: number, ...cells: (string | number)[]): string {
  const elements = cells.map((cell, index) => {
    const inner = typeof cell === "number" ? `<v>${cell}</v>` : `<f>${cell}</f><v>1</v>`;
    return `<c r="${toA1(number - 1, index)}">${inner}</c>`;
  });
  return `<row r="${number}">${elements.join("")}</row>`;
}

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const names = `<definedNames><definedName name="all">Q1!$A$1:$A$3</definedName><definedName name="all" localSheetId="1">Total!$D$1</definedName><definedName name="a&amp;b">Q1!$A$1</definedName></definedNames>`;
const table = `<table xmlns="x" id="1" name="T" displayName="Counts" ref="A1:B3"><tableColumns count="2"><tableColumn id="1" name="Approved"/><tableColumn id="2" name="Rejected"/></tableColumns></table>`;

const FILE = pack([
  ...partsOf({
    sheets: [
      {
        name: "Q1",
        inner: data(row(1, 1, 10) + row(2, 2, 20) + row(3, 3, 30) + row(4, "SUM(A1:A3)", "SUM(B1:B3)")),
      },
      {
        name: "Total",
        inner: data(
          row(1, "Q1!A4*2", "Q1!B4", "SUM(all)", 7) +
            row(2, "SUM(Counts[Approved])", "SUM(Q1!all)", "A1+0", "9*9") +
            `<row r="3"><c r="A3"><f t="shared" ref="A3:A4" si="0">Q1!A1</f><v>1</v></c></row><row r="4"><c r="A4"><f t="shared" si="0"/><v>2</v></c></row>`,
        ),
      },
    ],
  }).map(({ name, content }) => ({
    name,
    content: typeof content === "string" ? content.replace("</sheets>", `</sheets>${names}`) : content,
  })),
  {
    name: "xl/worksheets/_rels/sheet1.xml.rels",
    content: `<Relationships><Relationship Id="r1" Type="${OFFICE}/table" Target="../tables/table1.xml"/></Relationships>`,
  },
  { name: "xl/tables/table1.xml", content: table },
]);

async function follow(...cells: readonly [sheet: string, address: string][]): Promise<string[]> {
  const following = await followersOf(
    FILE,
    cells.map(([sheet, address]) => at(sheet, address)),
  );
  if (!following.ok) throw new Error(following.failure.detail);
  return following.followers.map(({ sheet, row, col }) => `${sheet}!${toA1(row, col)}`);
}

describe("the formulas that follow from a cell", () => {
  test("through a sum, other sheets, each other, names, a table and a shared formula", async () => {
    expect(await follow(["Q1", "A2"])).toEqual([
      "Q1!A4",
      "Total!A1",
      "Total!A2",
      "Total!B2",
      "Total!C2",
      "Total!A4",
    ]);
    expect(await follow(["Q1", "B2"])).toEqual(["Q1!B4", "Total!B1"]);
    expect(await follow(["Total", "D1"])).toEqual(["Total!C1"]);
    expect(await follow(["Q1", "A1"], ["Q1", "B1"])).toContain("Total!A3");
  });

  test("none from a cell that no formula reads, and none from none", async () => {
    expect(await follow(["Q1", "D9"])).toEqual([]);
    expect(await follow()).toEqual([]);
  });

  test("those that a cell comes from do not follow it", async () => {
    expect(await follow(["Total", "A1"])).toEqual(["Total!C2"]);
  });

  test("what cannot be read is said", async () => {
    expect(await followersOf(FILE.subarray(0, 99), [at("Q1", "A1")])).toMatchObject({
      ok: false,
      failure: { code: "truncated" },
    });
  });
});
