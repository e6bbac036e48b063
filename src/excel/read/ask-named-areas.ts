import { toNamedArea, type NamedArea, type NamedAreas } from "../../core/recalculate/named-areas";
import { askForArea, toArea } from "./ask-cells";

/** A sheet that has cells. */
interface Asked {
  readonly id: string;
  readonly name: string;
}

/** What formulas may call cells: names of the workbook and of its sheets, and tables. One sync, and one more where there are tables. */
export async function askNamedAreas(
  context: Excel.RequestContext,
  sheets: readonly Asked[],
): Promise<NamedAreas> {
  const names = context.workbook.names.load("items/name,items/formula");
  const asked = sheets.map(({ id, name }) => {
    const sheet = context.workbook.worksheets.getItem(id);
    const tables = sheet.tables.load("items/name,items/showHeaders,items/showTotals");
    return { name, names: sheet.names.load("items/name,items/formula"), tables };
  });
  await context.sync();
  const tables = asked.flatMap(({ name: sheet, tables: { items } }) =>
    items.map((table) => ({
      sheet,
      table,
      range: askForArea(table.getRange()),
      columns: table.columns.load("items/name"),
    })),
  );
  if (tables.length > 0) await context.sync();
  return {
    names: [
      ...names.items.map((item) => toName(item, null)),
      ...asked.flatMap(({ name: scope, names: own }) => own.items.map((item) => toName(item, scope))),
    ],
    tables: tables.flatMap(({ sheet, table: { name, showHeaders, showTotals }, range, columns }) => {
      const area = toArea(range);
      if (area === null) return [];
      const { row: top, col: left, rows, cols } = area;
      return [
        {
          name,
          sheet,
          range: { top, left, bottom: top + rows - 1, right: left + cols - 1 },
          columns: columns.items.map((column) => column.name),
          headings: showHeaders ? 1 : 0,
          totals: showTotals ? 1 : 0,
        },
      ];
    }),
  };
}

function toName({ name, formula }: Excel.NamedItem, scope: string | null): NamedArea {
  // The typings call the formula any.
  const text: unknown = formula;
  return { name, scope, area: typeof text === "string" ? toNamedArea(text) : null };
}
