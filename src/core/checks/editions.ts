import { endOf, type Period } from "../period";
import type { Report, Table } from "../report";
import type { Excuse } from "../findings/facts";
import type { Slice } from "./slices";

/**
 * The edition that a table belongs to: the period in its title, else the latest of those in its columns and rows. A table
 * of H2 2024 may show H1 2024 beside it, and then says of H1 2024 what was known at the end of the year.
 */
export function editionOf({ period, columns, rows }: Table): Period | null {
  if (period !== null) return period;
  const named = [...columns, ...rows].flatMap((each) => each.period ?? []);
  return named.reduce<Period | null>(
    (latest, each) => (latest === null || endOf(each) > endOf(latest) ? each : latest),
    null,
  );
}

/** Two statements of one period, of which the second was made later. */
export interface Editions {
  readonly earlier: { readonly table: number; readonly edition: Period };
  readonly later: { readonly table: number; readonly edition: Period };
}

/** The editions of two tables that state the same; `null` where they belong to one edition, or name no period. */
export function editionsOf(
  report: Report,
  [one, other]: readonly [Slice, Slice | undefined],
): Editions | null {
  const [a, b] = [one, other].map((slice) => {
    const table = slice === undefined ? undefined : report.tables[slice.table];
    const edition = table === undefined ? null : editionOf(table);
    return slice === undefined || edition === null ? null : { table: slice.table, edition };
  });
  if (a == null || b == null || endOf(a.edition) === endOf(b.edition)) return null;
  return endOf(a.edition) < endOf(b.edition) ? { earlier: a, later: b } : { earlier: b, later: a };
}

/** What a note on the sheets of some tables says of figures that were revised later; else any note why sums need not work out. */
export function findNote(report: Report, tables: readonly number[]): (Excuse & { kind: "note" }) | null {
  const own = tables.flatMap((index) => report.tables[index] ?? []);
  const sheets = new Set(own.map(({ sheet }) => sheet));
  const revision = report.tables.find(({ sheet, revision: text }) => text !== undefined && sheets.has(sheet));
  const text = revision?.revision ?? own.find(({ caveat }) => caveat !== null)?.caveat ?? null;
  return text === null ? null : { kind: "note", text };
}

/** Whether a note says that figures were revised, which explains any difference between two editions. */
export function saysRevised(report: Report, { text }: { readonly text: string }): boolean {
  return report.tables.some(({ revision }) => revision === text);
}
