import { measure, toEnds, toExcerpt, toPrintable, toWidth, wrap } from "../../../src/cli/render/layout";

test.each([
  ["\u001b[31mred\u001b[0m", "␛[31mred␛[0m"],
  ["\u009b31mred", "�31mred"],
  ["bell\u0007 back\b", "bell␇ back␈"],
  ["two\r\nlines\tand a tab", "two lines and a tab"],
  ["abc\u202etxt.exe", "abc�txt.exe"],
  ["Türkiye, Côte d’Ivoire, 日本, مصر", "Türkiye, Côte d’Ivoire, 日本, مصر"],
])("%j is printed as %j", (text, printed) => {
  expect(toPrintable(text)).toBe(printed);
});

test("an excerpt is cut with an ellipsis, never in the middle of a character", () => {
  expect(toExcerpt("short", 10)).toBe("short");
  expect(toExcerpt("a rather long heading", 10)).toBe("a rather…");
  expect(toExcerpt("😀😀😀😀", 3)).toBe("😀😀…");
});

test("of a long heading both ends are kept", () => {
  expect(toEnds("short", 10)).toBe("short");
  expect(toEnds("Total Number of Requests for User Data", 25)).toBe("Total Number…or User Data");
  expect([1, 2, 3].map((length) => toEnds("a long heading", length))).toEqual(["…", "a…", "a…g"]);
});

test("ideographs take two columns, combining marks none", () => {
  expect([measure("abc"), measure("日本"), measure("e\u0301")]).toEqual([3, 4, 1]);
});

test("lines are as wide as the terminal, but never wider than people like to read", () => {
  expect([toWidth(null), toWidth(200), toWidth(60), toWidth(5)]).toEqual([80, 80, 60, 20]);
});

test("a paragraph is wrapped with a hanging indent", () => {
  expect(wrap("one two three four", { lead: "* ", indent: 2, width: 11 })).toBe("* one two\n  three\n  four");
});

test("a word longer than the line stays whole", () => {
  expect(wrap("a https://example.org/long b", { lead: "", indent: 0, width: 10 })).toBe(
    "a\nhttps://example.org/long\nb",
  );
});
