import { toRangeA1 } from "../../../src/core/address";
import type { Column, Report, Row, Table } from "../../../src/core/report";

/** What was understood of a workbook, in lines that a person can review. */
export function toOutline(report: Report): string {
  const tables = report.tables.flatMap((table, index) => [
    headOf(table),
    ...columnsOf(table, index),
    ...relationsOf(table),
    ...rowsOf(table),
  ]);
  const leftOut = report.leftOut.map(
    ({ sheet, range, reason, text }) =>
      `left out: ${sheet}${range === null ? "" : ` ${toRangeA1(range)}`}, ${reason}${text === "" ? "" : `: ${text}`}`,
  );
  return [...tables, ...leftOut].join("\n");
}

function headOf({ sheet, range, kind, type, period, title }: Table): string {
  return `${sheet} ${toRangeA1(range)} ${kind} of ${type}, ${period?.label ?? "no period"}, "${title}"`;
}

function columnsOf(table: Table, index: number): readonly string[] {
  return table.columns.map(
    (column) =>
      `  ${column.heading === "" ? "(no heading)" : column.heading}: ${meaningOf(column, table, index)}`,
  );
}

function meaningOf(column: Column, table: Table, index: number): string {
  const { measure, role, subject, type, outcome, period, base } = column;
  if (measure === "label") return `label ${role ?? ""}`;
  if (measure === "other") return "other";
  const what = [measure, subject, type, outcome, ...(period === null ? [] : [period.label])].join(" ");
  if (measure === "count") return what;
  if (base === null) return `${what}, base unknown`;
  const name = (position: number): string =>
    (base.table === index ? "" : `table ${base.table + 1} `) +
    (base.table === index ? (table.columns[position]?.heading ?? "?") : String(position));
  const count = base.count === null ? "?" : (table.columns[base.count]?.heading ?? "?");
  return `${what} = ${count} / ${base.whole.map(name).join(" + ")}${base.row === "total" ? " in the total row" : ""}, by ${base.evidence}`;
}

function relationsOf(table: Table): readonly string[] {
  const name = (index: number): string => table.columns[index]?.heading ?? "?";
  return table.relations.map(
    ({ whole, parts, evidence }) => `  ${name(whole)} = ${parts.map(name).join(" + ")}, by ${evidence}`,
  );
}

function rowsOf({ rows }: Table): readonly string[] {
  const line = ({ role, key, parts }: Row, index: number): string =>
    `${index} ${key}${role === "detail" ? "" : ` (${role}${parts.length === 0 ? "" : ` of ${parts.join(" ")}`})`}`;
  return [`  rows: ${rows.map(line).join(", ")}`];
}
