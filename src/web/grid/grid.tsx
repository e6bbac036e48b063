import { mergeClasses } from "@fluentui/react-components";
import { useMemo, useRef, useState, type ClipboardEvent } from "react";
import type { Range } from "../../core/address";
import { toMarkKey } from "../marks";
import { isOpenedAt, placeOf, startAt, startOf, totalOf } from "./axis";
import { ColumnHeadings, HEADING_HEIGHT } from "./column-headings";
import { CommentCard } from "./comment-card";
import { putOn } from "./copy";
import { Drawings } from "./drawings";
import type { GridProps } from "./grid-props";
import { GridRow } from "./grid-row";
import { useGridStyles } from "./grid-styles";
import { mergeAt, shownCorner } from "./merges";
import { useAxes, type Axes } from "./use-axes";
import { isSeveral, type Selection } from "./selection";
import { toCopied } from "./to-copied";
import { toGridKeys } from "./to-grid-keys";
import { useFollow } from "./use-follow";
import { useGridPointer } from "./use-grid-pointer";
import { useDrawnRows, usePlaced, useScene } from "./use-scene";

/**
 * One sheet, as it looks in Excel, for reading only. Only what is in sight is in the page, and the active cell, which
 * keeps the keyboard. Patterns: WAI-ARIA APG, “Grid”; one stop for the Tab key. Rows and columns are counted as Excel
 * counts them, so that a screen reader says the same numbers as everybody else: the headings are not counted.
 */
export function Grid(props: GridProps) {
  const { view, selection, words, renderChart, onCopied } = props;
  const { active, ranges } = selection;
  const styles = useGridStyles();
  const scroller = useRef<HTMLDivElement>(null);
  const grid = useRef<HTMLDivElement>(null);
  const axes = useAxes(view, active, scroller);
  const { rows, columns, frozenRows, headingWidth } = axes;
  const comments = useMemo(
    () => new Map(view.comments.map((comment) => [toMarkKey(comment.row, comment.col), comment])),
    [view.comments],
  );
  const scene = useScene(props, comments, axes, styles);
  const { asideWidth } = scene;
  const headHeight = HEADING_HEIGHT + startAt(rows, frozenRows);
  const merge = mergeAt(view.merges, active);
  const corner = merge === null ? active : { row: merge.top, col: merge.left };
  const activeRow = (merge && shownCorner(merge, rows, columns)?.row) ?? active.row;
  const several = isSeveral(view.merges, selection);
  const follow = useFollow({ ...props, corner, axes, scroller, grid });
  const pointer = useGridPointer({ ...props, axes, follow, scroller });
  /** Whose comment was closed. */
  const [closed, setClosed] = useState<Selection | null>(null);
  const close = (): void => {
    setClosed(selection);
    follow.focus();
  };
  const onKeyDown = toGridKeys({ ...props, corner, axes, follow, onEscape: close });
  const comment = several ? null : (comments.get(toMarkKey(corner.row, corner.col)) ?? null);
  const onCopy = (event: ClipboardEvent): void => {
    if (putOn(event.nativeEvent, toCopied(view, ranges))) onCopied?.();
  };

  const { drawn, reaching } = useDrawnRows(props, axes, activeRow);
  const toRow = (row: number, isCopy: boolean) => (
    <GridRow
      key={row}
      scene={scene}
      row={row}
      top={HEADING_HEIGHT + startOf(rows, row)}
      active={row === activeRow ? corner.col : -1}
      hint={row === activeRow ? hintOf(props, axes) : ""}
      ranges={touching(ranges, row)}
      isSeveral={several}
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
    <>
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
            onKeyDown={onKeyDown}
            onFocus={follow.onFocus}
            onCopy={onCopy}
            {...pointer}
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
                ranges={ranges}
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
            // Over the paper, which is as high, and over the line at its edge.
            <div className={styles.aside} style={{ width: asideWidth + 1, marginTop: -height }} aria-hidden>
              <Drawings placed={inAside} left={headingWidth} top={HEADING_HEIGHT} isCopy {...drawings} />
            </div>
          )}
        </div>
      </div>
      {comment !== null && closed !== selection && (
        <CommentCard comment={comment} scroller={scroller} onClose={close} words={words} />
      )}
    </>
  );
}

const NONE: readonly Range[] = [];

/** The same for all rows of which nothing is chosen, so that they are not drawn anew. */
function touching(ranges: readonly Range[], row: number): readonly Range[] {
  return ranges.some(({ top, bottom }) => row >= top && row <= bottom) ? ranges : NONE;
}

/** Why the row and the column of the active cell are shown, though they are hidden. */
function hintOf({ selection: { active }, words }: GridProps, { rows, columns }: Axes): string {
  return [
    isOpenedAt(rows, placeOf(rows, active.row)) ? words.shownRow : "",
    isOpenedAt(columns, placeOf(columns, active.col)) ? words.shownColumn : "",
  ]
    .filter((each) => each !== "")
    .join(" ");
}
