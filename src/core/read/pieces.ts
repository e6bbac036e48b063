import type { Row, Table } from "../report";

/**
 * A list in pieces (side by side, or in sections with a title each) may end with one total over all of them. Where the
 * pieces together give the total and its own piece does not, it is no total of its piece, and nothing is claimed of it.
 */
export function releaseSharedTotals(tables: readonly Table[]): readonly Table[] {
  return tables.map((table) => {
    const siblings = tables.filter((other) => other !== table && isPieceOfOneList(table, other));
    if (siblings.length === 0) return table;
    const rows = table.rows.map((row) =>
      row.role === "total" && reachesOver(row, table, siblings) ? { ...row, parts: [] } : row,
    );
    return { ...table, rows };
  });
}

function isPieceOfOneList(a: Table, b: Table): boolean {
  const headings = (table: Table): string => table.columns.map(({ heading }) => heading).join("|");
  const places = new Set(details(a).map(({ key }) => key));
  return a.sheet === b.sheet && headings(a) === headings(b) && !details(b).some(({ key }) => places.has(key));
}

function details({ rows }: Table): readonly Row[] {
  return rows.filter(({ role }) => role === "detail");
}

function reachesOver(total: Row, own: Table, siblings: readonly Table[]): boolean {
  const counts = total.figures.flatMap((figure, column) => (figure?.measure === "count" ? [column] : []));
  const holds = (column: number, rows: readonly Row[]): boolean =>
    total.figures[column]?.amount?.digits === sum(rows, column);
  const all = [own, ...siblings].flatMap(details);
  return (
    counts.some((column) => !holds(column, details(own))) && counts.every((column) => holds(column, all))
  );
}

function sum(rows: readonly Row[], column: number): number {
  return rows.reduce((total, row) => total + (row.figures[column]?.amount?.digits ?? 0), 0);
}
