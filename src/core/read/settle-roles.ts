import { findPeriods, samePeriod, type Period } from "../period";
import { normaliseLabel } from "../places";
import { TOTAL_TYPE } from "../report";
import { readHeading } from "./heading";
import { normaliseWords } from "./normalise";
import type { ReadRow } from "./rows";
import { isSum } from "./sums";
import { PARTIAL_TOTAL } from "./vocabulary";

/**
 * What the rows around a row say of its role:
 *
 * ```
 * Total Europe beside TOTAL      a subtotal
 * Total (excluding US)           no total of the table, and nothing is claimed of it
 * Total H2 2023 in H1 2024       likewise
 * [no label]                     a total when it sums the others
 * ```
 */
export function settleRoles(rows: readonly ReadRow[], period: Period | null): readonly ReadRow[] {
  const named = rows.map((row) => (row.role === "total" && isElsewhere(row, period) ? toMemo(row) : row));
  const totals = named.filter((row) => row.role === "total");
  const isPartial = (row: ReadRow): boolean =>
    readHeading(row.label).type !== TOTAL_TYPE && row.type === null;
  const arePartial = totals.length > 1 && totals.some(isPartial);
  return named.map((row) => {
    if (row.role === "total" && arePartial && isPartial(row)) return toSubtotal(row);
    if (row.role !== "unlabelled") return row;
    return sumsTheOthers(named, row)
      ? { ...row, role: "total", place: "TOTAL", key: "TOTAL", isBareTotal: true }
      : row;
  });
}

function isElsewhere(row: ReadRow, period: Period | null): boolean {
  if (PARTIAL_TOTAL.test(normaliseWords(row.label))) return true;
  const [named, ...others] = findPeriods(row.label).map((mention) => mention.period);
  return named !== undefined && others.length === 0 && period !== null && !samePeriod(named, period);
}

function toMemo(row: ReadRow): ReadRow {
  const place = normaliseLabel(row.label);
  return { ...row, role: "memo", place, key: place };
}

function toSubtotal(row: ReadRow): ReadRow {
  const place = normaliseLabel(row.label);
  return { ...row, role: "subtotal", place, key: place };
}

function sumsTheOthers(rows: readonly ReadRow[], total: ReadRow): boolean {
  const details = rows.filter((row) => row.role === "detail");
  const counts = total.figures.flatMap((figure, column) =>
    figure?.measure === "count" ? [{ figure, column }] : [],
  );
  if (counts.length === 0 || details.length < 2) return false;
  if (counts.every(({ figure }) => /^(SUM|SUBTOTAL)\(/i.test(figure.formula ?? ""))) return true;
  return counts.every(({ figure, column }) => {
    const amounts = details.map((row) => row.figures[column]?.amount ?? null);
    return figure.amount !== null && isSum(figure.amount, amounts);
  });
}
