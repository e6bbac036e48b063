import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useCallback, useEffect, useMemo, useRef, useSyncExternalStore } from "react";
import type { WebWords } from "../../core/words/web-words";
import { SCROLLS } from "../../taskpane/components/from-top";
import type { Marks } from "../marks";
import { toMarks } from "../to-marks";
import { withEmptied } from "../with-emptied";
import { AskingDialog } from "./asking-dialog";
import { DoingBar } from "./doing-bar";
import { focusPart } from "./focus-part";
import { toKnown } from "./known";
import type { PageActions } from "./page-actions";
import { PageNotices } from "./page-notices";
import type { PageState, Panel, Work } from "./page-state";
import { PanelSwitch } from "./panel-switch";
import { PaneSide } from "./pane-side";
import { SheetSide } from "./sheet-side";
import { Splitter } from "./splitter";
import { usePaneWidth } from "./use-pane-width";
import { SkipButton } from "./skip-button";
import { Toolbar } from "./toolbar";
import { useFocusInFront } from "./use-focus-in-front";
import { useHistoryKeys } from "./use-history-keys";
import { useNarrow } from "./use-narrow";
import { useSheets } from "./use-sheets";
import { Footer } from "../../taskpane/components/footer";
import { VERSION } from "../../taskpane/version";

const useStyles = makeStyles({
  root: {
    display: "grid",
    gridTemplateRows: "auto auto minmax(0, 1fr)",
    // A low window scrolls as a whole, before nothing is left of the sheet.
    height: "max(100dvh, 440px)",
    overflow: "hidden",
    backgroundColor: tokens.colorNeutralBackground1,
  },
  whole: { gridColumn: "1 / -1", minWidth: 0 },
  news: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    maxHeight: "40vh",
    overflowY: "auto",
    "&:not(:empty)": { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}` },
  },
  // The line on its edge is placed in it.
  sheet: { position: "relative", minWidth: 0, minHeight: 0 },
  pane: {
    minWidth: 0,
    minHeight: 0,
    overflowY: "auto",
    display: "flex",
    flexDirection: "column",
    // What the pane places by itself stays in it.
    position: "relative",
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    "&[hidden]": { display: "none" },
  },

  narrow: { display: "flex", flexDirection: "column", height: "max(100dvh, 560px)" },
  // The pane is as long as it is: the page scrolls.
  long: { height: "auto", minHeight: "100dvh", overflow: "visible" },
  narrowSheet: { flexGrow: 1, flexBasis: 0 },
  narrowPane: { flexGrow: 1, overflowY: "visible", borderLeft: "none" },
});

const NO_MARKS: Marks = new Map();

interface Props {
  readonly work: Work;
  readonly state: PageState;
  readonly actions: PageActions;
  readonly words: WebWords;
}

/** The workbook, and the pane beside it; where there is no room, one of them. */
export function WorkScreen({ work, state, actions, words }: Props) {
  const styles = useStyles();
  const { book, session } = work;
  const { asking, opening, saving, notices, panel } = state;
  const bookState = useSyncExternalStore(book.subscribe, book.state);
  const pane = useSyncExternalStore(session.store.subscribe, session.store.get);
  const narrow = useNarrow();
  const paneWidth = usePaneWidth();
  const sheetPart = useRef<HTMLElement>(null);
  const panePart = useRef<HTMLElement>(null);
  const onShow = useCallback(() => actions.show("sheet"), [actions]);
  const [sheets, onSheets] = useSheets(book, onShow);
  const { checked, stale } = pane;
  const known = useMemo(() => toKnown({ checked, stale }), [checked, stale]);
  const marks = useMemo(() => {
    // Of a workbook that changed since, nothing that was found then is shown as if it were true.
    const found = checked === null || stale ? NO_MARKS : toMarks(checked);
    return withEmptied(found, bookState.losses, words.notWorkedOut);
  }, [checked, stale, bookState.losses, words]);
  const move = useCallback((way: "undo" | "redo") => void actions[way](), [actions]);
  useHistoryKeys(move, asking === null);
  useTitle(words.title(book.file, bookState.unsaved));
  useFocusInFront(sheetPart, panePart, panel, narrow);
  const isAway = (one: Panel): boolean => narrow && panel !== one;
  const go = (one: Panel): void => {
    actions.show(one);
    requestAnimationFrame(() => focusPart((one === "sheet" ? sheetPart : panePart).current));
  };
  const goPublish = (): void => {
    actions.goPublish();
    requestAnimationFrame(() => focusPart(panePart.current));
  };

  return (
    <div
      className={mergeClasses(
        styles.root,
        narrow && styles.narrow,
        narrow && panel === "pane" && styles.long,
      )}
      style={narrow ? undefined : { gridTemplateColumns: `minmax(0, 1fr) ${String(paneWidth.width)}px` }}
    >
      <div className={styles.whole}>
        <SkipButton label={words.skipToSheet} onSkip={() => go("sheet")} />
        <SkipButton label={words.skipToPane} onSkip={() => go("pane")} />
        <header>
          <Toolbar
            file={book.file}
            state={bookState}
            busy={pane.job !== null || saving !== null}
            narrow={narrow}
            actions={actions}
            words={words}
          />
          {narrow ? <PanelSwitch panel={panel} known={known} onPanel={actions.show} words={words} /> : null}
        </header>
      </div>
      <div className={mergeClasses(styles.whole, styles.news)}>
        <DoingBar doing={opening} onStop={actions.stopOpening} words={words} />
        <DoingBar doing={saving} onStop={actions.stopSaving} words={words} />
        <PageNotices notices={notices} actions={actions} words={words} />
      </div>
      <main
        ref={sheetPart}
        className={mergeClasses(styles.sheet, narrow && styles.narrowSheet)}
        hidden={isAway("sheet")}
        aria-label={words.sheetRegion}
      >
        <SheetSide
          book={book}
          state={bookState}
          sheets={sheets}
          onSheets={onSheets}
          marks={marks}
          known={known}
          busy={pane.job !== null}
          onCheck={() => void session.actions.check()}
          onReveal={actions.reveal}
          failures={session.words.failures}
          words={words}
        />
        {narrow ? null : <Splitter paneWidth={paneWidth} words={words} />}
      </main>
      {/* Where it stands alone, it is the main part. */}
      <section
        ref={panePart}
        role={narrow && panel === "pane" ? "main" : "complementary"}
        className={mergeClasses(styles.pane, narrow && styles.narrowPane)}
        hidden={isAway("pane")}
        aria-label={words.paneRegion}
        {...(narrow ? {} : { [SCROLLS]: "" })}
      >
        <SkipButton label={words.skipToSheet} onSkip={() => go("sheet")} />
        <PaneSide session={session} state={pane} />
        <Footer words={words} version={VERSION} />
      </section>
      {asking === null ? null : (
        <AskingDialog
          asking={asking}
          file={book.file}
          state={bookState}
          actions={actions}
          onGoPublish={goPublish}
          words={words}
        />
      )}
    </div>
  );
}

function useTitle(title: string): void {
  useEffect(() => {
    document.title = title;
  }, [title]);
}
