import { sameMark, type Corrections } from "../corrections";
import { toExcerpt } from "./table";
import type { LeftOut, PeriodMention, Report, Table, TableMark } from "../report";

export function isLeftOut(mark: TableMark, { leftOut }: Pick<Corrections, "leftOut">): boolean {
  return leftOut.some((other) => sameMark(other, mark));
}

/**
 * Takes the tables away that the user wants left out. They were read with the others, so that a note under one of them is not
 * taken for a note to its neighbour; from here on nothing knows of them.
 */
export function leaveOut(
  tables: readonly Table[],
  { mentions, leftOut }: Pick<Report, "mentions" | "leftOut">,
  corrections: Corrections,
): Pick<Report, "tables" | "mentions" | "leftOut"> {
  if (!tables.some(({ mark }) => isLeftOut(mark, corrections))) return { tables, mentions, leftOut };
  const kept = tables.filter(({ mark }) => !isLeftOut(mark, corrections));
  const indexOf = new Map(tables.map((table, index) => [index, kept.indexOf(table)]));
  const sheets = new Set(kept.map(({ sheet }) => sheet));
  return {
    tables: kept.map((table) => withOwnBases(table, indexOf)),
    mentions: mentions.flatMap((mention): readonly PeriodMention[] => {
      if (mention.table === null) return sheets.has(mention.sheet) ? [mention] : [];
      const table = indexOf.get(mention.table) ?? -1;
      return table === -1 ? [] : [{ ...mention, table }];
    }),
    leftOut: [...leftOut, ...tables.filter(({ mark }) => isLeftOut(mark, corrections)).map(toLeftOut)],
  };
}

/** So far, each share is a share of something in its own table. */
function withOwnBases(table: Table, indexOf: ReadonlyMap<number, number>): Table {
  return {
    ...table,
    columns: table.columns.map((column) =>
      column.base === null
        ? column
        : { ...column, base: { ...column.base, table: indexOf.get(column.base.table) ?? column.base.table } },
    ),
  };
}

function toLeftOut({ sheet, range, title, mark }: Table): LeftOut {
  return { sheet, range, reason: "by-user", text: toExcerpt(title), mark };
}
