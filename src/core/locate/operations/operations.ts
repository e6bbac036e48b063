import { findMissingRows } from "./missing-row";
import { findExchangedRows, findRepeatedRows, findShiftedBlocks } from "./moved-rows";
import { findPastedColumns, findPreviousPeriod } from "./pasted";
import { OPERATION_COST, type FindOperations } from "./proposal";
import { findStaleTotals } from "./stale-total";

interface Entry {
  readonly find: FindOperations;
  /** What its cheapest form counts, so that it need not be tried where less is enough. */
  readonly cost: number;
}

/** Every operation that is tried. Two exchanged cells are found as two changes with one cause (`joint-slips.ts`). */
export const OPERATIONS: readonly Entry[] = [
  { find: findMissingRows, cost: OPERATION_COST / 2 },
  { find: findRepeatedRows, cost: OPERATION_COST / 2 },
  { find: findStaleTotals, cost: OPERATION_COST },
  { find: findExchangedRows, cost: OPERATION_COST },
  { find: findShiftedBlocks, cost: OPERATION_COST },
  { find: findPastedColumns, cost: OPERATION_COST },
  { find: findPreviousPeriod, cost: OPERATION_COST },
];

export const CHEAPEST_OPERATION = Math.min(...OPERATIONS.map(({ cost }) => cost));
