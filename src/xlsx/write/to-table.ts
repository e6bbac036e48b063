import type { TableDefinition } from "hucre/xlsx";
import { toA1, toRangeA1 } from "../../core/address";
import type { SheetPlan, TablePlan } from "../../core/plan/workbook-plan";
import { toFileText } from "./cell-text";

/**
 * A table of Excel's own, in the terms of hucre. Cells keep the looks of the plan: without stripes this style has none that show
 * beside them. Buttons would cover the ends of the headings; a reader can switch them on.
 * @throws Error where the first row of the table is not one text a column: a mistake in the program, not in the draft
 */
export function toTable({ name, range }: TablePlan, { cells }: SheetPlan): TableDefinition {
  const columns = Array.from({ length: range.right - range.left + 1 }, (_, index) => {
    const col = range.left + index;
    const heading = cells.find((cell) => cell.row === range.top && cell.col === col);
    // Excel repairs a workbook in which the columns are called otherwise than their headings.
    if (typeof heading?.value !== "string" || heading.value === "" || heading.formula !== null)
      throw new Error(`${toA1(range.top, col)}: no heading for a column of the table`);
    return { name: toFileText(heading.value).replaceAll("\n", "_x000a_") };
  });
  return {
    name,
    displayName: name,
    range: toRangeA1(range),
    columns,
    style: "TableStyleLight1",
    showRowStripes: false,
    showAutoFilter: false,
  };
}
