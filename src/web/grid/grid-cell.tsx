import { mergeClasses } from "@fluentui/react-components";
import { memo, type CSSProperties } from "react";
import type { GridWords } from "../../core/words/grid-words";
import type { CellMark } from "../marks";
import { toBorder } from "./cell-look";
import { CellText, isInside, toLetters } from "./cell-text";
import { CellMarking, toSentence } from "./cell-marking";
import type { GridStyles } from "./grid-styles";
import type { Box } from "./lay-out-row";

interface Props {
  readonly box: Box;
  readonly mark: CellMark | null;
  readonly isActive: boolean;
  readonly isSelected: boolean;
  /** Said after what the cell shows. */
  readonly hint: string;
  /** A second picture of a cell that belongs to what stays in sight: not for screen readers, nor for the keyboard. */
  readonly isCopy: boolean;
  readonly styles: GridStyles;
  readonly words: GridWords;
}

/** One cell, or one merge. */
export const GridCell = memo(function GridCell(props: Props) {
  const { box, mark, isActive, isSelected, hint, isCopy, styles, words } = props;
  const isWritten = box.text !== "" && mark === null && isInside(box);
  const classes = classesOf(props, isWritten);
  const style = isWritten ? { ...toStyle(box), ...toLetters(box) } : toStyle(box);
  const content = (
    <>
      {mark !== null && <CellMarking mark={mark} box={box} styles={styles} />}
      {box.text !== "" && (isWritten ? box.drawnText : <CellText box={box} styles={styles} />)}
    </>
  );
  const spoken = [mark === null ? "" : words.marked(mark.severity, mark.weight === "suspect"), hint]
    .filter((each) => each !== "")
    .join(". ");
  if (isCopy) {
    return (
      <div className={classes} style={style} data-row={box.row} data-col={box.col} aria-hidden>
        {content}
      </div>
    );
  }
  return (
    <div
      role="gridcell"
      className={classes}
      style={style}
      data-row={box.row}
      data-col={box.col}
      tabIndex={isActive ? 0 : undefined}
      aria-colindex={box.col + 1}
      aria-rowspan={box.rowSpan > 1 ? box.rowSpan : undefined}
      aria-colspan={box.colSpan > 1 ? box.colSpan : undefined}
      aria-selected={isSelected}
      title={titleOf(box, mark, words)}
    >
      {content}
      {spoken !== "" && <span className={styles.spoken}>{` ${spoken}`}</span>}
    </div>
  );
}, isSame);

function classesOf({ box, isActive, isSelected, styles }: Props, isWritten: boolean): string {
  return mergeClasses(
    styles.cell,
    box.right === "grid" && styles.gridRight,
    box.bottom === "grid" && styles.gridBottom,
    isWritten && styles.written,
    isSelected && styles.selected,
    isActive && styles.active,
    isActive && styles.focused,
  );
}

/** What rests under the pointer: what is said of the cell, and a figure that has no room. */
function titleOf(box: Box, mark: CellMark | null, words: GridWords): string | undefined {
  const figure = box.fit === "too-wide" ? box.text : "";
  const said = mark === null ? "" : toSentence(mark, words);
  return [figure, said].filter((each) => each !== "").join("\n") || undefined;
}

function toStyle({ left, width, height, look, right, bottom, top, leftLine }: Box): CSSProperties {
  return {
    left,
    width,
    height,
    ...(look.fill !== null && { backgroundColor: `#${look.fill}` }),
    ...(right !== null && right !== "grid" && { borderRight: toBorder(right) }),
    ...(bottom !== null && bottom !== "grid" && { borderBottom: toBorder(bottom) }),
    ...(top !== null && { borderTop: toBorder(top) }),
    ...(leftLine !== null && { borderLeft: toBorder(leftLine) }),
  };
}

/** A row that is laid out anew makes new boxes, of which most are as they were. */
function isSame(one: Props, other: Props): boolean {
  return (
    one.mark === other.mark &&
    one.isActive === other.isActive &&
    one.isSelected === other.isSelected &&
    one.hint === other.hint &&
    one.isCopy === other.isCopy &&
    one.words === other.words &&
    isSameBox(one.box, other.box)
  );
}

function isSameBox(one: Box, other: Box): boolean {
  return (
    one === other ||
    (one.row === other.row &&
      one.col === other.col &&
      one.rowSpan === other.rowSpan &&
      one.colSpan === other.colSpan &&
      one.left === other.left &&
      one.width === other.width &&
      one.height === other.height &&
      one.text === other.text &&
      one.drawnText === other.drawnText &&
      one.look === other.look &&
      one.side === other.side &&
      one.fit === other.fit &&
      one.spillLeft === other.spillLeft &&
      one.spillRight === other.spillRight &&
      one.scale === other.scale &&
      one.right === other.right &&
      one.bottom === other.bottom &&
      one.top === other.top &&
      one.leftLine === other.leftLine)
  );
}
