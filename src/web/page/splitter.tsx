import { makeStyles, tokens } from "@fluentui/react-components";
import type { KeyboardEvent, PointerEvent } from "react";
import type { WebWords } from "../../core/words/web-words";
import type { PaneWidth } from "./use-pane-width";

const useStyles = makeStyles({
  root: {
    position: "absolute",
    top: 0,
    bottom: 0,
    // Wide enough to be caught, half of it over the pane, whose edge is the line in it.
    right: "-5px",
    width: "9px",
    zIndex: 1,
    cursor: "col-resize",
    touchAction: "none",
    ":hover": { backgroundColor: tokens.colorNeutralStroke1Hover },
    ":active": { backgroundColor: tokens.colorNeutralStroke1Pressed },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
});

/** One press of an arrow key, in CSS pixels. */
const STEP = 20;

interface Props {
  readonly paneWidth: PaneWidth;
  readonly words: Pick<WebWords, "paneWidth">;
}

/** Between the sheet and the pane: drawn by the pointer, moved by arrow keys (WAI-ARIA APG, “Window Splitter”). */
export function Splitter({ paneWidth: { width, least, most, set }, words }: Props) {
  const styles = useStyles();
  const onKeyDown = (event: KeyboardEvent): void => {
    const to = TO[event.key];
    if (to === undefined) return;
    event.preventDefault();
    set(to({ width, least, most }));
  };
  const onPointerDown = (event: PointerEvent): void => {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
  };
  const onPointerMove = (event: PointerEvent): void => {
    if (event.currentTarget.hasPointerCapture(event.pointerId)) set(window.innerWidth - event.clientX);
  };
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- one that can be moved is a control
    <div
      role="separator"
      aria-orientation="vertical"
      aria-label={words.paneWidth}
      title={words.paneWidth}
      aria-valuenow={width}
      aria-valuemin={least}
      aria-valuemax={most}
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      className={styles.root}
      onKeyDown={onKeyDown}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onDoubleClick={() => set(null)}
    />
  );
}

type Widths = Pick<PaneWidth, "width" | "least" | "most">;

/** The line goes where the key points, so that the left one widens the pane. Enter is for who has no double click. */
const TO: Readonly<Record<string, (widths: Widths) => number | null>> = {
  ArrowLeft: ({ width }) => width + STEP,
  ArrowRight: ({ width }) => width - STEP,
  Home: ({ most }) => most,
  End: ({ least }) => least,
  Enter: () => null,
};
