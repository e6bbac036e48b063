import type { CellRef } from "../address";
import { isBlank } from "../edits/blank";
import type { Figure } from "../figure";
import type { Finding } from "../findings/finding";
import { makeFinding } from "../findings/make-finding";
import { showLike } from "../findings/show-like";
import { findPlace, isAmbiguousPlace, placeName } from "../places";
import { toNumber } from "../rounding";
import type { Evidence, Group, Report, Row, Table } from "../report";
import type { Planned } from "./check";
import { labelOf } from "./labels";
import { isRemainder } from "./remainders";
import type { Slice } from "./slices";
import { nameTable } from "./tables";
import type { Tie } from "./tied-figures";

/** A place that one table lists and another, which should state the same count, does not. */
interface Missing {
  readonly listed: Row;
  readonly lacking: number;
  readonly figures: readonly Figure[];
  /** What one tie has to say of the place: one figure, or those of all outcomes. */
  readonly stated: readonly Figure[];
  /** The type that is lacking, where the table has other rows of the place. */
  readonly type: string | null;
  /** How the tables became known to state the same counts. */
  readonly evidence: Evidence;
}

/** Places that a table lacks although another one, which states the same counts, lists them. */
export function planMissing(report: Report, group: Group, ties: readonly Tie[]): readonly Planned[] {
  const found = new Map<string, Missing>();
  for (const { one, other, evidence } of ties) {
    const [partner] = other;
    if (partner === undefined || !sharePlaces(one, partner)) continue;
    collect(report, found, [one], partner, evidence);
    collect(report, found, other, one, evidence);
  }
  const byTable = new Map<number, Missing[]>();
  for (const missing of found.values())
    byTable.set(missing.lacking, [...(byTable.get(missing.lacking) ?? []), missing]);
  return group.tables.flatMap((index) => {
    const table = report.tables[index];
    const missing = (byTable.get(index) ?? []).filter(() => table !== undefined && !isSelection(table));
    if (table === undefined || missing.length === 0) return [];
    const counted = missing.filter(({ figures }) => !figures.every(isNothing));
    const empty = missing.filter(({ figures }) => figures.every(isNothing));
    return [
      ...counted.map((each) => toPlanned(index, cellOf(each.listed), () => explainMissing(each, table))),
      ...(empty.length === 0
        ? []
        : [toPlanned(index, cellOf(empty[0]?.listed), () => explainSubset(empty, table))]),
    ];
  });
}

/** Tables without a place in common are pieces of one list, or a list and its sum. */
function sharePlaces(one: Slice, other: Slice): boolean {
  return [...one.rows].some(([place, row]) => row?.role === "detail" && other.rows.get(place) != null);
}

/** Notes the places of some slices of one table that a slice of another table lacks. */
function collect(
  report: Report,
  found: Map<string, Missing>,
  from: readonly Slice[],
  lacking: Slice,
  evidence: Evidence,
): void {
  const rows = report.tables[lacking.table]?.rows ?? [];
  for (const slice of from) {
    for (const [place, row] of slice.rows) {
      const figure = row?.figures[slice.column] ?? null;
      if (row === null || row.role === "total" || figure === null || lacking.rows.has(place)) continue;
      if (isRemainder(row) || mayBeListed(row, rows)) continue;
      const key = `${lacking.table}|${place}`;
      const known = found.get(key);
      found.set(key, {
        listed: known?.listed ?? row,
        lacking: lacking.table,
        figures: [...(known?.figures ?? []), figure],
        stated: known?.stated.some((each) => !isNothing(each)) ? known.stated : statedBy(from, place),
        type: rows.some((each) => each.place === row.place) ? lacking.type : null,
        evidence: known?.evidence === "wording" ? "wording" : evidence,
      });
    }
  }
}

/** What the slices of one tie state for a place. */
function statedBy(slices: readonly Slice[], place: string): readonly Figure[] {
  return slices.flatMap((slice) => slice.rows.get(place)?.figures[slice.column] ?? []);
}

/** `Korea` here and `South Korea` there: which country is meant is asked elsewhere. */
function mayBeListed({ label }: Row, rows: readonly Row[]): boolean {
  if (isAmbiguousPlace(label) !== null) return true;
  const place = findPlace(label);
  if (place === null) return false;
  const name = placeName(place.code, "en") ?? label;
  return rows.some((other) => isAmbiguousPlace(other.label)?.includes(name) === true);
}

/** The figures added up; the first with a number where they cannot be. */
function toStated(figures: readonly Figure[]): string {
  const [first] = figures.filter((figure) => !isNothing(figure));
  if (first === undefined) return "";
  const amounts = figures.flatMap(({ amount }) => amount ?? []);
  const sum = amounts.reduce((total, amount) => total + toNumber(amount), 0);
  return amounts.length === figures.length && Number.isSafeInteger(sum)
    ? showLike({ digits: sum, decimals: 0 }, first)
    : first.stated;
}

/** No request: nought, a dash, an empty cell. */
function isNothing(figure: Figure): boolean {
  return figure.amount === null ? isBlank(figure) : figure.amount.digits === 0;
}

/** A list of the top countries, with or without the others in one row, or one whose total is by intent not their sum. */
function isSelection(table: Table): boolean {
  const total = table.rows.find((row) => row.role === "total");
  return /\btop\b/i.test(table.title) || total?.parts.length === 0 || table.rows.some(isRemainder);
}

function cellOf(row: Row | undefined): CellRef {
  const figure = row?.figures.find((each) => each !== null);
  return row?.labelCell ?? figure?.cell ?? { sheet: "", row: 0, col: 0 };
}

function explainMissing({ listed, figures, stated, type, evidence }: Missing, table: Table): Finding {
  // A note beside the table may say which places it leaves out.
  const claimsAll = table.caveat === null && table.rows.some((row) => row.role === "total");
  return makeFinding({
    check: "stub-agreement",
    severity: claimsAll && evidence === "wording" ? "error" : "warning",
    at: cellOf(listed),
    with: figures.map(({ cell }) => cell),
    stated: listed.label,
    facts: {
      kind: "stub-missing",
      listed: labelOf(listed),
      lacking: nameTable(table),
      stated: toStated(stated),
      type,
    },
  });
}

function explainSubset(missing: readonly Missing[], table: Table): Finding {
  const listed = missing.map((each) => each.listed);
  return makeFinding({
    check: "stub-agreement",
    severity: "note",
    at: cellOf(listed[0]),
    with: listed.slice(1).map(cellOf),
    stated: listed[0]?.label ?? "",
    facts: { kind: "stub-subset", listed: listed.map(labelOf), lacking: nameTable(table) },
  });
}

function toPlanned(table: number, cell: CellRef, explain: () => Finding): Planned {
  return {
    edit: { kind: "form", check: "stub-agreement", evidence: "wording", cell, holds: false },
    table,
    explain,
  };
}
