import { readFileSync } from "node:fs";
import { join } from "node:path";
import { auditReport } from "../../src/core/audit";
import { toSnapshots } from "../../src/core/checks/miniature";
import { readReport } from "../../src/core/read/read-report";
import type { Cell, SheetSnapshot } from "../../src/core/sheet";

/** One off either way, ten too many, digits read backwards: the slips that a published figure may suffer. */
function slipsOf(cell: Cell): readonly Cell[] {
  if (typeof cell.value !== "number") return [];
  const isShare = cell.format === "0%";
  const value = isShare ? Math.round(cell.value * 100) : cell.value;
  const slips = new Set([value + 1, value - 1, value + 10, Number([...String(value)].reverse().join(""))]);
  return [...slips]
    .filter((slip) => slip !== value && slip >= 0)
    .map((slip) =>
      isShare
        ? { ...cell, value: slip / 100, text: `${slip}%` }
        : { ...cell, value: slip, text: String(slip) },
    );
}

function withCell(sheets: readonly SheetSnapshot[], at: SheetSnapshot, cell: Cell): readonly SheetSnapshot[] {
  const replace = (other: Cell): Cell => (other.row === cell.row && other.col === cell.col ? cell : other);
  return sheets.map((sheet) => (sheet === at ? { ...sheet, cells: sheet.cells.map(replace) } : sheet));
}

test.each([
  ["h1-2024.txt", 282],
  ["h2-2025.txt", 114],
])("every slip in one figure of %s is an error that names its cell", (name, count) => {
  const text = readFileSync(join(__dirname, "fixtures", name), "utf8").replace(/^\/\/.*\n/gm, "");
  const sheets = toSnapshots(text);
  let tried = 0;
  const unnoticed: string[] = [];
  for (const sheet of sheets) {
    for (const slip of sheet.cells.flatMap(slipsOf)) {
      tried += 1;
      const { findings } = auditReport(readReport(withCell(sheets, sheet, slip)));
      const isNamed = findings.some(
        ({ severity, cells }) =>
          severity === "error" &&
          cells.some((cell) => cell.sheet === sheet.name && cell.row === slip.row && cell.col === slip.col),
      );
      if (!isNamed) unnoticed.push(`${sheet.name} row ${slip.row + 1}, column ${slip.col + 1}: ${slip.text}`);
    }
  }
  expect(unnoticed).toEqual([]);
  expect(tried).toBe(count);
});
