import type { CellRef } from "../address";
import { planTotals, valueOfTotal } from "../plan/plan-totals";
import type { CountColumn, OverviewColumn, Published, Shown } from "../plan/published";
import { TOTAL_TYPE } from "../report";

/** A number of requests, and the cells of the draft that it comes from. */
export interface Counted {
  readonly count: number;
  readonly cells: readonly CellRef[];
}

/** The column of all requests, with their total where that is a plain number. */
export interface AllRequests extends Counted {
  readonly column: OverviewColumn;
  /** Every row is a number or a dash, and the total is their sum. */
  readonly isSum: boolean;
}

/** All requests together; `null` where the report does not say, or not in plain numbers. */
export function readAllRequests(published: Published): AllRequests | null {
  const { overview } = published;
  const index = overview.findIndex(isAllRequests);
  const column = overview[index];
  const total = planTotals(overview)[index]?.total;
  const count = valueOfTotal(total);
  if (column === undefined || count === null || !isCount(count)) return null;
  return { column, count, cells: overviewCells(column, count, published), isSum: total?.kind === "sum" };
}

/** The types of requests in the order of the report, each with its total; `null` where one is no plain number. */
export function readTypes(published: Published): readonly (Counted & { readonly name: string })[] | null {
  const { overview } = published;
  const totals = planTotals(overview);
  const types = overview.flatMap((column, index) => {
    if (column.subject !== "requests" || column.type === TOTAL_TYPE) return [];
    const count = valueOfTotal(totals[index]?.total);
    return [{ name: column.name, count, cells: overviewCells(column, count, published) }];
  });
  const known = types.flatMap(({ count, ...type }) =>
    count === null || !isCount(count) ? [] : [{ ...type, count }],
  );
  return known.length === types.length ? known : null;
}

/** What the counts of a report are about: its types of requests. Other totals cannot be compared with each other. */
export function scopeOf({ overview }: Published): string {
  const types = overview.filter(({ subject }) => subject === "requests").map(({ type }) => type);
  return JSON.stringify(types.sort());
}

/** Whether a figure can be the number of something. */
export function isCount(count: number): boolean {
  return Number.isSafeInteger(count) && count >= 0;
}

/** The stated total where it says the same; else the rows. */
export function cellsOf(
  { statedTotal, counts }: Pick<CountColumn, "counts" | "statedTotal">,
  count: number | null,
): readonly CellRef[] {
  const isSame = statedTotal.kind === "number" && statedTotal.value === count;
  return isSame && statedTotal.source !== null ? [statedTotal.source] : counts.flatMap(sourceOf);
}

/** A column that is worked out has the cells of what it is worked out from: of other columns, or of the outcomes of its type. */
function overviewCells(
  column: OverviewColumn,
  count: number | null,
  { overview, outcomeTables }: Published,
): readonly CellRef[] {
  const own = cellsOf(column, count);
  if (own.length > 0) return own;
  const parts = column.parts.flatMap((part) => overview[part] ?? []);
  return (parts.length > 0 ? parts : [column]).flatMap((part) => {
    const counts = cellsOf(part, null);
    if (counts.length > 0) return counts;
    const outcomes = outcomeTables
      .filter(({ type }) => type === part.type)
      .flatMap((table) => table.outcomes);
    return outcomes.flatMap((outcome) => cellsOf({ ...outcome, counts: outcome.counts ?? [] }, null));
  });
}

export function sourceOf(shown: Shown): readonly CellRef[] {
  return shown.kind === "missing" || shown.source === null ? [] : [shown.source];
}

function isAllRequests({ type, subject }: OverviewColumn): boolean {
  return type === TOTAL_TYPE && subject === "requests";
}
