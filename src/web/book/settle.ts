import type { CellRef } from "../../core/address";
import type { PlannedCell, SheetPlan, StyleName, WorkbookPlan } from "../../core/plan/workbook-plan";
import type { SheetSnapshot } from "../../core/sheet";
import type { Formula } from "../../xlsx/patch/followers";
import type { Derived } from "./derive";
import type { Added } from "./edition";
import type { Overlaid } from "./overlay";

/** The plan of sheets that were added, with what their cells hold by now: what was typed, and what their formulas give. */
export function settlePlan(
  { plan }: Pick<Added, "plan">,
  { overlaid }: Pick<Derived, "overlaid">,
): WorkbookPlan {
  const sheets = plan.sheets.map((sheet) => settleSheet(sheet, overlaid.get(sheet.name) ?? []));
  return { ...plan, sheets };
}

function settleSheet(sheet: SheetPlan, overlaid: readonly Overlaid[]): SheetPlan {
  if (overlaid.length === 0) return sheet;
  const waiting = new Map(overlaid.map((cell) => [`${cell.row},${cell.col}`, cell]));
  const kept = sheet.cells.map((cell): PlannedCell => {
    const key = `${cell.row},${cell.col}`;
    const over = waiting.get(key);
    waiting.delete(key);
    return over === undefined ? cell : { ...cell, value: toValue(over), ...toFormula(over, cell) };
  });
  const fresh = [...waiting.values()].map((over): PlannedCell => ({
    row: over.row,
    col: over.col,
    value: toValue(over),
    formula: null,
    style: FRESH,
    link: null,
    source: null,
  }));
  const cells = [...kept, ...fresh].sort((a, b) => a.row - b.row || a.col - b.col);
  return { ...sheet, cells };
}

/** The style of cells that were empty in the plan. */
const FRESH: StyleName = "text";

/** The style of a cell of a sheet that was added. */
export function styleIn({ plan }: Pick<Added, "plan">, { sheet: name, row, col }: CellRef): StyleName {
  const sheet = plan.sheets.find((planned) => planned.name === name);
  return sheet?.cells.find((cell) => cell.row === row && cell.col === col)?.style ?? FRESH;
}

function toValue(over: Overlaid): string | number | null {
  return over.kind === "value" || over.kind === "result" ? over.value : null;
}

function toFormula(over: Overlaid, { formula }: PlannedCell): Pick<PlannedCell, "formula"> {
  return { formula: over.kind === "value" ? null : formula };
}

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
