import type { CellRef } from "../address";
import { makeFinding } from "../findings/make-finding";
import { ALL_OUTCOMES, TECHNICAL, USER_DATA, type Group, type Report, type Table } from "../report";
import type { Planned } from "./check";
import { closenessOf, scopeOf } from "./scopes";
import { slicesOf, toSliceKey, type Slice } from "./slices";
import { columnsOf, tablesOf } from "./tables";
import { agreementOf, agreesMostly } from "./tie-agreement";

const TYPES: readonly string[] = [USER_DATA, TECHNICAL];

/** An outcome table with its place in the report. */
interface Outcomes {
  readonly table: Table;
  readonly index: number;
}

/**
 * Two outcome tables that say the same of themselves and state different figures: one was copied for another type, and
 * its title forgotten.
 */
export function planRivals(report: Report, group: Group): readonly Planned[] {
  const tables = tablesOf(report, group).filter(
    ({ table }) => table.kind === "outcome" && TYPES.includes(table.type),
  );
  return tables.flatMap((later, at) =>
    tables
      .slice(0, at)
      .filter((earlier) => areRivals(report, earlier, later))
      .slice(0, 1)
      .map((earlier) => toPlanned(report, group, earlier, later)),
  );
}

function areRivals(report: Report, one: Outcomes, other: Outcomes): boolean {
  if (one.table.type !== other.table.type || one.table.title === "") return false;
  const closeness = closenessOf(scopeOf(one.table), scopeOf(other.table), { withTitles: true });
  if (closeness !== "same" || one.table.title !== other.table.title) return false;
  const known = new Map(slicesOf(one.table, one.index).map((slice) => [toSliceKey(slice), slice]));
  const pairs = slicesOf(other.table, other.index).flatMap((slice): readonly (readonly [Slice, Slice])[] => {
    const same = known.get(toSliceKey(slice));
    return same === undefined ? [] : [[same, slice]];
  });
  const agreements = pairs.map(([first, second]) => agreementOf(report, { one: first, other: [second] }));
  return agreements.some(
    (agreement) => agreement.rows.differing > 0 && !agreesMostly(agreement, { totalsCount: false }),
  );
}

/** The type that an overview of the group counts and that has no outcome table. */
function findLacking(report: Report, group: Group): string | null {
  const tables = tablesOf(report, group).map(({ table }) => table);
  const shown = tables.filter(({ kind }) => kind === "outcome").map(({ type }) => type);
  const counted = tables
    .filter(({ kind }) => kind === "overview")
    .flatMap((table) => columnsOf(table, "count").flatMap((column) => table.columns[column] ?? []))
    .filter(({ outcome }) => outcome === ALL_OUTCOMES)
    .map(({ type }) => type);
  return TYPES.find((type) => counted.includes(type) && !shown.includes(type)) ?? null;
}

function toPlanned(report: Report, group: Group, earlier: Outcomes, later: Outcomes): Planned {
  const [one, other] = [homeOf(earlier.table), homeOf(later.table)];
  return {
    edit: { kind: "form", check: "tie-out", evidence: "figures", cell: other, holds: false },
    table: later.index,
    explain: () =>
      makeFinding({
        check: "tie-out",
        severity: "warning",
        at: other,
        with: [one],
        stated: later.table.title,
        facts: {
          kind: "rival-tables",
          one,
          other,
          type: later.table.type,
          period: later.table.period?.label ?? null,
          lacking: findLacking(report, group),
        },
      }),
  };
}

function homeOf({ titleCell, sheet, range }: Table): CellRef {
  return titleCell ?? { sheet, row: range.top, col: range.left };
}
