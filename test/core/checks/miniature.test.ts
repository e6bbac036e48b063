import { toSnapshots } from "../../../src/core/checks/miniature";

test("reads sheets, rows and cells written as text", () => {
  const [first, second] = toSnapshots(`
    # H1 2024
    Title

    Country | Share | Requests
    (hidden) TOTAL: | 64.0% | =SUM(C5:C6) => 5,112
    # Other
    Brazil | '3 | #REF! | -1.5 | 1*`);
  expect(first).toMatchObject({ name: "H1 2024", hiddenRows: [3] });
  expect(
    first?.cells.map(({ row, col, value, text, format, formula }) => [
      row,
      col,
      value,
      text,
      format,
      formula,
    ]),
  ).toEqual([
    [0, 0, "Title", "Title", "General", null],
    [2, 0, "Country", "Country", "General", null],
    [2, 1, "Share", "Share", "General", null],
    [2, 2, "Requests", "Requests", "General", null],
    [3, 0, "TOTAL:", "TOTAL:", "General", null],
    [3, 1, 0.64, "64.0%", "0.0%", null],
    [3, 2, 5112, "5,112", "#,##0", "SUM(C5:C6)"],
  ]);
  expect(second?.cells.map(({ value, isError }) => [value, isError])).toEqual([
    ["Brazil", false],
    ["3", false],
    ["#REF!", true],
    [-1.5, false],
    ["1*", false],
  ]);
});
