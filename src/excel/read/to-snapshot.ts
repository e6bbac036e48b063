import type { Cell, SheetSnapshot } from "../../core/sheet";
import { createWideText, isTooNarrow } from "../display-text";
import type { Block } from "./ask-cells";

/** What is known of a sheet besides its cells. */
export type SheetFacts = Pick<SheetSnapshot, "name" | "hidden" | "protected"> & { readonly made: boolean };

/**
 * A sheet in the same terms in which the .xlsx reader hands it in. Merged ranges are not asked for: in some editions the
 * question empties the undo history (OfficeDev/office-js #5918), and the engine reads headings without them.
 */
export async function toSnapshot(facts: SheetFacts, blocks: readonly Block[]): Promise<SheetSnapshot> {
  const { name, hidden } = facts;
  const cells = blocks.flatMap(toCells);
  if (blocks.length > 1) cells.sort((a, b) => a.row - b.row || a.col - b.col);
  return {
    name,
    hidden,
    protected: facts.protected,
    cells: await withoutNarrow(cells),
    hiddenRows: inOrder(blocks.flatMap(({ hiddenRows }) => hiddenRows)),
    hiddenColumns: inOrder(blocks.flatMap(({ hiddenColumns }) => hiddenColumns)),
    merges: [],
    ...(facts.made ? { made: true } : {}),
  };
}

function toCells({ area, values, text, formulas, numberFormat, valueTypes }: Block): Cell[] {
  const cells: Cell[] = [];
  values.forEach((row, r) =>
    row.forEach((given, c) => {
      const shown = text[r]?.[c] ?? "";
      const type = valueTypes[r]?.[c];
      // Of a country of the data type Geography Excel gives the name as text only; the value is an error.
      const value = type === "RichValue" ? shown : toValue(given);
      const formula = toFormula(formulas[r]?.[c], given);
      if (formula === null && (value === null || value === "")) return;
      const isError = type === "Error";
      cells.push({
        row: area.row + r,
        col: area.col + c,
        value,
        text: isError ? String(value ?? "") : shown,
        format: numberFormat[r]?.[c] ?? "General",
        formula,
        isError,
      });
    }),
  );
  return cells;
}

/**
 * Without the leading `=`; `null` for a typed cell. Text that begins with `=` comes back as if it were a formula, without
 * the apostrophe that makes it text (OfficeDev/office-js #6687); but no formula results in its own words.
 */
export function toFormula(formula: unknown, value: unknown): string | null {
  const isFormula = typeof formula === "string" && formula.startsWith("=") && formula !== value;
  return isFormula ? formula.slice(1) : null;
}

function toValue(given: unknown): Cell["value"] {
  if (typeof given === "number" || typeof given === "string" || typeof given === "boolean") return given;
  return null;
}

async function withoutNarrow(cells: readonly Cell[]): Promise<readonly Cell[]> {
  if (!cells.some(({ value, text }) => isTooNarrow(value, text))) return cells;
  const toWideText = await createWideText();
  return cells.map((cell) =>
    typeof cell.value === "number" && isTooNarrow(cell.value, cell.text)
      ? { ...cell, text: toWideText(cell.value, cell.format) }
      : cell,
  );
}

function inOrder(indices: readonly number[]): readonly number[] {
  return [...new Set(indices)].sort((a, b) => a - b);
}
