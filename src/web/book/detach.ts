import type { PlannedCell, StyleName, WorkbookPlan } from "../../core/plan/workbook-plan";
import type { SheetSnapshot } from "../../core/sheet";
import type { Formula } from "../../xlsx/patch/followers";

/**
 * The same sheets for a workbook without some others: formulas that are worked out from those become the values that they gave, and
 * links to them become plain text.
 * @param isGone whether there is no sheet of this name any more
 */
export function detachPlan(
  plan: WorkbookPlan,
  formulas: readonly Formula[],
  isGone: (sheet: string) => boolean,
): WorkbookPlan {
  const detached = toDetached(formulas, isGone);
  const sheets = plan.sheets.map((sheet) => ({
    ...sheet,
    cells: sheet.cells.map((cell): PlannedCell => {
      const settled = detached.has(toKey(sheet.name, cell)) ? { ...cell, formula: null } : cell;
      const { link, style } = settled;
      return link !== null && isGone(link.sheet)
        ? { ...settled, link: null, style: WITHOUT_LINK.get(style) ?? style }
        : settled;
    }),
  }));
  return { ...plan, sheets };
}

/** What leads nowhere does not look as if it did. */
const WITHOUT_LINK: ReadonlyMap<StyleName, StyleName> = new Map([
  ["link", "text"],
  ["finding-link", "finding"],
  ["mistake-link", "mistake"],
]);

/** What `detachPlan` does to the sheets as they are read. */
export function detachSheets(
  sheets: readonly SheetSnapshot[],
  formulas: readonly Formula[],
  isGone: (sheet: string) => boolean,
): readonly SheetSnapshot[] {
  const detached = toDetached(formulas, isGone);
  return sheets.map((sheet) => ({
    ...sheet,
    cells: sheet.cells.flatMap((cell) => {
      if (!detached.has(toKey(sheet.name, cell))) return [cell];
      return cell.value === null ? [] : [{ ...cell, formula: null }];
    }),
  }));
}

function toDetached(formulas: readonly Formula[], isGone: (sheet: string) => boolean): ReadonlySet<string> {
  return new Set(
    formulas
      .filter(({ areas, isOpen }) => isOpen || areas.some(({ sheet }) => isGone(sheet)))
      .map((formula) => toKey(formula.sheet, formula)),
  );
}

function toKey(sheet: string, { row, col }: { readonly row: number; readonly col: number }): string {
  return `${sheet}!${row},${col}`;
}
