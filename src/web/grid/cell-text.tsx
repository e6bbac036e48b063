import { mergeClasses } from "@fluentui/react-components";
import type { CSSProperties } from "react";
import type { CellView, Line } from "../../xlsx/view/sheet-view";
import { INDENT, lettersOf, PADDING, widthOf } from "./cell-look";
import type { GridStyles } from "./grid-styles";
import type { Box } from "./lay-out-row";

const JUSTIFY = { left: "flex-start", center: "center", right: "flex-end" } as const;
const ALIGN = { top: "flex-start", middle: "center", bottom: "flex-end" } as const;

/** How the letters of a cell look, and where they lie in what they are written in. */
export function toLetters({ look, runs, side, scale }: Box): CSSProperties {
  const indent = PADDING + look.indent * INDENT;
  return {
    ...lettersOf(look),
    // Each part draws its own lines, and none could take away that of the whole.
    ...(runs !== null && { textDecorationLine: "none" }),
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

/** The letters of a cell; in parts, where some of them look otherwise than the rest. */
export function Letters({ box }: { readonly box: Box }) {
  const { runs, look, drawnText } = box;
  const parts = runs ?? (look.script === null ? null : [{ text: drawnText, look }]);
  if (parts === null) return drawnText;
  // In one box, so that the parts are one text wherever it lies in its cell.
  return (
    <span>
      {parts.map((part, index) => (
        <span key={index} style={toPart(part.look)}>
          {part.text}
        </span>
      ))}
    </span>
  );
}

/** Letters above or below the line leave the lines where they are. */
function toPart(look: CellView): CSSProperties {
  const { bold, italic } = look;
  const letters: CSSProperties = {
    ...lettersOf(look),
    fontWeight: bold ? 700 : 400,
    fontStyle: italic ? "italic" : "normal",
  };
  return look.script === null ? letters : { ...letters, lineHeight: 0, verticalAlign: look.script };
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
        <Letters box={box} />
      )}
    </span>
  );
}

/** What a line is wider than usual, in CSS pixels. */
const beyond = (line: Line | "grid" | null, usual: number): number =>
  line === null ? -usual : line === "grid" ? 0 : widthOf(line) - usual;
