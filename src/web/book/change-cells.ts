import { holds, toA1, toCellKey, type CellRef } from "../../core/address";
import { toStated } from "../../core/figure-text";
import { toCellText } from "../../core/plan/cell-text";
import type { Cell, SheetSnapshot } from "../../core/sheet";
import type { CellChange, HostFailure, Outcome } from "../../host";
import { readCellRules, type CellRule } from "../../xlsx/patch/cell-rules";
import type { NamedCells } from "../../xlsx/patch/named-cells";
import { toWrittenFormat } from "../../xlsx/write/written-format";
import { GENERAL } from "../../xlsx/read/number-formats";
import type { Derived } from "./derive";
import type { Edition, TypedCell } from "./edition";
import { refuse, succeed } from "./outcome";
import { styleIn } from "./settle";
import type { Source } from "./source";

/** The format in which Excel takes whatever is typed for text. */
const TEXT_FORMAT = "@";

/**
 * The edition after some cells were changed, all or none, by the rules of the pane in Excel: what shows something else by now, holds
 * a formula, or is protected stays as it is. What a cell held at first is no change.
 */
export function changeCells(
  changes: readonly CellChange[],
  { edition, sheets }: Pick<Derived, "edition" | "sheets">,
  source: Source,
): Outcome<Edition> {
  const find = createFinding(sheets);
  const first = createFinding([...source.sheets, ...edition.added.flatMap((added) => added.sheets)]);
  const named = withoutSheetsOf(source.named, edition.removed);
  const ofFile = new Set(named.sheets);
  const asked = changes.filter(({ cell }) => ofFile.has(cell.sheet) && needsRule(cell, find, first));
  const rules = readCellRules(
    source.bytes,
    asked.map(({ cell }) => cell),
  );
  const ruleOf = (cell: CellRef): CellRule => rules.get(toCellKey(cell)) ?? NO_RULE;
  const next = new Map(edition.changes);
  for (const change of changes) {
    const { cell, to } = change;
    const failure = whyNot(change, find(cell), { named, isLocked: () => ruleOf(cell).isLocked });
    if (failure !== null) return { ok: false, failure };
    const typed = typeof to === "string" ? toCellText(to) : to === 0 ? 0 : to;
    const held = first(cell).cell;
    const key = toCellKey(cell);
    if ((held?.value ?? "") === typed) next.delete(key);
    else {
      const group = edition.added.find(({ sheets: made }) => made.some(({ name }) => name === cell.sheet));
      const format =
        group === undefined
          ? toKeptFormat(typed, held?.format ?? ruleOf(cell).format)
          : toWrittenFormat({ value: typed, formula: null, style: styleIn(group, cell) }, group.plan.looks);
      next.set(key, toTyped(cell, typed, format));
    }
  }
  return succeed({ ...edition, changes: next });
}

/** In a cell of the format `@` even a number would become text, so there, and only there, the format gives way. */
function toKeptFormat(typed: number | string, format: string): string {
  return typeof typed === "number" && format === TEXT_FORMAT ? GENERAL : format;
}

/** Where no file says anything of a cell: on sheets that were made here. */
const NO_RULE: CellRule = { format: GENERAL, isLocked: true };

function toTyped({ sheet, row, col }: CellRef, value: number | string, format: string): TypedCell {
  return { sheet, row, col, value, format };
}

interface Found {
  readonly sheet: SheetSnapshot | undefined;
  readonly cell: Cell | undefined;
}

type Find = (cell: CellRef) => Found;

function createFinding(sheets: readonly SheetSnapshot[]): Find {
  const byName = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  return ({ sheet: name, row, col }) => {
    const sheet = byName.get(name);
    return { sheet, cell: sheet?.cells.find((cell) => cell.row === row && cell.col === col) };
  };
}

/** Nearly all cells say themselves what there is to know; the file is asked for the others. */
function needsRule(cell: CellRef, find: Find, first: Find): boolean {
  const { sheet } = find(cell);
  return sheet !== undefined && (sheet.protected || first(cell).cell === undefined);
}

interface Rules {
  readonly named: NamedCells;
  readonly isLocked: () => boolean;
}

/** A sheet that was removed may have given its name to another. */
function withoutSheetsOf(named: NamedCells, removed: ReadonlySet<string>): NamedCells {
  const isThere = ({ sheet }: { readonly sheet: string }): boolean => !removed.has(sheet);
  return {
    ...named,
    sheets: named.sheets.filter((name) => !removed.has(name)),
    tables: named.tables.filter(isThere),
    dataTables: named.dataTables.filter(isThere),
    arrays: named.arrays.filter(isThere),
  };
}

/** In the order in which the pane in Excel asks. `null` where nothing speaks against a change. */
function whyNot(
  { cell: ref, from }: CellChange,
  { sheet, cell }: Found,
  { named, isLocked }: Rules,
): HostFailure | null {
  const at = { sheet: ref.sheet, details: toA1(ref.row, ref.col) };
  if (sheet === undefined) return refuse("gone", at).failure;
  const isWithin = (areas: typeof named.arrays): boolean =>
    areas.some(({ sheet: on, range }) => on === ref.sheet && holds(range, ref));
  // What a formula elsewhere has put there is not typed either.
  if ((cell?.formula ?? null) !== null || isWithin(named.arrays) || isWithin(named.dataTables))
    return refuse("formula", at).failure;
  if (toStated(cell?.text ?? "") !== toStated(from)) return refuse("changed", at).failure;
  if (sheet.protected && isLocked()) return refuse("protected-sheet", at).failure;
  // A table keeps the names of its columns a second time, where a patch of cells does not come.
  const headings = named.tables.map(({ sheet: on, range, headings: count }) => ({
    sheet: on,
    range: { ...range, bottom: range.top + count - 1 },
  }));
  return isWithin(headings) ? refuse("table-heading", at).failure : null;
}
