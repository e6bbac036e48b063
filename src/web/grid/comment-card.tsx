import { makeStyles, tokens } from "@fluentui/react-components";
import { useLayoutEffect, useRef, type RefObject } from "react";
import type { GridWords } from "../../core/words/grid-words";
import type { CommentView } from "../../xlsx/view/sheet-view";

const useStyles = makeStyles({
  card: {
    position: "absolute",
    top: 0,
    left: 0,
    zIndex: 1,
    boxSizing: "border-box",
    width: "240px",
    maxWidth: "calc(100% - 16px)",
    maxHeight: "min(40%, 220px)",
    overflowY: "auto",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    boxShadow: tokens.shadow8,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    // The cells under it can be chosen, as far as there is nothing to scroll in it.
    pointerEvents: "none",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  kind: { color: tokens.colorNeutralForeground2 },
  remark: { margin: 0, whiteSpace: "pre-wrap", overflowWrap: "anywhere" },
  author: { fontWeight: tokens.fontWeightSemibold },
});

interface Props {
  readonly comment: CommentView;
  readonly scroller: RefObject<HTMLElement | null>;
  /** Escape, when the keyboard is in it. */
  readonly onClose: () => void;
  readonly words: GridWords;
}

/** What was written about the chosen cell, beside it. */
export function CommentCard({ comment, scroller, onClose, words }: Props) {
  const styles = useStyles();
  const card = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const frame = scroller.current;
    const element = card.current;
    if (frame === null || element === null) return;
    const put = (): void => putBeside(element, frame);
    put();
    frame.addEventListener("scroll", put, { passive: true });
    const observer = new ResizeObserver(put);
    observer.observe(frame);
    return () => {
      frame.removeEventListener("scroll", put);
      observer.disconnect();
    };
  }, [scroller, comment]);
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- what scrolls takes the keyboard, and gives it back
    <div
      ref={card}
      role="note"
      aria-label={words.comment}
      className={styles.card}
      onKeyDown={(event) => event.key === "Escape" && onClose()}
    >
      <div className={styles.kind}>{words.comment}</div>
      {comment.remarks.map(({ author, text }, index) => (
        <p key={index} className={styles.remark}>
          {author === "" ? null : <span className={styles.author}>{`${author}: `}</span>}
          {text}
        </p>
      ))}
    </div>
  );
}

/** In CSS pixels. */
const GAP = 6;

/** To the right of the active cell, else to its left, else under or above it. Not there where the cell is scrolled away. */
function putBeside(card: HTMLElement, frame: HTMLElement): void {
  const cell = frame.querySelector<HTMLElement>("[role='gridcell'][tabindex='0']");
  if (cell === null) return;
  const outer = frame.getBoundingClientRect();
  const { left, right, top, bottom } = cell.getBoundingClientRect();
  const at = {
    left: left - outer.left,
    right: right - outer.left,
    top: top - outer.top,
    bottom: bottom - outer.top,
  };
  const { clientWidth: width, clientHeight: height } = frame;
  const { offsetWidth, offsetHeight } = card;
  const isBeside = at.right + GAP + offsetWidth <= width || at.left - GAP - offsetWidth >= 0;
  const x = at.right + GAP + offsetWidth <= width ? at.right + GAP : at.left - GAP - offsetWidth;
  const y = at.bottom + GAP + offsetHeight <= height ? at.bottom + GAP : at.top - GAP - offsetHeight;
  const place = isBeside
    ? { x, y: Math.min(at.top, height - offsetHeight) }
    : { x: Math.min(at.left, width - offsetWidth - GAP), y };
  card.style.transform = `translate(${String(Math.max(GAP, place.x))}px, ${String(Math.max(GAP, place.y))}px)`;
  const isInSight = at.bottom >= 0 && at.top <= height && at.right >= 0 && at.left <= width;
  card.style.visibility = isInSight ? "visible" : "hidden";
  // What can be scrolled is reached by the keyboard and by the pointer; the rest is in nobody's way.
  const scrolls = card.scrollHeight > card.clientHeight;
  card.style.pointerEvents = scrolls ? "auto" : "none";
  if (scrolls) card.tabIndex = 0;
  else card.removeAttribute("tabindex");
}
