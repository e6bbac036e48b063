import type { Range } from "../../core/address";
import { LIMITS, MAX_COLUMNS, MAX_ROWS } from "../limits";

/** A cell that stands in the place of others: `across` columns and `down` rows, itself included. */
export interface Span {
  readonly col: number;
  readonly across: number;
  readonly down: number;
}

/** The merged ranges of a sheet, as far as Excel takes them. */
interface Merges {
  readonly ranges: Range[];
  /**
   * To be called row by row. A range ends at the edge of the sheet, and one that lies over an earlier one is none: Excel would take
   * the file for damaged. @returns whether there is room for more
   */
  readonly add: (row: number, span: Span) => boolean;
}

export function createMerges(): Merges {
  const ranges: Range[] = [];
  /** By column: the last row that is merged so far. */
  const taken = new Map<number, number>();
  return {
    ranges,
    add(row, { col, across, down }) {
      const bottom = Math.min(row + down, MAX_ROWS) - 1;
      const right = Math.min(col + across, MAX_COLUMNS) - 1;
      if (right < col || bottom < row || (right === col && bottom === row)) return true;
      for (let at = col; at <= right; at += 1) if ((taken.get(at) ?? -1) >= row) return true;
      for (let at = col; at <= right; at += 1) taken.set(at, bottom);
      ranges.push({ top: row, left: col, bottom, right });
      return ranges.length <= LIMITS.merges;
    },
  };
}
