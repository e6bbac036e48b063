import { toLocalAddress } from "../excel-host/model/area";
import { sheetOf } from "../core/plan/draft";
import { failureOf, open, valueOf } from "./opened";

const SHEETS = [sheetOf("One", "a | b\nc | d"), sheetOf("Two", "a | b\nc | d")];
const at = (sheet: string, row: number, col: number) => ({ sheet, row, col });

test("a cell is selected on its sheet", async () => {
  const { excel, host } = open(SHEETS);
  valueOf(await host.show([at("Two", 1, 1)]));
  expect(excel.book.active.name).toBe("Two");
  expect(toLocalAddress(excel.book.active.selection)).toBe("B2");
  expect(excel.syncs).toHaveLength(2);
  expect(excel.undoCleared).toEqual([]);
});

test("cells that make up a rectangle are selected together", async () => {
  const { excel, host } = open(SHEETS);
  valueOf(await host.show([at("Two", 1, 0), at("Two", 1, 1), at("One", 5, 5)]));
  expect(toLocalAddress(excel.book.active.selection)).toBe("A2:B2");
});

test("of scattered cells the first, where Excel cannot select several", async () => {
  const { excel, host } = open(SHEETS);
  valueOf(await host.show([at("Two", 1, 1), at("Two", 0, 0)]));
  expect(toLocalAddress(excel.book.active.selection)).toBe("B2");
});

test("nothing to show is no failure", async () => {
  const { excel, host } = open(SHEETS);
  valueOf(await host.show([]));
  expect(excel.book.active.name).toBe("One");
});

test("a hidden sheet stays hidden", async () => {
  const { excel, host } = open(SHEETS);
  excel.user.hide("Two");
  expect(failureOf(await host.show([at("Two", 1, 1)]))).toMatchObject({ reason: "hidden", sheet: "Two" });
  expect(excel.book.active.name).toBe("One");
});

test("a sheet that is gone is said to be so", async () => {
  const { excel, host } = open(SHEETS);
  excel.user.delete("Two");
  expect(failureOf(await host.show([at("Two", 1, 1)]))).toMatchObject({ reason: "gone", sheet: "Two" });
});

test.each([
  [5004, "editing"],
  [5012, "disconnected"],
] as const)("error %i at each sync: %s", async (error, reason) => {
  for (const atRequest of [1, 2]) {
    const { excel, host } = open(SHEETS);
    excel.inject({ error, atRequest });
    expect(failureOf(await host.show([at("Two", 1, 1)])).reason).toBe(reason);
  }
});

test("another workbook in front", async () => {
  const { excel, host } = open(SHEETS);
  excel.active = false;
  expect(failureOf(await host.show([at("Two", 1, 1)])).reason).toBe("inactive");
});
