import { readReport } from "../../../src/core/read/read-report";
import { textSheet } from "../../reports/text-sheet";
import { sheetWriter } from "../../reports/sheet-writer";

const read = (text: string): ReturnType<typeof readReport> => readReport([textSheet("H1 2024", text)]);

test("every entry of a column of types is a type of its own, with the draft's own name", () => {
  const { tables, typeNames } = read(`
Government requests
Country | Type | Approved | Rejected
Brazil | Court orders | 3 | 1
Brazil | Law enforcement requests | 5 | 0
Brazil | User data | 1 | 1
Chile | Court orders | 2 | 0`);
  expect(tables[0]?.rows.map(({ type }) => type)).toEqual([
    "court orders",
    "law enforcement requests",
    "user-data",
    "court orders",
  ]);
  expect([...typeNames]).toEqual([
    ["court orders", "Court orders"],
    ["law enforcement requests", "Law enforcement requests"],
    ["user-data", "User data"],
  ]);
});

test("two entries that mean the same to the program keep their own words", () => {
  const { tables } = read(`
Government requests
Country | Type | Requests
Brazil | Basic subscriber information | 3
Brazil | Customer records | 1
Chile | Customer records | 2`);
  expect(new Set(tables[0]?.rows.map(({ type }) => type)).size).toBe(2);
});

test("two columns of all requests are told apart by their words", () => {
  const { tables } = read(`
Requests by country
Country | Total requests | Government requests | Legal requests
Brazil | 8 | 5 | 3
Chile | 3 | 2 | 1`);
  expect(tables[0]?.columns.map(({ type }) => type)).toEqual([
    "total",
    "total",
    "government requests",
    "legal requests",
  ]);
});

test("a sheet with more than 250 columns of figures is left out, with the reason", () => {
  const sheet = sheetWriter("Wide");
  sheet.put(0, 0, "Law enforcement requests H1 2024");
  sheet.put(1, 0, "Country");
  sheet.put(2, 0, "Brazil");
  for (let col = 1; col <= 251; col += 1) {
    sheet.put(1, col, `Requests ${col}`);
    sheet.put(2, col, col);
  }
  const { tables, leftOut } = readReport([sheet.snapshot()]);
  expect([tables.length, leftOut.map(({ reason }) => reason)]).toEqual([0, ["too-wide"]]);
});

test("a table of outcomes takes its type from a title in the draft's own words", () => {
  const { tables } = read(`
Law enforcement requests, H1 2024
Country | Requests | MLAT requests | Court orders
Brazil | 9 | 4 | 5

Requests: Court orders, H1 2024
Country | Approved | Rejected
Brazil | 3 | 2

MLAT requests, H1 2024
Country | Approved | Rejected
Brazil | 2 | 2`);
  expect(tables.map(({ kind, type }) => [kind, type])).toEqual([
    ["overview", "total"],
    ["outcome", "court orders"],
    ["outcome", "mlat"],
  ]);
});
