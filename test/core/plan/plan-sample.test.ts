import {
  audit,
  findMistakes,
  isImprovement,
  NO_CORRECTIONS,
  planSample,
  toMessage,
  toReplacements,
  tryChanges,
  tryMistakes,
} from "../../../src/core";
import { isOwnSheet } from "../../../src/core/own-sheets";
import type { SheetSnapshot } from "../../../src/core/sheet";
import { en } from "../../../src/core/words/en";
import { H1_2024, H2_2025 } from "../../reports/seeds";
import { toSnapshots } from "./snapshots";

const sheets = toSnapshots(planSample(en));
const sentences = (draft: readonly SheetSnapshot[]): readonly string[] =>
  audit(draft).findings.map((finding) => `${finding.severity}: ${toMessage(finding, en.findings)}`);

test("it is read as three tables of one period", () => {
  expect(sheets.some(isOwnSheet)).toBe(false);
  const { tables, leftOut } = audit(sheets).report;
  expect(tables.map(({ kind, type, period, rows }) => [kind, type, period?.label, rows.length])).toEqual([
    ["overview", "total", "H1 2025", 9],
    ["outcome", "user-data", "H1 2025", 9],
    ["outcome", "technical", "H1 2025", 9],
  ]);
  expect(leftOut).toEqual([]);
});

test("it has three mistakes, each of another kind", () => {
  expect(sentences(sheets)).toEqual([
    "error: B5 says 91, but its 8 rows (B6:B13) add up to 92: 1 too few.",
    "error: B5 (TOTAL) says 91, but C5:D5 add up to 92: 1 too few.",
    "note: E23 holds a number kept as text: Excel's sums and charts pass over it.",
    "error: B35 (Germany) says 80%, but 9 of 10 is 90%: 10 percentage points too low.",
  ]);
});

test("a host that does not know merged areas finds the same", () => {
  expect(sentences(sheets.map((sheet) => ({ ...sheet, merges: [] })))).toEqual(sentences(sheets));
});

test("the three cells put right, nothing is wrong", () => {
  const right = new Map<string, { readonly value: number; readonly text: string }>([
    ["B5", { value: 92, text: "92" }],
    ["E23", { value: 5, text: "5" }],
    ["B35", { value: 0.9, text: "90%" }],
  ]);
  const mended = sheets.map((sheet) => ({
    ...sheet,
    cells: sheet.cells.map((cell) => ({
      ...cell,
      ...right.get(`${String.fromCharCode(65 + cell.col)}${cell.row + 1}`),
    })),
  }));
  expect(sentences(mended)).toEqual([]);
});

test("each mistake has a change to apply", () => {
  const before = audit(sheets);
  const found = { sheets, audit: before, mistakes: findMistakes(before), corrections: NO_CORRECTIONS };
  const mistakes = tryMistakes(found);
  expect(mistakes.map((mistake) => [en.mistakes.what(mistake), mistake.isOneClick])).toEqual([
    ["B5 should be 92, not 91 (one digit wrong)", true],
    ["B35 should be 90%, not 80% (one digit wrong)", true],
  ]);
  const explained = new Set(mistakes.flatMap(({ findings }) => findings));
  for (const finding of before.findings.filter(({ id }) => !explained.has(id))) {
    const changes = toReplacements(finding, sheets);
    expect(isImprovement(before, tryChanges(sheets, changes, NO_CORRECTIONS), finding)).toBe(true);
  }
});

test("no figures of the published reports are in it", () => {
  const published = [H1_2024, H2_2025].flatMap(({ places }) =>
    places.map(({ code, technical, userData }) =>
      [code, technical.approved, technical.rejected, userData.approved].join(),
    ),
  );
  const [, , technical] = audit(sheets).report.tables;
  const sample = technical?.rows.map(({ key, figures }) =>
    [key, figures[2]?.stated, figures[4]?.stated, 0].join(),
  );
  expect(sample).toHaveLength(9);
  expect(sample?.filter((row) => published.includes(row))).toEqual([]);
});

test("its name avoids those that are taken", () => {
  expect(planSample(en, { taken: ["sample draft"] }).sheets.map(({ name }) => name)).toEqual([
    "Sample draft (2)",
  ]);
});
