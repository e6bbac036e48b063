import { toRangeA1 } from "../../core/address";
import type { SheetPlan } from "../../core/plan/workbook-plan";
import { BYTES_A_CALL, type Step } from "./step";

/**
 * The tables of Excel's own, over cells that are there already: their first rows are the headings. They come before the looks of
 * the cells, which stay those of the plan: without stripes this style has none that show beside them.
 */
export function planTables({ name: sheetName, tables = [] }: SheetPlan): readonly Step[] {
  return tables.map(({ name, range }) => ({
    bytes: 5 * BYTES_A_CALL,
    queue(sheetOf) {
      const made = sheetOf(sheetName).tables.add(toRangeA1(range), true);
      made.name = name;
      made.style = "TableStyleLight1";
      made.showBandedRows = false;
      // Buttons would cover the ends of the headings; a reader can switch them on.
      made.showFilterButton = false;
    },
  }));
}
