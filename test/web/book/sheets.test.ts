import { data } from "../../xlsx/a-workbook";
import { DRAFT_ROWS, draftFile } from "./draft-file";
import {
  asSaved,
  at,
  change,
  failureOf,
  open,
  readSheets,
  saveOf,
  sheetsOf,
  shown,
  task,
  valueOf,
} from "./opened";
import { planOf, reportOf, sampleOf } from "./plans";
import { planText } from "../../../src/core/plan/planned-cell";

const draft = async () => open(await draftFile());
const REPORT = { kind: "report", id: "r" } as const;
const names = async (workbook: Awaited<ReturnType<typeof draft>>): Promise<readonly string[]> =>
  (await sheetsOf(workbook)).map(({ name }) => name);

test("report sheets come last and are marked; a sample is a draft like any other", async () => {
  const workbook = await draft();
  const written = await workbook.write(reportOf(), REPORT, task());
  expect(valueOf(written)).toEqual({ sheets: ["Overview"], unpolished: [] });
  valueOf(await workbook.write(sampleOf(), { kind: "sample", id: "s" }, task()));
  const { sheets, made } = valueOf(await workbook.read(task()));
  expect(sheets.map((sheet) => [sheet.name, sheet.made ?? false])).toEqual([
    ["Draft", false],
    ["Overview", true],
    ["Sample", false],
  ]);
  expect(made).toEqual([
    { kind: "report", id: "r", name: "Overview" },
    { kind: "sample", id: "s", name: "Sample" },
  ]);
  expect(valueOf(await workbook.made())).toEqual(made);
  expect(workbook.state()).toMatchObject({
    hasReport: true,
    undo: { kind: "sample-made", sheets: ["Sample"] },
    tabs: [{ made: false }, { made: true }, { made: true }],
  });
});

test("sheets that are read twice are the same objects, the marked ones too", async () => {
  const workbook = await draft();
  valueOf(await workbook.write(reportOf(), REPORT, task()));
  const [first, second] = [await sheetsOf(workbook), await sheetsOf(workbook)];
  first.forEach((sheet, index) => expect(second[index]).toBe(sheet));
});

test("a name that is taken is refused, in whatever letters, hidden sheets and sheets without cells included", async () => {
  const workbook = await open(
    await draftFile({
      sheets: [
        { name: "Draft", inner: data(DRAFT_ROWS) },
        { name: "OVERVIEW", state: "hidden" },
        { name: "Chart", type: "chartsheet" },
      ],
    }),
  );
  for (const name of ["Overview", "Chart"]) {
    const plan = planOf({ [name]: [planText({ row: 0, col: 0 }, "x", "text")] });
    expect(failureOf(await workbook.write(plan, REPORT, task()))).toMatchObject({
      reason: "name-taken",
      sheet: name,
    });
  }
  expect(workbook.state()).toMatchObject({ undo: null, unsaved: false });
});

test("formulas of the report follow the draft, and each other", async () => {
  const workbook = await draft();
  valueOf(await workbook.write(reportOf(), REPORT, task()));
  valueOf(await workbook.change([change("Draft", "B4", "9", 10)]));
  const texts = [];
  for (const address of ["B1", "B2", "B3"]) texts.push(await shown(workbook, "Overview", address));
  expect(texts).toEqual(["13", "10", "23"]);
  const saved = await saveOf(workbook);
  expect(await readSheets(saved)).toEqual(asSaved(await sheetsOf(workbook)));
});

test("a figure of the report that follows from what is not known is not known", async () => {
  const rows = DRAFT_ROWS.replace("<f>SUM(B3:B4)</f>", "<f>SUMPRODUCT(B3:B4,B3:B4/B3:B4)</f>");
  const workbook = await open(await draftFile({ sheets: [{ name: "Draft", inner: data(rows) }] }));
  valueOf(await workbook.write(reportOf(), REPORT, task()));
  valueOf(await workbook.change([change("Draft", "B3", "3", 4)]));
  expect(await shown(workbook, "Overview", "B1")).toBe("");
  expect(await shown(workbook, "Overview", "B2")).toBe("9");
  expect(workbook.state().losses).toEqual([
    {
      kind: "not-worked-out",
      cells: [at("Draft", "B2"), at("Draft", "D2"), at("Overview", "B1"), at("Overview", "B3")],
    },
  ]);
  const saved = await saveOf(workbook);
  expect((await readSheets(saved))[1]?.cells.find(({ row, col }) => row === 0 && col === 1)).toMatchObject({
    value: null,
    formula: "'Draft'!B2",
  });
});

test("a report that was made after a change follows the next ones from there", async () => {
  const workbook = await draft();
  valueOf(await workbook.change([change("Draft", "B4", "9", 10)]));
  valueOf(await workbook.write(reportOf({ total: 13, chile: 10 }), REPORT, task()));
  valueOf(await workbook.change([change("Draft", "B3", "3", 4)]));
  expect(await shown(workbook, "Overview", "B1")).toBe("14");
  valueOf(await workbook.undo());
  valueOf(await workbook.undo());
  valueOf(await workbook.redo());
  expect(await shown(workbook, "Overview", "B1")).toBe("13");
});

test("stopped between two steps, nothing is added", async () => {
  const workbook = await draft();
  const stop = new AbortController();
  const outcome = await workbook.write(reportOf(), REPORT, {
    signal: stop.signal,
    onProgress: (share) => (share > 0.3 ? stop.abort() : undefined),
  });
  expect(failureOf(outcome).reason).toBe("cancelled");
  expect(await names(workbook)).toEqual(["Draft"]);
});

describe("removing", () => {
  test("sheets of this session vanish, by their id; an id that nobody carries removes nothing", async () => {
    const workbook = await draft();
    valueOf(await workbook.write(reportOf(), REPORT, task()));
    expect(valueOf(await workbook.remove("other"))).toEqual([]);
    expect(workbook.state().undo).toMatchObject({ kind: "report-made" });
    expect(valueOf(await workbook.remove("r"))).toEqual(["Overview"]);
    expect(workbook.state()).toMatchObject({ hasReport: false, undo: null, redo: { kind: "report-made" } });
  });

  test("sheets of the file go from the file, and can be taken back", async () => {
    const first = await draft();
    valueOf(await first.write(reportOf(), REPORT, task()));
    const bytes = await saveOf(first);
    const workbook = await open(bytes);
    expect(workbook.state().tabs.map(({ made }) => made)).toEqual([false, true]);
    expect(valueOf(await workbook.remove("r"))).toEqual(["Overview"]);
    expect(workbook.state().undo).toEqual({ kind: "sheets-removed", sheets: ["Overview"] });
    expect((await readSheets(await saveOf(workbook))).map(({ name }) => name)).toEqual(["Draft"]);
    valueOf(await workbook.undo());
    expect(await saveOf(workbook)).toEqual(bytes);
  });

  test("a new report takes the name of the one that was removed", async () => {
    const first = await draft();
    valueOf(await first.write(reportOf(), REPORT, task()));
    const workbook = await open(await saveOf(first));
    valueOf(await workbook.remove("r"));
    valueOf(await workbook.change([change("Draft", "B4", "9", 10)]));
    valueOf(await workbook.write(reportOf({ total: 13, chile: 10 }), { kind: "report", id: "r2" }, task()));
    valueOf(await workbook.change([change("Draft", "B3", "3", 4)]));
    const saved = await saveOf(workbook);
    const again = await open(saved);
    expect(valueOf(await again.made())).toEqual([{ kind: "report", id: "r2", name: "Overview" }]);
    expect(await shown(again, "Overview", "B1")).toBe("14");
  });

  test("one sheet that can be seen must be left", async () => {
    const first = await draft();
    valueOf(await first.write(sampleOf(), { kind: "sample", id: "s" }, task()));
    const { removeSheets } = await import("../../../src/xlsx/remove-sheets");
    const removed = await removeSheets(await saveOf(first), ["Draft"]);
    if (!removed.ok) throw new Error(removed.failure.code);
    const workbook = await open(removed.bytes);
    expect(failureOf(await workbook.remove("s"))).toMatchObject({
      reason: "no-other-sheet",
      sheet: "Sample",
    });
  });

  test("a report keeps its figures when the sample goes that it was made from", async () => {
    const workbook = await draft();
    valueOf(await workbook.write(sampleOf(), { kind: "sample", id: "s" }, task()));
    valueOf(await workbook.write(reportOf({}, ["Sample", "Overview"]), REPORT, task()));
    valueOf(await workbook.change([change("Sample", "B4", "9", 10)]));
    expect(valueOf(await workbook.remove("s"))).toEqual(["Sample"]);
    const report = (await sheetsOf(workbook))[1];
    expect(report?.cells.filter(({ col }) => col === 1).map(({ text, formula }) => [text, formula])).toEqual([
      ["12", null],
      ["10", null],
      ["22", "SUM(B1:B2)"],
    ]);
    const saved = await readSheets(await saveOf(workbook));
    expect(saved.map(({ name }) => name)).toEqual(["Draft", "Overview"]);
    valueOf(await workbook.undo());
    expect(await names(workbook)).toEqual(["Draft", "Sample", "Overview"]);
  });
});

test("what is shown is there; what is not is said", async () => {
  const workbook = await open(
    await draftFile({ sheets: [{ name: "Draft", inner: data(DRAFT_ROWS), state: "hidden" }, { name: "B" }] }),
  );
  valueOf(await workbook.show([at("Draft", "B2")]));
  expect(failureOf(await workbook.show([at("Gone", "B2")]))).toMatchObject({ reason: "gone", sheet: "Gone" });
  expect(failureOf(await workbook.view("Gone"))).toMatchObject({ reason: "gone", sheet: "Gone" });
});

test("what stands in a cell: its formula, or what would be typed", async () => {
  const workbook = await draft();
  const content = async (address: string): Promise<string> =>
    valueOf(await workbook.content(at("Draft", address)));
  expect(await content("B2")).toBe("=SUM(B3:B4)");
  expect(await content("C3")).toBe("25%");
  expect(await content("D4")).toBe("TRUE");
  expect(await content("A3")).toBe("Brazil");
  expect(await content("Z99")).toBe("");
});

test("a sheet looks as it is by now", async () => {
  const workbook = await draft();
  valueOf(await workbook.change([change("Draft", "C3", "25%", 0.3)]));
  valueOf(await workbook.write(reportOf(), REPORT, task()));
  const { cells, name } = valueOf(await workbook.view("Draft"));
  expect(name).toBe("Draft");
  expect(cells.texts).toContain("30%");
  expect(valueOf(await workbook.view("Overview")).cells.texts).toContain("To the draft");
});

test("what is typed into a sheet that was made here is saved as it is shown, whatever it begins with", async () => {
  const workbook = await draft();
  valueOf(await workbook.write(sampleOf(), { kind: "sample", id: "s" }, task()));
  const type = async (address: string, from: string, to: number | string): Promise<void> => {
    valueOf(await workbook.change([change("Sample", address, from, to)]));
    const saved = await readSheets(await saveOf(workbook));
    expect(saved[1]).toEqual((await sheetsOf(workbook))[1]);
  };
  await type("A3", "Brazil", "=cmd()");
  await type("B3", "3", "-3");
  await type("B4", "9", "@ nine");
  await type("E9", "", "'new");
  await type("A3", "=cmd()", "Brasil");
  await type("B3", "-3", 4);
  await type("E9", "'new", 5);
});
