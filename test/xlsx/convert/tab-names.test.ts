import { toTabNames } from "../../../src/xlsx/convert/tab-names";

test("long names, and many that are alike, are made at once", () => {
  const names = toTabNames(["a", ...Array.from({ length: 20_000 }, () => "A"), `x${" ".repeat(1_000_000)}y`]);
  expect(names.at(-2)).toBe("A (20001)");
  expect(names.at(-1)).toHaveLength(31);
  expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
});

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
