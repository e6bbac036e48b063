import { readSumFormula } from "../../../src/core/checks/sum-formula";
import { toRangeA1 } from "../../../src/core/address";
import { counts, findingsOf, overview } from "./findings-of";

const ROWS = "Brazil | 0\nChile | 0\nMexico | 2";

test.each<[formula: string, findings: readonly string[]]>([
  ["SUM(B4:B6)", []],
  ["sum($B$4:$B$6)", []],
  ["SUM(B4:B5,B6)", []],
  ["SUBTOTAL(9,B4:B6)", []],
  ["SUBTOTAL(109,B4:B6)", []],
  ["AGGREGATE(9,5,B4:B6)", []],
  ["B4+B5+B6", []],
  ["SUM(B4:B9)", []],
  ["ROUND(SUM(B5:B6),0)", []],
  ["SUM(B5:B6)", ["warning B3 · B3 adds up =SUM(B5:B6), which leaves out B4."]],
  ["B4+B6", ["warning B3 · B3 adds up =B4+B6, which leaves out B5."]],
  ["SUM(B4:B6)+B5", ["warning B3 · B3 adds up =SUM(B4:B6)+B5, which counts B5 more than once."]],
  ["SUM(B3:B6)", ["warning B3 · B3 adds up =SUM(B3:B6), which takes in its own cell."]],
])("=%s", (formula, findings) => {
  expect(findingsOf("formula-coverage", counts(`TOTAL: | =${formula} => 2\n${ROWS}`))).toEqual(findings);
});

test("a typed-in total among live ones is mentioned", () => {
  const rows = "Brazil | 5 | 2 | 3\nMexico | 2 | 1 | 1";
  const total = "TOTAL: | =SUM(B4:B5) => 7 | 3 | =SUM(D4:D5) => 4";
  expect(findingsOf("formula-coverage", overview(`${total}\n${rows}`))).toEqual([
    "note C3 · C3 is typed in, while B3, D3 are formulas: typed figures do not change when a row does.",
  ]);
  expect(findingsOf("formula-coverage", overview(`TOTAL: | 7 | 3 | 4\n${rows}`))).toEqual([]);
});

test("a typed-in sum among the live ones of its column is mentioned", () => {
  const rows = "Brazil | =C3+D3 => 5 | 2 | 3\nMexico | =C4+D4 => 2 | 1 | 1\nPeru | 0 | 0 | 0";
  expect(findingsOf("formula-coverage", overview(rows))).toEqual([
    "note B5 · B5 is typed in, while B3:B4 are formulas: typed figures do not change when a row does.",
  ]);
});

test.each<[formula: string, ranges: string | null]>([
  ["SUM(B5:B13)", "B5:B13"],
  ["=SUM(B5:B8;B10)", "B5:B8 B10"],
  ["SUM('H1 2024'!B5:B8)", "B5:B8"],
  ["SUM(Other!B5:B8)", null],
  ["SUM(B5:B8)*1.2", null],
  ["SUM(B5:B8)-B9", null],
  ["SUM(B:B)", null],
  ["SUM(IF(B5:B8>0,B5:B8))", null],
  ["61", null],
])("reads %s", (formula, ranges) => {
  expect(readSumFormula(formula, "H1 2024")?.map(toRangeA1).join(" ") ?? null).toBe(ranges);
});
