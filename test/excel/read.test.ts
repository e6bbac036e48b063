import { makeDraft } from "../../bench/draft";
import { toPlan } from "../../bench/draft-plan";
import { DRAFTS } from "../../samples/drafts";
import { audit } from "../../src/core";
import type { Cell, SheetSnapshot } from "../../src/core/sheet";
import { readWorkbook } from "../../src/xlsx/read-workbook";
import { H1_2024 } from "../core/plan/drafts";
import { sheetOf } from "../core/plan/draft";
import { toSnapshots } from "../core/plan/snapshots";
import { openExcel } from "../excel-host";
import { attach, aTask, failureOf, open, readFrom, sample, valueOf } from "./opened";

const MEGABYTE = 1024 * 1024;

/** A sheet as it can be compared: Excel is not asked for merged ranges. */
const withoutMerges = (sheet: SheetSnapshot): SheetSnapshot => ({ ...sheet, merges: [] });

async function snapshotsOf(bytes: Uint8Array): Promise<readonly SheetSnapshot[]> {
  const reading = await readWorkbook(bytes);
  if (!reading.ok) throw new Error(reading.failure.detail);
  return reading.sheets;
}

async function cellsOf(prepare: (opened: ReturnType<typeof open>) => void): Promise<readonly Cell[]> {
  const opened = open();
  prepare(opened);
  return (await readFrom(opened.host)).sheets[0]?.cells ?? [];
}

describe("the samples", () => {
  test.each(DRAFTS)("$file is read through Excel as from the file, and judged the same", async ({ file }) => {
    const expected = await snapshotsOf(sample(file));
    const { excel, host } = attach(await openExcel(sample(file)));
    const { sheets, made, memory } = await readFrom(host);
    expect(sheets).toEqual(expected.map(withoutMerges));
    expect([made, memory]).toEqual([[], null]);
    const [read, there] = [audit(sheets), audit(expected)];
    expect(read.findings).toEqual(there.findings);
    expect(read.verdicts).toEqual(there.verdicts);
    expect(excel.syncs).toHaveLength(2);
  });
});

describe("what it costs", () => {
  test("a small draft: two syncs, no write, nothing undone", async () => {
    const { excel, host } = open([H1_2024, sheetOf("Notes", "Nothing here")]);
    const before = excel.fingerprint();
    await readFrom(host);
    expect(excel.syncs).toHaveLength(2);
    expect(excel.syncs.every(({ bytes, answerBytes }) => bytes < 10_000 && answerBytes < 20_000)).toBe(true);
    expect(excel.syncs.flatMap(({ actions }) => actions.filter(({ kind }) => kind === "set"))).toEqual([]);
    expect(excel.undoCleared).toEqual([]);
    expect(excel.fingerprint()).toBe(before);
  });

  const LARGE = toSnapshots(toPlan(makeDraft({ places: 250, periods: 20 })));

  test("250 countries in 20 periods: still two, and less than Excel on the web answers with", async () => {
    const { excel, host } = open(LARGE);
    const { sheets } = await readFrom(host);
    expect(sheets).toEqual(LARGE);
    expect(excel.syncs).toHaveLength(2);
    expect(excel.syncs[1]?.bytes).toBeLessThan(MEGABYTE / 10);
    expect(excel.syncs[1]?.answerBytes).toBeLessThan(4 * MEGABYTE);
    expect(excel.undoCleared).toEqual([]);
  }, 30_000);

  test("an answer that is too large is asked for again, in slices that get smaller where they must", async () => {
    const { excel, host } = open(LARGE.slice(0, 6));
    for (const atRequest of [2, 4, 5, 6]) excel.inject({ error: 5104, atRequest });
    const { sheets } = await readFrom(host);
    expect(sheets).toEqual(LARGE.slice(0, 6));
    expect(excel.syncs.filter(({ failed }) => failed !== null)).toHaveLength(4);
    expect(excel.syncs.length).toBeLessThan(12);
  }, 30_000);
});

describe("what a cell holds", () => {
  test("texts that look like something else", async () => {
    const typed = ["'=1+1", "'00123", "'+49 30", "''quoted", "'TRUE", "'#N/A"];
    const cells = await cellsOf(({ excel }) =>
      typed.forEach((text, row) => excel.user.type("Sheet1", `A${row + 1}`, text)),
    );
    expect(cells.map(({ value, formula, isError }) => ({ value, formula, isError }))).toEqual(
      typed.map((text) => ({ value: text.slice(1), formula: null, isError: false })),
    );
  });

  test("formulas, with their results, empty ones and errors", async () => {
    const cells = await cellsOf(({ excel }) => {
      excel.user.type("Sheet1", "A1", "=1+2");
      excel.user.type("Sheet1", "B1", '=""');
      excel.user.type("Sheet1", "C1", "=1/0");
      excel.user.type("Sheet1", "D1", "TRUE");
    });
    expect(cells).toEqual([
      { row: 0, col: 0, value: 3, text: "3", format: "General", formula: "1+2", isError: false },
      { row: 0, col: 1, value: "", text: "", format: "General", formula: '""', isError: false },
      { row: 0, col: 2, value: "#DIV/0!", text: "#DIV/0!", format: "General", formula: "1/0", isError: true },
      { row: 0, col: 3, value: true, text: "TRUE", format: "General", formula: null, isError: false },
    ]);
  });

  test("a column that is too narrow changes nothing", async () => {
    const { excel, host } = open([sheetOf("Draft", "Share | 64%\nCount | 1234567")]);
    const [wide] = (await readFrom(host)).sheets;
    const range = (sheet: string) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem(sheet).getRange("B:B").format.columnWidth = 3;
        const text = context.workbook.worksheets.getItem(sheet).getRange("B1:B2").load("text");
        await context.sync();
        return text.text;
      });
    await range("Draft");
    const [narrow] = (await readFrom(host)).sheets;
    expect(narrow).toEqual(wide);
    expect(excel.undoCleared).toEqual([]);
  });
});

describe("what surrounds the cells", () => {
  test("hidden sheets, rows and columns; protection; an empty sheet", async () => {
    const { excel, host } = open([
      sheetOf("One", "a | b\nc | d"),
      { ...sheetOf("Two", "a | b\nc | d"), hidden: true },
      { ...sheetOf("Three", ""), cells: [] },
    ]);
    excel.user.hideRows("One", 1);
    excel.user.hideColumns("One", 0);
    excel.user.protectSheet("One");
    const { sheets } = await readFrom(host);
    expect(
      sheets.map(({ name, hidden, protected: isProtected, cells }) => [
        name,
        hidden,
        isProtected,
        cells.length,
      ]),
    ).toEqual([
      ["One", false, true, 4],
      ["Two", true, false, 4],
      ["Three", false, false, 0],
    ]);
    expect(sheets[0]).toMatchObject({ hiddenRows: [1], hiddenColumns: [0] });
  });

  test("what was kept comes back", async () => {
    const { host } = open();
    valueOf(await host.keep("one"));
    valueOf(await host.keep('{"version":1}'));
    expect((await readFrom(host)).memory).toBe('{"version":1}');
  });

  test("chart sheets are left out, but for their names", async () => {
    const { excel, host } = open([H1_2024, sheetOf("Chart1", "a"), sheetOf("Notes", "b")]);
    // The survey of all sheets fails, and then the question to the second one.
    for (const atRequest of [2, 4]) excel.inject({ code: "UnsupportedSheet", atRequest });
    const { sheets, names } = await readFrom(host);
    expect(sheets.map(({ name }) => name)).toEqual(["Report", "Notes"]);
    // No new sheet can be called so.
    expect(names).toEqual(["Report", "Chart1", "Notes"]);
  });
});

describe("a very large sheet", () => {
  const ROWS = 30_000;
  const large: SheetSnapshot = {
    ...sheetOf("Large", ""),
    cells: Array.from({ length: ROWS * 4 }, (_, index) => {
      const [row, col] = [Math.floor(index / 4), index % 4];
      return {
        row,
        col,
        value: index,
        text: String(index),
        format: "General",
        formula: null,
        isError: false,
      };
    }),
  };
  const aCell = (row: number, col: number): Cell => ({
    row,
    col,
    value: "far",
    text: "far",
    format: "General",
    formula: null,
    isError: false,
  });

  test("is read in slices, to the last cell", async () => {
    const sheet = {
      ...large,
      cells: [...large.cells.slice(0, 16), aCell(3, 70), ...large.cells.slice(16, 40_000)],
    };
    const { excel, host } = open([sheet]);
    const shares: number[] = [];
    const { sheets } = valueOf(await host.read(aTask({ onProgress: (share) => shares.push(share) })));
    expect(sheets).toEqual([sheet]);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares.at(-1)).toBe(1);
    expect(shares.length).toBeGreaterThan(2);
    expect(Math.max(...excel.syncs.map(({ answerBytes }) => answerBytes))).toBeLessThan(5 * MEGABYTE);
  }, 30_000);

  test("can be stopped between slices", async () => {
    const { excel, host } = open([large]);
    const stop = new AbortController();
    const outcome = await host.read(aTask({ signal: stop.signal, onProgress: () => stop.abort() }));
    expect(failureOf(outcome)).toMatchObject({ reason: "cancelled", leftBehind: [] });
    expect(excel.syncs).toHaveLength(3);
  });

  test("one cell at the far end of a sheet is one cell", async () => {
    const { host } = open([{ ...large, cells: [aCell(1_048_575, 16_383)] }]);
    expect((await readFrom(host)).sheets[0]?.cells).toEqual([aCell(1_048_575, 16_383)]);
  });

  test("is too large beyond what Excel hands out", async () => {
    const spread = [aCell(2000, 0), aCell(1_048_575, 16_383)];
    const { excel, host } = open([H1_2024, { ...large, cells: spread }]);
    expect(failureOf(await host.read(aTask()))).toMatchObject({ reason: "too-large", sheet: "Large" });
    expect(excel.syncs).toHaveLength(2);
  });
});

describe("when it goes wrong", () => {
  test.each([
    [5004, "editing"],
    [5012, "disconnected"],
    [5102, "disconnected"],
    [7000, "unexpected"],
    [1014, "gone"],
    [5001, "unexpected"],
  ] as const)("error %i in every request is told as %s", async (error, reason) => {
    for (const atRequest of [1, 2]) {
      const { excel, host } = open([H1_2024]);
      const before = excel.fingerprint();
      excel.inject({ error, atRequest });
      excel.inject({ error, atRequest: atRequest + 2 });
      const outcome = await host.read(aTask());
      // What may have been bad luck is tried a second time.
      if (outcome.ok) expect(["gone", "unexpected"]).toContain(reason);
      else expect(outcome.failure.reason).toBe(reason);
      expect(excel.fingerprint()).toBe(before);
    }
  });

  test("bad luck is tried once more, and not for ever", async () => {
    const { excel, host } = open([H1_2024]);
    excel.inject({ error: 5001 });
    expect((await host.read(aTask())).ok).toBe(true);
    excel.inject({ error: 5001, atRequest: 1 });
    excel.inject({ error: 5001, atRequest: 2 });
    expect(failureOf(await host.read(aTask()))).toMatchObject({ reason: "unexpected" });
  });

  test("an answer that stays too large", async () => {
    const { excel, host } = open([H1_2024]);
    for (let at = 2; at < 30; at += 1) excel.inject({ error: 5104, atRequest: at });
    expect(failureOf(await host.read(aTask())).reason).toBe("too-large");
  });

  test("details name the call, and no text of the workbook", async () => {
    const { excel, host } = open([sheetOf("Secret name", "Country | Requests\nBrazil | 3")]);
    const fault = { code: "AccessDenied", match: ({ name }: { name: string }) => name.includes("values") };
    excel.inject({ ...fault, atRequest: 2 });
    excel.inject({ ...fault, atRequest: 4 });
    const { details } = failureOf(await host.read(aTask()));
    expect(details).toContain("AccessDenied");
    expect(details).not.toMatch(/Secret|Brazil/);
  });

  test("a stopped task reads nothing", async () => {
    const { excel, host } = open([H1_2024]);
    const outcome = await host.read(aTask({ signal: AbortSignal.abort() }));
    expect(failureOf(outcome).reason).toBe("cancelled");
    expect(excel.syncs).toHaveLength(0);
  });

  test("while a cell is edited, Excel waits", async () => {
    const { excel, host } = open([H1_2024]);
    excel.editing = true;
    const reading = host.read(aTask());
    excel.editing = false;
    expect((await reading).ok).toBe(true);
  });
});
