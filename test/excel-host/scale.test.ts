import { start } from "./testing";

/** A size that only a method of linear cost gets through; nothing here measures time. */
const ROWS = 30_000;

test("tens of thousands of figures and their sums in one request, and then one more", async () => {
  const { excel, run } = start({ platform: "desktop" });
  await run((_, sheet) => {
    sheet.getRange(`A1:A${ROWS}`).values = Array.from({ length: ROWS }, (_row, index) => [index % 10]);
    sheet.getRange("C1:C2").formulas = [[`=SUM(A1:A${ROWS})`], ["=C1*2"]];
  });
  const result = (row: number): unknown =>
    excel.toSnapshots()[0]?.cells.find((cell) => cell.row === row && cell.col === 2)?.value;
  const sum = (ROWS / 10) * 45;
  expect([result(0), result(1)]).toEqual([sum, sum * 2]);
  await run((_, sheet) => {
    sheet.getRange(`A1:A${ROWS}`).values = Array.from({ length: ROWS }, () => [1]);
  });
  expect([result(0), result(1)]).toEqual([ROWS, ROWS * 2]);
}, 60_000);
