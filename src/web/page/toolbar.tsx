import { Button, makeStyles, tokens, Tooltip } from "@fluentui/react-components";
import {
  ArrowRedo20Regular,
  ArrowUndo20Regular,
  DocumentArrowDown20Regular,
  FolderOpen20Regular,
  Save20Regular,
} from "@fluentui/react-icons";
import { useEffect, useRef } from "react";
import type { WebWords } from "../../core/words/web-words";
import type { BookState } from "../book/book";
import { OpenButton } from "./open-button";
import type { PageActions } from "./page-actions";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  title: {
    display: "flex",
    alignItems: "baseline",
    gap: tokens.spacingHorizontalS,
    flexGrow: 1,
    flexShrink: 1,
    flexBasis: "12em",
    minWidth: 0,
  },
  name: {
    margin: 0,
    minWidth: 0,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    ":focus": { outline: "none" },
  },
  unsaved: { flexShrink: 0, color: tokens.colorNeutralForeground2 },
  commands: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  button: { whiteSpace: "nowrap" },
  pair: { display: "flex" },
});

interface Props {
  readonly file: string;
  readonly state: BookState;
  /** Something is being done to the workbook, or it is being saved. */
  readonly busy: boolean;
  readonly narrow: boolean;
  readonly actions: PageActions;
  readonly words: WebWords;
}

/** The workbook by its name, and what can be done with all of it. */
export function Toolbar({ file, state, busy, narrow, actions, words }: Props) {
  const styles = useStyles();
  const { undo, redo, unsaved } = state;
  const heading = useRef<HTMLHeadingElement>(null);
  // The button that opened it went away with the page before.
  useEffect(() => {
    if (document.activeElement === document.body) heading.current?.focus();
  }, []);
  const size = narrow ? "small" : "medium";
  return (
    <div className={styles.root}>
      <div className={styles.title}>
        <h1 ref={heading} tabIndex={-1} className={styles.name} title={file}>
          {file}
        </h1>
        {unsaved ? <span className={styles.unsaved}>{words.unsaved}</span> : null}
      </div>
      <div className={styles.commands} role="group" aria-label={words.commands}>
        <OpenButton
          className={styles.button}
          size={size}
          icon={<FolderOpen20Regular />}
          label={words.openAnother}
          actions={actions}
          words={words}
        />
        <div className={styles.pair}>
          <Tooltip relationship="label" content={undo === null ? words.nothingToUndo : words.undoOf(undo)}>
            <Button
              appearance="subtle"
              size={size}
              icon={<ArrowUndo20Regular />}
              disabledFocusable={undo === null || busy}
              aria-keyshortcuts="Control+Z"
              onClick={() => void actions.undo()}
            />
          </Tooltip>
          <Tooltip relationship="label" content={redo === null ? words.nothingToRedo : words.redoOf(redo)}>
            <Button
              appearance="subtle"
              size={size}
              icon={<ArrowRedo20Regular />}
              disabledFocusable={redo === null || busy}
              aria-keyshortcuts="Control+Y"
              onClick={() => void actions.redo()}
            />
          </Tooltip>
        </div>
        <Button
          className={styles.button}
          appearance="primary"
          size={size}
          icon={<Save20Regular />}
          disabledFocusable={busy}
          onClick={actions.saveWorkbook}
        >
          {words.saveWorkbook}
        </Button>
        <Button
          className={styles.button}
          size={size}
          icon={<DocumentArrowDown20Regular />}
          disabledFocusable={busy}
          onClick={actions.saveReport}
        >
          {words.saveReport}
        </Button>
      </div>
    </div>
  );
}
