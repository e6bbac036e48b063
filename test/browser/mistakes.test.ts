import type { ExcelOnTheWeb } from "./excel-on-the-web";
import { inBrowser } from "./scene";
import {
  button,
  check,
  leaveOneColumn,
  mistake,
  MISTAKES,
  openSample,
  RIGHT,
  said,
  summary,
  text,
  valueOf,
  words,
} from "./steps";

/** The built pane over an emulated Excel: which cell is wrong, what it should be, and what to do where nothing says so. */

const open = inBrowser();
const SHEET = "H1 2024";

const applyOf = (excel: ExcelOnTheWeb, heading: string | RegExp) =>
  mistake(excel, heading).getByRole("button", { name: words.apply });

/** The requests that change something, each as the members that it sets. */
const writes = ({ excel }: ExcelOnTheWeb): readonly (readonly string[])[] =>
  excel.syncs
    .map(({ actions }) => actions.filter(({ kind, path }) => kind === "set" && /Range/.test(path)))
    .filter((actions) => actions.length > 0)
    .map((actions) => actions.map(({ name }) => name));

/** The lines of the one that the other does not have: what is different. */
const difference = (one: string, other: string): readonly string[] => {
  const known = new Set(other.split("\n"));
  return one.split("\n").filter((line) => !known.has(line));
};

test("a mistake is applied in one write of its cell, checked, and undone", async () => {
  const excel = await open({ excel: await openSample(MISTAKES) });
  const before = excel.excel.fingerprint();
  await check(excel);
  await applyOf(excel, /C25.*Russia.*25 instead of 52/).click();
  await text(excel, words.applied(["C25"])).waitFor();
  expect(await summary(excel)).toBe("3 errors, 1 warning, 1 note");
  await text(excel, "2 mistakes explain 3 errors.").waitFor();
  expect(valueOf(excel.excel, SHEET, "C25")).toBe(25);
  expect(writes(excel)).toEqual([["Values"]]);
  expect(difference(excel.excel.fingerprint(), before)).toEqual([expect.stringMatching(/C25/)]);
  expect(excel.excel.undoCleared).toEqual([]);

  await button(excel, words.undo).click();
  await text(excel, words.undone(["C25"])).waitFor();
  expect(excel.excel.fingerprint()).toBe(before);
  await mistake(excel, /25 instead of 52/).waitFor();
});

test("a percentage keeps its format", async () => {
  const excel = await open({ excel: await openSample(MISTAKES) });
  await check(excel);
  await applyOf(excel, /B17.*64% instead of 61%/).click();
  await text(excel, words.applied(["B17"])).waitFor();
  const cell = excel.excel.toSnapshots()[0]?.cells.find(({ row, col }) => row === 16 && col === 1);
  expect(cell).toMatchObject({ value: 0.64, format: "0%", text: "64%" });
});

test("one after the other, until nothing is wrong", async () => {
  const excel = await open({ excel: await openSample(MISTAKES) });
  await check(excel);
  for (const cell of ["B3", "C25", "B17"]) {
    await applyOf(excel, new RegExp(`Show ${cell} `)).click();
    await text(excel, words.applied([cell])).waitFor();
  }
  expect(await summary(excel)).toBe("1 warning, 1 note");
});

test("totals that were not refreshed are all put right in one write", async () => {
  const excel = await open({ excel: await openSample(RIGHT) });
  excel.excel.user.clear(SHEET, "A28:E60");
  excel.excel.user.type(SHEET, "B3", "57");
  excel.excel.user.type(SHEET, "D3", "57");
  excel.excel.user.type(SHEET, "C17", "35");
  excel.excel.user.type(SHEET, "B17", "61%");
  await check(excel);
  await mistake(excel, /^The totals in .* were not refreshed/).waitFor();
  expect(await summary(excel)).toMatch(/errors/);
  await button(excel, words.apply).click();
  await text(excel, /^Changed B3, /).waitFor();
  expect(await summary(excel)).toBe("Nothing is wrong");
  expect(writes(excel)).toHaveLength(1);
  expect(["B3", "D3", "C17"].map((cell) => valueOf(excel.excel, SHEET, cell))).toEqual([61, 61, 39]);
});

test("a change is refused where the cell was changed meanwhile", async () => {
  const excel = await open({ excel: await openSample(MISTAKES) });
  await check(excel);
  const apply = applyOf(excel, /B3.*61 instead of 60/);
  await apply.waitFor();
  excel.excel.user.type(SHEET, "B3", "51");
  await apply.click();
  await text(excel, "A cell has changed since it was checked, so nothing was done.").waitFor();
  expect(valueOf(excel.excel, SHEET, "B3")).toBe(51);
  expect(writes(excel)).toEqual([]);
});

test("where the figures do not decide, what is right is said until they do, and kept", async () => {
  const excel = await open({ excel: await openSample(RIGHT) });
  leaveOneColumn(excel);
  await check(excel);
  await mistake(excel, words.oneOf({ count: 10, isComplete: true, sameInRows: 0 })).waitFor();
  expect(await button(excel, words.apply).count()).toBe(0);
  await button(excel, words.showOthers(9)).click();
  const right = (name: string) => excel.pane.getByRole("button", { name: new RegExp(` is right: ${name}$`) });
  for (const [at, name] of ["B3", "B5", "B6", "B7", "B8", "B9", "B10", "B11"].entries()) {
    await right(name).click();
    await button(excel, words.confirmed(at + 1)).waitFor();
  }
  await button(excel, words.showOthers(1)).waitFor();

  await excel.reopen();
  await check(excel);
  await button(excel, words.showOthers(1)).click();
  await right("B12").click();
  await said(excel, words.nowConfirmed("B12"));
  await applyOf(excel, /B4.*Brazil.*4 instead of 3/).click();
  await text(excel, words.applied(["B4"])).waitFor();
  expect(await summary(excel)).toBe("Nothing is wrong");
});

test("what was said to be right lapses with its figure", async () => {
  const excel = await open({ excel: await openSample(MISTAKES) });
  await check(excel);
  await button(excel, words.cellIsRightSpoken("C25")).click();
  await button(excel, words.confirmed(1)).waitFor();
  await mistake(excel, /25 instead of 52/).waitFor({ state: "detached" });
  excel.excel.user.type(SHEET, "C25", "53");
  await button(excel, words.checkAgain).last().click();
  await mistake(excel, /25 instead of 53/).waitFor();
  await button(excel, words.confirmed(1)).waitFor({ state: "detached" });
});
