import { toSentence } from "../../src/xlsx/host-failure";
import { readWorkbook } from "../../src/xlsx/read-workbook";
import { aWorkbook, data } from "./a-workbook";
import { read, readSheet } from "./reading";

const MEGABYTE = 1024 * 1024;

test("a million rows of format only cost no memory to speak of", async () => {
  const rows = Array.from(
    { length: 1_048_576 },
    (_, index) => `<row r="${index + 1}"><c r="A${index + 1}" s="1"/></row>`,
  );
  rows[2] = `<row r="3"><c r="A3" s="1"><v>0.5</v></c></row>`;
  const bytes = await aWorkbook({ sheets: [{ inner: data(rows.join("")) }], formats: ["General", "0%"] });
  rows.length = 0;
  const before = process.memoryUsage().heapUsed;
  const sheet = await readSheet(bytes);
  expect(sheet.cells).toEqual([
    { row: 2, col: 0, value: 0.5, text: "50%", format: "0%", formula: null, isError: false },
  ]);
  expect(process.memoryUsage().heapUsed - before).toBeLessThan(200 * MEGABYTE);
});

test("cells too far apart are refused, and the sentence names the sheet", async () => {
  const inner = data(
    `<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row>`,
  );
  const reading = await readWorkbook(await aWorkbook({ sheets: [{ name: "Q1" }, { name: "Q2", inner }] }));
  if (reading.ok) throw new Error("readable");
  expect(toSentence(reading.failure, "draft.xlsx")).toBe(
    "draft.xlsx has cells too far apart on sheet Q2. Delete what stands far below or beside the tables, and save it again.",
  );
});

test("a format without content in the last corner does no harm", async () => {
  const inner = data(
    `<row r="2"><c r="B2"><v>1</v></c></row><row r="1048576"><c r="XFD1048576" s="1"/></row>`,
  );
  const bytes = await aWorkbook({
    sheets: [
      { name: "Q1", inner: data(`<row r="1"><c r="A1"><v>3</v></c></row>`) },
      { name: "Q2", inner },
    ],
    formats: ["General", "0%"],
  });
  const { sheets } = await read(bytes);
  expect(
    sheets.map(({ name, cells }) => [name, cells.map(({ row, col, value }) => [row, col, value])]),
  ).toEqual([
    ["Q1", [[0, 0, 3]]],
    ["Q2", [[1, 1, 1]]],
  ]);
});

test("300 sheets", async () => {
  const sheets = Array.from({ length: 300 }, (_, index) => ({
    name: `Period ${index + 1}`,
    inner: data(`<row r="1"><c r="A1"><v>${index}</v></c></row>`),
  }));
  const found = await read(await aWorkbook({ sheets }));
  expect(found.sheets.map((sheet) => sheet.cells[0]?.value)).toEqual(sheets.map((_, index) => index));
});

test("20,000 rows of countries", async () => {
  const rows = Array.from({ length: 20_000 }, (_, index) => {
    const r = index + 1;
    return `<row r="${r}"><c r="A${r}" t="s"><v>${index % 2}</v></c><c r="B${r}"><v>${index}</v></c><c r="C${r}" s="1"><f>B${r}/B$1</f><v>0.5</v></c></row>`;
  });
  const sheet = await readSheet(
    await aWorkbook({
      sheets: [{ inner: data(rows.join("")) }],
      strings: "<si><t>Brazil</t></si><si><t>Chile</t></si>",
      formats: ["General", "0%"],
    }),
  );
  expect(sheet.cells).toHaveLength(60_000);
  expect(sheet.cells.at(-1)).toMatchObject({ row: 19_999, text: "50%", formula: "B20000/B$1" });
});

test("all columns to the right of a table hidden, as people do", async () => {
  const sheet = await readSheet(
    await aWorkbook({ sheets: [{ inner: `<cols><col min="5" max="16384" hidden="1"/></cols>` }] }),
  );
  expect(sheet.hiddenColumns).toHaveLength(16_380);
});
