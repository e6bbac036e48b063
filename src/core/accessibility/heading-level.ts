import type { PlannedCell, StyleName } from "../plan/workbook-plan";

const HEADINGS: ReadonlySet<StyleName> = new Set(["title", "table-title", "section"]);

/**
 * The level of the cells that are headings: 1 for the title of a sheet, in A1, and 2 for all others; `null` for a cell that is none.
 * Hosts mark them with the cell styles `Heading 1` and `Heading 2`, so that people can jump from one to the next. How they look is
 * the plan's own.
 */
export function toHeadingLevel({
  row,
  col,
  style,
}: Pick<PlannedCell, "row" | "col" | "style">): 1 | 2 | null {
  if (!HEADINGS.has(style)) return null;
  return row === 0 && col === 0 ? 1 : 2;
}
