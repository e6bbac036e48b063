import { judgeBalance } from "../edits/balance";
import { asStated } from "../edits/evaluate";
import type { Group, Report, Row, Table } from "../report";
import { toBalance } from "./balances";
import { closenessOf, scopeOf } from "./scopes";
import { slicesOf, toSliceKey, type Slice } from "./slices";
import { tablesOf } from "./tables";
import { tiedFigures, type Tie, type TiedFigures } from "./tied-figures";
import { isDatedTwice } from "./ties";

/**
 * The ties between a table that has a row for each period, and no places, and the totals of the tables of those periods:
 * one list for each group of the report.
 *
 * ```
 * Period  | Requests | User data          H1 2024 | Requests | User data
 * H1 2024 | 7        | 3            and   TOTAL:  | 7        | 3
 * H2 2024 | 6        | 2                  Brazil  | 5        | 2
 * ```
 *
 * As between other tables, at least as many of the figures have to agree as differ.
 */
export function findTrendTies(report: Report): readonly (readonly Tie[])[] {
  const found: Tie[][] = report.groups.map(() => []);
  report.tables.forEach((table, index) => {
    if (!isTrend(table)) return;
    const rows = slicesOf(table, index).flatMap(withTotalPlace);
    const ties = report.groups.map((group) => tiesWith(report, group, table, rows));
    const outcomes = ties.flat().flatMap((tie) => [...tiedFigures(report, tie)].map(outcomeOf));
    const agreeing = outcomes.filter((outcome) => outcome === "holds").length;
    const differing = outcomes.filter((outcome) => outcome === "fails").length;
    if (agreeing === 0 || agreeing < differing) return;
    ties.forEach((ofGroup, at) => found[at]?.push(...ofGroup));
  });
  return found;
}

function outcomeOf({ one, other }: TiedFigures): string {
  return judgeBalance(
    toBalance(
      "tie-out",
      one,
      other.map(({ figure }) => figure),
      "wording",
    ),
    asStated,
  ).outcome;
}

/** A row for each period, and no places. */
export function isTrend({ columns, rows }: Table): boolean {
  return !columns.some(({ role }) => role === "place") && rows.some(({ period }) => period !== null);
}

/** A row of a table of periods tells of all places. */
export function withTotalPlace(slice: Slice): readonly Slice[] {
  const [only] = slice.rows.values();
  if (slice.rows.size !== 1 || only == null || only.period === null) return [];
  return [{ ...slice, rows: new Map<string, Row | null>([["TOTAL", only]]) }];
}

function tiesWith(report: Report, group: Group, trend: Table, rows: readonly Slice[]): readonly Tie[] {
  const label = group.period?.label;
  const byKey = new Map(
    rows.filter(({ period }) => period === label).map((slice) => [toSliceKey(slice), slice]),
  );
  if (label === undefined || byKey.size === 0) return [];
  const scope = scopeOf(trend);
  return tablesOf(report, group)
    .filter(({ table }) => table !== trend && table.kind !== "other" && !isDatedTwice(report, table))
    .flatMap(({ table, index }): readonly Tie[] => {
      const closeness = closenessOf(scopeOf(table), scope, { withTitles: true });
      if (closeness !== "same" && closeness !== "near") return [];
      return slicesOf(table, index).flatMap((one): readonly Tie[] => {
        const row = byKey.get(toSliceKey(one));
        return row === undefined || !one.rows.has("TOTAL")
          ? []
          : [{ one, other: [row], evidence: "wording" }];
      });
    });
}
