import { makeStyles, tokens } from "@fluentui/react-components";
import { ArrowDownload32Regular } from "@fluentui/react-icons";
import { useEffect, useState } from "react";
import type { WebWords } from "../../core/words/web-words";
import { isFiles, readDrop, type Dropped } from "./read-drop";

const useStyles = makeStyles({
  root: {
    position: "fixed",
    inset: 0,
    zIndex: 1_000_000,
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    justifyContent: "center",
    gap: tokens.spacingVerticalM,
    margin: tokens.spacingHorizontalS,
    padding: tokens.spacingHorizontalL,
    textAlign: "center",
    border: `3px dashed ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorBrandForeground1,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    opacity: 0.94,
    // What is dropped goes to the page under it.
    pointerEvents: "none",
  },
});

interface Props {
  readonly onDrop: (dropped: Dropped) => void;
  readonly words: WebWords;
}

/** The whole window takes files, at any time, and says so while one is over it. Texts go where texts are typed. */
export function DropTarget({ onDrop, words }: Props) {
  const styles = useStyles();
  const over = useDrop(onDrop);
  return over ? (
    <div className={styles.root}>
      <ArrowDownload32Regular />
      {words.dropToOpen}
    </div>
  ) : null;
}

/** @returns whether files are over the window */
function useDrop(onDrop: (dropped: Dropped) => void): boolean {
  const [over, setOver] = useState(false);
  useEffect(() => {
    const onOver = (event: DragEvent): void => {
      if (event.dataTransfer === null || isTyping(event)) return;
      // Only what is not left to the browser can be dropped; it would open the file in place of the page.
      event.preventDefault();
      if (!isFiles(event.dataTransfer)) return;
      event.dataTransfer.dropEffect = "copy";
      setOver(true);
    };
    // Between two elements of the page there is always one that is entered.
    const onLeave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setOver(false);
    };
    const onDropped = (event: DragEvent): void => {
      setOver(false);
      if (event.dataTransfer === null || isTyping(event)) return;
      event.preventDefault();
      onDrop(readDrop(event.dataTransfer));
    };
    window.addEventListener("dragenter", onOver);
    window.addEventListener("dragover", onOver);
    window.addEventListener("dragleave", onLeave);
    window.addEventListener("drop", onDropped);
    return () => {
      window.removeEventListener("dragenter", onOver);
      window.removeEventListener("dragover", onOver);
      window.removeEventListener("dragleave", onLeave);
      window.removeEventListener("drop", onDropped);
    };
  }, [onDrop]);
  return over;
}

/** A text that is dragged into a field of the page is typed there. */
function isTyping({ target, dataTransfer }: DragEvent): boolean {
  return (
    target instanceof Element &&
    target.closest("input, textarea") !== null &&
    dataTransfer !== null &&
    !isFiles(dataTransfer)
  );
}
