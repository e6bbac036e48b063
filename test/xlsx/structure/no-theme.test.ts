import { readThemeColors } from "../../../src/xlsx/structure/read-parts";

test("a file without a theme has the colours that Office gives it: text that is white on dark stays white", () => {
  const [dark, light] = readThemeColors(undefined);
  expect([dark, light]).toEqual(["000000", "FFFFFF"]);
  expect(readThemeColors(undefined)).toHaveLength(12);
});
