import type { Range } from "../../src/core/address";
import type { Cell, SheetSnapshot } from "../../src/core/sheet";

/** What a test puts into one cell. */
export type Entry =
  | string
  | number
  | null
  | {
      readonly value: number | string;
      readonly text: string;
      readonly format?: string;
      readonly formula?: string;
    };

/** Collects entries into a sheet, as a host would hand it in. */
export interface SheetWriter {
  readonly put: (row: number, col: number, entry: Entry) => void;
  readonly merge: (range: Range) => void;
  readonly snapshot: (options?: { readonly hidden?: boolean }) => SheetSnapshot;
}

export function sheetWriter(name: string): SheetWriter {
  const cells: Cell[] = [];
  const merges: Range[] = [];
  return {
    put: (row, col, entry) => {
      if (entry === null || entry === "") return;
      const own = typeof entry === "object" ? entry : { value: entry, text: String(entry) };
      const { value, text } = own;
      const format = "format" in own && own.format !== undefined ? own.format : "General";
      const formula = "formula" in own && own.formula !== undefined ? own.formula : null;
      cells.push({ row, col, value, text, format, formula, isError: false });
    },
    merge: (range) => merges.push(range),
    snapshot: ({ hidden = false } = {}) => ({
      name,
      hidden,
      protected: false,
      cells: [...cells].sort((a, b) => a.row - b.row || a.col - b.col),
      hiddenRows: [],
      hiddenColumns: [],
      merges,
    }),
  };
}
