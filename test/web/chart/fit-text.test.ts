import { fitText, widthOf } from "../../../src/web/chart/fit-text";

/** Every letter is one wide. */
const measure = (text: string): number => [...text].length;
const fit = (text: string, width: number, lines: number) => fitText(text, { width, lines }, measure);

test.each<readonly [string, number, number, readonly string[]]>([
  ["Chile", 10, 1, ["Chile"]],
  ["Dominican Republic", 10, 2, ["Dominican", "Republic"]],
  ["Dominican Republic", 10, 1, ["Dominican…"]],
  ["Dominican Republic of", 11, 1, ["Dominican…"]],
  ["Requests rejected for want of data", 9, 2, ["Requests", "rejected…"]],
  ["Liechtenstein", 5, 3, ["Liech", "tenst", "ein"]],
  ["Liechtenstein", 5, 2, ["Liech", "tens…"]],
  ["two\nlines", 10, 2, ["two", "lines"]],
  ["𝒜𝒷𝒸𝒹", 2, 1, ["𝒜…"]],
  ["", 5, 1, [""]],
  ["abc", 0, 1, ["…"]],
])("%j in %i × %i", (text, width, lines, expected) => {
  expect(fit(text, width, lines)).toEqual(expected);
});

test.each(["T ", "x", "\n"])("of fifty thousand %j no more is measured than could be seen", (piece) => {
  let asked = 0;
  const counting = (text: string): number => {
    asked += text.length;
    return measure(text);
  };
  const [, last = ""] = fitText(piece.repeat(50_000), { width: 100, lines: 2 }, counting);
  expect(last).toMatch(/…$/);
  expect(asked).toBeLessThan(50_000);
});

test("the widest line counts", () => {
  expect(widthOf(["a", "abc", ""], measure)).toBe(3);
  expect(widthOf([], measure)).toBe(0);
});
