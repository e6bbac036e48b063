import { toShareFormat } from "../../../src/core/plan/share-format";
import { readCell } from "../../../src/core/read-cell";
import { readNumberFormat } from "../../../src/core/number-format";
import { toDisplayText } from "../../../src/xlsx/read/display-text";

const HARD = "\u00a0";

test.each([
  ["en", "0%", "0.0%"],
  ["de", `0"${HARD}"%`, `0.0"${HARD}"%`],
  ["fr", `0"${HARD}"%`, `0.0"${HARD}"%`],
  ["es", `0"${HARD}"%`, `0.0"${HARD}"%`],
  ["pt", "0%", "0.0%"],
  ["ru", `0"${HARD}"%`, `0.0"${HARD}"%`],
  ["ja", "0%", "0.0%"],
  ["zh", "0%", "0.0%"],
  // Others than the eight, since `language` is free: the sign before the number, and marks of direction.
  ["tr", "%0", "%0.0"],
  ["ar", "0%", "0.0%"],
])("%s", (language, whole, one) => {
  // The blank of French was another in older tables.
  const plain = (format: string): string => format.replaceAll("\u202f", HARD);
  expect(plain(toShareFormat(language, 0))).toBe(whole);
  expect(plain(toShareFormat(language, 1))).toBe(one);
});

const LANGUAGES = ["en", "de", "fr", "es", "pt", "ru", "ja", "zh"];

test.each(LANGUAGES)("a share in %s is shown as Intl shows it, but for the point", (language) => {
  const shown = toDisplayText(0.645, toShareFormat(language, 1), false);
  const expected = new Intl.NumberFormat(language, { style: "percent", minimumFractionDigits: 1 }).format(
    0.645,
  );
  const plain = (text: string): string => text.replaceAll(/[\u00a0\u202f]/g, " ").replace(",", ".");
  expect(plain(shown)).toBe(plain(expected));
});

describe.each(LANGUAGES)("a share in %s is read back as a percentage", (language) => {
  test.each([
    [0.6393, 0, 64],
    [0.6393, 1, 639],
    [0.6393, 2, 6393],
    [0, 0, 0],
    [1, 1, 1000],
  ] as const)("%d with %i decimals", (value, decimals, digits) => {
    const format = toShareFormat(language, decimals);
    expect(readNumberFormat(format)).toMatchObject({ isPercent: true, isDate: false, decimals });
    const usual = toDisplayText(value, format, false);
    // As it is shown where the decimals stand after a point, and where they stand after a comma.
    for (const text of [usual, usual.replace(".", ","), usual.replace(" ", HARD), "####"]) {
      const { reading } = readCell({
        row: 0,
        col: 0,
        value,
        text,
        format,
        formula: null,
        isError: false,
      });
      expect(reading).toMatchObject({ kind: "number", unit: "percent", value: { digits, decimals } });
    }
  });
});
