import { audit } from "../../../src/core";
import type { PlanOptions } from "../../../src/core/plan/plan-report";
import type { SheetPlan, WorkbookPlan } from "../../../src/core/plan/workbook-plan";
import { toWords } from "../../../src/core/words/to-words";
import * as drafts from "./drafts";
import { sheetOf } from "./draft";
import * as layouts from "./layouts";
import { planOf, sheetNamed, tableOf } from "./planned";
import { randomDraft } from "./random-drafts";
import { toSnapshots } from "./snapshots";

const { DECIMALS, MORE_OUTCOMES, PROCESSES, SHARES_ONLY } = layouts;
const DRAFTS = Object.entries({ ...drafts, ...layouts });
const LAYOUTS = ["report", "accessible"] as const;

const accessibleOf = (
  draft: Parameters<typeof planOf>[0],
  options: Partial<PlanOptions> = {},
): WorkbookPlan => planOf(draft, { layout: "accessible", ...options });

/** The sheets of a plan that show a table of figures. */
function tableSheets(plan: WorkbookPlan): readonly SheetPlan[] {
  return plan.sheets.filter(({ cells }) => cells.some(({ style }) => style === "total-label"));
}

function valueAt({ cells }: SheetPlan, row: number, col: number): string | number | null {
  return cells.find((cell) => cell.row === row && cell.col === col)?.value ?? null;
}

/** The figures of a table by row, without its words. */
function figuresOf(sheet: SheetPlan): readonly (readonly string[])[] {
  return tableOf(sheet)
    .slice(1)
    .map(([, ...figures]) => figures);
}

const LANGUAGES = ["en", "de", "fr", "es", "pt", "ru", "ja", "zh"];

describe("the accessible layout", () => {
  test("gives every column its own heading, the total first, and says where the table lies", () => {
    const sheet = sheetNamed(accessibleOf(audit([MORE_OUTCOMES])), "User data");
    expect(valueAt(sheet, 0, 0)).toBe("Requests for User Data, H2 2024");
    expect(valueAt(sheet, 1, 0)).toBe("This sheet has one table, in A3:I6. Notes on it are below, in A8.");
    expect(tableOf(sheet)).toEqual([
      [
        "Country",
        ...["Approved, share", "Approved, count", "Partially approved, share", "Partially approved, count"],
        ...["Rejected, share", "Rejected, count", "Pending, share", "Pending, count"],
      ],
      ["TOTAL:", "50%", "4", "13%", "1", "25%", "2", "13%", "1"],
      ["Chile", "33%", "1", "33%", "1", "0%", "0", "33%", "1"],
      ["Germany", "60%", "3", "0%", "0", "40%", "2", "0%", "0"],
    ]);
    expect(sheet.tables).toEqual([{ name: "User_data", range: { top: 2, left: 0, bottom: 5, right: 8 } }]);
    expect(sheet.freeze).toBeNull();
    expect(sheet.print.repeatRows).toEqual({ first: 2, last: 2 });
  });

  test("a headnote tells of notes only where there are some", () => {
    const [overview] = tableSheets(accessibleOf(audit([PROCESSES])));
    if (overview === undefined) throw new Error("no table");
    expect(valueAt(overview, 1, 0)).toBe("This sheet has one table, in A3:B7.");
  });

  test("headings that are the same, or missing, are told apart", () => {
    const twice = sheetOf(
      "D",
      "Government requests, 2024\nRequests | Requests | Accounts | Accounts\nBrazil | 1 | 2 | 4\nChile | 2 | 3 | 3",
    );
    for (const sheet of tableSheets(accessibleOf(audit([twice]), { force: true }))) {
      const [heads = []] = tableOf(sheet);
      expect(new Set(heads.map((head) => head.toLowerCase())).size).toBe(heads.length);
    }
  });

  test.each(DRAFTS)(
    "%s: nothing is merged, every table is one of Excel's own, whole and without gaps",
    (_, draft) => {
      const plan = accessibleOf(audit([draft]));
      expect(plan.sheets.flatMap(({ merges }) => merges)).toEqual([]);
      const names = plan.sheets.flatMap(({ tables = [] }) => tables.map(({ name }) => name.toLowerCase()));
      expect(new Set(names).size).toBe(names.length);
      expect(tableSheets(plan).length).toBeGreaterThan(0);
      for (const sheet of tableSheets(plan)) {
        const [table, ...others] = sheet.tables ?? [];
        if (table === undefined) throw new Error(`no table on ${sheet.name}`);
        expect(others).toEqual([]);
        const { top, left, bottom, right } = table.range;
        expect([top, left]).toEqual([2, 0]);
        for (let row = top; row <= bottom; row += 1)
          for (let col = left; col <= right; col += 1) expect(valueAt(sheet, row, col)).not.toBeNull();
        const heads = tableOf(sheet)[0] ?? [];
        expect(heads).toHaveLength(right + 1);
        expect(heads.every((head) => head.trim() !== "" && !head.includes("\n"))).toBe(true);
        expect(new Set(heads.map((head) => head.toLowerCase())).size).toBe(heads.length);
        // Nothing lies on the table or directly around it.
        expect(sheet.cells.filter(({ row }) => row === bottom + 1)).toEqual([]);
        expect(sheet.cells.filter(({ col }) => col > right)).toEqual([]);
      }
    },
  );

  test.each(DRAFTS)("%s: has the figures, formulas and sources of the report", (_, draft) => {
    const checked = audit([draft]);
    const figures = (plan: WorkbookPlan) =>
      tableSheets(plan).map(({ cells, tables: _tables, name }) => [
        name,
        cells
          .filter(({ style }) => /count|share|label/.test(style))
          .map(({ row, col, value, formula, source, style }) => ({
            row,
            col,
            value,
            formula,
            source,
            // Only the layout of a report has quiet rows: colour alone would say something there.
            style: style.replace("quiet-", ""),
          })),
      ]);
    expect(figures(accessibleOf(checked))).toEqual(figures(planOf(checked)));
  });
});

describe("the layout of a report", () => {
  test("is the one where none is chosen", () => {
    const checked = audit([MORE_OUTCOMES]);
    expect(planOf(checked)).toEqual(planOf(checked, { layout: "report" }));
    expect(tableSheets(planOf(checked)).flatMap(({ tables = [] }) => tables)).toEqual([]);
  });

  test("centres short headings over share and count without merging them", () => {
    const sheet = sheetNamed(planOf(audit([MORE_OUTCOMES])), "User data");
    expect(sheet.merges.filter(({ top }) => top === 2)).toEqual([]);
    expect(sheet.cells.filter(({ row }) => row === 2).map(({ style, value }) => [style, value])).toEqual([
      ["stub-head", "Country"],
      ...["Approved", "Partially approved", "Rejected", "Pending"].flatMap((heading) => [
        ["spanner-across", heading],
        ["spanner-across", null],
      ]),
    ]);
  });

  test("merges the headings where one of them needs more lines than one, all alike", () => {
    const sheet = sheetNamed(planOf(audit([drafts.H1_2024])), "User data");
    expect(sheet.merges.filter(({ top }) => top === 2)).toEqual([
      { top: 2, left: 1, bottom: 2, right: 2 },
      { top: 2, left: 3, bottom: 2, right: 4 },
    ]);
    expect(sheet.rowHeights.find(({ row }) => row === 2)?.height).toBeGreaterThan(45);
  });

  test("a heading over one column alone is that of its figures", () => {
    const sheet = sheetNamed(planOf(audit([SHARES_ONLY])), "User data");
    expect(sheet.cells.filter(({ row }) => row === 2).map(({ style }) => style)).toEqual([
      "stub-head",
      "boxhead",
      "boxhead",
    ]);
  });

  test.each(DRAFTS)("%s: no cell of a body is merged", (_, draft) => {
    for (const sheet of tableSheets(planOf(audit([draft])))) {
      const last = 1 + tableOf(sheet).length;
      const inBody = sheet.merges.filter(({ top, bottom }) => bottom > 2 && top <= last);
      expect(inBody).toEqual([]);
    }
  });
});

describe("typography", () => {
  test("rows in which nothing happened stand back, the last one too", () => {
    const draft = sheetOf(
      "D",
      "Government requests, 2024\nCountry | Requests for User Data | Requests for Technical Expertise\nBrazil | 0 | 0\nChile | 0 | 3\nPeru | 0 | 0",
    );
    const styleOf = (row: number) =>
      sheetNamed(planOf(audit([draft])), "Overview")
        .cells.filter((cell) => cell.row === row)
        .map(({ style }) => style);
    expect(styleOf(4)).toEqual(["quiet-label", "quiet-count", "quiet-count", "quiet-count"]);
    expect(styleOf(5)).toEqual(["label", "count", "count", "count"]);
    expect(styleOf(6)).toEqual([
      "quiet-last-label",
      "quiet-last-count",
      "quiet-last-count",
      "quiet-last-count",
    ]);
  });

  test("where nothing happened at all, nothing stands back behind it", () => {
    const sheet = sheetNamed(planOf(audit([drafts.H1_2024])), "User data");
    expect(sheet.cells.filter(({ style }) => style.startsWith("quiet"))).toEqual([]);
  });

  test("shares stand nearer to their own counts than to the next outcome", () => {
    const [, share = 0, count = 0, next = 0] = sheetNamed(
      planOf(audit([DECIMALS])),
      "Technical Expertise",
    ).columnWidths;
    expect(count).toBeLessThan(next);
    expect(share).toBe(next);
  });

  test("large numbers and long words of headings have room", () => {
    const draft = sheetOf(
      "D",
      "Requests for User Data, 2024\nLand | Informationsherausgabeersuchen | Other requests\nBrazil | 123456789 | 1\nChile | 987654321 | 2",
    );
    const [overview] = tableSheets(planOf(audit([draft])));
    const widths = overview?.columnWidths.slice(1) ?? [];
    expect(Math.max(...widths)).toBeGreaterThanOrEqual("Informationsherausgabeersuchen".length);
    expect(Math.min(...widths)).toBeGreaterThanOrEqual("1,111,111,110".length + 2);
  });

  test("a table becomes a little wider where its title then fits on a line", () => {
    const sheet = sheetNamed(planOf(audit([drafts.H1_2024])), "Technical information");
    expect(sheet.cells[0]).toMatchObject({ row: 0, col: 0, style: "table-title" });
    expect(sheet.merges.filter(({ top }) => top === 0)).toEqual([]);
    const sum = (widths: readonly number[]): number => widths.reduce((all, width) => all + width, 0);
    expect(sum(sheet.columnWidths)).toBeLessThanOrEqual(120);
  });

  test("headings that would fill the window are not held fast", () => {
    const long =
      "Requests that were processed and answered in full or in part by the legal department ".repeat(9);
    const draft = sheetOf("D", `Government requests, 2024\nCountry | ${long}\nBrazil | 1\nChile | 2`);
    const sheet = tableSheets(planOf(audit([draft]))).at(-1);
    expect(sheet?.freeze).toEqual({ rows: 0, columns: 1 });
    expect(Math.max(...(sheet?.rowHeights ?? []).map(({ height }) => height))).toBeLessThanOrEqual(409);
  });
});

describe("whatever is generated is read back without a finding and with the same figures", () => {
  test.each(DRAFTS)("%s, accessible", (name, draft) => {
    const plan = accessibleOf(audit([draft]));
    const second = audit(toSnapshots(plan));
    const expected = name === "CUT_OFF" ? ["rounding-convention"] : [];
    expect(second.findings.map(({ check }) => check)).toEqual(expected);
    expect(second.report.tables.map(({ sheet }) => sheet)).toEqual(
      tableSheets(plan).map((sheet) => sheet.name),
    );
    expect(tableSheets(accessibleOf(second)).map(tableOf)).toEqual(tableSheets(plan).map(tableOf));
  });

  test.each(LANGUAGES.flatMap((language) => LAYOUTS.map((layout) => [language, layout] as const)))(
    "in %s, %s",
    (language, layout) => {
      const options = { words: toWords(language), language, layout };
      for (const draft of [drafts.H1_2024, MORE_OUTCOMES]) {
        const plan = planOf(audit([draft]), options);
        const second = audit(toSnapshots(plan));
        expect(second.findings).toEqual([]);
        expect(tableSheets(planOf(second, options)).map(figuresOf)).toEqual(tableSheets(plan).map(figuresOf));
      }
    },
  );

  test.each(LAYOUTS)("60 drafts made by chance, %s", (layout) => {
    for (let seed = 1; seed <= 60; seed += 1) {
      const { sheet } = randomDraft(seed);
      const first = audit([sheet]);
      expect({ seed, findings: first.findings.map(({ check, severity }) => [check, severity]) }).toEqual({
        seed,
        findings: [],
      });
      const plan = planOf(first, { layout });
      const second = audit(toSnapshots(plan));
      expect({ seed, findings: second.findings.map(({ check }) => check) }).toEqual({ seed, findings: [] });
      const again = planOf(second, { layout });
      expect({ seed, tables: tableSheets(again).map(tableOf) }).toEqual({
        seed,
        tables: tableSheets(plan).map(tableOf),
      });
    }
  });
});
