import type { CellRef } from "../address";
import type { Fails } from "../edits/verdict";
import type { Figure } from "../figure";
import type { NamedFigure, NamedTable } from "../findings/facts";
import type { Severity } from "../findings/finding";
import { isBlank } from "../edits/blank";
import type { Column, Evidence, Group, Report, Row, Table } from "../report";

/** Indices of the columns that hold one measure. */
export function columnsOf(table: Table, measure: Column["measure"]): readonly number[] {
  return table.columns.flatMap((column, index) => (column.measure === measure ? [index] : []));
}

/** The figure at a row and column; `null` where there is none. */
export function figureAt(table: Table, row: number | undefined, column: number): Figure | null {
  return (row === undefined ? null : table.rows[row]?.figures[column]) ?? null;
}

/** The tables of a group with their indices. */
export function tablesOf(
  report: Report,
  group: Group,
): readonly { readonly index: number; readonly table: Table }[] {
  return group.tables.flatMap((index) => {
    const table = report.tables[index];
    return table === undefined ? [] : [{ index, table }];
  });
}

/** A figure as sentences name it. */
export function nameFigure(figure: Figure, row: Row): NamedFigure {
  return { cell: figure.cell, stated: figure.stated, label: row.label };
}

export function nameTable({ sheet, range }: Table): NamedTable {
  return { sheet, range };
}

export function cellsOf(figures: readonly Figure[]): readonly CellRef[] {
  return figures.map((figure) => figure.cell);
}

/** The cells that show a dash or nothing. */
export function blanksOf(figures: readonly Figure[]): readonly CellRef[] {
  return [...new Set(figures)]
    .filter((figure) => figure.amount === null && isBlank(figure))
    .map((figure) => figure.cell);
}

/** Only what words or formulas say, and full figures, prove a mistake. */
export function severityOf(evidence: Evidence, verdict: Fails): Severity {
  return evidence === "wording" && verdict.certain ? "error" : "warning";
}
