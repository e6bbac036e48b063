import { toLineCount, toRowHeight, toWidth } from "../../../src/core/plan/text-size";

test.each([
  ["Country", 20, 1],
  ["Total Number of Requests", 20, 2],
  ["Total Number of Requests for Non-Personal Technical Information & Expertise", 20, 5],
  ["x".repeat(41), 20, 3],
  ["one\ntwo", 20, 2],
  ["", 20, 1],
])("%j in %d characters takes %d lines", (text, width, lines) => {
  expect(toLineCount(text, width, "bold")).toBe(lines);
});

test("a row is as high as its longest text, within what Excel allows", () => {
  const short = toRowHeight([{ text: "short", width: 20 }]);
  const long = toRowHeight([
    { text: "short", width: 20 },
    { text: "a long text that takes more lines", width: 10 },
  ]);
  expect(long).toBeGreaterThan(3 * short * 0.8);
  expect(toRowHeight([{ text: "word ".repeat(6500), width: 20 }])).toBe(409);
});

test("wide characters count double", () => {
  expect(toWidth("日本")).toBe(4);
  expect(toWidth("Peru")).toBe(4);
});
