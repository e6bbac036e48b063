import type { CellRef } from "../../core/address";
import type { WorkbookPlan } from "../../core/plan/workbook-plan";
import type { SheetSnapshot } from "../../core/sheet";
import type { Mark } from "../../host";
import type { CellChange } from "../../xlsx/patch-workbook";
import type { Formula } from "../../xlsx/patch/followers";
import type { WorkbookView } from "../../xlsx/read-view";

/**
 * All that makes a workbook another one than the file that was opened. Never changed, only replaced: what can be undone is a list of
 * editions, and what is shown, checked and saved is worked out from the file and one of them.
 */
export interface Edition {
  /** Typed cells, on sheets of the file and on those that were added, by `toCellKey`. None that holds what it held at first. */
  readonly changes: ReadonlyMap<string, TypedCell>;
  /** In the order in which they were added, all behind the sheets of the file. */
  readonly added: readonly Added[];
  /** Names of sheets of the file. */
  readonly removed: ReadonlySet<string>;
}

/** Empty text leaves a cell without content. */
export interface TypedCell extends CellChange {
  /** The number format that the value is shown in. */
  readonly format: string;
}

/** Sheets that were made together. */
export interface Added {
  readonly mark: Mark;
  /** As they were written, or as they were left when a sheet went that they referred to. */
  readonly plan: WorkbookPlan;
  /** The same as they are read. */
  readonly sheets: readonly SheetSnapshot[];
  /** The sheets before them, as they were then: their formulas were worked out from these. */
  readonly before: readonly SheetSnapshot[];
  readonly formulas: readonly Formula[];
  readonly view: WorkbookView;
}

export const FIRST_EDITION: Edition = { changes: new Map(), added: [], removed: new Set() };

export function isSameEdition(a: Edition, b: Edition): boolean {
  return (
    a === b ||
    (a.added.length === b.added.length &&
      a.added.every((added, index) => added === b.added[index]) &&
      a.removed.size === b.removed.size &&
      [...a.removed].every((name) => b.removed.has(name)) &&
      a.changes.size === b.changes.size &&
      [...a.changes].every(([key, { value }]) => b.changes.get(key)?.value === value))
  );
}

/** Names of the sheets that were added. */
export function namesOf(added: readonly Added[]): readonly string[] {
  return added.flatMap(({ sheets }) => sheets.map(({ name }) => name));
}

/** As it can be saved where the file takes no sheets. */
export function withoutAdded(edition: Edition): Edition {
  const { added, changes } = edition;
  return { ...edition, added: [], changes: withoutSheets(changes, new Set(namesOf(added))) };
}

/** Without what was typed on these sheets. */
export function withoutSheets(
  changes: Edition["changes"],
  sheets: ReadonlySet<string>,
): ReadonlyMap<string, TypedCell> {
  return new Map([...changes].filter(([, { sheet }]) => !sheets.has(sheet)));
}

export function onSheets<Ref extends CellRef>(
  cells: Iterable<Ref>,
  sheets: ReadonlySet<string>,
): readonly Ref[] {
  return [...cells].filter(({ sheet }) => sheets.has(sheet));
}
