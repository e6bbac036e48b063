import { ALL_OUTCOMES, toCellKey, toColumnName, TOTAL_TYPE } from "../../core";
import type { Column, Report, Table, WorkbookPlan } from "../../core";
import { counted } from "./counted";
import { toShort } from "./short";

/** Columns named one by one, before only their number is told. */
const MOST_NAMED = 3;
const LONGEST_HEADING = 60;

/** A list for a sentence: `H1 2023, H2 2023 and 2023`. */
const listed = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1) ?? ""}`;

/** `Published H1 2024. The draft also holds H1 2023 and H2 2023: choose one with --period.`; `null` without a period. */
export function describePeriod(chosen: readonly string[], periods: readonly string[]): string | null {
  if (chosen.length === 0) return null;
  const others = periods.filter((other) => !chosen.includes(other));
  if (others.length === 0) return `Published ${listed(chosen)}.`;
  return `Published ${listed(chosen)}. The draft also holds ${listed(others)}: choose ${others.length === 1 ? "it" : "one"} with --period.`;
}

/**
 * `Not published: columns D (Accounts Specified) and E (Share) on sheet “H1 2024”.`; `null` where the report has every column of the
 * tables it is made from. The cells of a plan know which cell of the draft they come from.
 */
export function describeUnpublished(
  report: Report,
  plan: WorkbookPlan,
  chosen: readonly string[],
): string | null {
  const sources = new Set(
    plan.sheets.flatMap(({ cells }) =>
      cells.flatMap(({ source }) => (source === null ? [] : [toCellKey(source)])),
    ),
  );
  const columns = report.tables.flatMap((table) =>
    table.columns.map((column, index) => ({ table, column, isPublished: hasSource(table, index, sources) })),
  );
  const published = columns.filter(({ isPublished }) => isPublished);
  const made = new Set(published.map(({ table }) => table));
  // A figure that two tables hold is published once, and all requests are the sum of what is published.
  const told = new Set(published.map(({ table, column }) => toKey(table, column)));
  const left = columns.filter(
    ({ table, column }) =>
      made.has(table) &&
      (column.measure === "count" || column.measure === "share") &&
      (column.period === null || chosen.includes(column.period.label)) &&
      !(column.subject === "requests" && column.measure === "count" && column.outcome === ALL_OUTCOMES) &&
      hasFigure(table, table.columns.indexOf(column)) &&
      !told.has(toKey(table, column)),
  );
  if (left.length === 0) return null;
  const named = left.slice(0, MOST_NAMED);
  const sheets = [...new Set(named.map(({ table }) => table.sheet))];
  const names = sheets.map((sheet) => {
    const here = named.filter(({ table }) => table.sheet === sheet).map(({ column }) => toName(column));
    return `${here.length === 1 ? "column" : "columns"} ${listed(here)} on sheet “${sheet}”`;
  });
  const more = left.length - named.length;
  return `Not published: ${listed(more === 0 ? names : [...names, counted(more, "more column")])}.`;
}

/** `D (Accounts Specified)` */
function toName({ col, heading }: Column): string {
  return `${toColumnName(col)} (${toShort(heading, LONGEST_HEADING)})`;
}

function toKey(table: Table, { subject, type, outcome, measure }: Column): string {
  return JSON.stringify([subject, type === TOTAL_TYPE ? table.type : type, outcome, measure]);
}

function hasSource(table: Table, index: number, sources: ReadonlySet<string>): boolean {
  return table.rows.some(({ figures }) => {
    const figure = figures[index];
    return figure != null && sources.has(toCellKey(figure.cell));
  });
}

function hasFigure(table: Table, index: number): boolean {
  return table.rows.some(({ figures }) => (figures[index]?.stated ?? "") !== "");
}
