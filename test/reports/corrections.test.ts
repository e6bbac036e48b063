import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { audit, NO_CORRECTIONS, type SheetSnapshot, type Table } from "../../src/core";
import { toSnapshots } from "../../src/core/checks/miniature";
import { readDrafts } from "./silent";

const FIXTURES = join(__dirname, "fixtures");
const DRAFTS: readonly (readonly [string, readonly SheetSnapshot[]])[] = [
  ...readDrafts().map(({ file, name, sheets }) => [`${file}: ${name}`, sheets] as const),
  ...readdirSync(FIXTURES).map((file) => {
    const text = readFileSync(join(FIXTURES, file), "utf8").replaceAll(/\s*\{[a-z -]+\}|^\/\/.*\n/gm, "");
    return [file, toSnapshots(text)] as const;
  }),
];

/** Whether a user said so, or the program read it, is the only difference. */
function withoutMarks(tables: readonly Table[]): readonly Table[] {
  return tables.map((table) => ({
    ...table,
    columns: table.columns.map((column) => ({ ...column, corrected: false })),
  }));
}

describe("columns corrected to what they were read as change nothing", () => {
  test.each(DRAFTS)("%s", (_name, sheets) => {
    const before = audit(sheets);
    const columns = before.report.tables.flatMap((table) =>
      table.columns.map(({ measure, type, outcome }, column) => ({
        table: table.mark,
        column,
        meaning: { measure, type, outcome },
      })),
    );
    const after = audit(sheets, { corrections: { ...NO_CORRECTIONS, columns } });
    expect(after.lapsed).toEqual([]);
    expect(after.findings).toEqual(before.findings);
    expect(after.verdicts).toEqual(before.verdicts);
    expect(withoutMarks(after.report.tables)).toEqual(withoutMarks(before.report.tables));
  });
});

describe("tables left out one by one leave nothing of themselves", () => {
  const several = DRAFTS.filter(([, sheets]) => audit(sheets).report.tables.length > 1);

  test.each(several)("%s", (_name, sheets) => {
    for (const { mark, range, sheet } of audit(sheets).report.tables) {
      const without = audit(sheets, { corrections: { ...NO_CORRECTIONS, leftOut: [mark] } });
      expect(without.lapsed).toEqual([]);
      expect(without.report.leftOut.filter(({ reason }) => reason === "by-user")).toMatchObject([
        { sheet, range, mark },
      ]);
      expect(without.verdicts.broken).toBe(0);
      const inside = without.findings
        .flatMap(({ cells }) => cells)
        .filter(
          (cell) =>
            cell.sheet === sheet &&
            cell.row >= range.top &&
            cell.row <= range.bottom &&
            cell.col >= range.left &&
            cell.col <= range.right,
        );
      expect(inside).toEqual([]);
    }
  });
});
