import type { Cell, SheetSnapshot } from "../../src/core/sheet";

/** A draft in which one figure was changed. */
export interface Slip {
  readonly sheet: string;
  readonly before: Cell;
  readonly after: Cell;
  readonly sheets: readonly SheetSnapshot[];
}

/** Every draft that one slip makes of this one. */
export function slipsIn(sheets: readonly SheetSnapshot[]): readonly Slip[] {
  return sheets.flatMap((sheet) =>
    sheet.cells.flatMap((before) =>
      slipsOf(before).map((after) => ({
        sheet: sheet.name,
        before,
        after,
        sheets: withCell(sheets, sheet, after),
      })),
    ),
  );
}

/** One off either way, ten too many, digits read backwards: the slips that a published figure may suffer. */
function slipsOf(cell: Cell): readonly Cell[] {
  if (typeof cell.value !== "number") return [];
  const isShare = cell.format === "0%";
  const value = isShare ? Math.round(cell.value * 100) : cell.value;
  const slips = new Set([value + 1, value - 1, value + 10, Number([...String(value)].reverse().join(""))]);
  return [...slips]
    .filter((slip) => slip !== value && slip >= 0)
    .map((slip) =>
      isShare
        ? { ...cell, value: slip / 100, text: `${slip}%` }
        : { ...cell, value: slip, text: String(slip) },
    );
}

function withCell(sheets: readonly SheetSnapshot[], at: SheetSnapshot, cell: Cell): readonly SheetSnapshot[] {
  const replace = (other: Cell): Cell => (other.row === cell.row && other.col === cell.col ? cell : other);
  return sheets.map((sheet) => (sheet === at ? { ...sheet, cells: sheet.cells.map(replace) } : sheet));
}
