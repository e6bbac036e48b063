import { toCellKey, type CellRef } from "../address";
import type { Change } from "../locate/explanation";
import type { MissingFigure, Operation } from "../locate/operation";
import { showLike } from "../findings/show-like";
import type { Column, Report, Row } from "../report";
import type { Figure } from "../figure";
import { toText, type Decimal } from "../rounding";
import type { ProposedChange } from "./mistake";
import type { MissingCount, NamedRow, Story } from "./story";

/** Names cells, rows and columns of a report in the way people do. */
export interface CellNames {
  readonly toProposed: (change: Change) => ProposedChange;
  readonly toStory: (operation: Operation) => Story;
}

/** What stands around a cell of a table. */
interface Place {
  readonly row: Row;
  readonly column: Column;
}

export function nameCells(report: Report): CellNames {
  const places = new Map<string, Place>();
  for (const { rows, columns, sheet } of report.tables) {
    for (const row of rows)
      for (const column of columns)
        places.set(toCellKey({ sheet, row: row.row, col: column.col }), { row, column });
  }
  const labelOf = (cell: CellRef): string => places.get(toCellKey(cell))?.row.label ?? "";
  const toRow = (cells: readonly CellRef[]): NamedRow => ({
    label: cells[0] === undefined ? "" : labelOf(cells[0]),
    cells,
  });
  const toCount = ({ total, low, high }: MissingFigure): MissingCount => {
    const column = places.get(toCellKey(total))?.column;
    return {
      total,
      type: column?.type ?? "",
      outcome: column?.outcome ?? "",
      count: { low: toText(low), high: high === null ? null : toText(high) },
    };
  };
  return {
    toProposed: (change) => toProposed(change, labelOf),
    toStory: (operation) => toStory(operation, { toRow, toCount }),
  };
}

function toProposed(
  { figure, proposed, range, slip }: Change,
  labelOf: (cell: CellRef) => string,
): ProposedChange {
  const { cell, stated, formula } = figure;
  return {
    cell,
    label: labelOf(cell),
    stated,
    proposed: proposed === null ? null : showNew(proposed, figure),
    range:
      range === null
        ? null
        : {
            low: showLike(range.low, figure),
            high: range.high === null ? null : showLike(range.high, figure),
          },
    slip:
      slip === null
        ? null
        : {
            kind: slip.kind,
            from: slip.from === null ? null : { ...slip.from, label: labelOf(slip.from) },
          },
    isFormula: formula !== null,
  };
}

/** As the sheet would show it; a number that would then look like the stated one, plainly: `1010` for `1.010`. */
function showNew(amount: Decimal, figure: Figure): string {
  const shown = showLike(amount, figure);
  return shown === figure.stated ? toText(amount) : shown;
}

function toStory(
  operation: Operation,
  name: {
    readonly toRow: (cells: readonly CellRef[]) => NamedRow;
    readonly toCount: (figure: MissingFigure) => MissingCount;
  },
): Story {
  switch (operation.kind) {
    case "stale-total": {
      const { kind, totals, row, how, by } = operation;
      return { kind, totals, row: row === null ? null : name.toRow(row), how, by };
    }
    case "missing-row":
      return { kind: "missing-row", rows: operation.rows.map((row) => row.map(name.toCount)) };
    case "repeated-row":
      return { kind: "repeated-row", row: name.toRow(operation.cells) };
    case "exchanged-rows": {
      const { kind, one, other } = operation;
      return { kind, one: name.toRow(one), other: name.toRow(other) };
    }
    case "shifted-block":
    case "pasted-column":
    case "previous-period":
      return operation;
  }
}
