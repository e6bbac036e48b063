import { audit } from "../../../src/core";
import {
  isAsGenerated,
  toDraftSheets,
  verifyReports,
  type Verification,
} from "../../../src/core/proof/verify-report";
import { toDigest } from "../../../src/core/proof/digest";
import type { Cell, SheetSnapshot } from "../../../src/core/sheet";
import { readWorkbook } from "../../../src/xlsx/read-workbook";
import { writePlan } from "../../../src/xlsx/write-plan";
import { H1_2024 } from "../plan/drafts";
import { sheetOf } from "../plan/draft";
import { planOf } from "../plan/planned";

/** As a file, so that what is compared went through the writer and the reader. */
async function toSheets(draft: SheetSnapshot): Promise<readonly SheetSnapshot[]> {
  const plan = planOf(audit([draft]), { date: "2 March 2025", organisation: "Ünïted “Ink” 😀" });
  const read = await readWorkbook(await writePlan(plan));
  if (!read.ok) throw new Error(read.failure.detail);
  return read.sheets;
}

function edit(
  sheets: readonly SheetSnapshot[],
  name: string,
  change: (cell: Cell) => Partial<Cell> | null,
): readonly SheetSnapshot[] {
  return sheets.map((sheet) =>
    sheet.name === name
      ? {
          ...sheet,
          cells: sheet.cells.flatMap((cell) => {
            const changed = change(cell);
            return changed === null ? [] : [{ ...cell, ...changed }];
          }),
        }
      : sheet,
  );
}

const at =
  (row: number, col: number, changed: Partial<Cell> | null) =>
  (cell: Cell): Partial<Cell> | null =>
    cell.row === row && cell.col === col ? changed : {};

/** That of the one report. */
function verifyReport(...given: Parameters<typeof verifyReports>): Verification {
  const [first, ...others] = verifyReports(...given);
  if (first === undefined || others.length > 0) throw new Error("not one report");
  return first;
}

let made: readonly SheetSnapshot[];
beforeAll(async () => {
  made = await toSheets(H1_2024);
});

test("a report that nobody touched is as it was generated, beside its draft and without it", () => {
  const verification = verifyReport(made, { draft: audit([H1_2024]) });
  expect(verification).toEqual({
    kind: "verified",
    sheet: "Proof",
    record: {
      version: "1.2.3",
      date: "2 March 2025",
      periods: ["H1 2024"],
      figures: expect.stringMatching(/^[0-9a-f]{64}$/),
    },
    differences: { edits: [], missing: [], recalculated: [] },
    changes: [],
  });
  expect(isAsGenerated(verification)).toBe(true);
  expect(isAsGenerated(verifyReport(made))).toBe(true);
});

test("a figure typed over is named with what it was", () => {
  const edited = edit(made, "Overview", at(4, 3, { value: 4, text: "4" }));
  expect(verifyReport(edited)).toMatchObject({
    differences: { edits: [{ sheet: "Overview", cell: "D5", was: "3", is: "4" }], recalculated: [] },
  });
});

test("so are a figure taken out, a formula replaced by its result, a text and a remark beside the table", () => {
  const [b4] =
    made.find(({ name }) => name === "Overview")?.cells.filter(({ formula }) => formula !== null) ?? [];
  const out = edit(made, "Overview", at(4, 3, null));
  const typed = edit(out, "Overview", at(3, 1, { formula: null }));
  const renamed = edit(typed, "Overview", at(4, 0, { value: "Brasil", text: "Brasil" }));
  const beside = renamed.map((sheet) =>
    sheet.name === "Overview" && b4 !== undefined
      ? {
          ...sheet,
          cells: [...sheet.cells, { ...b4, row: 6, col: 9, value: "new", text: "new", formula: null }],
        }
      : sheet,
  );
  const verification = verifyReport(beside);
  expect(verification.kind === "verified" && verification.differences.edits).toEqual([
    { sheet: "Overview", cell: "B4", was: "=… (61)", is: "61" },
    { sheet: "Overview", cell: "A5", was: "Brazil", is: "Brasil" },
    { sheet: "Overview", cell: "D5", was: "3", is: null },
    { sheet: "Overview", cell: "J7", was: null, is: "new" },
  ]);
  expect(isAsGenerated(verification)).toBe(false);
});

test("a formula with another result is told apart from what was typed", () => {
  const edited = edit(made, "Overview", at(3, 1, { value: 62, text: "62" }));
  expect(verifyReport(edited)).toMatchObject({
    differences: { edits: [], recalculated: [{ sheet: "Overview", cell: "B4", was: "61", is: "62" }] },
  });
});

test("formulas as Excel rewrites them are the same formulas", () => {
  const rewritten = made.map((sheet) => ({
    ...sheet,
    cells: sheet.cells.map((cell) => ({
      ...cell,
      formula: cell.formula?.replace(/'Overview'!/g, "Overview!").replace(/,/g, ", ") ?? null,
    })),
  }));
  expect(rewritten).not.toEqual(made);
  expect(isAsGenerated(verifyReport(rewritten))).toBe(true);
});

test("formulas whose references moved, because a row was inserted in the draft, are the same formulas", () => {
  const moved = made.map((sheet) => ({
    ...sheet,
    cells: sheet.cells.map((cell) => ({
      ...cell,
      formula:
        cell.formula?.replace(/([A-Z])(\d+)/g, (_, col: string, row: string) => `${col}${Number(row) + 1}`) ??
        null,
    })),
  }));
  expect(moved).not.toEqual(made);
  expect(isAsGenerated(verifyReport(moved))).toBe(true);
});

test("a formula that was replaced by another one is told with the one that is there", () => {
  const edited = edit(made, "Overview", at(3, 1, { formula: "SUM(B5:B13)+0" }));
  expect(verifyReport(edited)).toMatchObject({
    differences: { edits: [{ cell: "B4", was: "=… (61)", is: "=SUM(B5:B13)+0 (61)" }] },
  });
});

test("a record that somebody else wrote is not believed, and breaks nothing", () => {
  const text = 'crossfoot-record 1/1 {"format":1} end';
  const cells = [text, toDigest(text)].map((value, col) => ({
    ...{ row: 0, col, value, text: value, format: "General", formula: null, isError: false },
  }));
  expect(verifyReports([{ ...H1_2024, name: "Odd", cells }])).toEqual([
    { kind: "damaged-record", sheet: "Odd" },
  ]);
});

test("a sheet that is gone or renamed is named", () => {
  const renamed = made.map((sheet) => (sheet.name === "Overview" ? { ...sheet, name: "Requests" } : sheet));
  expect(verifyReport(renamed)).toMatchObject({ differences: { missing: ["Overview"], edits: [] } });
});

describe("the draft", () => {
  const changed = (from: string, to: string): SheetSnapshot => {
    const cells = H1_2024.cells.map((cell) =>
      cell.text === from && cell.row > 4 ? { ...cell, text: to, value: Number(to) } : cell,
    );
    return { ...H1_2024, cells };
  };

  test("figures that changed are named where they stand", () => {
    const verification = verifyReport(made, { draft: audit([changed("4", "5")]) });
    expect(verification).toMatchObject({
      changes: [
        { sheet: "Report", cell: "B7", label: "China", was: "4", is: "5" },
        { sheet: "Report", cell: "D7", label: "China", was: "4", is: "5" },
        { sheet: "Report", cell: "C21", label: "China", was: "4", is: "5" },
      ],
    });
  });

  test("a row inserted above moves the figures and changes none", () => {
    const moved = { ...H1_2024, cells: H1_2024.cells.map((cell) => ({ ...cell, row: cell.row + 1 })) };
    expect(verifyReport(made, { draft: audit([moved]) })).toMatchObject({ changes: [] });
  });

  test("a country more or less is told", () => {
    const without = { ...H1_2024, cells: H1_2024.cells.filter(({ row }) => row !== 5) };
    const verification = verifyReport(made, { draft: audit([without]) });
    const changes = verification.kind === "verified" ? (verification.changes ?? []) : [];
    expect(changes.map(({ label, was, is }) => [label, was, is])).toEqual([
      ["Chile", "1", null],
      ["Chile", "0", null],
      ["Chile", "1", null],
    ]);
  });
});

test("a workbook without a record is no report to verify", () => {
  expect(verifyReports([H1_2024])).toEqual([]);
});

test.each([
  ["a figure in it was changed", (text: string) => text.replace("61", "62")],
  ["a part of it is cut", (text: string) => text.replace(/.{40} end$/, " end")],
])("a record is not believed where %s", (_name, change) => {
  const damaged = edit(made, "Proof", (cell) =>
    typeof cell.value === "string" && cell.value.startsWith("crossfoot-record")
      ? { value: change(cell.value), text: change(cell.value) }
      : {},
  );
  expect(damaged).not.toEqual(made);
  expect(verifyReport(damaged)).toEqual({ kind: "damaged-record", sheet: "Proof" });
});

test("a long record goes into several cells", async () => {
  const rows = Array.from({ length: 200 }, (_, index) => `Place number ${index} | ${index} | ${index} | 0`);
  const sum = (200 * 199) / 2;
  const long = sheetOf(
    "Report",
    `Law Enforcement and Government Requests, H1 2024\nCountry | Total Number of Requests | Requests for User Data | Requests for Technical Information\nTOTAL: | ${sum} | ${sum} | 0\n${rows.join("\n")}`,
  );
  const sheets = await toSheets(long);
  const parts = sheets
    .find(({ name }) => name === "Proof")
    ?.cells.filter(({ text }) => text.startsWith("crossfoot-record"));
  expect(parts?.length).toBeGreaterThan(1);
  expect(isAsGenerated(verifyReport(sheets, { draft: audit([long]) }))).toBe(true);
});

test("two reports in the workbook of their draft are told apart, and the draft is what is left", async () => {
  const first = planOf(audit([H1_2024]), { taken: [H1_2024.name] });
  const taken = [H1_2024.name, ...first.sheets.map(({ name }) => name)];
  const second = planOf(audit([H1_2024]), { taken });
  const sheets: SheetSnapshot[] = [H1_2024];
  for (const plan of [first, second]) {
    const read = await readWorkbook(await writePlan(plan));
    if (read.ok) sheets.push(...read.sheets);
  }
  const found = verifyReports(edit(sheets, "Overview (2)", at(4, 3, { value: 9, text: "9" })));
  expect(found.map(({ sheet }) => sheet)).toEqual(["Proof", "Proof (2)"]);
  expect(found.map(isAsGenerated)).toEqual([true, false]);
  expect(toDraftSheets(sheets)?.map(({ name }) => name)).toEqual(["Report"]);
  expect(toDraftSheets(made)).toBeNull();
});
