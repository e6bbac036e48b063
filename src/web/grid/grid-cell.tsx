import { mergeClasses } from "@fluentui/react-components";
import { memo, type CSSProperties } from "react";
import type { GridWords } from "../../core/words/grid-words";
import type { CommentView } from "../../xlsx/view/sheet-view";
import type { CellMark } from "../marks";
import { toBorder } from "./cell-look";
import { CellText, isInside, Letters, toLetters } from "./cell-text";
import { CellMarking, toSentence } from "./cell-marking";
import { CommentCorner } from "./comment-corner";
import { SIDE, type FrameSides } from "./frame-of";
import type { GridStyles } from "./grid-styles";
import type { Box } from "./lay-out-row";

interface Props {
  readonly box: Box;
  readonly mark: CellMark | null;
  readonly comment: CommentView | null;
  readonly isActive: boolean;
  /** Its part of the frame around what is chosen. */
  readonly frame: FrameSides;
  readonly isSeveral: boolean;
  /** Said after what the cell shows. */
  readonly hint: string;
  /** A second picture of a cell that belongs to what stays in sight: not for screen readers, nor for the keyboard. */
  readonly isCopy: boolean;
  readonly styles: GridStyles;
  readonly words: GridWords;
}

/** One cell, or one merge. */
export const GridCell = memo(function GridCell(props: Props) {
  const { box, mark, comment, isActive, frame, hint, isCopy, styles, words } = props;
  const isWritten = box.text !== "" && mark === null && isInside(box);
  const classes = classesOf(props, isWritten);
  const style = isWritten ? { ...toStyle(box), ...toLetters(box) } : toStyle(box);
  const content = (
    <>
      {mark !== null && <CellMarking mark={mark} box={box} hasComment={comment !== null} styles={styles} />}
      {box.text !== "" && (isWritten ? <Letters box={box} /> : <CellText box={box} styles={styles} />)}
      {comment !== null && <CommentCorner styles={styles} />}
    </>
  );
  const spoken = [
    mark === null ? "" : words.marked(mark.severity, mark.weight === "suspect"),
    comment === null ? "" : words.commented,
    hint,
  ]
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
      aria-selected={frame !== null}
      title={titleOf(props)}
    >
      {content}
      {spoken !== "" && <span className={styles.spoken}>{` ${spoken}`}</span>}
    </div>
  );
}, isSame);

const SIDES = ["top", "right", "bottom", "left"] as const;

function classesOf({ box, isActive, frame, isSeveral, styles }: Props, isWritten: boolean): string {
  return mergeClasses(
    styles.cell,
    box.right === "grid" && styles.gridRight,
    box.bottom === "grid" && styles.gridBottom,
    isWritten && styles.written,
    isSeveral && frame !== null && styles.chosen,
    isSeveral && frame !== null && !isActive && styles.tinted,
    ...SIDES.map((side) => isSeveral && ((frame ?? 0) & SIDE[side]) > 0 && styles[side]),
    isActive && styles.active,
    isActive && isSeveral && styles.start,
    isActive && styles.focused,
  );
}

/** What rests under the pointer: what is said and written of the cell, and a figure that has no room. */
function titleOf({ box, mark, comment, words }: Props): string | undefined {
  const figure = box.fit === "too-wide" ? box.text : "";
  const said = mark === null ? "" : toSentence(mark, words);
  const remarks = (comment?.remarks ?? []).map(({ author, text }) => words.remark(author, text));
  const written = remarks.length === 0 ? "" : [`${words.comment}:`, ...remarks].join("\n");
  return [figure, said, written].filter((each) => each !== "").join("\n") || undefined;
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
    one.comment === other.comment &&
    one.isActive === other.isActive &&
    one.frame === other.frame &&
    one.isSeveral === other.isSeveral &&
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
      one.runs === other.runs &&
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
