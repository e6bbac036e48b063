import { findMissingRows } from "./missing-row";
import { findExchangedRows, findRepeatedRows, findShiftedBlocks } from "./moved-rows";
import { findPastedColumns, findPreviousPeriod } from "./pasted";
import { OPERATION_COST, type FindOperations } from "./proposal";
import { findStaleTotals } from "./stale-total";

/** A kind of operation. */
export interface OperationEntry {
  readonly find: FindOperations;
  /** What its cheapest form counts, so that it need not be tried where less is enough. */
  readonly cost: number;
  /**
   * It is said beside single changes that explain as much with as little. Others are not: rows of small figures are alike, and
   * one of them would be found to stand there twice whenever a total is wrong.
   */
  readonly isSaidBeside: boolean;
}

/** Every operation that is tried. Two exchanged cells are found as two changes with one cause (`joint-slips.ts`). */
export const OPERATIONS: readonly OperationEntry[] = [
  { find: findMissingRows, cost: OPERATION_COST / 2, isSaidBeside: true },
  { find: findRepeatedRows, cost: OPERATION_COST / 2, isSaidBeside: false },
  { find: findStaleTotals, cost: OPERATION_COST, isSaidBeside: false },
  { find: findExchangedRows, cost: OPERATION_COST, isSaidBeside: false },
  { find: findShiftedBlocks, cost: OPERATION_COST, isSaidBeside: false },
  { find: findPastedColumns, cost: OPERATION_COST, isSaidBeside: false },
  { find: findPreviousPeriod, cost: OPERATION_COST, isSaidBeside: false },
];

export const CHEAPEST_OPERATION = Math.min(...OPERATIONS.map(({ cost }) => cost));
