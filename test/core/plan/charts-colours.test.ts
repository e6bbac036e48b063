import { toLooks } from "../../../src/core/plan/looks";
import { BUILT_IN_THEMES } from "../../../src/core/theme/built-in-themes";
import { toContrast } from "../../../src/core/theme/contrast";

type Triple = readonly [number, number, number];
type Matrix = readonly [Triple, Triple, Triple];

/**
 * What colours are to the colour-blind, in linear RGB: Machado, Oliveira and Fernandes, "A Physiologically-based Model for Simulation of
 * Color Vision Deficiency", IEEE Transactions on Visualization and Computer Graphics 15 (6), 2009, severity 1.0.
 */
const SIGHTS: Readonly<Record<string, Matrix>> = {
  usual: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** sRGB, D65 (IEC 61966-2-1). */
const TO_XYZ: Matrix = [
  [0.4124, 0.3576, 0.1805],
  [0.2126, 0.7152, 0.0722],
  [0.0193, 0.1192, 0.9505],
];
const WHITE: Triple = [0.9505, 1, 1.089];

const dot = (a: Triple, b: Triple): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
const times = (matrix: Matrix, vector: Triple): Triple => [
  dot(matrix[0], vector),
  dot(matrix[1], vector),
  dot(matrix[2], vector),
];

function toLinear(color: string): Triple {
  const part = (at: number): number => {
    const value = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [part(0), part(2), part(4)];
}

/** CIE 1976 L*a*b* of a colour as somebody sees it. */
function toLab(color: string, sight: Matrix): Triple {
  const clip = (value: number): number => Math.min(1, Math.max(0, value));
  const [red, green, blue] = times(sight, toLinear(color));
  const xyz = times(TO_XYZ, [clip(red), clip(green), clip(blue)]);
  const root = (at: 0 | 1 | 2): number => {
    const value = xyz[at] / WHITE[at];
    return value > (6 / 29) ** 3 ? Math.cbrt(value) : value / (3 * (6 / 29) ** 2) + 4 / 29;
  };
  const [x, y, z] = [root(0), root(1), root(2)];
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

/** CIE 1976 colour difference; about 2 can just be noticed side by side. */
function distance(one: string, other: string, sight: Matrix): number {
  const [a, b] = [toLab(one, sight), toLab(other, sight)];
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

test("the simulation knows what is mixed up: red and green of one lightness, but not by the usual eye", () => {
  const { usual, deuteranopia } = SIGHTS;
  if (usual === undefined || deuteranopia === undefined) throw new Error("no matrix");
  expect(distance("B8422C", "6E7A1E", usual)).toBeGreaterThan(50);
  expect(distance("B8422C", "6E7A1E", deuteranopia)).toBeLessThan(20);
});

/** Far more than can just be noticed: legends and bars lie apart. */
const LEAST_DISTANCE = 20;
/** In grey print, steps of L*, of which 100 lie between black and white. */
const LEAST_STEP = 10;

describe.each(BUILT_IN_THEMES.map(({ id, theme }) => [id, toLooks(theme, "en")] as const))(
  "colours of %s",
  (_, { chartColors, chartLabelColors }) => {
    const { first, second, third, fourth, approved, rejected } = chartColors;
    /** Any two may touch in a bar whose other pieces are 0, and all stand in one legend. */
    const together = [
      [first, second],
      [first, third],
      [first, fourth],
      [second, third],
      [second, fourth],
      [third, fourth],
      [approved, rejected],
    ] as const;

    test.each(Object.entries(SIGHTS))("can be told apart by the %s eye", (_name, sight) => {
      for (const [one, other] of together)
        expect([one, other, distance(one, other, sight) >= LEAST_DISTANCE]).toEqual([one, other, true]);
    });

    test("can be told apart in grey print", () => {
      const { usual } = SIGHTS;
      if (usual === undefined) throw new Error("no matrix");
      for (const [one, other] of together) {
        const step = Math.abs(toLab(one, usual)[0] - toLab(other, usual)[0]);
        expect([one, other, step >= LEAST_STEP]).toEqual([one, other, true]);
      }
    });

    test.each(["first", "second", "third", "fourth", "approved", "rejected"] as const)(
      "%s stands out from the page, and the number on it from it",
      (name) => {
        expect(toContrast(chartColors[name], "FFFFFF")).toBeGreaterThanOrEqual(3);
        expect(toContrast(chartColors[name], chartLabelColors[name])).toBeGreaterThanOrEqual(4.5);
      },
    );
  },
);
