import { isGap, type OutcomeTable, type Shown } from "./published";
import { FIRST_ROW } from "./table-rows";

/** Where the requests stand that the shares are shares of, when these are not the sum of the outcomes. */
export const BASE_COLUMN = 1;

/** Which column of the sheet holds what is counted. */
export interface Grid {
  /** What is counted, and the columns of the sheet where that stands. */
  readonly counted: readonly { readonly counts: readonly Shown[]; readonly statedTotal: Shown }[];
  readonly columns: readonly number[];
  /** Those of the outcomes; `null` where the draft gives shares only. */
  readonly countColumns: readonly (number | null)[];
  /** The columns that a share is a share of; none where they are not known. */
  readonly baseColumns: readonly number[];
}

export function toGrid({ base, outcomes }: OutcomeTable): Grid {
  const first = base === null ? BASE_COLUMN : BASE_COLUMN + 1;
  let next = first;
  const countColumns = outcomes.map(({ counts }) => {
    next += counts === null ? 1 : 2;
    return counts === null ? null : next - 1;
  });
  const own = countColumns.filter((col) => col !== null);
  const counted = outcomes.flatMap(({ counts, statedTotal }) =>
    counts === null ? [] : [{ counts, statedTotal }],
  );
  if (base !== null) {
    return {
      counted: [base, ...counted],
      columns: [BASE_COLUMN, ...own],
      countColumns,
      baseColumns: [BASE_COLUMN],
    };
  }
  const isWhole = own.length === countColumns.length;
  return { counted, columns: own, countColumns, baseColumns: isWhole ? own : [] };
}

/** Whether a row of the sheet is a gap of a long list. */
export function isGapIn({ counted }: Grid, row: number): boolean {
  return row >= FIRST_ROW && counted.some(({ counts }) => isGap(counts[row - FIRST_ROW]));
}

/** The number in a column of counts, in the row at hand; `null` where there is none. */
export type ValueAt = (col: number) => number | null;

/** `null` where one is not known. */
export function addKnown(sum: number | null, value: number | null): number | null {
  return sum === null || value === null ? null : sum + value;
}
