import { TOTAL_TYPE } from "../report";
import { periodAt } from "./choose-period";
import type { Family } from "./choose-tables";
import type { Period } from "../period";
import type { MarkedFigure } from "./published";

/** The figures of a period that the draft marks with a footnote sign: they stay numbers, and a note says which. */
export function gatherMarked(family: Family, period: Period | null): readonly MarkedFigure[] {
  return family.tables.flatMap((entry) =>
    entry.table.rows.flatMap((row) =>
      entry.table.columns.flatMap((column, position): readonly MarkedFigure[] => {
        const figure = row.figures[position];
        if (figure === null || figure === undefined || figure.marks.length === 0) return [];
        if (period !== null && periodAt(entry, row, column)?.label !== period.label) return [];
        const ownType = column.type === TOTAL_TYPE ? entry.table.type : column.type;
        return [{ type: row.type ?? ownType, place: row.label, stated: figure.stated }];
      }),
    ),
  );
}
