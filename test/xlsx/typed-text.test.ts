import { toTypedText } from "../../src/xlsx/read/typed-text";

test.each([
  [0.6393, "64%", "0%", "63.93%"],
  [0.07, "7.0%", "0.0%", "7%"],
  [0.1 + 0.2, "0.3", "General", "0.3"],
  [1234567.891, "1,234,568", "#,##0", "1234567.891"],
  [45292, "1/1/2024", "m/d/yyyy", "1/1/2024"],
  ["=cmd()", "=cmd()", "@", "=cmd()"],
  [true, "TRUE", "General", "TRUE"],
  [null, "", "General", ""],
])("%p, shown as %p in %p, would be typed as %p", (value, text, format, typed) => {
  expect(toTypedText({ value, text, format, isError: false })).toBe(typed);
});

test("an error is what it shows", () => {
  expect(toTypedText({ value: "#REF!", text: "#REF!", format: "General", isError: true })).toBe("#REF!");
});
