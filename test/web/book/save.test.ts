import { unzipSync } from "fflate";
import { data } from "../../xlsx/a-workbook";
import { changedParts } from "../../xlsx/patched";
import { DRAFT_ROWS, draftFile } from "./draft-file";
import {
  asKept,
  asSaved,
  change,
  open,
  readSheets,
  sample,
  saveOf,
  savedOf,
  sheetsOf,
  shown,
  task,
  valueOf,
} from "./opened";
import { reportOf, sampleOf } from "./plans";
import { toFileName } from "../../../src/web/book/file-names";

const REPORT = { kind: "report", id: "r" } as const;

test("a workbook in which nothing changed is the file, byte for byte, again and again", async () => {
  const bytes = sample("h1-2024-draft");
  const workbook = await open(bytes);
  const first = await saveOf(workbook);
  // What was handed out belongs to who got it.
  first.fill(0);
  expect(await saveOf(workbook)).toEqual(bytes);
  expect(workbook.state().unsaved).toBe(false);
});

test("only the parts of what changed are other ones", async () => {
  const bytes = await draftFile();
  const workbook = await open(bytes);
  valueOf(await workbook.change([change("Draft", "B3", "3", 4)]));
  const saved = await saveOf(workbook);
  expect(changedParts(bytes, saved)).toEqual(["xl/workbook.xml", "xl/worksheets/sheet1.xml"]);
  expect(await readSheets(saved)).toEqual(asSaved(await sheetsOf(workbook)));
});

test("changes, sheets, marks and memory are there when the file is opened again", async () => {
  const workbook = await open(await draftFile());
  valueOf(await workbook.change([change("Draft", "B3", "3", 4)]));
  valueOf(await workbook.write(sampleOf(), { kind: "sample", id: "s" }, task()));
  valueOf(await workbook.change([change("Sample", "B3", "3", 5), change("Sample", "C9", "", "new")]));
  valueOf(await workbook.write(reportOf({ total: 13 }), REPORT, task()));
  valueOf(await workbook.keep('{"kept":"für später 📌"}'));
  const before = valueOf(await workbook.read(task()));
  const saved = await saveOf(workbook);
  expect(workbook.state().unsaved).toBe(false);
  const again = await open(saved, "draft-checked.xlsx");
  expect(valueOf(await again.read(task()))).toEqual({ ...before, sheets: asKept(before.sheets) });
  expect(again.state()).toMatchObject({ unsaved: false, undo: null, hasReport: false });
  expect(await saveOf(again)).toEqual(saved);
});

test("memory alone is something to be saved, and changes no sheet", async () => {
  const bytes = await draftFile();
  const workbook = await open(bytes);
  valueOf(await workbook.keep("text"));
  expect(workbook.state().unsaved).toBe(true);
  const saved = await saveOf(workbook);
  const [old, now] = [unzipSync(bytes), unzipSync(saved)];
  expect(now["xl/worksheets/sheet1.xml"]).toEqual(old["xl/worksheets/sheet1.xml"]);
  expect(valueOf(await (await open(saved)).read(task())).memory).toBe("text");
});

test("after saving, going back is unsaved again", async () => {
  const workbook = await open(await draftFile());
  valueOf(await workbook.change([change("Draft", "B3", "3", 4)]));
  await saveOf(workbook);
  valueOf(await workbook.undo());
  expect(workbook.state().unsaved).toBe(true);
  valueOf(await workbook.redo());
  expect(workbook.state().unsaved).toBe(false);
});

test("array formulas of which the result is not known lose it in all their cells", async () => {
  const rows = DRAFT_ROWS.replace(
    /(<row r="3">.*?)<\/row>/,
    `$1<c r="F3"><f t="array" ref="F3:F4">B3:B4*VALUE("1")</f><v>3</v></c></row>`,
  ).replace(/(<row r="4">.*?)<\/row>/, `$1<c r="F4"><v>9</v></c></row>`);
  const workbook = await open(await draftFile({ sheets: [{ name: "Draft", inner: data(rows) }] }));
  valueOf(await workbook.change([change("Draft", "B3", "3", 4)]));
  expect(await shown(workbook, "Draft", "F4")).toBe("");
  expect(await readSheets(await saveOf(workbook))).toEqual(asSaved(await sheetsOf(workbook)));
});

test("a report by itself has values in place of what it referred to, and says so of itself", async () => {
  const workbook = await open(await draftFile(), "My draft.v2.xlsx");
  expect(await workbook.save("report", task())).toEqual({
    ok: false,
    message: "My draft.v2.xlsx has no report to save yet. Create the report sheets first.",
  });
  valueOf(await workbook.write(reportOf(), REPORT, task()));
  valueOf(await workbook.change([change("Draft", "B4", "9", 10)]));
  const saved = savedOf(await workbook.save("report", task()));
  expect(saved.file).toBe("My draft.v2-report.xlsx");
  const [report, ...others] = await readSheets(saved.bytes);
  expect(others).toEqual([]);
  expect(report?.cells.map(({ text, formula }) => [text, formula])).toEqual([
    ["Total", null],
    ["13", null],
    ["Chile", null],
    ["10", null],
    ["Both", null],
    ["23", "SUM(B1:B2)"],
    ["To the draft", null],
  ]);
  const xml = new TextDecoder().decode(unzipSync(saved.bytes)["xl/worksheets/sheet1.xml"]);
  expect(xml).not.toMatch(/hyperlink|Draft!/);
  // The workbook itself was not saved by that.
  expect(workbook.state().unsaved).toBe(true);
});

test("a workbook with macros is told at once and not saved; its report is", async () => {
  const { openWorkbook } = await import("../../../src/web/book/open-workbook");
  const bytes = await draftFile({ more: [{ name: "xl/vbaProject.bin", content: "macros" }] });
  const opened = await openWorkbook(Uint8Array.from(bytes), "draft.xlsm", task());
  if (!opened.ok) throw new Error(opened.message ?? "");
  const { workbook, notices } = opened;
  expect(notices).toEqual([
    "draft.xlsm holds macros, so it is not saved here. Save a copy without macros in Excel (.xlsx), and open that; the report by itself can be saved.",
  ]);
  expect(workbook.state().unsavable).toBe("macros");
  valueOf(await workbook.change([change("Draft", "B3", "3", 4)]));
  valueOf(await workbook.write(reportOf({ total: 13 }), REPORT, task()));
  expect(await workbook.save("workbook", task())).toEqual({ ok: false, message: notices[0] });
  expect(savedOf(await workbook.save("report", task())).file).toBe("draft-report.xlsx");
});

test("stopped at any step, nothing is handed out, and the next time it is", async () => {
  const workbook = await open(await draftFile());
  valueOf(await workbook.change([change("Draft", "B3", "3", 4)]));
  valueOf(await workbook.write(reportOf({ total: 13 }), REPORT, task()));
  const shares: number[] = [];
  await workbook.save("workbook", { ...task(), onProgress: (share) => void shares.push(share) });
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
  for (const at of shares) {
    const stop = new AbortController();
    const onProgress = (share: number): void => (share >= at ? stop.abort() : undefined);
    expect(await workbook.save("workbook", { signal: stop.signal, onProgress })).toEqual({
      ok: false,
      message: null,
    });
  }
  expect(await readSheets(await saveOf(workbook))).toHaveLength(2);
});

test.each([
  ["draft.xlsx", "draft-checked.xlsx", "draft-report.xlsx"],
  ["draft-checked.xlsx", "draft-checked-2.xlsx", "draft-report.xlsx"],
  ["draft-checked-2.xlsx", "draft-checked-3.xlsx", "draft-report.xlsx"],
  ["../../etc/pass:wd?.xlsm", "pass wd-checked.xlsx", "pass wd-report.xlsx"],
  ["C:\\Users\\me\\list.csv", "list-checked.xlsx", "list-report.xlsx"],
  [".xlsx", "workbook-checked.xlsx", "workbook-report.xlsx"],
  ["\u202exslx.exe\u0007.ods", "xslx.exe-checked.xlsx", "xslx.exe-report.xlsx"],
])("%s is saved as %s and %s", (opened, workbook, report) => {
  expect(toFileName(opened, "workbook")).toBe(workbook);
  expect(toFileName(opened, "report")).toBe(report);
});
