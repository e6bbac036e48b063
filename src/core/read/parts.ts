import { containsPeriod, readPeriod, samePeriod } from "../period";
import { normaliseLabel } from "../places";
import type { Row } from "../report";
import { ALL_OUTCOMES, TECHNICAL, TOTAL_TYPE, USER_DATA } from "../report";
import type { ReadRow } from "./rows";
import { readHeading } from "./heading";
import { isSum } from "./sums";

/**
 * Gives every total and subtotal the rows that it should be the sum of.
 *
 * ```
 * TOTAL          9   all details
 * Brazil         3
 * Chile          1
 * Subtotal       4   the details above it
 * Russia         5
 * ```
 */
export function assignParts(
  read: readonly ReadRow[],
  options: { readonly listsPlaces: boolean; readonly isSelection: boolean },
): readonly Row[] {
  const rows = settleRoles(read);
  const follows = firstSubtotalFollows(rows);
  return rows.map((row, index) => {
    if (row.role === "subtotal") return toRow(row, "subtotal", partsOfSubtotal(rows, index, follows));
    if (row.role !== "total") return toRow(row, row.role === "memo" ? "memo" : "detail", []);
    const { isBareTotal } = row;
    return toRow(
      row,
      "total",
      options.isSelection ? [] : partsOfTotal(rows, row, { ...options, isBareTotal }),
    );
  });
}

function toRow(read: ReadRow, role: Row["role"], parts: readonly number[]): Row {
  const { row, label, labelCell, key, place, type, outcome, period, figures, hidden } = read;
  return { row, role, label, labelCell, key, place, type, outcome, period, parts, figures, hidden };
}

/** `Total Europe` beside a `TOTAL` is a subtotal; a row without a label is a total when it sums the others. */
function settleRoles(rows: readonly ReadRow[]): readonly ReadRow[] {
  const totals = rows.filter((row) => row.role === "total");
  const isPartial = (row: ReadRow): boolean =>
    readHeading(row.label).type !== TOTAL_TYPE && row.type === null;
  const partial = totals.filter(isPartial);
  const arePartial = partial.length > 0 && totals.length > 1;
  return rows.map((row) => {
    if (row.role === "total" && arePartial && isPartial(row)) return toSubtotal(row);
    if (row.role !== "unlabelled") return row;
    return sumsTheOthers(rows, row)
      ? { ...row, role: "total", place: "TOTAL", key: "TOTAL", isBareTotal: true }
      : row;
  });
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

function partsOfTotal(
  rows: readonly ReadRow[],
  total: ReadRow,
  { listsPlaces, isBareTotal }: { readonly listsPlaces: boolean; readonly isBareTotal: boolean },
): readonly number[] {
  const details = indices(rows, (row) => row.role === "detail" || row.role === "unlabelled").filter((index) =>
    fits(total, rows[index]),
  );
  const lasting = withoutNestedPeriods(rows, details);
  if (listsPlaces) return lasting;
  return isBareTotal && !isMixOfMeasures(rows, lasting) ? lasting : sameMeasure(rows, lasting);
}

/** A total that names its type, outcome or period sums the rows of that type, outcome or period. */
function fits(total: ReadRow, row: ReadRow | undefined): boolean {
  if (row === undefined) return false;
  const type = total.type === null || total.type === TOTAL_TYPE || total.type === row.type;
  const outcome = total.outcome === null || total.outcome === ALL_OUTCOMES || total.outcome === row.outcome;
  const period = total.period === null || (row.period !== null && samePeriod(total.period, row.period));
  return type && outcome && period;
}

/** Rows that are periods: a year that stands beside its halves is not counted a second time. */
function withoutNestedPeriods(rows: readonly ReadRow[], details: readonly number[]): readonly number[] {
  return details.filter((index) => {
    const outer = rows[index];
    const period = outer?.period ?? null;
    if (outer === undefined || period === null) return true;
    return !details.some((other) => {
      const inner = rows[other];
      const within = inner?.period ?? null;
      return (
        other !== index &&
        inner !== undefined &&
        (inner.place === outer.place || namesPeriod(inner)) &&
        within !== null &&
        containsPeriod(period, within) &&
        !samePeriod(period, within)
      );
    });
  });
}

/** A row that is a period, and not a place in one. */
function namesPeriod(row: ReadRow): boolean {
  return readPeriod(row.label) !== null;
}

function isMixOfMeasures(rows: readonly ReadRow[], details: readonly number[]): boolean {
  const meanings = details.map((index) => readHeading(rows[index]?.label ?? ""));
  const outcomes = new Set(meanings.map(({ outcome }) => outcome));
  const subjects = new Set(meanings.map(({ subject }) => subject));
  return subjects.size > 1 || (outcomes.size > 1 && outcomes.has(ALL_OUTCOMES));
}

/** In a list of measures (`Total requests`, `User data`, `Technical`, `Approved`) a total sums the types alone. */
function sameMeasure(rows: readonly ReadRow[], details: readonly number[]): readonly number[] {
  const types = details.filter((index) => {
    const meaning = readHeading(rows[index]?.label ?? "");
    return (
      meaning.outcome === ALL_OUTCOMES &&
      meaning.subject === "requests" &&
      [USER_DATA, TECHNICAL].includes(meaning.type)
    );
  });
  return types.length > 1 ? types : [];
}

function partsOfSubtotal(rows: readonly ReadRow[], at: number, follows: boolean): readonly number[] {
  const subtotal = rows[at];
  if (subtotal === undefined) return [];
  const ofPlace = indices(rows, (row) => row.role === "detail" && row.place === subtotal.place);
  if (ofPlace.length > 0) return ofPlace.filter((index) => fits({ ...subtotal, type: null }, rows[index]));
  const parts: number[] = [];
  const step = follows ? -1 : 1;
  for (let index = at + step; index >= 0 && index < rows.length; index += step) {
    const role = rows[index]?.role;
    if (role === "subtotal" || role === "total") break;
    if (role === "detail" || role === "unlabelled") parts.push(index);
  }
  return parts.sort((a, b) => a - b);
}

function firstSubtotalFollows(rows: readonly ReadRow[]): boolean {
  const subtotal = rows.findIndex((row) => row.role === "subtotal");
  const detail = rows.findIndex((row) => row.role === "detail");
  return detail !== -1 && detail < subtotal;
}

function indices(rows: readonly ReadRow[], test: (row: ReadRow) => boolean): readonly number[] {
  return rows.flatMap((row, index) => (test(row) ? [index] : []));
}
