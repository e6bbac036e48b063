import { containsPeriod } from "../period";
import { compare } from "../rounding";
import {
  ALL_OUTCOMES,
  APPROVED,
  REJECTED,
  TECHNICAL,
  USER_DATA,
  type Evidence,
  type Group,
  type Report,
  type Row,
  type Table,
} from "../report";
import { judgeBalance } from "../edits/balance";
import { asStated } from "../edits/evaluate";
import type { Figure } from "../figure";
import { toBalance } from "./balances";
import { slicesOf, toSliceKey, type Slice } from "./slices";
import { tablesOf } from "./tables";

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

/** Outcomes that together are every request. */
const COMPLETE: readonly string[] = [APPROVED, REJECTED, "partly approved"];

/**
 * The ties between the tables of a group: the same count in two tables, and a count of all requests that another table
 * parts by outcome.
 *
 * Words as common as `Requests` may stand over different things in two tables (`Preservation requests`). So where words
 * alone do not tell that the counts are the same, most of the figures have to agree; else nothing is said.
 */
export function findTies(report: Report, group: Group): readonly Tie[] {
  const tables = tablesOf(report, group).filter(
    ({ table }) => table.kind !== "other" && !isDatedTwice(report, table),
  );
  const overviewsFirst = [...tables].sort(
    (a, b) => rank(a.table.kind) - rank(b.table.kind) || a.index - b.index,
  );
  const slices = overviewsFirst.map(({ table, index }) => slicesOf(table, index));
  const first = new Map<string, Slice>();
  for (const slice of slices.flat()) if (!first.has(toSliceKey(slice))) first.set(toSliceKey(slice), slice);

  const same = slices.flat().flatMap((other): readonly Tie[] => {
    const one = first.get(toSliceKey(other));
    return one === undefined || one.table === other.table
      ? []
      : [{ one, other: [other], evidence: "wording" }];
  });
  const byOutcome = slices
    .flatMap((own) => outcomesOf(own))
    .flatMap((other): readonly Tie[] => {
      const [part] = other;
      const one = part === undefined ? undefined : first.get(toSliceKey({ ...part, outcome: ALL_OUTCOMES }));
      return one === undefined || part === undefined || one.table === part.table
        ? []
        : [{ one, other, evidence: "wording" }];
    });
  const partners = new Map<Slice, number>();
  for (const { one } of byOutcome) partners.set(one, (partners.get(one) ?? 0) + 1);
  return [
    ...same.filter((tie) => agreesMostly(report, tie)),
    ...byOutcome.filter(
      (tie) =>
        ([USER_DATA, TECHNICAL].includes(tie.one.type) && partners.get(tie.one) === 1) ||
        agreesMostly(report, tie),
    ),
  ];
}

/** The sheet's name speaks of another period than the table: it is not sure which report the table belongs to. */
function isDatedTwice(report: Report, { sheet, period }: Table): boolean {
  return report.mentions.some(
    (mention) =>
      mention.cell === null &&
      mention.sheet === sheet &&
      period !== null &&
      !containsPeriod(mention.period, period) &&
      !containsPeriod(period, mention.period),
  );
}

/** The outcome slices of a table, type by type, where they are complete and the table has no count of all. */
function outcomesOf(slices: readonly Slice[]): readonly (readonly Slice[])[] {
  const sets = new Map<string, Slice[]>();
  for (const slice of slices) {
    const key = toSliceKey({ ...slice, outcome: "" });
    sets.set(key, [...(sets.get(key) ?? []), slice]);
  }
  return [...sets.values()].filter((set) => {
    const outcomes = set.map((slice) => slice.outcome);
    return (
      outcomes.includes(APPROVED) &&
      outcomes.includes(REJECTED) &&
      outcomes.every((outcome) => COMPLETE.includes(outcome))
    );
  });
}

/** The figures of a tie, place by place; places that one table lacks or lists twice are left out. */
export function* tiedFigures(report: Report, { one, other }: Tie): Iterable<TiedFigures> {
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
  return total.parts.length === 0 && other.some(({ table }) => (report.tables[table]?.rows.length ?? 0) > 1);
}

function agreesMostly(report: Report, tie: Tie): boolean {
  let [agreeing, differing] = [0, 0];
  for (const { one, other } of tiedFigures(report, tie)) {
    const parts = other.map(({ figure }) => figure);
    if (isZero(one) && parts.every(isZero)) continue;
    const { outcome } = judgeBalance(toBalance("tie-out", one, parts, "wording"), asStated);
    if (outcome === "holds") agreeing += 1;
    if (outcome === "fails") differing += 1;
  }
  return agreeing >= differing;
}

function isZero({ amount }: Figure): boolean {
  return amount !== null && compare(amount, { digits: 0, decimals: 0 }) === 0;
}

function rank(kind: string): number {
  return kind === "overview" ? 0 : kind === "counts" ? 1 : 2;
}
