import { memo, useMemo } from "react";
import type { Range } from "../../core/address";
import type { GridWords } from "../../core/words/grid-words";
import type { CommentView, SheetView } from "../../xlsx/view/sheet-view";
import { toMarkKey, type CellMark } from "../marks";
import { sizeOf, type Axis } from "./axis";
import { besideOf, type Window } from "./drawn-lines";
import { GridCell } from "./grid-cell";
import type { GridStyles } from "./grid-styles";
import { layOutRow, type Box } from "./lay-out-row";
import type { Measure } from "./measure-text";
import type { MergesOfRow } from "./merges";
import { RowHeading } from "./row-heading";
import { frameOf } from "./frame-of";
import { isWholeRows } from "./selection";

/** What all rows are drawn with. The same object until something of it changes. */
export interface RowScene {
  readonly view: SheetView;
  readonly rows: Axis;
  readonly columns: Axis;
  /** Columns to draw, from the left. */
  readonly drawn: readonly number[];
  readonly window: Window;
  readonly merges: MergesOfRow;
  /** The width of the row numbers, and of them with the columns that stay in sight. */
  readonly headingWidth: number;
  readonly asideWidth: number;
  readonly marks: ReadonlyMap<string, CellMark>;
  /** By `toMarkKey`. */
  readonly comments: ReadonlyMap<string, CommentView>;
  readonly measure: Measure;
  readonly styles: GridStyles;
  readonly words: GridWords;
}

interface Props {
  readonly scene: RowScene;
  readonly row: number;
  /** In CSS pixels from the upper edge of what it lies in. */
  readonly top: number;
  /** The column of the active cell, where it is in this row; else -1. */
  readonly active: number;
  /** What is to be said of the active cell, beside what it shows. */
  readonly hint: string;
  /** What is chosen, where it touches this row. */
  readonly ranges: readonly Range[];
  /** More than the active cell is chosen: it is in a frame of its own, and the active one has a thinner ring. */
  readonly isSeveral: boolean;
  /** Shows cells that reach out of the rows that stay in sight, and is not there for screen readers. */
  readonly isCopy?: boolean;
}

/** One row: its number and the columns that stay in sight, and the others under them. */
export const GridRow = memo(function GridRow({
  scene,
  row,
  top,
  active,
  hint,
  ranges,
  isSeveral,
  isCopy = false,
}: Props) {
  const { rows, columns, headingWidth, asideWidth, styles, words } = scene;
  // The keyboard stays where it is while the sheet is scrolled away under it.
  const stray = active >= 0 && !scene.drawn.includes(active) ? active : -1;
  const boxes = useMemo(() => layOut(scene, row, stray), [scene, row, stray]);
  const toCell = (box: Box, isCopied: boolean) => (
    <GridCell
      key={box.col}
      box={box}
      mark={scene.marks.get(toMarkKey(box.row, box.col)) ?? null}
      comment={scene.comments.get(toMarkKey(box.row, box.col)) ?? null}
      isActive={active === box.col}
      hint={active === box.col ? hint : ""}
      frame={frameOf(ranges, box, rows, columns)}
      isSeveral={isSeveral}
      isCopy={isCopied}
      styles={styles}
      words={words}
    />
  );
  const aside = boxes.filter(({ left }) => left < asideWidth);
  const others = boxes.filter(({ left }) => left >= asideWidth);
  const reaching = aside.filter(({ left, width, spillRight }) => left + width + spillRight > asideWidth);
  const height = sizeOf(rows, row);
  if (isCopy) {
    return (
      <div className={styles.row} style={{ top, height }} aria-hidden>
        {boxes.filter(({ rowSpan }) => rowSpan > 1).map((box) => toCell(box, true))}
      </div>
    );
  }
  return (
    <div className={styles.row} style={{ top, height }} role="row" aria-rowindex={row + 1}>
      <div className={styles.aside} style={{ width: asideWidth }}>
        <RowHeading
          rows={rows}
          row={row}
          width={headingWidth}
          height={height}
          isActive={ranges.length > 0}
          isChosen={ranges.some(isWholeRows)}
          styles={styles}
          words={words}
        />
        {aside.map((box) => toCell(box, false))}
      </div>
      {reaching.map((box) => toCell(box, true))}
      {others.map((box) => toCell(box, false))}
    </div>
  );
});

function layOut(scene: RowScene, row: number, stray: number): readonly Box[] {
  const { view, rows, columns, drawn, window, merges, measure, headingWidth } = scene;
  const more = [...besideOf(view, row, columns, window), ...(stray < 0 ? [] : [stray])];
  const missing = new Set(more.filter((col) => !drawn.includes(col)));
  const all = missing.size === 0 ? drawn : [...drawn, ...missing].sort((one, other) => one - other);
  const boxes = layOutRow({ view, row, drawn: all, rows, columns, merges: merges(row), measure });
  // They are measured from the first column, and the row begins with its number.
  return boxes.map((box) => ({ ...box, left: box.left + headingWidth }));
}
