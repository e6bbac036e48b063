import type { Excuse } from "../findings/facts";
import type { Column, Table } from "../report";
import type { Decimal } from "../rounding";

/** One of these may stand in several rows, and still is one. */
export const DISTINCT: readonly string[] = ["accounts", "users", "devices"];

/**
 * Why a whole that is not the sum of its parts may be right all the same: a note beside the table says so, or the whole
 * is less than the sum of things that are counted once.
 */
export function findExcuse(
  { caveat }: Table,
  column: Column | undefined,
  difference: Decimal | null,
): Excuse | null {
  if (caveat !== null) return { kind: "note", text: caveat };
  const isLess = difference !== null && difference.digits < 0;
  return column !== undefined && isLess && DISTINCT.includes(column.subject)
    ? { kind: "distinct", subject: column.subject }
    : null;
}
