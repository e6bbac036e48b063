import { describeTable, toRangeA1, type Report, type Table } from "../../core";
import { comparePeriodEnds } from "../../core/plan/choose-period";
import type { Period } from "../../core/period";
import type { Words } from "../../core/words/words";
import type { Publishable } from "./checked";

/** The periods that figures are given for, earliest first, and the tables that have figures of each. */
export function toPublishable(report: Report, words: Words): readonly Publishable[] {
  const periods = new Map<string, Period>();
  const ids = new Map<string | null, Set<number>>();
  report.groups.forEach(({ period, tables }) => {
    for (const id of tables) {
      const table = report.tables[id];
      if (table === undefined || !table.columns.some(isFigures)) continue;
      for (const found of periodsOf(table, period)) {
        if (found !== null) periods.set(found.label, found);
        const label = found?.label ?? null;
        ids.set(label, (ids.get(label) ?? new Set()).add(id));
      }
    }
  });
  const labels = [...periods.values()].sort(comparePeriodEnds).map(({ label }) => label);
  // A table without a period stands in every report of a draft that names some.
  const undated = [...(ids.get(null) ?? [])];
  const choices: readonly (string | null)[] = labels.length === 0 && undated.length > 0 ? [null] : labels;
  return choices.map((period) => ({
    period,
    tables: [...new Set([...(ids.get(period) ?? []), ...undated])]
      .sort((a, b) => a - b)
      .flatMap((id) => toEntry(id, report.tables[id], words)),
  }));
}

const isFigures = ({ measure }: Table["columns"][number]): boolean =>
  measure === "count" || measure === "share";

function periodsOf(table: Table, ofGroup: Period | null): readonly (Period | null)[] {
  const inside = [
    ...table.rows.map(({ period }) => period),
    ...table.columns.filter(isFigures).map(({ period }) => period),
  ].filter((period) => period !== null);
  return inside.length > 0 ? inside : [table.period ?? ofGroup];
}

function toEntry(id: number, table: Table | undefined, words: Words): Publishable["tables"] {
  if (table === undefined) return [];
  const key = JSON.stringify(table.mark);
  return [{ key, id, where: `${table.sheet}, ${toRangeA1(table.range)}`, what: describeTable(table, words) }];
}
