import { toHeadingLevel } from "../../src/core/accessibility/heading-level";
import { makeDraft } from "../../bench/draft";
import { toPlan } from "../../bench/draft-plan";
import { audit, planFindingsWorkbook } from "../../src/core";
import { NEUTRAL_LOOKS } from "../../src/core/plan/looks";
import { en } from "../../src/core/words/en";
import type { SheetSnapshot } from "../../src/core/sheet";
import type { WorkbookPlan } from "../../src/core/plan/workbook-plan";
import { readWorkbook } from "../../src/xlsx/read-workbook";
import { writePlan } from "../../src/xlsx/write-plan";
import { sheetOf } from "../core/plan/draft";
import { H1_2024 } from "../core/plan/drafts";
import { planOf } from "../core/plan/planned";
import { toSnapshots } from "../core/plan/snapshots";
import { findSheet, toKey } from "../excel-host/model/book";
import { aCell, aPlan, aSheet } from "../xlsx/a-plan";
import { aTask, failureOf, FINDINGS, open, readFrom, REPORT, valueOf, writeTo } from "./opened";

const MEGABYTE = 1024 * 1024;
const REPORT_PLAN = planOf(H1_2024);

/** What the file host makes of the plan, as it can be compared. */
async function asFile(plan: WorkbookPlan): Promise<readonly SheetSnapshot[]> {
  const reading = await readWorkbook(await writePlan(plan));
  if (!reading.ok) throw new Error(reading.failure.detail);
  return reading.sheets;
}

describe("a report", () => {
  test("takes three syncs, and leaves the draft and the undo history alone", async () => {
    const { excel, host } = open([H1_2024]);
    const before = excel.fingerprint(["Report"]);
    const written = await writeTo(host, REPORT_PLAN);
    expect(written).toEqual({ sheets: REPORT_PLAN.sheets.map(({ name }) => name), unpolished: [] });
    expect(excel.syncs).toHaveLength(3);
    expect(excel.syncs[1]?.bytes).toBeLessThan(MEGABYTE / 3);
    expect(excel.undoCleared).toEqual([]);
    expect(excel.fingerprint(["Report"])).toBe(before);
    expect(excel.book.active.name).toBe(written.sheets[0]);
    expect(excel.book.enableEvents).toBe(true);
  });

  test("has the same cells as the one that the file host makes", async () => {
    const { excel, host } = open([H1_2024]);
    await writeTo(host, REPORT_PLAN);
    const expected = await asFile(REPORT_PLAN);
    expect(excel.toSnapshots().slice(1)).toEqual(expected);
  });

  test("its formulas come out as the plan says", async () => {
    const { excel, host } = open([H1_2024]);
    await writeTo(host, REPORT_PLAN);
    const shown = excel.toSnapshots().slice(1);
    REPORT_PLAN.sheets.forEach(({ cells }, index) => {
      for (const { row, col, value, formula } of cells) {
        if (formula === null) continue;
        const cell = shown[index]?.cells.find((each) => each.row === row && each.col === col);
        expect(cell).toMatchObject({ value, formula, isError: false });
      }
    });
  });

  test("may point at the draft, and follows it", async () => {
    const { excel, host } = open([H1_2024]);
    const plan = planOf(H1_2024, { linked: true, taken: ["Report"] });
    await writeTo(host, plan);
    const brazil = (): unknown =>
      excel
        .toSnapshots()
        .flatMap(({ cells }) => cells)
        .find(({ formula }) => formula?.includes("'Report'!D5") === true);
    expect(brazil()).toMatchObject({ value: 3 });
    excel.user.type("Report", "D5", "5");
    expect(brazil()).toMatchObject({ value: 5 });
  });

  test("250 countries: three syncs below 2 MB each", async () => {
    const draft = toSnapshots(toPlan(makeDraft({ places: 250, periods: 20 }))).slice(-1);
    const plan = planOf(audit(draft));
    const { excel, host } = open(draft);
    await writeTo(host, plan);
    expect(excel.syncs).toHaveLength(3);
    expect(Math.max(...excel.syncs.map(({ bytes }) => bytes))).toBeLessThan(2 * MEGABYTE);
  }, 30_000);

  test("one that does not fit into a request is written in several, with progress", async () => {
    const rows = 1500;
    const cells = Array.from({ length: rows * 20 }, (_, index) =>
      aCell({ row: Math.floor(index / 20), col: index % 20, value: `${"x".repeat(90)} ${index}` }),
    );
    const plan = aPlan([
      aSheet({ name: "Long", cells }),
      aSheet({ name: "Short", cells: cells.slice(0, 1) }),
    ]);
    const { excel, host } = open([H1_2024]);
    const shares: number[] = [];
    valueOf(await host.write(plan, REPORT, aTask({ onProgress: (share) => shares.push(share) })));
    expect(Math.max(...excel.syncs.map(({ bytes }) => bytes))).toBeLessThan(2 * MEGABYTE);
    expect(excel.syncs.length).toBeGreaterThan(3);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(excel.toSnapshots()[1]?.cells).toHaveLength(cells.length);
  }, 30_000);

  test("carries its mark, and is not read again", async () => {
    const { host } = open([H1_2024]);
    const { sheets: names } = await writeTo(host, REPORT_PLAN);
    const { sheets, made } = await readFrom(host);
    expect(made).toEqual(names.map((name) => ({ ...REPORT, name })));
    expect(sheets.filter((sheet) => sheet.made === true).map(({ name }) => name)).toEqual(names);
  });

  test("a sample is read like any draft", async () => {
    const { host } = open([H1_2024]);
    await writeTo(host, aPlan([aSheet({ name: "Sample", cells: [aCell({ row: 0, col: 0, value: 1 })] })]), {
      kind: "sample",
      id: "s",
    });
    const { sheets, made } = await readFrom(host);
    expect(made).toEqual([{ kind: "sample", id: "s", name: "Sample" }]);
    expect(sheets.some((sheet) => sheet.made === true)).toBe(false);
  });
});

describe("what surrounds the cells", () => {
  test("widths, heights, merged cells, view, page and links", async () => {
    const { excel, host } = open([sheetOf("Draft", "a")]);
    await writeTo(host, aPlan());
    const cover = excel.fingerprint(["Cover"]);
    expect(cover).toContain("row 1 size 30");
    // (40 characters × 7 pixels + 5) × ¾ points
    expect(cover).toContain("column 1 size 213.75");
    expect(cover).toContain("no gridlines");
    expect(cover).toMatch(/^A5 .*"The table" link .*'It''s 1 & 2'!A1/m);
    expect(cover).not.toContain("address");
    const table = excel.fingerprint(["It's 1 & 2"]);
    expect(table).toContain("frozen A1:A4");
    expect(table).toContain("merges A1:D1");
    expect(table).toMatch(/page .*Letter.*/);
    expect(table).toMatch(/page .*Landscape.*/);
    expect(table).toContain("Example && Co, H1 2024");
    expect(table).toContain("&P / &N");
    expect(table).toMatch(/printed .*/);
  });

  test("a page break stands above its row", async () => {
    const { excel, host } = open();
    const print = {
      paper: "a4",
      orientation: "portrait",
      repeatRows: null,
      footer: "",
      breaksBefore: [11],
    } as const;
    await writeTo(host, aPlan([aSheet({ name: "Long", print })]));
    expect(excel.book.sheets.at(-1)?.horizontalBreaks).toEqual([11]);
  });

  test.each([aPlan(), REPORT_PLAN])("each cell looks as its style says", async (plan) => {
    const { excel, host } = open();
    await writeTo(host, plan);
    for (const { name, cells } of plan.sheets) {
      const sheet = findSheet(excel.book, name);
      const styles = new Map(
        cells.map((cell) => [toKey(cell.row, cell.col), NEUTRAL_LOOKS.styles[cell.style]]),
      );
      const headings = new Map(
        cells.flatMap((cell) => {
          const level = toHeadingLevel(cell);
          return level === null ? [] : [[toKey(cell.row, cell.col), `Heading${level}`] as const];
        }),
      );
      expect(headings.size).toBeGreaterThan(0);
      for (const [key, { font, fill, align, border }] of styles) {
        const format = sheet?.cells.get(key)?.format;
        expect(format).toMatchObject({
          fontName: "Calibri",
          fontSize: font.size,
          fontColor: `#${font.color}`,
          bold: font.bold,
          italic: font.italic,
          underline: font.underline ? "Single" : "None",
          fill: fill === null ? null : `#${fill}`,
          horizontal: {
            general: "General",
            left: "Left",
            center: "Center",
            "center-across": "CenterAcrossSelection",
            right: "Right",
          }[align.horizontal],
          vertical: { top: "Top", center: "Center", bottom: "Bottom" }[align.vertical],
          wrap: align.wrap,
          indent: align.indent,
          style: headings.get(key) ?? "Normal",
        });
        for (const [side, line] of [
          ["EdgeTop", border.top],
          ["EdgeBottom", border.bottom],
        ] as const) {
          const weight =
            line === null ? null : { hair: "Hairline", thin: "Thin", medium: "Medium" }[line.style];
          const drawn = format?.borders[side];
          expect(drawn ?? null).toEqual(
            line === null ? null : { style: "Continuous", weight, color: `#${line.color}` },
          );
        }
      }
    }
  });

  test("a formula has the format of its style, not that of the cell it points to", async () => {
    const { excel, host } = open();
    const cell = { ...aCell({ row: 0, col: 0, value: "x" }), formula: "A2" };
    await writeTo(
      host,
      aPlan([aSheet({ name: "One", cells: [cell, aCell({ row: 1, col: 0, value: "=x" })] })]),
    );
    const formats = excel.syncs
      .flatMap(({ actions }) => actions)
      .filter(({ name, kind }) => kind === "set" && name === "NumberFormat");
    expect(formats.map(({ args }) => args)).toEqual([[[["General"], ["@"]]]]);
  });

  test("the font is the report's, whatever that of the workbook is", async () => {
    const { excel, host } = open();
    await writeTo(host, aPlan());
    const fonts =
      excel.syncs[1]?.actions.filter(({ path, kind }) => kind === "set" && path.endsWith("Format.Font")) ??
      [];
    const sized = fonts.filter(({ name }) => name === "Size").map(({ path }) => path);
    const named = fonts
      .filter(({ name, args }) => name === "Name" && args[0] === "Calibri")
      .map(({ path }) => path);
    expect(sized.length).toBeGreaterThan(5);
    expect(named).toEqual(sized);
  });
});

describe("user text never becomes anything else", () => {
  const TEXTS = [
    "=cmd()",
    "=1+1",
    "+1",
    "+49 30",
    "-1",
    "-",
    "@x",
    "'00123",
    "'quoted",
    "00123",
    "1-2",
    "1/2",
    "TRUE",
    "wahr",
    "1E5",
    "#N/A",
    "#REF!",
    "64%",
    "12:30",
    "March 2024",
    "Mai 5",
    "123456789012345678",
    "\t=1",
    "\r=1",
    " =1",
    "(5)",
    "$5",
    "5 €",
    "Brazil",
    "a\nb",
    "مصر",
    "🇧🇷",
  ];

  test.each(TEXTS)("%j", async (text) => {
    const { excel, host } = open();
    await writeTo(host, aPlan([aSheet({ name: "Texts", cells: [aCell({ row: 0, col: 0, value: text })] })]));
    const [cell] = excel.toSnapshots().at(-1)?.cells ?? [];
    expect(cell).toMatchObject({ value: text.replace("\r", "\n"), formula: null, isError: false });
    const [fromFile] =
      (await asFile(aPlan([aSheet({ cells: [aCell({ row: 0, col: 0, value: text })] })])))[0]?.cells ?? [];
    expect(cell).toEqual(fromFile);
  });

  test("no request carries one unguarded", async () => {
    const { excel, host } = open();
    const cells = TEXTS.map((value, row) => aCell({ row, col: 0, value }));
    await writeTo(host, aPlan([aSheet({ name: "Texts", cells })]));
    const sent = excel.syncs
      .flatMap(({ actions }) => actions)
      .filter(({ name, kind }) => kind === "set" && ["Formulas", "Values"].includes(name))
      .flatMap(({ args }) => args.flat(2));
    expect(sent.length).toBeGreaterThan(0);
    for (const value of sent) if (typeof value === "string") expect(value).toMatch(/^('|\p{L})/u);
  });
});

describe("findings", () => {
  const findingsOf = (sheets: readonly SheetSnapshot[], date = "2026-01-01"): WorkbookPlan =>
    planFindingsWorkbook(audit(sheets), { words: en, version: "1.2.3", date });
  const [NAME = ""] = findingsOf([H1_2024]).sheets.map(({ name }) => name);

  test("are refreshed in their sheet, which keeps its name and place, in three syncs", async () => {
    const { excel, host } = open([H1_2024, sheetOf("Notes", "x")]);
    await writeTo(host, findingsOf([H1_2024]), FINDINGS);
    excel.user.rename(NAME, "Mine");
    excel.user.move("Mine", 0);
    excel.user.type("Report", "B4", "62");
    const { sheets } = await readFrom(host);
    const before = excel.syncs.length;
    const plan = findingsOf(sheets, "2026-02-02");
    const { sheets: names } = await writeTo(host, plan, { kind: "findings", id: "again" });
    expect(names).toEqual(["Mine"]);
    expect(excel.syncs.length - before).toBe(3);
    expect(excel.book.sheets.map(({ name }) => name)).toEqual(["Mine", "Report", "Notes"]);
    const [expected] = await asFile(plan);
    expect(excel.toSnapshots()[0]).toEqual({ ...expected, name: "Mine" });
    expect((await readFrom(host)).made).toEqual([{ kind: "findings", id: "again", name: "Mine" }]);
  });

  test("a sheet that somebody wrote into is left to them", async () => {
    const { excel, host } = open([H1_2024]);
    await writeTo(host, findingsOf([H1_2024]), FINDINGS);
    excel.user.type(NAME, "G3", "done!");
    const mine = excel.fingerprint([NAME]);
    await readFrom(host);
    const { sheets } = await writeTo(host, findingsOf([H1_2024], "2026-02-02"), FINDINGS);
    expect(sheets).toEqual([`${NAME} (2)`]);
    expect(excel.fingerprint([NAME])).toBe(mine);
    // The third time there is one to refresh again.
    await readFrom(host);
    expect((await writeTo(host, findingsOf([H1_2024], "2026-03-03"), FINDINGS)).sheets).toEqual([
      `${NAME} (2)`,
    ]);
  });

  test("nor is one that somebody filters: what is new would be hidden", async () => {
    const { excel, host } = open([H1_2024]);
    await writeTo(host, findingsOf([H1_2024]), FINDINGS);
    excel.user.hideRows(NAME, 2);
    await readFrom(host);
    const { sheets } = await writeTo(host, findingsOf([H1_2024], "2026-02-02"), FINDINGS);
    expect(sheets).toEqual([`${NAME} (2)`]);
  });

  test("have no heights of the last time, and nothing is hidden below what was written then", async () => {
    const { excel, host } = open([H1_2024]);
    const [plan, shorter] = [findingsOf([H1_2024]), findingsOf([H1_2024], "2026-02-02")];
    const tall = plan.sheets.map((sheet) => ({ ...sheet, rowHeights: [{ row: 7, height: 99 }] }));
    await writeTo(host, { ...plan, sheets: tall }, FINDINGS);
    excel.user.hideRows(NAME, 60);
    excel.user.hideColumns(NAME, 30);
    await readFrom(host);
    expect((await writeTo(host, shorter, FINDINGS)).sheets).toEqual([NAME]);
    const lines = findSheet(excel.book, NAME);
    expect(lines?.rows.get(7)?.size ?? null).toBeNull();
    expect(
      [...(lines?.rows.values() ?? []), ...(lines?.columns.values() ?? [])].filter(({ hidden }) => hidden),
    ).toEqual([]);
  });

  test("a name that is taken by something else is left to it", async () => {
    const { host } = open([H1_2024, sheetOf(NAME, "mine")]);
    expect((await writeTo(host, findingsOf([H1_2024]), FINDINGS)).sheets).toEqual([`${NAME} (2)`]);
  });
});

test("names that are taken are refused before anything is written", async () => {
  const { excel, host } = open([H1_2024, sheetOf("OVERVIEW", "mine")]);
  const before = excel.fingerprint();
  const outcome = await host.write(planOf(H1_2024), REPORT, aTask());
  expect(failureOf(outcome)).toEqual({
    reason: "name-taken",
    sheet: "Overview",
    details: "before writing",
    leftBehind: [],
  });
  expect(excel.fingerprint()).toBe(before);
  expect(excel.syncs).toHaveLength(1);
});
