import type { Row, Table } from "../report";
import { isSum } from "./sums";

/**
 * A list in pieces (side by side, or in sections with a title each) may end with one total over all of them. Where the
 * pieces together give the total and its own piece does not, it is no total of its piece, and nothing is claimed of it.
 */
export function releaseSharedTotals(tables: readonly Table[]): readonly Table[] {
  const byHeadings = new Map<string, Table[]>();
  for (const table of tables) {
    const headings = `${table.sheet}\n${table.columns.map(({ heading }) => heading).join("|")}`;
    byHeadings.set(headings, [...(byHeadings.get(headings) ?? []), table]);
  }
  const released = new Map<Table, Table>();
  for (const alike of byHeadings.values()) {
    if (alike.length < 2 || alike.length > MOST_PIECES) continue;
    for (const table of alike) released.set(table, release(table, alike));
  }
  return tables.map((table) => released.get(table) ?? table);
}

/** Nobody cuts a list into more pieces; so many tables alike are tables of their own. */
const MOST_PIECES = 20;

function release(table: Table, alike: readonly Table[]): Table {
  const places = new Set(details(table).map(({ key }) => key));
  const siblings = alike.filter(
    (other) => other !== table && !details(other).some(({ key }) => places.has(key)),
  );
  if (siblings.length === 0) return table;
  const rows = table.rows.map((row) =>
    row.role === "total" && reachesOver(row, table, siblings) ? { ...row, parts: [] } : row,
  );
  return { ...table, rows };
}

function details({ rows }: Table): readonly Row[] {
  return rows.filter(({ role }) => role === "detail");
}

function reachesOver(total: Row, own: Table, siblings: readonly Table[]): boolean {
  const counts = total.figures.flatMap((figure, column) => (figure?.measure === "count" ? [column] : []));
  const holds = (column: number, rows: readonly Row[]): boolean => {
    const whole = total.figures[column]?.amount ?? null;
    const parts = rows.map((row) => row.figures[column]?.amount ?? NOTHING);
    return whole !== null && isSum(whole, parts);
  };
  const all = [own, ...siblings].flatMap(details);
  return (
    counts.some((column) => !holds(column, details(own))) && counts.every((column) => holds(column, all))
  );
}

/** An empty cell adds nothing. */
const NOTHING = { digits: 0, decimals: 0 };
