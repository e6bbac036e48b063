import { sheetOf } from "../core/plan/draft";
import { H1_2024 } from "../core/plan/drafts";
import { aPlan } from "../xlsx/a-plan";
import { failureOf, open, readFrom, valueOf, writeTo } from "./opened";

const PLAN = aPlan();
const NAMES = PLAN.sheets.map(({ name }) => name);
const ID = "one";

async function withReport(): Promise<ReturnType<typeof open> & { readonly before: string }> {
  const opened = open([H1_2024, sheetOf("Notes", "mine")]);
  const before = opened.excel.fingerprint(["Report", "Notes"]);
  await writeTo(opened.host, PLAN, { kind: "report", id: ID });
  return { ...opened, before };
}

test("the sheets of a report go, and nothing else", async () => {
  const { excel, host, before } = await withReport();
  const syncs = excel.syncs.length;
  expect(valueOf(await host.remove(ID))).toEqual(NAMES);
  expect(excel.syncs.length - syncs).toBe(3);
  expect(excel.book.sheets.map(({ name }) => name)).toEqual(["Report", "Notes"]);
  expect(excel.fingerprint(["Report", "Notes"])).toBe(before);
  expect(excel.book.enableEvents).toBe(true);
});

test("also when they were renamed, moved or hidden, and something else has their names", async () => {
  const { excel, host } = await withReport();
  excel.user.rename("Cover", "Front page");
  excel.user.addSheet("Cover");
  excel.user.move("Front page", 0);
  excel.user.hide("It's 1 & 2");
  expect(valueOf(await host.remove(ID))).toEqual(["Front page", "It's 1 & 2"]);
  expect(excel.book.sheets.map(({ name }) => name)).toEqual(["Report", "Notes", "Cover"]);
});

test("also where a macro has hidden one so well that Excel would not delete it", async () => {
  const { excel, host, before } = await withReport();
  excel.user.veryHide(NAMES[0] ?? "");
  expect(valueOf(await host.remove(ID))).toEqual(NAMES);
  expect(excel.fingerprint(["Report", "Notes"])).toBe(before);
});

test("also in a workbook with a chart sheet, which stays", async () => {
  const { excel, host } = open([H1_2024, sheetOf("Chart1", "")], { chartSheets: ["Chart1"] });
  await writeTo(host, PLAN, { kind: "report", id: ID });
  expect(valueOf(await host.remove(ID))).toEqual(NAMES);
  expect(excel.book.sheets.map(({ name }) => name)).toEqual(["Report", "Chart1"]);
});

test("where Excel refuses in the middle, events come again", async () => {
  const { excel, host, before } = await withReport();
  excel.inject({ code: "GeneralException", match: ({ name }) => name === "Delete" });
  expect(failureOf(await host.remove(ID)).reason).toBe("unexpected");
  expect(excel.book.enableEvents).toBe(true);
  expect(excel.fingerprint(["Report", "Notes"])).toBe(before);
});

test("those of another report stay", async () => {
  const { excel, host } = await withReport();
  const other = {
    ...PLAN,
    sheets: PLAN.sheets.map((sheet) => ({ ...sheet, charts: [], cells: [], name: `${sheet.name} (2)` })),
  };
  await writeTo(host, other, { kind: "report", id: "two" });
  valueOf(await host.remove(ID));
  expect((await readFrom(host)).made.map(({ id, name }) => [id, name])).toEqual(
    NAMES.map((name) => ["two", `${name} (2)`]),
  );
  expect(excel.book.sheets).toHaveLength(4);
});

test("where there are none, nothing happens", async () => {
  const { excel, host } = await withReport();
  const before = excel.fingerprint();
  expect(valueOf(await host.remove("nobody"))).toEqual([]);
  expect(excel.fingerprint()).toBe(before);
  expect(excel.undoCleared).toEqual([]);
});

test("the last sheet that can be seen is not removed", async () => {
  const { excel, host } = await withReport();
  excel.user.hide("Report");
  excel.user.delete("Notes");
  const before = excel.fingerprint();
  expect(failureOf(await host.remove(ID))).toMatchObject({ reason: "no-other-sheet", sheet: "Cover" });
  expect(excel.fingerprint()).toBe(before);
});

test("a protected workbook keeps them", async () => {
  const { excel, host } = await withReport();
  excel.user.protectWorkbook();
  const before = excel.fingerprint();
  expect(failureOf(await host.remove(ID)).reason).toBe("protected-workbook");
  expect(excel.fingerprint()).toBe(before);
});

test.each([
  [5004, "editing"],
  [5012, "disconnected"],
  [7000, "protected-workbook"],
  [1014, "gone"],
  [5001, "unexpected"],
] as const)("error %i at each sync: %s, and the user's sheets are as they were", async (error, reason) => {
  for (const atRequest of [1, 2, 3]) {
    const { excel, host, before } = await withReport();
    excel.inject({ error, atRequest });
    expect(failureOf(await host.remove(ID)).reason).toBe(reason);
    expect(excel.fingerprint(["Report", "Notes"])).toBe(before);
    // It can be tried again.
    expect(valueOf(await host.remove(ID))).toEqual(NAMES);
    expect(excel.book.enableEvents).toBe(true);
  }
});
