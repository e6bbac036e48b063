import type { Figure } from "../figure";
import type { Period } from "../period";
import { TOTAL_TYPE, type Base, type Column, type Row, type TableKind } from "../report";
import { toNumber } from "../rounding";
import { periodAt, type PeriodTable } from "./choose-period";
import { joinLinks, linkToCount, linkToShare } from "./draft-link";
import { MISSING, type Shown, type StatedShare } from "./published";

/** One count or share of the draft, told for every place: a column, or what a long list says of one type and outcome. */
export interface Series {
  readonly table: number;
  readonly kind: TableKind;
  /** Index into the table's columns. */
  readonly column: number;
  readonly heading: string;
  readonly subject: string;
  readonly type: string;
  readonly outcome: string;
  /** The heading tells of the outcome and of nothing else: neither of a type, nor do the rows name the outcome. */
  readonly namesOutcome: boolean;
  readonly measure: "count" | "share";
  /** The rows of a long list name the type or the outcome, so a place may have no row for one of them. */
  readonly isLong: boolean;
  /** What a share is a share of. */
  readonly base: Base | null;
  readonly counts: ReadonlyMap<string, Shown>;
  readonly shares: ReadonlyMap<string, StatedShare>;
  readonly totalCount: Shown;
  readonly totalShare: StatedShare;
}

interface Draft {
  readonly series: Omit<Series, "counts" | "shares" | "totalCount" | "totalShare">;
  readonly counts: Map<string, Shown>;
  readonly shares: Map<string, StatedShare>;
  totalCount: Shown;
  totalShare: StatedShare;
}

/** Reads all series of one table that belong to a period, in the order in which the table shows them. */
export function gatherSeries(
  entry: PeriodTable,
  { period, linked }: { readonly period: Period | null; readonly linked: boolean },
): readonly Series[] {
  const drafts = new Map<string, Draft>();
  const { table, index } = entry;
  for (const row of table.rows) {
    if (row.role === "subtotal" || row.role === "memo") continue;
    table.columns.forEach((column, position) => {
      const figure = row.figures[position];
      if (figure === null || figure === undefined || column.base?.row === "total") return;
      if (period !== null && periodAt(entry, row, column)?.label !== period.label) return;
      const { type, outcome } = coordinates(entry, row, column);
      const key = JSON.stringify([position, type, outcome]);
      const isLong = row.type !== null || row.outcome !== null;
      const draft = drafts.get(key) ?? newDraft();
      drafts.set(key, draft);
      put(draft, row, figure, linked);

      function newDraft(): Draft {
        const { heading, subject, base } = column;
        const { kind } = table;
        const measure = figure?.measure ?? "count";
        const namesOutcome = row.outcome === null && (column.type === TOTAL_TYPE || kind === "outcome");
        const what = { heading, subject, type, outcome, namesOutcome, measure, isLong, base };
        const series = { table: index, kind, column: position, ...what };
        return {
          series,
          counts: new Map(),
          shares: new Map(),
          totalCount: MISSING,
          totalShare: MISSING_SHARE,
        };
      }
    });
  }
  const all = [...drafts.values()].map(({ series, ...figures }) => ({ ...series, ...figures }));
  const detailed = all.filter(({ counts }) => counts.size > 0);
  // The grand total of a long list names no type: it restates the others, and is no series of its own.
  return detailed.length > 0 ? detailed : all;
}

const MISSING_SHARE: StatedShare = { kind: "missing" };

function coordinates({ table }: PeriodTable, row: Row, column: Column): { type: string; outcome: string } {
  const ownType = column.type === TOTAL_TYPE ? table.type : column.type;
  const type = row.type !== null && WHOLE_TYPE.test(row.type) ? TOTAL_TYPE : row.type;
  return { type: type ?? ownType, outcome: row.outcome ?? column.outcome };
}

/** An entry of a column of types that means all of them: to add it to the others would count every request twice. */
const WHOLE_TYPE = /^(all|total|overall)( (number of )?(requests|types|kinds|categories))?$/i;

function put(draft: Draft, row: Row, figure: Figure, linked: boolean): void {
  const [count, share] = [toShown(figure, linked), toStatedShare(figure, linked)];
  if (row.role === "total") {
    if (draft.totalCount.kind === "missing") draft.totalCount = count;
    if (draft.totalShare.kind === "missing") draft.totalShare = share;
    return;
  }
  const place = placeKeyOf(row);
  const before = draft.counts.get(place);
  draft.counts.set(place, before === undefined ? count : addShown(before, count));
  if (!draft.shares.has(place)) draft.shares.set(place, share);
}

/** Rows without a place of their own, such as rows of periods, stand for themselves. */
export function placeKeyOf(row: Row): string {
  return row.place === "" ? row.key : row.place;
}

function toShown(figure: Figure, linked: boolean): Shown {
  const { amount, cell, reading, stated } = figure;
  if (amount !== null) {
    const formula = linked ? linkToCount(figure) : null;
    return { kind: "number", value: toNumber(amount), source: cell, formula };
  }
  if (stated === "") return MISSING;
  return { kind: "stated", text: stated, isNil: reading.kind === "nil", source: cell };
}

function toStatedShare(figure: Figure, linked: boolean): StatedShare {
  const { amount, cell, stated } = figure;
  if (amount !== null) {
    return { kind: "share", percent: amount, source: cell, formula: linked ? linkToShare(figure) : null };
  }
  return stated === "" ? MISSING_SHARE : { kind: "stated", text: stated, source: cell };
}

/** A place may be split over several rows, by legal process or by ground; its count is their sum, where there is one. */
function addShown(a: Shown, b: Shown): Shown {
  if (a.kind === "number" && b.kind === "number") {
    const source = a.value === 0 ? b.source : (a.source ?? b.source);
    return { kind: "number", value: a.value + b.value, source, formula: joinLinks([a.formula, b.formula]) };
  }
  if (isZero(a)) return withoutLink(b);
  return isZero(b) ? withoutLink(a) : MISSING;
}

/** A dash beside it cannot be added to a formula; half of the cells would be followed, and half not. */
function withoutLink(shown: Shown): Shown {
  return shown.kind === "number" ? { ...shown, formula: null } : shown;
}

function isZero(shown: Shown): boolean {
  return (shown.kind === "number" && shown.value === 0) || (shown.kind === "stated" && shown.isNil);
}
