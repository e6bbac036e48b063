import type { Figure } from "../figure";
import type { Evidence, Report, Row } from "../report";
import type { Slice } from "./slices";

/** Two tables that state the same counts: `one` = the sum of `other`, place by place. */
export interface Tie {
  readonly one: Slice;
  /** One slice, or those of all outcomes; of one table. */
  readonly other: readonly Slice[];
  readonly evidence: Evidence;
}

/** A place of a tie whose figures stand in both tables. */
export interface TiedFigures {
  readonly row: Row;
  readonly one: Figure;
  readonly other: readonly { readonly row: Row; readonly figure: Figure }[];
}

/** The figures of a tie, place by place; places that one table lacks or lists twice are left out. */
export function* tiedFigures(report: Report, { one, other }: Omit<Tie, "evidence">): Iterable<TiedFigures> {
  for (const [place, row] of one.rows) {
    const figure = row?.figures[one.column] ?? null;
    if (row === null || figure === null) continue;
    const parts: { readonly row: Row; readonly figure: Figure }[] = [];
    for (const slice of other) {
      const partRow = slice.rows.get(place) ?? null;
      const part = partRow?.figures[slice.column] ?? null;
      if (partRow !== null && part !== null) parts.push({ row: partRow, figure: part });
    }
    const isSelection =
      row.role === "total" && parts.some((part) => isSelectionTotal(report, part.row, other));
    if (parts.length === other.length && !isSelection) yield { row, one: figure, other: parts };
  }
}

/** `Top five countries`: the total of a selection need not be the total of all. */
function isSelectionTotal(report: Report, total: Row, other: readonly Slice[]): boolean {
  return (
    total.role === "total" &&
    total.parts.length === 0 &&
    other.some(({ table }) => (report.tables[table]?.rows.length ?? 0) > 1)
  );
}
