import { makeStyles, tokens } from "@fluentui/react-components";
import { useCallback, useMemo, useState } from "react";
import { grid as gridWords } from "../../core/words/en/grid";
import type { WebWords } from "../../core/words/web-words";
import { Message } from "../../taskpane/components/message";
import type { PaneTexts } from "../../taskpane/texts";
import type { Book, BookState } from "../book/book";
import { LazyChart } from "../chart/lazy-chart";
import type { RenderChart, Scrolled } from "../grid/grid-props";
import { copyNow } from "../grid/copy";
import { Grid } from "../grid/grid";
import { GridStatus } from "../grid/grid-status";
import type { Selection } from "../grid/selection";
import { sheetTabId } from "../grid/sheet-tab";
import { SheetTabs } from "../grid/sheet-tabs";
import { toCopied } from "../grid/to-copied";
import { turnSheet } from "../grid/turn-sheet";
import { toMarkKey, type CellMark, type Marks } from "../marks";
import { CellLine } from "./cell-line";
import type { Known } from "./known";
import { currentTab, positionIn, scrolledIn, type SheetsEvent, type SheetsState } from "./sheets-state";
import { useSheetView } from "./use-sheet-view";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", height: "100%", minHeight: 0 },
  grid: { position: "relative", flexGrow: 1, minHeight: 0, overflow: "hidden" },
  text: { margin: 0, padding: tokens.spacingHorizontalM },
  quiet: {
    flexShrink: 0,
    margin: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** What the tabs choose. */
const PANEL = "crossfoot-sheet";

const NO_MARKS: ReadonlyMap<string, CellMark> = new Map();

const toRenderChart =
  (failed: string): RenderChart =>
  (chart, { width, height }) => <LazyChart chart={chart} width={width} height={height} failed={failed} />;

interface Props {
  readonly book: Book;
  readonly state: BookState;
  readonly sheets: SheetsState;
  readonly onSheets: (event: SheetsEvent) => void;
  readonly marks: Marks;
  readonly known: Known;
  /** Something is being done to the workbook. */
  readonly busy: boolean;
  readonly onCheck: () => void;
  readonly onReveal: (keys: readonly string[]) => void;
  readonly failures: PaneTexts["failures"];
  readonly words: WebWords;
}

/** The workbook itself: the chosen cell, the sheet with its cells, the tabs of all sheets, and what the chosen cells come to. */
export function SheetSide(props: Props) {
  const { book, state, sheets, onSheets, marks, onReveal, failures, words } = props;
  const styles = useStyles();
  const tab = currentTab(sheets, state.tabs);
  const place = useMemo(() => (tab === null ? -1 : state.tabs.indexOf(tab)), [tab, state.tabs]);
  const sheet = tab?.name ?? "";
  const version = tab?.version ?? 0;
  const { view, failure } = useSheetView(book, sheet, version);
  const selection = positionIn(sheets, sheet);
  const { active } = selection;
  const own = marks.get(sheet) ?? NO_MARKS;
  const mark = own.get(toMarkKey(active.row, active.col)) ?? null;
  const cell = useMemo(() => ({ sheet, ...active }), [sheet, active]);

  const renderChart = useMemo(() => toRenderChart(words.chartFailed), [words]);
  const choose = useCallback(
    (name: string) => onSheets({ kind: "choose", sheet: name, tabs: state.tabs, takesKeyboard: false }),
    [onSheets, state.tabs],
  );
  const turn = useCallback(
    (step: 1 | -1) => {
      const next = turnSheet(state.tabs, sheet, step);
      if (next !== null) onSheets({ kind: "choose", sheet: next, tabs: state.tabs, takesKeyboard: true });
    },
    [onSheets, sheet, state.tabs],
  );
  const leave = useCallback(
    (scrolled: Scrolled) => onSheets({ kind: "leave", sheet, scrolled }),
    [onSheets, sheet],
  );
  const select = useCallback(
    (next: Selection) => onSheets({ kind: "select", sheet, selection: next }),
    [onSheets, sheet],
  );
  /** What was copied last, and whether it could be. */
  const [copied, setCopied] = useState<{ readonly of: Selection; readonly isDone: boolean } | null>(null);
  const copy = useCallback(() => {
    if (view !== null) setCopied({ of: selection, isDone: copyNow(toCopied(view, selection.ranges)) });
  }, [view, selection]);
  const noteCopied = useCallback(() => setCopied({ of: selection, isDone: true }), [selection]);
  const openMark = useCallback(
    ({ row, col }: { readonly row: number; readonly col: number }) => {
      const about = own.get(toMarkKey(row, col))?.about;
      if (about !== undefined) onReveal(about);
    },
    [own, onReveal],
  );

  return (
    <div className={styles.root}>
      <CellLine
        book={book}
        cell={cell}
        version={version}
        mark={mark}
        known={props.known}
        busy={props.busy}
        onCheck={props.onCheck}
        onReveal={onReveal}
        words={words}
      />
      {view?.unread === undefined ? null : <p className={styles.quiet}>{words.shownWithout(view.unread)}</p>}
      <div
        className={styles.grid}
        role="tabpanel"
        id={PANEL}
        {...(place >= 0 && { "aria-labelledby": sheetTabId(place) })}
      >
        {failure !== null ? (
          <Message intent="error">{`${words.sheetFailed} ${failures[failure.reason](failure)}`}</Message>
        ) : view === null ? (
          <p className={styles.text}>{words.sheetLoading}</p>
        ) : (
          <Grid
            key={sheet}
            view={view}
            marks={own}
            selection={selection}
            reveal={sheets.reveal}
            start={scrolledIn(sheets, sheet)}
            onLeave={leave}
            takesKeyboard={sheets.takesKeyboard}
            onSelect={select}
            onCopied={noteCopied}
            onOpenMark={openMark}
            onTurn={turn}
            renderChart={renderChart}
            words={gridWords}
          />
        )}
      </div>
      <SheetTabs
        tabs={state.tabs}
        chosen={sheet}
        marks={marks}
        onChoose={choose}
        panel={PANEL}
        words={gridWords}
      />
      <GridStatus
        view={view}
        selection={selection}
        copied={copied?.of === selection ? copied.isDone : null}
        onCopy={copy}
        words={gridWords}
      />
    </div>
  );
}
