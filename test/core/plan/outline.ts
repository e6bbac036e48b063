import { toA1, toRangeA1 } from "../../../src/core/address";
import type { ChartPlan, PlannedCell, SheetPlan, WorkbookPlan } from "../../../src/core/plan/workbook-plan";

/**
 * A plan as people read a sheet: one line a row, cells parted by ` | `, shares as percentages, formulas after their result.
 *
 * ```
 * == Overview
 * 4: TOTAL: | 61 {=SUM(B5:B13)} | 0 {=SUM(C5:C13)}
 * ```
 */
export function toOutline(plan: WorkbookPlan, only?: string): string {
  return plan.sheets
    .filter(({ name }) => only === undefined || name === only)
    .map(sheetOutline)
    .join("\n");
}

export function sheetOutline(sheet: SheetPlan): string {
  const rows = new Map<number, PlannedCell[]>();
  for (const cell of sheet.cells) rows.set(cell.row, [...(rows.get(cell.row) ?? []), cell]);
  const lines = [...rows]
    .sort(([a], [b]) => a - b)
    .map(([row, cells]) => `${row + 1}: ${rowOutline(cells)}`.trimEnd());
  return [`== ${sheet.name}`, ...lines, ...sheet.charts.map((chart) => chartOutline(chart, sheet))].join(
    "\n",
  );
}

function rowOutline(cells: readonly PlannedCell[]): string {
  const width = Math.max(...cells.map(({ col }) => col));
  return Array.from({ length: width + 1 }, (_, col) => cells.find((cell) => cell.col === col))
    .map((cell) => (cell === undefined ? "" : cellOutline(cell)))
    .join(" | ");
}

export function shownValue({ value, style }: PlannedCell): string {
  if (value === null) return "";
  if (typeof value === "string") return value;
  const decimals = /share(?:-(\d))?$/.exec(style);
  return decimals === null ? String(value) : `${(value * 100).toFixed(Number(decimals[1] ?? 0))}%`;
}

/** The record of a report holds digests, which change with every letter of it and tell a reader nothing. */
function withoutDigests(text: string): string {
  if (/^crossfoot-record /.test(text)) return `${text.slice(0, LONGEST_RECORD)}…`;
  return text.replace(/\b[0-9a-f]{64}\b/g, "…");
}

const LONGEST_RECORD = 24;

function cellOutline(cell: PlannedCell): string {
  const formula = cell.formula === null ? "" : ` {=${cell.formula}}`;
  const link = cell.link === null ? "" : ` -> ${cell.link.sheet}!${cell.link.cell}`;
  return withoutDigests(shownValue(cell)) + formula + link;
}

function chartOutline(chart: ChartPlan, sheet: SheetPlan): string {
  const series = chart.series.map(
    ({ name, values, color, labelFrom }) =>
      `${color}: ${name.sheet}!${toA1(name.row, name.col)}, ${toRangeA1(values)}, numbers from ${labelFrom ?? "none"}`,
  );
  return [
    `chart at ${toRangeA1(chart.anchor)} of ${sheet.name}: ${chart.title}`,
    `  ${chart.altText}`,
    ...series.map((line) => `  ${line}`),
  ].join("\n");
}
