import { toSheetNames } from "../../../src/core/plan/sheet-names";

test.each([
  ["User data", "User data"],
  ["Emergency: 'live' [urgent]/now?*\\", "Emergency live urgent now"],
  ["'quoted'", "quoted"],
  ["=HYPERLINK(1)", "HYPERLINK(1)"],
  ["-2+3", "2 3"],
  ["@SUM(A1)", "SUM(A1)"],
  ["", "Sheet"],
  ["///", "Sheet"],
  ["Données d’utilisateur", "Données d utilisateur"],
  ["用户数据", "用户数据"],
  ["Orders & warrants", "Orders & warrants"],
])("%j becomes %j", (wanted, made) => {
  expect(toSheetNames([wanted])).toEqual([made]);
});

test("names are unique without regard to case, and Excel's own is not taken", () => {
  expect(toSheetNames(["Overview", "overview", "OVERVIEW", "History"])).toEqual([
    "Overview",
    "overview 2",
    "OVERVIEW 3",
    "History 2",
  ]);
});

test("names of other sheets are avoided as Excel names a copy", () => {
  expect(toSheetNames(["Overview", "overview", "Cover"], ["OVERVIEW", "Overview (2)", "Budget"])).toEqual([
    "Overview (3)",
    "overview 2",
    "Cover",
  ]);
  expect(toSheetNames(["x".repeat(31)], ["X".repeat(31)])).toEqual([`${"x".repeat(27)} (2)`]);
});

test("names are cut to 31 characters, their number included, and never inside a character", () => {
  const long = "Requests for information about people";
  const [first, second] = toSheetNames([long, long]);
  expect(first).toBe("Requests for information about");
  expect(second).toBe("Requests for information abou 2");
  for (const name of toSheetNames(["x".repeat(40), "x".repeat(40), `${"y".repeat(30)}𠮷`])) {
    expect(name.length).toBeLessThanOrEqual(31);
    expect(name).not.toMatch(/\p{Surrogate}/u);
  }
});
