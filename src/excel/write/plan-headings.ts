import { toHeadingLevel } from "../../core/accessibility/heading-level";
import { toA1 } from "../../core/address";
import type { SheetPlan } from "../../core/plan/workbook-plan";
import { BYTES_A_CALL, type Step } from "./step";

const STYLES = { 1: "Heading1", 2: "Heading2" } as const;
const LEVELS = [1, 2] as const;

/**
 * Marks titles and headings of sections with Excel's own cell styles, by which screen readers find them; as in files. To be done before
 * all other looks, which stand over them: a built-in style brings a line below, which is taken away.
 */
export function planHeadings({ name, cells }: SheetPlan): readonly Step[] {
  const headings = cells.flatMap((cell) => {
    const level = toHeadingLevel(cell);
    return level === null ? [] : [{ row: cell.row, col: cell.col, level }];
  });
  return LEVELS.flatMap((level) =>
    headings
      .filter((heading) => heading.level === level)
      .map(({ row, col }): Step => ({
        bytes: 4 * BYTES_A_CALL,
        queue(sheetOf) {
          const cell = sheetOf(name).getRange(toA1(row, col));
          cell.style = STYLES[level];
          cell.format.borders.getItem("EdgeBottom").style = "None";
        },
      })),
  );
}
