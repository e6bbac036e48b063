import { toNamedArea, type NamedAreas } from "../../../src/core/recalculate/named-areas";
import { mentionNames, spellOut, withPlainFormulas } from "../../../src/core/recalculate/spell-out";
import { toSnapshots } from "../../../src/core/checks/miniature";

const area = (sheet: string, top: number, left: number, bottom: number, right: number) => ({
  sheet,
  top,
  left,
  bottom,
  right,
});

/** On the sheet Draft, the table Req in A2:D8, with a row of headings and one of totals. */
const NAMED: NamedAreas = {
  names: [
    { name: "Amounts", scope: null, area: area("Draft", 3, 1, 7, 1) },
    { name: "Amounts", scope: "Other", area: area("It's", 0, 0, 1, 0) },
    { name: "Moving", scope: null, area: null },
  ],
  tables: [
    {
      name: "Req",
      sheet: "Draft",
      range: { top: 1, left: 0, bottom: 7, right: 3 },
      columns: ["Country", "Requests", "Appr[o]ved", "Rejected"],
      headings: 1,
      totals: 1,
    },
  ],
};

test.each([
  ["SUM(Amounts)", "SUM($B$4:$B$8)"],
  ["SUM(amounts)*1.2", "SUM($B$4:$B$8)*1.2"],
  ["SUM(Draft!Amounts,Other!Amounts)", "SUM($B$4:$B$8,'It''s'!$A$1:$A$2)"],
  ["SUM(Moving,Unknown)", "SUM(Moving,Unknown)"],
  ['"Amounts"&Amounts(B4)', '"Amounts"&Amounts(B4)'],
  ["SUBTOTAL(109,Req[Requests])", "SUBTOTAL(109,$B$3:$B$7)"],
  ["SUM(Req[[Requests]:[Rejected]])", "SUM($B$3:$D$7)"],
  ["SUM(Req[Appr'[o']ved])", "SUM($C$3:$C$7)"],
  ["ROWS(Req)+ROWS(Req[])+ROWS(Req[#All])", "ROWS($A$3:$D$7)+ROWS($A$3:$D$7)+ROWS($A$2:$D$8)"],
  ["Req[[#Totals],[Requests]]", "$B$8"],
  ["COUNTA(Req[[#Headers],[#Data],[Country]])", "COUNTA($A$2:$A$7)"],
  ["Req[[#This Row],[Requests]]-Req[@Rejected]-[@Rejected]", "$B$5-$D$5-$D$5"],
  ["SUM(Req[Gone])", "SUM(Req[Gone])"],
  ["SUM(Others[Requests],[1]Req!B4)", "SUM(Others[Requests],[1]Req!B4)"],
])("%s in D5 means %s", (formula, plain) => {
  expect(spellOut(formula, { sheet: "Draft", row: 4, col: 3 }, NAMED)).toBe(plain);
});

test("a sheet's own name comes before that of the workbook", () => {
  expect(spellOut("SUM(Amounts)", { sheet: "Other", row: 0, col: 5 }, NAMED)).toBe("SUM('It''s'!$A$1:$A$2)");
});

test.each([
  ["Draft!$B$4:$B$8", area("Draft", 3, 1, 7, 1)],
  ["='It''s'!$B$4", area("It's", 3, 1, 3, 1)],
  ["Draft!$B:$B", area("Draft", 0, 1, 1_048_575, 1)],
  ["Draft!B4:B8", null],
  ["Draft!$B$4,Draft!$B$6", null],
  ["OFFSET(Draft!$B$4,0,0,5,1)", null],
  ["[1]Draft!$B$4", null],
  ["0.5", null],
  ["#REF!", null],
])("the name for %s", (formula, expected) => {
  expect(toNamedArea(formula)).toEqual(expected);
});

test("only formulas that use names get another spelling, and only then is anybody asked for names", () => {
  const plain = toSnapshots("Total | =SUM(B2:B3) => 3\nBrazil | 1\nChile | =IF(TRUE,2,1E3) => 2");
  const named = toSnapshots("Total | =SUM(Req[Requests]) => 3");
  expect([mentionNames(plain), mentionNames(named)]).toEqual([false, true]);
  expect(withPlainFormulas(plain, NAMED)[0]).toBe(plain[0]);
});
