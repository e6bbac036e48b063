import { mergeClasses } from "@fluentui/react-components";
import type { CSSProperties } from "react";
import type { GridWords } from "../../core/words/grid-words";
import type { CellMark } from "../marks";
import { INDENT, PADDING } from "./cell-look";
import type { GridStyles } from "./grid-styles";
import type { Box } from "./lay-out-row";
import { COMMENT_CORNER } from "./comment-corner";
import { MarkCorner, MarkSymbol } from "./mark-symbol";
import { measureOfPage, widthOfParts } from "./measure-text";

const LARGE = 12;
const SMALL = 8;

/** `Error: … It should probably be 1,235.` */
export function toSentence({ severity, weight, sentences, proposed }: CellMark, words: GridWords): string {
  const said = sentences.join("\n");
  return [
    `${words.marked(severity, weight === "suspect")}: ${said}`,
    ...(proposed === null ? [] : [words.proposed(proposed)]),
  ].join("\n");
}

interface Props {
  readonly mark: CellMark;
  readonly box: Box;
  /** The upper right corner has a sign of its own. */
  readonly hasComment: boolean;
  readonly styles: GridStyles;
}

/**
 * A symbol in the colour of the mark, on the side that the figure leaves free; of a suspect with a frame. The text lies above both.
 * Cells that only go with others have a corner, as Excel marks cells: a column of forty symbols says less than one.
 */
export function CellMarking({ mark, box, hasComment, styles }: Props) {
  const { severity, weight } = mark;
  const isSuspect = weight === "suspect";
  const size = sizeFor(box);
  return (
    <span
      className={mergeClasses(
        styles.mark,
        styles[severity],
        isSuspect && styles.strong,
        isSuspect && styles[`${severity}Tint`],
      )}
    >
      <span
        className={styles.symbol}
        data-mark
        style={weight === "part" ? { top: 0, left: 0 } : placeOf(box, size, isSuspect ? 2 : 0, hasComment)}
      >
        {weight === "part" ? (
          <MarkCorner severity={severity} />
        ) : (
          <MarkSymbol severity={severity} isStrong={isSuspect} size={size} />
        )}
      </span>
    </span>
  );
}

/** Large where the text leaves room for it. */
function sizeFor({ text, look, runs, fit, scale, width, height, side }: Box): number {
  if (fit !== "line" || scale < 1) return SMALL;
  const letters = text === "" ? 0 : widthOfParts(measureOfPage(), { text, look, runs });
  const needs = text === "" ? 0 : letters + 2 * PADDING + look.indent * INDENT;
  const free = side === "center" ? (width - needs) / 2 : width - needs;
  return free >= LARGE + 3 && height >= LARGE + 4 ? LARGE : SMALL;
}

/** In the middle of the free side; where the figure leaves none, small and in the upper corner. */
function placeOf(box: Box, size: number, border: number, hasComment: boolean): CSSProperties {
  const side = box.side === "left" ? "right" : "left";
  const beside = hasComment && side === "right" ? COMMENT_CORNER : 0;
  if (size === SMALL) return { top: -border, [side]: beside - border };
  return { top: (box.height - size) / 2 - border, [side]: Math.max(beside, 3) - border };
}
