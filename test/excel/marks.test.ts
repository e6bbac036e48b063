import { toContentDigest } from "../../src/excel/digest";
import { fromMark, toMark } from "../../src/sheet-mark";

test("a mark comes back as it was, and is short enough for every Excel", () => {
  const mark = { kind: "findings", id: "x".repeat(40), digest: "0123abcd" } as const;
  expect(toMark(fromMark(mark))).toEqual(mark);
  expect(fromMark(mark).length).toBeLessThanOrEqual(255);
});

test.each([
  "",
  "{",
  "null",
  "[]",
  '"report"',
  '{"kind":"other","id":"x"}',
  '{"kind":"report"}',
  '{"kind":"report","id":1}',
  5,
  null,
])("%j is no mark of ours", (text) => {
  expect(toMark(text)).toBeNull();
});

test("a digest tells contents apart, and not the order in which they are listed", () => {
  const [a, b] = [
    { row: 0, col: 0, content: "a" },
    { row: 0, col: 1, content: 1 },
  ];
  expect(toContentDigest([a, b])).toBe(toContentDigest([b, { row: 5, col: 5, content: "" }, a]));
  expect(toContentDigest([a, b])).not.toBe(toContentDigest([a, { ...b, content: "1" }]));
  expect(toContentDigest([a, b])).not.toBe(toContentDigest([a, { ...b, col: 2 }]));
});
