import { notationsOf, showNumber } from "../../../src/core/fix/show-number";

const ENGLISH = { decimal: ".", group: "," } as const;
const GERMAN = { decimal: ",", group: "." } as const;

test.each([
  [64, "General", "64"],
  [0.5, "General", "0.5"],
  [6012, "General", "6012"],
  [6012, "#,##0", "6,012"],
  [1234567, "#,##0", "1,234,567"],
  [12, "#,##0", "12"],
  [0, "#,##0", "0"],
  [0, "#", ""],
  [64, "0", "64"],
  [7, "000", "007"],
  [0.64, "0%", "64%"],
  [0.6393, "0%", "64%"],
  [0.635, "0.0%", "63.5%"],
  [0.64, "0.0 %", "64.0 %"],
  [0.64, "0\\ %", "64 %"],
  [0.64, '0" "%', "64 %"],
  [2.5, "0.00", "2.50"],
  [12, "#,##0_);(#,##0)", "12"],
  [-3, "0", "-3"],
  [1, "#,##0;-#,##0;–", "1"],
])("%d in %s is %s", (value, format, text) => {
  expect(showNumber(value, format, ENGLISH)).toBe(text);
});

test.each([
  [6012, "#,##0", "6.012"],
  [0.635, "0.0%", "63,5%"],
  [0.5, "General", "0,5"],
])("%d in %s is %s on a German machine", (value, format, text) => {
  expect(showNumber(value, format, GERMAN)).toBe(text);
});

test.each([
  [45000, "d.m.yyyy"],
  [64, '0" requests"'],
  [61000, "0.0E+00"],
  [0.5, "# ?/?"],
  [6012, "0,"],
  [-3, "0;(0)"],
  [1 / 3, "General"],
  [Number.NaN, "0"],
])("nothing is claimed of %d in %s", (value, format) => {
  expect(showNumber(value, format, ENGLISH)).toBeNull();
});

test("the notation of a sheet is told by what it shows", () => {
  expect(notationsOf({ value: 6012, format: "#,##0", text: "6.012" })).toEqual([GERMAN]);
  expect(
    notationsOf({ value: 0.635, format: "0.0%", text: "63.5%" }).every(({ decimal }) => decimal === "."),
  ).toBe(true);
  expect(notationsOf({ value: 5, format: "0", text: "####" })).toEqual([]);
});
