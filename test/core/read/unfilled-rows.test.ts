import { readReport } from "../../../src/core/read/read-report";
import type { Table } from "../../../src/core/report";
import { textSheet } from "../../reports/text-sheet";

const tablesOf = (text: string): readonly Table[] => readReport([textSheet("Data", text)]).tables;

/** Each row in short: its key and what stands in its last column of counts. */
const rowsOf = (table: Table | undefined): readonly string[] =>
  (table?.rows ?? []).map(({ key, figures }) => {
    const figure = figures.findLast((one) => one?.measure === "count");
    return `${key} ${figure?.reading.kind === "number" ? figure.stated : (figure?.reading.kind ?? "none")}`;
  });

const HEAD = `
Government requests
Period | Country | Request type | Outcome | Number of requests`;

const LINES = [
  ["H1 2024 | Brazil | User data | Approved", "3"],
  ["H1 2024 | Brazil | User data | Rejected", "2"],
  ["H1 2024 | Chile | User data | Approved", "7"],
  ["H1 2024 | Chile | User data | Rejected", "4"],
  ["H2 2024 | Chile | User data | Approved", "1"],
  ["H2 2024 | Chile | User data | Rejected", "4"],
] as const;

/** The long table in which some lines (counted from nought) say something else than their count. */
function longTable(others: Readonly<Record<number, string>>): string {
  const lines = LINES.map(([labels, count], index) => `${labels} | ${others[index] ?? count}`);
  return `${HEAD}\n${lines.join("\n")}`;
}

const KEYS = [
  "BR|user-data|approved|H1 2024",
  "BR|user-data|rejected|H1 2024",
  "CL|user-data|approved|H1 2024",
  "CL|user-data|rejected|H1 2024",
  "CL|user-data|approved|H2 2024",
  "CL|user-data|rejected|H2 2024",
];

const expected = (kinds: Readonly<Record<number, string>>): readonly string[] =>
  LINES.map(([, count], index) => `${KEYS[index]} ${kinds[index] ?? count}`);

describe.each([
  ["an empty cell", "", "empty"],
  ["a text", "four", "text"],
  ["words for none", "No data", "not-available"],
])("%s for a count leaves the row in its long table", (_, said, kind) => {
  test.each([
    ["at the beginning", [0]],
    ["in the middle", [2]],
    ["at the end", [5]],
    ["at both ends and between", [0, 3, 5]],
    ["in rows one after another", [1, 2, 3]],
    ["in all rows but one", [0, 1, 2, 3, 5]],
  ])("%s", (_place, at) => {
    const tables = tablesOf(longTable(Object.fromEntries(at.map((index) => [index, said]))));
    expect(tables.map(rowsOf)).toEqual([expected(Object.fromEntries(at.map((index) => [index, kind])))]);
  });
});

test("a short row, without its last label either, stays in its table", () => {
  const text = `${HEAD}
H1 2024 | Brazil | User data | Approved | 3
H1 2024 | Brazil | User data | Rejected | 2
H1 2024 | Chile | User data
H1 2024 | Chile | User data | Rejected | 4
H2 2024 | Chile | User data | Rejected | 4`;
  const [table, ...others] = tablesOf(text);
  expect(others).toEqual([]);
  expect(rowsOf(table)).toEqual([
    "BR|user-data|approved|H1 2024 3",
    "BR|user-data|rejected|H1 2024 2",
    "CL|user-data||H1 2024 empty",
    "CL|user-data|rejected|H1 2024 4",
    "CL|user-data|rejected|H2 2024 4",
  ]);
});

test("without a column of places a row is one by its labels", () => {
  const text = `
Government requests
Period | Request type | Outcome | Requests
H1 2024 | User data | Approved | 3
H1 2024 | User data | Rejected |
H1 2024 | Technical information | Approved | none yet
H1 2024 | Technical information | Rejected | 4`;
  expect(tablesOf(text).map(rowsOf)).toEqual([
    [
      "h1 2024|user-data|approved|H1 2024 3",
      "h1 2024|user-data|rejected|H1 2024 empty",
      "h1 2024|technical|approved|H1 2024 text",
      "h1 2024|technical|rejected|H1 2024 4",
    ],
  ]);
});

test("a name that stands in no other row is a label like the others", () => {
  const text = `${HEAD}
H1 2024 | Brazil | User data | Approved | 3
H1 2024 | Brazil | User data | Rejected | 2
H1 2024 | Brazil | Wiretaps | Approved |
H1 2024 | Chile | User data | Approved | 4`;
  const tables = tablesOf(text);
  expect(tables).toHaveLength(1);
  expect(tables[0]?.rows.map(({ type }) => type)).toEqual([
    "user-data",
    "user-data",
    "wiretaps",
    "user-data",
  ]);
});

test("years as numbers beside halves: the empty count of a year is one, too", () => {
  const text = `${HEAD}
2024 | User data | User data | Approved |
H1 2024 | Brazil | User data | Approved | 3
2024 | Brazil | User data | Approved | four
2024 | Chile | User data | Rejected | 5`;
  const tables = tablesOf(text);
  expect(tables).toHaveLength(1);
  expect(tables[0]?.rows).toHaveLength(4);
});

test("a year that the sheet shows as 2,024 is a year", () => {
  const sheet = textSheet("Data", longTable({}));
  const cells = sheet.cells.map((cell) =>
    cell.text === "H2 2024" ? { ...cell, value: 2024, text: "2,024", format: "#,##0" } : cell,
  );
  const [table] = readReport([{ ...sheet, cells }]).tables;
  expect(table?.rows.map(({ period }) => period?.label)).toEqual([
    ...Array.from({ length: 4 }, () => "H1 2024"),
    ...Array.from({ length: 2 }, () => "2024"),
  ]);
});

test("a row without its count that a blank row keeps apart belongs to the table above it", () => {
  const text = longTable({ 4: "", 5: "" }).replace("H2 2024 | Chile | User data | Approved", "\n$&");
  expect(tablesOf(text).map(rowsOf)).toEqual([expected({ 4: "empty", 5: "empty" })]);
});

test("two tables, one under the other with a title between, stay two", () => {
  const second = longTable({ 0: "", 5: "" }).replace("Government requests", "Emergency requests").trimStart();
  const tables = tablesOf(`${longTable({ 0: "", 5: "four" })}\n${second}`);
  expect(tables.map(({ title }) => title)).toEqual(["Government requests", "Emergency requests"]);
  expect(tables.map(({ rows }) => rows.length)).toEqual([6, 6]);
});

test("a boxhead whose words are also labels of the table above begins another table", () => {
  const text = `
Government requests
Country | Request type | Requests
Brazil | User data | 3
Brazil | Technical information | 2
Country | User data | Technical information
Chile | 5 | 6
Peru | 7 | 8`;
  expect(tablesOf(text).map(({ range }) => range.top)).toEqual([1, 4]);
});

test("a heading of a group of rows is no row", () => {
  const text = `
Government requests
Country | Request type | Outcome | Requests
H1 2024
Brazil | User data | Approved | 3
Brazil | User data | Rejected | 2
H2 2024
Brazil | User data | Approved | 4`;
  expect(tablesOf(text).flatMap(({ rows }) => rows.map(({ place }) => place))).toEqual(["BR", "BR", "BR"]);
});
