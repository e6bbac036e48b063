import { findJsonFault } from "../../../src/core/theme/json-fault";

test.each<[string, number, number]>([
  ["", 1, 1],
  ["  \n ", 2, 2],
  ["{", 1, 2],
  ['{"a": 1,}', 1, 9],
  ['{"a": 1,\n "b" 2}', 2, 6],
  ['{"a": 1,\n "b": }', 2, 7],
  ["{a: 1}", 1, 2],
  ["{'a': 1}", 1, 2],
  ["[1, 2", 1, 6],
  ["[1, 2}", 1, 6],
  ["[1,]", 1, 4],
  ["[,1]", 1, 2],
  ["[01]", 1, 3],
  ["[1.]", 1, 3],
  ['["a\nb"]', 1, 2],
  ['["\\x"]', 1, 2],
  ["{} {}", 1, 4],
  ["tru", 1, 1],
  ["// note\n{}", 1, 1],
  ['{"a": {"b": [1, {"c": null}]}}}', 1, 31],
])("%j stops being JSON in line %i, character %i", (text, line, column) => {
  expect(() => void JSON.parse(text)).toThrow(SyntaxError);
  expect(findJsonFault(text)).toEqual({ line, column });
});

test.each(["{}", "[]", ' {"a": [1, -2.5e3, "x\\u00e9", true, {}], "b": null} ', "1", '"x"'])(
  "%j is JSON to its end",
  (text) => {
    expect(() => void JSON.parse(text)).not.toThrow();
    expect(findJsonFault(text)).toEqual({ line: 1, column: text.length + 1 });
  },
);

test("deep brackets are no matter", () => {
  expect(findJsonFault("[".repeat(100_000))).toEqual({ line: 1, column: 100_001 });
});
