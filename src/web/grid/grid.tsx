import { mergeClasses } from "@fluentui/react-components";
import { useRef } from "react";
import type { Range } from "../../core/address";
import { isOpenedAt, placeOf, startAt, startOf, totalOf } from "./axis";
import { ColumnHeadings, HEADING_HEIGHT } from "./column-headings";
import { Drawings } from "./drawings";
import type { GridProps } from "./grid-props";
import { GridRow } from "./grid-row";
import { useGridStyles } from "./grid-styles";
import { mergeAt, shownCorner } from "./merges";
import { useAxes, type Axes } from "./use-axes";
import { useGridKeys } from "./use-grid-keys";
import { useDrawnRows, usePlaced, useScene } from "./use-scene";

/**
 * One sheet, as it looks in Excel, for reading only. Only what is in sight is in the page, and the active cell, which
 * keeps the keyboard. Patterns: WAI-ARIA APG, “Grid”; one stop for the Tab key. Rows and columns are counted as Excel
 * counts them, so that a screen reader says the same numbers as everybody else: the headings are not counted.
 */
export function Grid(props: GridProps) {
  const { view, active, selected, words, renderChart } = props;
  const styles = useGridStyles();
  const scroller = useRef<HTMLDivElement>(null);
  const grid = useRef<HTMLDivElement>(null);
  const axes = useAxes(view, active, scroller);
  const { rows, columns, frozenRows, headingWidth } = axes;
  const scene = useScene(props, axes, styles);
  const { asideWidth } = scene;
  const headHeight = HEADING_HEIGHT + startAt(rows, frozenRows);
  const merge = mergeAt(view.merges, active);
  const corner = merge === null ? active : { row: merge.top, col: merge.left };
  const activeRow = (merge && shownCorner(merge, rows, columns)?.row) ?? active.row;
  const handlers = useGridKeys({ ...props, corner, axes, scroller, grid });

  const { drawn, reaching } = useDrawnRows(props, axes, activeRow);
  const toRow = (row: number, isCopy: boolean) => (
    <GridRow
      key={row}
      scene={scene}
      row={row}
      top={HEADING_HEIGHT + startOf(rows, row)}
      active={row === activeRow ? corner.col : -1}
      hint={row === activeRow ? hintOf(props, axes) : ""}
      selected={touching(selected, row)}
      isCopy={isCopy}
    />
  );
  const isFrozen = (row: number): boolean => placeOf(rows, row) < frozenRows;
  const placed = usePlaced(props, axes);
  const height = HEADING_HEIGHT + totalOf(rows);
  const paper = axes.frozenColumns > 0 && (
    <div className={mergeClasses(styles.asidePaper, styles.frozenRight)} style={{ width: asideWidth }} />
  );
  const drawings = { renderChart, words } as const;
  const inHead = placed.filter(({ top }) => top < startAt(rows, frozenRows));
  const inAside = placed.filter(({ left }) => headingWidth + left < asideWidth);

  return (
    <div
      ref={scroller}
      className={styles.scroller}
      style={{ scrollPaddingTop: headHeight, scrollPaddingLeft: asideWidth }}
    >
      <div className={styles.canvas} style={{ width: headingWidth + totalOf(columns), height }}>
        {paper}
        <div
          ref={grid}
          className={styles.grid}
          role="grid"
          tabIndex={-1}
          aria-label={words.sheet(view.name)}
          aria-readonly
          aria-multiselectable
          aria-rowcount={rows.count}
          aria-colcount={columns.count}
          {...handlers}
        >
          <div
            className={mergeClasses(styles.head, frozenRows > 0 && styles.frozenBottom)}
            style={{ height: headHeight }}
          >
            {paper}
            <ColumnHeadings
              columns={columns}
              drawn={scene.drawn}
              headingWidth={headingWidth}
              asideWidth={asideWidth}
              first={corner.col}
              last={merge?.right ?? corner.col}
              styles={styles}
              words={words}
            />
            {drawn.filter(isFrozen).map((row) => toRow(row, false))}
            <Drawings placed={inHead} left={headingWidth} top={HEADING_HEIGHT} isCopy {...drawings} />
          </div>
          {drawn.filter((row) => isFrozen(row) && reaching.has(row)).map((row) => toRow(row, true))}
          {drawn.filter((row) => !isFrozen(row)).map((row) => toRow(row, false))}
        </div>
        {placed.length > 0 && (
          <div role="group" aria-label={words.drawings}>
            <Drawings placed={placed} left={headingWidth} top={HEADING_HEIGHT} {...drawings} />
          </div>
        )}
        {inAside.length > 0 && (
          // Over the paper, which is as high.
          <div className={styles.aside} style={{ width: asideWidth, marginTop: -height }} aria-hidden>
            <Drawings placed={inAside} left={headingWidth} top={HEADING_HEIGHT} isCopy {...drawings} />
          </div>
        )}
      </div>
    </div>
  );
}

const NONE: readonly Range[] = [];

/** The same for all rows that are not selected, so that they are not drawn anew. */
function touching(selected: readonly Range[], row: number): readonly Range[] {
  return selected.some(({ top, bottom }) => row >= top && row <= bottom) ? selected : NONE;
}

/** Why the row and the column of the active cell are shown, though they are hidden. */
function hintOf({ active, words }: GridProps, { rows, columns }: Axes): string {
  return [
    isOpenedAt(rows, placeOf(rows, active.row)) ? words.shownRow : "",
    isOpenedAt(columns, placeOf(columns, active.col)) ? words.shownColumn : "",
  ]
    .filter((each) => each !== "")
    .join(" ");
}
