import { toA1 } from "../address";
import type { SheetSnapshot } from "../sheet";
import { toProvenFormula, toProvenText, type ProvenCell, type ProvenSheet } from "./proof-record";

/** A cell of a report that is not as it was generated. */
export interface CellEdit {
  readonly sheet: string;
  readonly cell: string;
  /** As it was generated; `null` where the cell was empty. */
  readonly was: string | null;
  /** As it is; `null` where it is empty. */
  readonly is: string | null;
}

/** How a workbook differs from what was generated. */
export interface SheetDifferences {
  /** In the order of the sheets, then by row and column. */
  readonly edits: readonly CellEdit[];
  /** Sheets that are gone, or have another name. */
  readonly missing: readonly string[];
  /** Formulas as they were generated whose results are others now: what they refer to has changed. */
  readonly recalculated: readonly CellEdit[];
}

/** Compares, cell by cell, what was to be written with what is there. Looks are not compared. */
export function compareSheets(
  proven: readonly ProvenSheet[],
  sheets: readonly SheetSnapshot[],
): SheetDifferences {
  const found = new Map(sheets.map((sheet) => [sheet.name.toLowerCase(), sheet]));
  const edits: CellEdit[] = [];
  const recalculated: CellEdit[] = [];
  const missing: string[] = [];
  for (const sheet of proven) {
    const snapshot = found.get(sheet.name.toLowerCase());
    if (snapshot === undefined) missing.push(sheet.name);
    else compareCells(sheet, snapshot, { edits, recalculated });
  }
  return { edits, missing, recalculated };
}

function compareCells(
  { name, cells }: ProvenSheet,
  snapshot: SheetSnapshot,
  { edits, recalculated }: { readonly edits: CellEdit[]; readonly recalculated: CellEdit[] },
): void {
  const is = new Map(snapshot.cells.map((cell) => [toA1(cell.row, cell.col), cell]));
  const was = new Map(cells.map((cell) => [toA1(cell.row, cell.col), cell]));
  for (const cell of byPlace([
    ...is.values(),
    ...cells.filter((each) => !is.has(toA1(each.row, each.col))),
  ])) {
    const at = toA1(cell.row, cell.col);
    const [before, after] = [was.get(at), is.get(at)];
    const shown = after === undefined || after.text === "" ? null : after.text;
    const isOtherFormula = (before?.formula ?? null) !== null || (after?.formula ?? null) !== null;
    const edit = { sheet: name, cell: at, was: toShown(before, after?.format), is: shown };
    if (before === undefined || (before.value === null && before.formula === null)) {
      if (shown !== null) edits.push(edit);
    } else if (after === undefined || !isSameContent(before, after)) {
      edits.push(isOtherFormula ? withFormulas(edit, before, after) : edit);
    } else if (!isSameValue(before, after)) {
      (before.formula === null ? edits : recalculated).push(edit);
    }
  }
}

function byPlace<Place extends { readonly row: number; readonly col: number }>(
  places: readonly Place[],
): readonly Place[] {
  return [...places].sort((a, b) => a.row - b.row || a.col - b.col);
}

/** A formula whose references were moved along, because rows were inserted or a sheet was renamed, is the same formula. */
function isSameContent({ formula }: ProvenCell, after: SheetSnapshot["cells"][number]): boolean {
  if (formula === null || after.formula === null) return formula === null && after.formula === null;
  const now = toProvenFormula(after.formula);
  return formula.exact === now.exact || formula.masked === now.masked;
}

/** Excel calculates with 15 digits. */
const DIGITS = 1e-12;

/** What a formula makes of a text depends on the language of its reader (`FIXED`), so the formula itself says enough. */
function isSameValue({ value, formula }: ProvenCell, after: SheetSnapshot["cells"][number]): boolean {
  if (typeof value === "number") {
    if (typeof after.value !== "number") return false;
    return Math.abs(value - after.value) <= DIGITS * Math.max(1, Math.abs(value));
  }
  if (formula !== null) return typeof after.value !== "number" && !after.isError;
  const is = toProvenText(String(after.value ?? ""));
  if (typeof value === "string" || value === null) return (value ?? "") === is;
  return typeof is === "object" && is.digest === value.digest;
}

/** A number as the cell would show it now; of a long text the beginning. */
function toShown(before: ProvenCell | undefined, format = "General"): string | null {
  if (before === undefined || before.value === null) return null;
  const { value } = before;
  if (typeof value === "string") return value;
  if (typeof value === "object") return `${value.start}…`;
  return format.includes("%") ? `${Number((value * 100).toFixed(2))}%` : String(value);
}

/** `61` of a formula that was, and the formula that is: a figure alone would not say what changed. */
function withFormulas(
  edit: CellEdit,
  before: ProvenCell,
  after: SheetSnapshot["cells"][number] | undefined,
): CellEdit {
  const { was, is } = edit;
  return {
    ...edit,
    was: before.formula === null ? was : `=… (${was ?? ""})`,
    is: after?.formula == null ? is : `=${after.formula} (${is ?? ""})`,
  };
}
