import { makeStyles, tokens } from "@fluentui/react-components";
import { useCallback, useMemo } from "react";
import { grid as gridWords } from "../../core/words/en/grid";
import type { SeverityCounts } from "../../core/words/pane-words";
import type { WebWords } from "../../core/words/web-words";
import { Message } from "../../taskpane/components/message";
import type { PaneTexts } from "../../taskpane/texts";
import type { Book, BookState } from "../book/book";
import { LazyChart } from "../chart/lazy-chart";
import type { RenderChart } from "../grid/grid-props";
import { Grid } from "../grid/grid";
import { sheetTabId } from "../grid/sheet-tab";
import { SheetTabs } from "../grid/sheet-tabs";
import { turnSheet } from "../grid/turn-sheet";
import { toMarkKey, type CellMark, type Marks } from "../marks";
import { CellLine } from "./cell-line";
import { currentTab, positionIn, type SheetsEvent, type SheetsState } from "./sheets-state";
import { useSheetView } from "./use-sheet-view";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", height: "100%", minHeight: 0 },
  grid: { position: "relative", flexGrow: 1, minHeight: 0, overflow: "hidden" },
  text: { margin: 0, padding: tokens.spacingHorizontalM },
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
  /** What was found in the whole workbook; `null` while nothing is known yet. */
  readonly counts: SeverityCounts | null;
  readonly onReveal: (keys: readonly string[]) => void;
  readonly failures: PaneTexts["failures"];
  readonly words: WebWords;
}

/** The workbook itself: the chosen cell, the sheet with its cells, and the tabs of all sheets. */
export function SheetSide(props: Props) {
  const { book, state, sheets, onSheets, marks, counts, onReveal, failures, words } = props;
  const styles = useStyles();
  const tab = currentTab(sheets, state.tabs);
  const sheet = tab?.name ?? "";
  const version = tab?.version ?? 0;
  const { view, failure } = useSheetView(book, sheet, version);
  const { active, selected } = positionIn(sheets, sheet);
  const own = marks.get(sheet) ?? NO_MARKS;
  const mark = own.get(toMarkKey(active.row, active.col)) ?? null;
  const cell = useMemo(() => ({ sheet, ...active }), [sheet, active]);

  const renderChart = useMemo(() => toRenderChart(words.chartFailed), [words]);
  const choose = useCallback(
    (name: string) => onSheets({ kind: "choose", sheet: name, tabs: state.tabs }),
    [onSheets, state.tabs],
  );
  const turn = useCallback(
    (step: 1 | -1) => {
      const next = turnSheet(state.tabs, sheet, step);
      if (next !== null) choose(next);
    },
    [choose, sheet, state.tabs],
  );
  const activate = useCallback(
    ({ row, col }: { readonly row: number; readonly col: number }) =>
      onSheets({ kind: "active", sheet, row, col }),
    [onSheets, sheet],
  );
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
        counts={counts}
        onReveal={onReveal}
        words={words}
      />
      <div className={styles.grid} role="tabpanel" id={PANEL} aria-labelledby={sheetTabId(sheet)}>
        {failure !== null ? (
          <Message intent="error">{`${words.sheetFailed} ${failures[failure.reason](failure)}`}</Message>
        ) : view === null ? (
          <p className={styles.text}>{words.sheetLoading}</p>
        ) : (
          <Grid
            key={sheet}
            view={view}
            marks={own}
            active={active}
            selected={selected}
            reveal={sheets.reveal}
            onActive={activate}
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
    </div>
  );
}
