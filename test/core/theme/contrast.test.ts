import { toContrast, toReadableInk } from "../../../src/core/theme/contrast";
import { contrastOf } from "./colors";

test.each([
  ["000000", "FFFFFF", 21],
  ["767676", "FFFFFF", 4.54],
  ["FF0000", "FFFFFF", 4],
  ["1F4E79", "1F4E79", 1],
])("%s and %s", (one, other, expected) => {
  expect(toContrast(one, other)).toBeCloseTo(expected, 2);
  expect(toContrast(other, one)).toBeCloseTo(expected, 2);
});

/** Colours all over the cube, greys among them. */
const COLORS = Array.from({ length: 6 ** 3 }, (_, index) =>
  [index % 6, Math.floor(index / 6) % 6, Math.floor(index / 36)]
    .map((part) => (part * 51).toString(16).padStart(2, "0"))
    .join(""),
);

test("agrees with the formula written a second time, in capitals or not", () => {
  for (const color of COLORS) {
    expect(toContrast(color, "EEF2F6")).toBeCloseTo(contrastOf(color, "EEF2F6"), 10);
    expect(toContrast(color.toUpperCase(), "EEF2F6")).toBe(toContrast(color, "EEF2F6"));
  }
});

test("on every colour one of black and white can be read", () => {
  for (const color of COLORS) {
    const ink = toReadableInk(color);
    expect(["FFFFFF", "000000"]).toContain(ink);
    expect(contrastOf(ink, color)).toBeGreaterThanOrEqual(4.5);
  }
});
