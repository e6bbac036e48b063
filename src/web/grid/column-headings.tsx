import { mergeClasses } from "@fluentui/react-components";
import { memo } from "react";
import { toColumnName, type Range } from "../../core/address";
import type { GridWords } from "../../core/words/grid-words";
import { hiddenBefore, isOpenedAt, placeOf, sizeOf, startOf, type Axis } from "./axis";
import type { GridStyles } from "./grid-styles";
import { isWholeColumns } from "./selection";

/** In CSS pixels. */
export const HEADING_HEIGHT = 22;

interface Props {
  readonly columns: Axis;
  readonly drawn: readonly number[];
  readonly headingWidth: number;
  readonly asideWidth: number;
  /** What is chosen. */
  readonly ranges: readonly Range[];
  readonly styles: GridStyles;
  readonly words: GridWords;
}

/** The letters of the columns. A double line where columns beside them are hidden. */
export const ColumnHeadings = memo(function ColumnHeadings(props: Props) {
  const { columns, drawn, headingWidth, asideWidth, styles, words } = props;
  const edge = asideWidth - headingWidth;
  const toHeading = (col: number) => <Heading key={col} col={col} {...props} />;
  return (
    <div className={styles.row} style={{ top: 0, height: HEADING_HEIGHT }} role="row">
      <div className={styles.aside} style={{ width: asideWidth }}>
        <div
          role="columnheader"
          data-corner
          className={styles.heading}
          style={{ left: 0, width: headingWidth, height: HEADING_HEIGHT }}
        >
          <span className={styles.spoken}>{words.corner}</span>
        </div>
        {drawn.filter((col) => startOf(columns, col) < edge).map(toHeading)}
      </div>
      {drawn.filter((col) => startOf(columns, col) >= edge).map(toHeading)}
    </div>
  );
});

function Heading({ col, columns, headingWidth, ranges, styles, words }: Props & { readonly col: number }) {
  const place = placeOf(columns, col);
  const before = place === 0 ? hiddenBefore(columns, 0) : 0;
  const after = hiddenBefore(columns, place + 1);
  const isOpened = isOpenedAt(columns, place);
  const touched = ranges.filter(({ left, right }) => col >= left && col <= right);
  const isChosen = touched.some(isWholeColumns);
  const hint = isOpened ? words.shownColumn : before + after > 0 ? words.hiddenColumns(before + after) : "";
  return (
    <div
      role="columnheader"
      aria-colindex={col + 1}
      aria-selected={isChosen}
      data-column-heading={col}
      className={mergeClasses(
        styles.heading,
        touched.length > 0 && styles.headingActive,
        isChosen && styles.headingChosen,
        isOpened && styles.headingOpened,
        before > 0 && styles.hiddenLeft,
        after > 0 && styles.hiddenRight,
      )}
      style={{
        left: headingWidth + startOf(columns, col),
        width: sizeOf(columns, col),
        height: HEADING_HEIGHT,
      }}
      title={hint || undefined}
    >
      {toColumnName(col)}
      {hint !== "" && <span className={styles.spoken}>{` ${hint}`}</span>}
    </div>
  );
}
