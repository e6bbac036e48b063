import { mergeClasses } from "@fluentui/react-components";
import type { CSSProperties } from "react";
import type { Line } from "../../xlsx/view/sheet-view";
import { INDENT, lettersOf, PADDING, widthOf } from "./cell-look";
import type { GridStyles } from "./grid-styles";
import type { Box } from "./lay-out-row";

const JUSTIFY = { left: "flex-start", center: "center", right: "flex-end" } as const;
const ALIGN = { top: "flex-start", middle: "center", bottom: "flex-end" } as const;

/** How the letters of a cell look, and where they lie in what they are written in. */
export function toLetters({ look, side, scale }: Box): CSSProperties {
  const indent = PADDING + look.indent * INDENT;
  return {
    ...lettersOf(look),
    justifyContent: JUSTIFY[side],
    alignItems: ALIGN[look.vertical],
    ...(look.indent > 0 && (side === "right" ? { paddingRight: indent } : { paddingLeft: indent })),
    ...(scale < 1 && { fontSize: look.size * scale }),
  };
}

/** Whether the text can be written into the cell itself, which half as many boxes make faster. Most can. */
export function isInside(box: Box): boolean {
  const { fit, spillLeft, spillRight, right, bottom, top, leftLine } = box;
  const isPlain = (edge: Line | "grid" | null): boolean => edge === null || edge === "grid";
  return (
    fit === "line" &&
    spillLeft === 0 &&
    spillRight === 0 &&
    isPlain(right) &&
    isPlain(bottom) &&
    top === null &&
    leftLine === null
  );
}

/** A text in a box of its own, which may be larger than the cell. */
export function CellText({ box, styles }: { readonly box: Box; readonly styles: GridStyles }) {
  const { side, fit, text, drawnText, spillLeft, spillRight } = box;
  const place: CSSProperties = {
    ...toLetters(box),
    // Letters stand where they would without the lines around them.
    left: -spillLeft - beyond(box.leftLine, 0),
    right: -spillRight - beyond(box.right, 1),
    top: -beyond(box.top, 0),
    bottom: -beyond(box.bottom, 1),
    textAlign: side,
  };
  return (
    <span className={mergeClasses(styles.text, fit === "wrapped" && styles.wrapped)} style={place}>
      {fit === "too-wide" ? (
        <>
          <span aria-hidden>{drawnText}</span>
          <span className={styles.spoken}>{text}</span>
        </>
      ) : (
        drawnText
      )}
    </span>
  );
}

/** What a line is wider than usual, in CSS pixels. */
const beyond = (line: Line | "grid" | null, usual: number): number =>
  line === null ? -usual : line === "grid" ? 0 : widthOf(line) - usual;
