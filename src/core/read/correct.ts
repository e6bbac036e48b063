import type { ColumnMeaning } from "../corrections";
import { ALL_OUTCOMES, TOTAL_TYPE } from "../report";
import { labelRole, type ReadColumn } from "./columns";
import { cellAt } from "./grid";
import { shareStyle } from "./share-style";
import type { Sketch } from "./sketch";

/**
 * The columns with what the user said they hold, so that all that is worked out from them follows. It counts as the words of a
 * heading do: no more, because what one column holds does not say that others make it up. The type is put right in `settleTypes`,
 * since a correction of one column is no word about its neighbours.
 */
export function correctColumns(
  sketch: Sketch,
  columns: readonly ReadColumn[],
  bodyRows: readonly number[],
  meanings: ReadonlyMap<number, ColumnMeaning>,
): readonly ReadColumn[] {
  if (meanings.size === 0) return columns;
  return columns.map((column, index) => {
    const said = meanings.get(index);
    return said === undefined ? column : correctColumn(sketch, column, bodyRows, said);
  });
}

function correctColumn(
  sketch: Sketch,
  column: ReadColumn,
  bodyRows: readonly number[],
  said: ColumnMeaning,
): ReadColumn {
  const { measure, outcome } = said;
  const cells = bodyRows.map((row) => cellAt(sketch.grid, row, column.col)).filter((cell) => cell !== null);
  const isFigures = measure === "count" || measure === "share";
  if (!isFigures && measure === column.measure) return { ...column, corrected: true, said };
  const meaning = { ...column.meaning, outcome, isShare: measure === "share", isOther: false };
  const style = shareStyle(cells, meaning);
  return {
    ...column,
    measure,
    role: measure === "label" ? (column.role ?? labelRole(column.heading, cells) ?? "text") : null,
    type: !isFigures ? TOTAL_TYPE : column.measure === "label" ? column.meaning.type : column.type,
    outcome: isFigures ? outcome : ALL_OUTCOMES,
    period: isFigures ? column.meaning.period : null,
    meaning,
    shareStyle: measure === "share" && style === "none" ? "hundred" : style,
    corrected: true,
    said,
  };
}
