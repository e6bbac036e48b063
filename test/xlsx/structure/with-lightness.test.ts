import { withLightness } from "../../../src/xlsx/structure/with-lightness";

test.each([
  // Excel's own shades of accent 1: lighter 80 %, 40 %, darker 25 %, 50 %.
  ["4472C4", 0.8, "dae3f3"],
  ["4472C4", 0.4, "8faadc"],
  ["4472C4", -0.25, "2f5597"],
  ["4472C4", -0.5, "203864"],
  ["000000", 0.5, "808080"],
  ["FFFFFF", -0.5, "808080"],
])("%s by %d is %s", (color, tint, expected) => {
  const move = (light: number): number => (tint < 0 ? light * (1 + tint) : light * (1 - tint) + tint);
  const made = withLightness(color, move);
  const parts = (of: string): readonly number[] => [0, 2, 4].map((at) => parseInt(of.slice(at, at + 2), 16));
  parts(made).forEach((part, index) =>
    expect(Math.abs(part - (parts(expected)[index] ?? -99))).toBeLessThanOrEqual(1),
  );
});

test("what would be lighter than white is white", () => {
  expect(withLightness("4472C4", () => 3)).toBe("ffffff");
  expect(withLightness("4472C4", () => -1)).toBe("000000");
});
