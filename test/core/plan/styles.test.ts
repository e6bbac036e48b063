import { toLooks, type Looks } from "../../../src/core/plan/looks";
import { toShareFormat } from "../../../src/core/plan/share-format";
import { CHART_COLOR_NAMES, STYLE_NAMES } from "../../../src/core/plan/workbook-plan";
import { BUILT_IN_THEMES, NEUTRAL_THEME } from "../../../src/core/theme/built-in-themes";
import { findLowContrast } from "../../../src/core/theme/check-contrast";
import type { Theme } from "../../../src/core/theme/theme";
import { contrastOf } from "../theme/colors";

const PAGE = "FFFFFF";

/** Text that cannot be read well enough on what it stands on (WCAG 2.2, 1.4.3). */
function unreadable({ styles }: Looks): readonly string[] {
  return STYLE_NAMES.filter((name) => {
    const { font, fill } = styles[name];
    return contrastOf(font.color, fill ?? PAGE) < 4.5;
  });
}

describe.each(BUILT_IN_THEMES)("the theme $id", ({ theme }) => {
  const looks = toLooks(theme, "en");

  test("all text can be read", () => {
    expect(unreadable(looks)).toEqual([]);
    expect(findLowContrast(theme)).toBeNull();
  });

  test.each(CHART_COLOR_NAMES)(
    "bars in the colour %s stand out from the page, and their numbers from them",
    (name) => {
      expect(contrastOf(looks.chartColors[name], PAGE)).toBeGreaterThanOrEqual(3);
      expect(contrastOf(looks.chartColors[name], looks.chartLabelColors[name])).toBeGreaterThanOrEqual(4.5);
    },
  );

  test.each([
    ["first", "second"],
    ["second", "third"],
    ["third", "fourth"],
    ["approved", "rejected"],
  ] as const)("%s and %s, neighbours in a stack, differ in grey print", (a, b) => {
    expect(contrastOf(looks.chartColors[a], looks.chartColors[b])).toBeGreaterThanOrEqual(1.9);
  });

  test.each(STYLE_NAMES)(
    "figures of %s stand on the right, text does not, spanners over their columns",
    (name) => {
      const { horizontal } = looks.styles[name].align;
      if (name.startsWith("spanner")) expect(horizontal).toMatch(/^center/);
      else expect(horizontal).toBe(/count|share|change|key-figure|boxhead/.test(name) ? "right" : "left");
    },
  );

  test("no cell has lines at its sides, and none but headings, findings and the top one above", () => {
    const withTop = STYLE_NAMES.filter((name) => looks.styles[name].border.top !== null);
    for (const name of withTop) expect(name).toMatch(/head|spanner|^mistake/);
    for (const name of STYLE_NAMES)
      expect(Object.keys(looks.styles[name].border).sort()).toEqual(["bottom", "top"]);
  });

  test("rows of the same kind have the same line below", () => {
    for (const prefix of ["", "total-", "last-", "quiet-", "quiet-last-"] as const)
      for (const kind of ["count", "share", "share-1", "share-2"] as const)
        expect(looks.styles[`${prefix}${kind}`].border).toEqual(looks.styles[`${prefix}label`].border);
    expect(looks.styles["quiet-last-label"].border).toEqual(looks.styles["last-label"].border);
  });

  // LibreOffice forgets the indent of a cell that differs from the one to its left in nothing but the number format.
  test.each(["", "total-", "last-", "quiet-", "quiet-last-"] as const)(
    "counts and shares of %jrows differ in more than their format",
    (prefix) => {
      const { numberFormat: _, ...count } = looks.styles[`${prefix}count`];
      const { numberFormat: __, ...share } = looks.styles[`${prefix}share`];
      expect(count).not.toEqual(share);
    },
  );

  test("rows in which nothing happened stand back, but by no more than shares do", () => {
    const { label, count, share } = looks.styles;
    const quiet = looks.styles["quiet-label"].font.color;
    expect(contrastOf(quiet, PAGE)).toBeLessThan(contrastOf(label.font.color, PAGE));
    expect(quiet).toBe(share.font.color);
    expect(looks.styles["quiet-count"].font.color).not.toBe(count.font.color);
  });
});

test("the dark header is dark, and its text light", () => {
  const [, dark] = BUILT_IN_THEMES;
  const { boxhead } = toLooks(dark.theme, "en").styles;
  expect(contrastOf(boxhead.fill ?? PAGE, PAGE)).toBeGreaterThan(7);
  expect(boxhead.font.color).toBe("FFFFFF");
  expect(toLooks(NEUTRAL_THEME, "en").styles.boxhead.fill).toBeNull();
});

test.each(STYLE_NAMES.filter((name) => name.includes("share")))(
  "%s shows the decimals of its name",
  (name) => {
    const decimals = ([0, 1, 2] as const).find((each) => each === Number(/\d$/.exec(name)?.[0] ?? 0)) ?? 0;
    for (const language of ["en", "de"]) {
      const { numberFormat } = toLooks(NEUTRAL_THEME, language).styles[name];
      expect(numberFormat).toBe(toShareFormat(language, decimals));
    }
  },
);

/** Themes of two greys and a hue, by a fixed step through all of them. */
const THEMES: readonly Theme[] = Array.from({ length: 400 }, (_, index) => {
  const color = (factor: number): string =>
    ((index * factor * 7919) % 0x1000000).toString(16).toUpperCase().padStart(6, "0");
  const { colors } = NEUTRAL_THEME;
  const change = [
    { ink: color(11) },
    { quietInk: color(13) },
    { accent: color(17), totalFill: null },
    { headerInk: color(19), headerFill: color(23) },
    { alarm: color(29), alarmFill: null },
    { totalFill: color(31) },
  ][index % 6];
  return { ...NEUTRAL_THEME, colors: { ...colors, ...change } };
});

test("what is not refused can be read", () => {
  const refused = THEMES.filter((theme) => findLowContrast(theme) !== null);
  expect(refused.length).toBeGreaterThan(50);
  expect(THEMES.length - refused.length).toBeGreaterThan(50);
  // `quietInk` on the fill of total rows counts even where a report has no shares; so only the one way holds for each theme.
  for (const theme of THEMES)
    if (findLowContrast(theme) === null) expect(unreadable(toLooks(theme, "en"))).toEqual([]);
});
