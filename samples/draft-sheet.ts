import type { Cell, CellStyle, MergeRange, WriteSheet } from "hucre";

/** One cell of a draft: what stands in it, and how it was made to look. */
export interface DraftCell {
  readonly value: string | number | null;
  readonly formula?: string;
  readonly look?: Look;
}

export type Look = keyof typeof LOOKS;
export type DraftRow = readonly DraftCell[];

export interface DraftTable {
  readonly rows: readonly DraftRow[];
  /** Columns that a heading spans, from the row with this index: zero-based, both included. */
  readonly spanners: readonly { readonly row: number; readonly first: number; readonly last: number }[];
}

const LINE = { style: "thin", color: { rgb: "8EA9DB" } } as const;
const HEAD_FILL = { type: "pattern", pattern: "solid", fgColor: { rgb: "D9E1F2" } } as const;
const BOLD = { name: "Calibri", size: 11, bold: true } as const;
const HEAD = { font: BOLD, fill: HEAD_FILL, border: { bottom: LINE } } satisfies CellStyle;

const LOOKS = {
  title: { font: { ...BOLD, size: 14 } },
  subtitle: { font: { ...BOLD, size: 12 } },
  head: { ...HEAD, alignment: { horizontal: "center", vertical: "center", wrapText: true } },
  "stub-head": { ...HEAD, alignment: { vertical: "center" } },
  total: { font: BOLD },
  "total-share": { font: BOLD, numFmt: "0%" },
  share: { numFmt: "0%" },
  "typed-as-text": { numFmt: "@", alignment: { horizontal: "right" } },
} satisfies Record<string, CellStyle>;

/** In points: three lines. */
const HEAD_HEIGHT = 48;

export const BLANK: DraftRow = [];

export function text(value: string, look?: Look): DraftCell {
  return look === undefined ? { value } : { value, look };
}

/** Puts tables on a sheet, under each other, as they come; `gap` blank rows between them. */
export function toSheet(
  name: string,
  tables: readonly DraftTable[],
  { gap, widths }: { readonly gap: number; readonly widths: readonly number[] },
): WriteSheet {
  const rows: DraftRow[] = [];
  const merges: MergeRange[] = [];
  tables.forEach((table, index) => {
    if (index > 0) rows.push(...Array.from({ length: gap }, () => BLANK));
    const top = rows.length;
    for (const { row, first, last } of table.spanners) {
      merges.push({ startRow: top + row, endRow: top + row, startCol: first, endCol: last });
    }
    rows.push(...table.rows);
  });
  return {
    name,
    rows: rows.map((row) => row.map((cell) => cell.value)),
    cells: new Map(
      rows.flatMap((row, rowIndex) => row.map((cell, col) => [`${rowIndex},${col}`, toCell(cell)] as const)),
    ),
    merges,
    rowDefs: new Map(
      rows.flatMap((row, index) => (isHead(row) ? [[index, { height: HEAD_HEIGHT }] as const] : [])),
    ),
    columns: widths.map((width) => ({ width })),
  };
}

function isHead(row: DraftRow): boolean {
  return row.some((cell) => cell.look === "head");
}

function toCell({ value, formula, look }: DraftCell): Partial<Cell> {
  return {
    value,
    ...(look === undefined ? {} : { style: LOOKS[look] }),
    ...(formula === undefined ? {} : { type: "formula", formula, formulaResult: value }),
  };
}
