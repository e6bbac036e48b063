import type { Cell } from "../../src/core/sheet";
import { toDateSerial } from "../../src/xlsx/read/date-serial";
import { toDisplayText } from "../../src/xlsx/read/display-text";

test.each<readonly [Cell["value"], string, string]>([
  [0.285, "0%", "29%"],
  [0.6393442622950819, "0%", "64%"],
  [0.6393442622950819, "0.0%", "63.9%"],
  [1, "0.00%", "100.00%"],
  [0.005, "0%", "1%"],
  [1.005, "0.00", "1.01"],
  [-0.5, "0%", "-50%"],
  [0, "0%", "0%"],
  [1234567, "#,##0", "1,234,567"],
  [1234567, "# ### ##0", "1 234 567"],
  [1234567, "General", "1234567"],
  [1 / 3, "General", "0.333333333"],
  [0.1 + 0.2, "General", "0.3"],
  [12345678901, "General", "12345678901"],
  [123456789012, "General", "1.23457E+11"],
  [-0, "General", "0"],
  [0, '0;-0;"–"', "–"],
  [5, '0"*"', "5*"],
  [-5, "0_);(0)", "(5)"],
  [45473, "m/d/yyyy", "6/30/2024"],
  [45473, "d mmmm yyyy", "30 June 2024"],
  [45473, "[$-407]d. mmmm yyyy", "30. Juni 2024"],
  [-1, "m/d/yyyy", "######"],
  ["Brazil", "0%", "Brazil"],
  ["5", "@", "5"],
  ["5", '@" requests"', "5 requests"],
  [true, "General", "TRUE"],
  [null, "0%", ""],
  [0.25, "no [format", "0.25"],
])("%p as %s shows %s", (value, format, text) => {
  expect(toDisplayText(value, format, false)).toBe(text);
});

test.each([
  ["2024-06-30", false, 45473],
  ["2024-06-30T12:00:00", false, 45473.5],
  ["2024-06-30", true, 44011],
  ["1900-01-01", false, 1],
  ["1900-03-01", false, 61],
  ["30.06.2024", false, null],
])("%s is day %p", (text, date1904, serial) => {
  expect(toDateSerial(text, date1904)).toBe(serial);
});
