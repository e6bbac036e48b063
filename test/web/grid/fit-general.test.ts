import { fitGeneral } from "../../../src/web/grid/fit-general";

/** What is shown where there is room for so many letters. */
const fit = (value: number, room: number): string | null => fitGeneral(value, (text) => text.length <= room);

test.each<readonly [number, number, string | null]>([
  [61 / 3, 10, "20.3333333"],
  [61 / 3, 4, "20.3"],
  [61 / 3, 3, "20"],
  [61 / 3, 1, null],
  [-61 / 3, 4, "-20"],
  // Rounded, and without noughts that tell nothing.
  [20.98, 4, "21"],
  [2 / 3, 5, "0.667"],
  [0.6, 1, "1"],
  [1234567.89, 8, "1234568"],
  // Even the whole number has no room.
  [1234567.89, 6, "1E+06"],
  [123456789, 8, "1.23E+08"],
  [123456789, 4, null],
  [1.5e21, 6, "2E+21"],
  // Nothing but noughts would be left.
  [0.000123, 7, "0.00012"],
  [0.000123, 5, "1E-04"],
  [0.000123, 3, "0"],
  [-0.000123, 2, "0"],
  [1.234e-7, 8, "1.23E-07"],
  [1e100, 5, null],
  [1e100, 6, "1E+100"],
  [NaN, 9, null],
])("%d in %d letters is %j", (value, room, text) => {
  expect(fit(value, room)).toBe(text);
});
