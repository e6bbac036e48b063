import { NO_CORRECTIONS, type Corrections } from "../../src/core/corrections";
import { findReadable, fromMemory, toMemory } from "../../src/core/memory";

const MARK = { sheet: "H1", headings: "country|requests", nth: 0 };
const SAID: Corrections = {
  leftOut: [MARK],
  columns: [{ table: MARK, column: 2, meaning: { measure: "share", type: "mlat", outcome: "approved" } }],
  waivers: [{ finding: "footing:H1!B3", fingerprint: "0123456789abcdef", reason: "known" }],
  confirmed: [{ cell: { sheet: "H1", row: 4, col: 1 }, stated: "1,204" }],
};

test("gives back what it keeps", () => {
  expect(fromMemory(toMemory({ corrections: SAID, theme: null }))).toEqual({
    corrections: SAID,
    theme: null,
    problem: null,
  });
});

test.each([null, ""])("nothing kept is nothing said: %p", (text) => {
  expect(fromMemory(text)).toEqual({ corrections: NO_CORRECTIONS, theme: null, problem: null });
});

test.each(["{", "1", "null", "[]", "{}", '{"version":"1","corrections":{}}', '{"version":1}'])(
  "what nobody we know has kept is unreadable: %s",
  (text) => {
    expect(fromMemory(text)).toEqual({ corrections: NO_CORRECTIONS, theme: null, problem: "unreadable" });
  },
);

test("what a later version keeps is used as far as it is understood", () => {
  const text = JSON.stringify({ version: 2, more: 1, corrections: { ...SAID, colours: [1] } });
  expect(fromMemory(text)).toEqual({ corrections: SAID, theme: null, problem: "newer" });
});

test("an entry that makes no sense is left out, and the others are used", () => {
  const text = JSON.stringify({
    version: 1,
    corrections: {
      leftOut: [MARK, { ...MARK, nth: -1 }, { sheet: 3 }, null, "x"],
      columns: [
        ...SAID.columns,
        { ...SAID.columns[0], column: 1.5 },
        { ...SAID.columns[0], meaning: { measure: "sum" } },
      ],
      waivers: "none",
      confirmed: [
        ...SAID.confirmed,
        { cell: { sheet: "H1", row: -1, col: 1 }, stated: "1" },
        { stated: "1" },
      ],
    },
  });
  expect(fromMemory(text)).toEqual({ corrections: { ...SAID, waivers: [] }, theme: null, problem: null });
});

test.each([
  { kind: "built-in", id: "dark-header" },
  { kind: "file", name: "Ours", text: '{"name":"Ours"}' },
] as const)("a theme is kept beside them: %p", (theme) => {
  expect(fromMemory(toMemory({ corrections: SAID, theme }))).toEqual({
    corrections: SAID,
    theme,
    problem: null,
  });
});

test.each(['"neutral"', '{"kind":"built-in","id":"pink"}', '{"kind":"file","name":"Ours"}', "7"])(
  "a theme that makes no sense is none: %s",
  (theme) => {
    const text = `{"version":1,"corrections":{},"theme":${theme}}`;
    expect(fromMemory(text)).toEqual({ corrections: NO_CORRECTIONS, theme: null, problem: null });
  },
);

describe("of several memories", () => {
  const [damaged, readable, newer] = [
    "{",
    toMemory({ corrections: SAID, theme: null }),
    '{"version":99,"corrections":{}}',
  ].map((text, place) => ({ text, place }));
  if (damaged === undefined || readable === undefined || newer === undefined) throw new Error("three");

  test("the first that can be read counts, one of a newer version too, so that it is not passed over in silence", () => {
    expect(findReadable([damaged, readable, newer])).toBe(readable);
    expect(findReadable([damaged, newer, readable])).toBe(newer);
  });

  test("the first is told where none can be read", () => {
    expect(findReadable([damaged, { text: "[]", place: 9 }])).toBe(damaged);
    expect(findReadable([])).toBeNull();
  });
});
