import { readFileSync } from "node:fs";
import { join } from "node:path";
import { audit, findMistakes, isOpen, toA1 } from "../../src/core";
import { toSnapshots } from "../../src/core/checks/miniature";
import type { Cell, SheetSnapshot } from "../../src/core/sheet";
import { withCell } from "../core/locate/conditions-of";
import { slipsOfCell, type SlippedCell } from "../core/locate/slips-of-cell";

/** The figures that stand next to a cell, counts beside counts and shares beside shares, typed into it. */
function valuesOfNeighbours({ cells }: SheetSnapshot, cell: Cell): readonly SlippedCell[] {
  if (typeof cell.value !== "number") return [];
  const near = cells.filter(
    ({ row, col, value, format }) =>
      typeof value === "number" &&
      format === cell.format &&
      (row === cell.row ? Math.abs(col - cell.col) <= 2 : col === cell.col && Math.abs(row - cell.row) === 1),
  );
  const other = new Map(near.filter(({ text }) => text !== cell.text).map((each) => [each.text, each]));
  return [...other.values()].map(({ value, text }) => ({
    slip: "neighbour",
    cell: { ...cell, value, text },
  }));
}

/** A total that lacks one of the rows below it, or counts one twice. */
function staleTotals({ cells }: SheetSnapshot, cell: Cell): readonly SlippedCell[] {
  const total = cell.value;
  const isTotal = cells.some(
    ({ row, col, text }) => row === cell.row && col === 0 && text.startsWith("TOTAL"),
  );
  if (!isTotal || typeof total !== "number" || cell.format === "0%") return [];
  const parts = new Set<number>();
  for (let row = cell.row + 1; ; row += 1) {
    const part = cells.find((each) => each.row === row && each.col === cell.col)?.value;
    if (typeof part !== "number") break;
    if (part !== 0) parts.add(part).add(-part);
  }
  return [...parts].map((part) => {
    const value = total - part;
    return { slip: "stale-total", cell: { ...cell, value, text: String(value) } };
  });
}

/**
 * Every numeric cell of a published report, with every slip of its typing, one at a time, through the whole engine: noticed, and
 * located with the true value. None is left over; if one ever is, it has to be listed here with the reason why the figures
 * cannot tell.
 */
test.each([
  ["h1-2024.txt", 110, 2000],
  ["h2-2025.txt", 44, 500],
])("every slip in every cell of %s is noticed and located", (name, cells, fewest) => {
  const text = readFileSync(join(__dirname, "fixtures", name), "utf8").replace(/^\/\/.*\n/gm, "");
  const sheets = toSnapshots(text);
  const numeric = sheets.flatMap((sheet) =>
    sheet.cells.flatMap((cell) => (typeof cell.value === "number" ? [{ sheet, cell }] : [])),
  );
  expect(numeric.length).toBe(cells);
  let tried = 0;
  const unnoticed: string[] = [];
  const missed: string[] = [];
  for (const { sheet, cell } of numeric) {
    const slips = [...slipsOfCell(cell), ...valuesOfNeighbours(sheet, cell), ...staleTotals(sheet, cell)];
    for (const { slip, cell: typed } of slips) {
      tried += 1;
      const told = `${slip}: ${typed.text} for ${cell.text} in ${toA1(cell.row, cell.col)}`;
      const checked = audit(withCell(sheets, sheet, typed));
      if (!checked.findings.some((finding) => isOpen(finding) && finding.severity !== "note"))
        unnoticed.push(told);
      const mistakes = findMistakes(checked);
      const [mistake] = mistakes;
      const [change] = mistake?.changes ?? [];
      const isRight =
        mistakes.length === 1 &&
        mistake?.status === "certain" &&
        mistake.changes.length === 1 &&
        change?.cell.row === cell.row &&
        change.cell.col === cell.col &&
        change.proposed === cell.text;
      if (!isRight)
        missed.push(
          `${told}: ${mistakes.map(({ status, changes }) => `${status} ${JSON.stringify(changes)}`).join("; ")}`,
        );
    }
  }
  expect(unnoticed).toEqual([]);
  expect(missed).toEqual([]);
  expect(tried).toBeGreaterThan(fewest);
});
