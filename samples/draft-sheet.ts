import type { Range } from "../src/core/address";

/** One cell of a draft: what stands in it, and how it was made to look. */
export interface DraftCell {
  readonly value: string | number | null;
  /** Without the leading `=`; the value is its result. */
  readonly formula?: string;
  readonly look?: Look;
}

/** `draft-styles.ts` says what each looks like. */
export const LOOKS = [
  "plain",
  "title",
  "subtitle",
  "head",
  "stub-head",
  "total",
  "total-share",
  "share",
  "typed-as-text",
] as const;
export type Look = (typeof LOOKS)[number];

export type DraftRow = readonly DraftCell[];

export interface DraftTable {
  readonly rows: readonly DraftRow[];
  /** Headings over several columns: the index of the row, first and last column, all zero-based. */
  readonly spanners: readonly { readonly row: number; readonly first: number; readonly last: number }[];
}

export interface DraftSheet {
  readonly name: string;
  readonly rows: readonly DraftRow[];
  readonly merges: readonly Range[];
  /** In characters. */
  readonly widths: readonly number[];
}

export function text(value: string, look: Look = "plain"): DraftCell {
  return { value, look };
}

/** Puts tables on a sheet, under each other, as they come; `gap` blank rows between them. */
export function toSheet(
  name: string,
  tables: readonly DraftTable[],
  { gap, widths }: { readonly gap: number; readonly widths: readonly number[] },
): DraftSheet {
  const rows: DraftRow[] = [];
  const merges: Range[] = [];
  tables.forEach((table, index) => {
    if (index > 0) rows.push(...Array.from({ length: gap }, () => []));
    for (const { row, first, last } of table.spanners) {
      merges.push({ top: rows.length + row, left: first, bottom: rows.length + row, right: last });
    }
    rows.push(...table.rows);
  });
  return { name, rows, merges, widths };
}
