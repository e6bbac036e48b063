import { NEUTRAL_LOOKS } from "../../../src/core/plan/looks";
import { planLogo } from "../../../src/core/plan/plan-logo";

const AT = { row: 0, col: 1 };

test("a theme without a logo has none", () => {
  expect(planLogo(NEUTRAL_LOOKS, AT)).toBeNull();
});

test.each([
  [120, 40, 90, 30],
  [360, 120, 144, 48],
  [2000, 100, 180, 9],
  [100, 2000, 2.25, 48],
  [4000, 1, 180, 0.75],
])("%i by %i pixels are shown as %d by %d points", (width, height, shownWidth, shownHeight) => {
  const logo = { png: "iVBORw0KGgo=", altText: "Logo", width, height };
  const image = planLogo({ ...NEUTRAL_LOOKS, logo }, AT);
  expect(image).toEqual({ ...AT, png: logo.png, altText: "Logo", width: shownWidth, height: shownHeight });
});
