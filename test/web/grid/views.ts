import type { Range } from "../../../src/core/address";
import { PLAIN_LOOK } from "../../../src/xlsx/view/plain-look";
import type { Measure } from "../../../src/web/grid/measure-text";
import type { CellView, RunView, SheetView } from "../../../src/xlsx/view/sheet-view";

/** A text or a number, with what of its look is not as usual. */
export type Draft =
  | string
  | number
  | (Partial<CellView> & {
      readonly text: string | number;
      /** Behind what is shown. */
      readonly value?: number;
      /** The number is in the format `General`. */
      readonly isGeneral?: boolean;
      /** Instead of the text: its parts. */
      readonly runs?: readonly (Partial<CellView> & { readonly text: string })[];
    });

interface More extends Partial<Omit<SheetView, "cells" | "looks">> {
  readonly merges?: readonly Range[];
}

/** A sheet from rows of cells; an empty text is no cell. Rows are 20 pixels high, columns 60 wide. */
export function toView(rows: readonly (readonly Draft[])[], more: More = {}): SheetView {
  const looks: CellView[] = [];
  const starts: number[] = [];
  const columns: number[] = [];
  const lookOf: number[] = [];
  const kinds: number[] = [];
  const texts: string[] = [];
  const values: number[] = [];
  const runs = new Map<number, readonly RunView[]>();
  for (const row of rows) {
    starts.push(columns.length);
    row.forEach((draft, col) => {
      const {
        text,
        value = typeof text === "number" ? text : NaN,
        runs: parts,
        isGeneral = false,
        ...look
      }: Exclude<Draft, string | number> = typeof draft === "object" ? draft : { text: draft };
      if (text === "" && Object.keys(look).length === 0) return;
      const own = { ...PLAIN_LOOK, size: 10, ...look };
      if (parts !== undefined)
        runs.set(
          columns.length,
          parts.map(({ text: part, ...more }) => ({ text: part, look: { ...own, ...more } })),
        );
      columns.push(col);
      lookOf.push(looks.push(own) - 1);
      kinds.push(Number.isNaN(value) ? 0 : isGeneral ? 3 : 1);
      texts.push(String(text));
      values.push(value);
    });
  }
  starts.push(columns.length);
  return {
    name: "Sheet",
    rows: rows.length,
    columns: Math.max(0, ...rows.map((row) => row.length)),
    rowHeight: 20,
    columnWidth: 60,
    rowHeights: new Map(),
    columnWidths: new Map(),
    cells: {
      starts: Uint32Array.from(starts),
      columns: Uint16Array.from(columns),
      looks: Uint32Array.from(lookOf),
      kinds: Uint8Array.from(kinds),
      texts,
      values: Float64Array.from(values),
      runs,
    },
    looks,
    merges: [],
    frozen: { rows: 0, columns: 0 },
    hasGridLines: true,
    drawings: [],
    comments: [],
    ...more,
  };
}

/** Every letter is 10 pixels wide. */
export const TEN: Measure = { widthOf: (text) => text.length * 10, isStandIn: () => false };
