import { mergeClasses } from "@fluentui/react-components";
import type { GridWords } from "../../core/words/grid-words";
import { hiddenBefore, isOpenedAt, placeOf, type Axis } from "./axis";
import type { GridStyles } from "./grid-styles";

interface Props {
  readonly rows: Axis;
  readonly row: number;
  readonly width: number;
  readonly height: number;
  /** A cell of the row is chosen. */
  readonly isActive: boolean;
  /** The whole row is. */
  readonly isChosen: boolean;
  readonly styles: GridStyles;
  readonly words: GridWords;
}

/** The number of a row. A double line where rows beside it are hidden. */
export function RowHeading({ rows, row, width, height, isActive, isChosen, styles, words }: Props) {
  const place = placeOf(rows, row);
  const above = place === 0 ? hiddenBefore(rows, 0) : 0;
  const below = hiddenBefore(rows, place + 1);
  const isOpened = isOpenedAt(rows, place);
  const hint = isOpened ? words.shownRow : above + below > 0 ? words.hiddenRows(above + below) : "";
  return (
    <div
      role="rowheader"
      aria-selected={isChosen}
      data-row-heading={row}
      className={mergeClasses(
        styles.heading,
        isActive && styles.headingActive,
        isChosen && styles.headingChosen,
        isOpened && styles.headingOpened,
        above > 0 && styles.hiddenAbove,
        below > 0 && styles.hiddenBelow,
      )}
      style={{ left: 0, width, height }}
      title={hint || undefined}
    >
      {row + 1}
      {hint !== "" && <span className={styles.spoken}>{` ${hint}`}</span>}
    </div>
  );
}
