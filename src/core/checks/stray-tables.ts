import { ALL_OUTCOMES, type Group, type Report, type Table } from "../report";
import { monthsOf } from "../period";
import { columnsOf, tablesOf } from "./tables";

/** A table whose period sets it apart from the tables it would complete; both are indices into `Report.tables`. */
export interface Stray {
  readonly stray: number;
  readonly main: number;
}

/**
 * An overview without outcome tables under one period, and the outcome tables of its types without an overview under
 * another: together they would be one report, so one title is likely to name the wrong period.
 */
export function findStrays(report: Report): readonly Stray[] {
  return report.groups.flatMap((group) => {
    const parts = tablesOf(report, group);
    if (group.period === null || parts.some(({ table }) => table.kind !== "outcome")) return [];
    const types = new Set(parts.map(({ table }) => table.type));
    const homes = report.groups.filter((home) => isHome(report, home, group, types));
    const [home] = homes;
    if (home === undefined || homes.length > 1) return [];
    const overview = tablesOf(report, home).find(({ table }) => table.kind !== "outcome");
    if (overview === undefined) return [];
    const isOverviewAlone = home.tables.length < group.tables.length;
    return isOverviewAlone
      ? parts.slice(0, 1).map(({ index }) => ({ stray: overview.index, main: index }))
      : parts.map(({ index }) => ({ stray: index, main: overview.index }));
  });
}

function isHome(report: Report, home: Group, group: Group, types: ReadonlySet<string>): boolean {
  if (home === group || home.period === null || group.period === null) return false;
  if (monthsOf(home.period) !== monthsOf(group.period)) return false;
  const tables = tablesOf(report, home).map(({ table }) => table);
  const overviews = tables.filter((table) => table.kind === "overview" && tellsOf(table, types));
  const hasOwn = tables.some((table) => table.kind === "outcome" && types.has(table.type));
  return overviews.length === 1 && !hasOwn;
}

function tellsOf(table: Table, types: ReadonlySet<string>): boolean {
  const named = columnsOf(table, "count").flatMap((index) => {
    const column = table.columns[index];
    return column?.outcome === ALL_OUTCOMES ? [column.type] : [];
  });
  return [...types].every((type) => named.includes(type));
}
