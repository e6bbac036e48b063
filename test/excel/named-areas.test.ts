import { toSnapshots } from "../../src/core/checks/miniature";
import { open, readFrom } from "./opened";

const SHEETS = `# Draft
Country | Requests | Again
Brazil | 3 | =[@Requests] => 3
Chile | 2 | =Req[@Requests] => 2
Total | =SUBTOTAL(109,Req[Requests]) => 5
All | =SUM(Amounts) => 5 | =SUM(Own) => 3
# Other
Own | =SUM(Own) => 9
9`;

test("formulas with names and tables come with the cells that these mean, for two more syncs", async () => {
  const { excel, host } = open(toSnapshots(SHEETS));
  const [draft] = excel.book.sheets;
  if (draft === undefined) throw new Error("no sheet");
  draft.tables.push({
    id: "{1}",
    name: "Req",
    range: { top: 0, left: 0, bottom: 3, right: 2 },
    style: "TableStyleMedium2",
    showBandedRows: true,
    showFilterButton: true,
    showTotals: true,
  });
  excel.book.names.push(
    { name: "Amounts", scope: null, formula: "=Draft!$B$2:$B$3" },
    { name: "Own", scope: null, formula: "=Other!$A$2" },
    { name: "Own", scope: draft, formula: "=Draft!$B$2" },
  );
  const before = excel.fingerprint();
  const { sheets } = await readFrom(host);
  const formulas = sheets.flatMap(({ cells }) => cells.filter(({ formula }) => formula !== null));
  expect(formulas.map(({ formula, plain }) => [formula, plain])).toEqual([
    ["[@Requests]", "$B$2"],
    ["Req[@Requests]", "$B$3"],
    ["SUBTOTAL(109,Req[Requests])", "SUBTOTAL(109,$B$2:$B$3)"],
    ["SUM(Amounts)", "SUM($B$2:$B$3)"],
    ["SUM(Own)", "SUM($B$2)"],
    ["SUM(Own)", "SUM($A$2)"],
  ]);
  expect(excel.syncs).toHaveLength(4);
  expect(excel.fingerprint()).toBe(before);
});

test("names without tables take one more sync, and formulas of cells none", async () => {
  const named = open(toSnapshots("Total | =SUM(Amounts) => 5"));
  await readFrom(named.host);
  expect(named.excel.syncs).toHaveLength(3);
  const plain = open(toSnapshots("Total | =SUM(C1:C2) => 5"));
  await readFrom(plain.host);
  expect(plain.excel.syncs).toHaveLength(2);
});
