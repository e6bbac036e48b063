import { CHART_COLORS, CHART_LABEL_COLORS, STYLES } from "../../../src/core/plan/styles";
import { CHART_COLOR_NAMES, STYLE_NAMES } from "../../../src/core/plan/workbook-plan";

/** Relative luminance (WCAG 2.2) of a colour `rrggbb`. */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const part = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

test("the contrast formula gives the known ends", () => {
  expect(contrast("000000", "FFFFFF")).toBeCloseTo(21);
  expect(contrast("767676", "FFFFFF")).toBeCloseTo(4.54, 1);
});

test.each(STYLE_NAMES)("text of %s can be read", (name) => {
  const { font, fill } = STYLES[name];
  expect(contrast(font.color, fill ?? "FFFFFF")).toBeGreaterThanOrEqual(4.5);
});

test.each(STYLE_NAMES)("figures of %s stand on the right, text does not", (name) => {
  const isFigure = /count|share|key-figure|boxhead|spanner/.test(name);
  expect(STYLES[name].align.horizontal).toBe(isFigure ? "right" : "left");
});

test.each(STYLE_NAMES.filter((name) => name.includes("share")))(
  "%s shows the decimals of its name",
  (name) => {
    const decimals = Number(/\d$/.exec(name)?.[0] ?? 0);
    expect(STYLES[name].numberFormat).toBe(decimals === 0 ? "0%" : `0.${"0".repeat(decimals)}%`);
  },
);

test.each(CHART_COLOR_NAMES)(
  "bars in the colour %s stand out from the page, and their numbers from them",
  (name) => {
    expect(contrast(CHART_COLORS[name], "FFFFFF")).toBeGreaterThanOrEqual(3);
    expect(contrast(CHART_COLORS[name], CHART_LABEL_COLORS[name])).toBeGreaterThanOrEqual(4.5);
  },
);

test.each([
  ["first", "second"],
  ["second", "third"],
  ["third", "fourth"],
  ["approved", "rejected"],
] as const)("%s and %s, neighbours in a stack, differ in grey print", (a, b) => {
  expect(contrast(CHART_COLORS[a], CHART_COLORS[b])).toBeGreaterThanOrEqual(1.9);
});
