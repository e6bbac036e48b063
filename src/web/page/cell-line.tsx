import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { toA1, type CellRef } from "../../core/address";
import type { WebWords } from "../../core/words/web-words";
import { SeverityIcon } from "../../taskpane/components/severity-icon";
import { useSpoken } from "../../taskpane/components/spoken";
import type { Book } from "../book/book";
import type { CellMark } from "../marks";
import type { Known } from "./known";

const useStyles = makeStyles({
  root: {
    flexShrink: 0,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  line: { display: "flex", alignItems: "stretch", minHeight: "32px" },
  address: {
    boxSizing: "border-box",
    flexShrink: 0,
    minWidth: "72px",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    fontWeight: tokens.fontWeightSemibold,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  content: {
    flexGrow: 1,
    minWidth: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    // A long formula is read by scrolling.
    overflowX: "auto",
    scrollbarWidth: "none",
    whiteSpace: "pre",
    fontFamily: tokens.fontFamilyMonospace,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  empty: { color: tokens.colorNeutralForeground3, fontFamily: tokens.fontFamilyBase },
  // Always the same height, so that the sheet does not jump from cell to cell.
  said: {
    boxSizing: "border-box",
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    height: "48px",
    padding: `0 ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  sentence: {
    flexGrow: 1,
    minWidth: 0,
    margin: 0,
    overflow: "hidden",
    display: "-webkit-box",
    WebkitLineClamp: "2",
    WebkitBoxOrient: "vertical",
  },
  quiet: { color: tokens.colorNeutralForeground3 },
  button: { flexShrink: 0, whiteSpace: "nowrap" },
});

interface Props {
  readonly book: Book;
  readonly cell: CellRef;
  /** Of the sheet: when it changes, so may what the cell holds. */
  readonly version: number;
  readonly mark: CellMark | null;
  readonly known: Known;
  /** Something is being done to the workbook. */
  readonly busy: boolean;
  readonly onCheck: () => void;
  readonly onReveal: (keys: readonly string[]) => void;
  readonly words: WebWords;
}

/** The chosen cell: what it is called, what stands in it, and what was found about it. */
export function CellLine(props: Props) {
  const { book, cell, version, mark, known, onReveal, words } = props;
  const styles = useStyles();
  const spoken = useSpoken();
  const content = useContent(book, cell, version);
  const [sentence, ...others] = mark?.sentences ?? [];
  return (
    <section className={styles.root} aria-label={words.cellLine}>
      <div className={styles.line}>
        <span className={styles.address}>
          <span className={spoken.only}>{words.address} </span>
          {toA1(cell.row, cell.col)}
        </span>
        <div
          className={styles.content}
          role="group"
          aria-label={words.content}
          title={content ?? ""}
          // What scrolls must be reached by the keyboard, too.
          // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
          tabIndex={0}
        >
          {content === "" ? <span className={styles.empty}>{words.emptyCell}</span> : content}
        </div>
      </div>
      <div className={styles.said}>
        {mark === null || sentence === undefined ? (
          <>
            <p className={styles.sentence}>
              <span className={known.kind === "outdated" ? "" : styles.quiet}>{toHint(known, words)}</span>
            </p>
            {known.kind === "outdated" ? (
              <Button
                size="small"
                className={styles.button}
                disabledFocusable={props.busy}
                onClick={props.onCheck}
              >
                {words.checkAgain}
              </Button>
            ) : null}
          </>
        ) : (
          <>
            <SeverityIcon severity={mark.severity} />
            <p className={styles.sentence} title={mark.sentences.join("\n")}>
              {sentence}
              {others.length === 0 ? null : ` (${words.moreSaid(others.length)})`}
            </p>
            {mark.about.length === 0 ? null : (
              <Button size="small" className={styles.button} onClick={() => onReveal(mark.about)}>
                {words.showFinding}
              </Button>
            )}
          </>
        )}
      </div>
    </section>
  );
}

/** About a cell of which nothing is said. The first thing that is read after opening must not sound as if all were well. */
function toHint(known: Known, words: WebWords): string {
  switch (known.kind) {
    case "nothing":
      return "";
    case "outdated":
      return words.outdated;
    case "found": {
      const { counts } = known;
      return counts.error + counts.warning + counts.note > 0 ? words.chooseMarked(counts) : words.nothingSaid;
    }
  }
}

/** What stands in the cell; `null` until it is known. */
function useContent(book: Book, { sheet, row, col }: CellRef, version: number): string | null {
  const [known, setKnown] = useState<{ readonly key: string; readonly text: string } | null>(null);
  const key = `${sheet}!${toA1(row, col)}`;
  useEffect(() => {
    let isOld = false;
    void book.content({ sheet, row, col }).then((outcome) => {
      // A cell that went away with its sheet has no content to show.
      if (!isOld && outcome.ok) setKnown({ key: `${sheet}!${toA1(row, col)}`, text: outcome.value });
    });
    return () => {
      isOld = true;
    };
  }, [book, sheet, row, col, version]);
  return known?.key === key ? known.text : null;
}
