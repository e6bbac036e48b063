import { toTabNames } from "../../../src/xlsx/convert/tab-names";

test.each([
  [["requests_2024"], ["requests_2024"]],
  [
    ["H1/2024", "H1:2024"],
    ["H1-2024", "H1-2024 (2)"],
  ],
  [["Government requests for user data, H1 2024"], ["Government re…ser data, H1 2024"]],
  [
    ["'a'", "", "History"],
    ["a", "Sheet", "History (2)"],
  ],
  [["😀".repeat(40)], [`${"😀".repeat(7)}…${"😀".repeat(8)}`]],
])("%j: %j", (wanted, made) => {
  const names = toTabNames(wanted);
  expect(names).toEqual(made);
  for (const name of names) expect(name.length).toBeLessThanOrEqual(31);
});
