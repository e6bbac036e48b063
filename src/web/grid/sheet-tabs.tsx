import { makeStyles, tokens } from "@fluentui/react-components";
import { ChevronLeft16Regular, ChevronRight16Regular } from "@fluentui/react-icons";
import { useLayoutEffect, useRef, type KeyboardEvent } from "react";
import { SheetTabButton } from "./sheet-tab";
import { SEVERITIES, type Severity } from "../../core/findings/finding";
import type { CellMark } from "../marks";
import type { SheetTabsProps } from "./tabs-props";
import { nextTab } from "./turn-sheet";
import { useOverflow } from "./use-overflow";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "stretch",
    minWidth: 0,
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground1,
  },
  list: {
    display: "flex",
    flex: "1 1 0",
    minWidth: 0,
    overflowX: "auto",
    // The buttons beside it and the arrow keys move it: a scroll bar would be as high as the tabs.
    scrollbarWidth: "none",
    overscrollBehaviorX: "contain",
  },
  turn: {
    flex: "none",
    display: "flex",
    alignItems: "center",
    justifyContent: "center",
    minWidth: "28px",
    padding: 0,
    border: "none",
    background: "none",
    color: "inherit",
    cursor: "pointer",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
    ":disabled": { color: tokens.colorNeutralForegroundDisabled, cursor: "default" },
  },
});

/**
 * The sheets of the workbook, as tabs under the grid: one stop for the Tab key, arrow keys between them. A tab is opened
 * as soon as the keyboard reaches it (WAI-ARIA APG, “Tabs”), which costs nothing but to show the sheet.
 */
export function SheetTabs({ tabs, chosen, marks, onChoose, panel, words }: SheetTabsProps) {
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);
  const { isBefore, isAfter } = useOverflow(list, tabs);
  useLayoutEffect(() => {
    const tab = list.current?.querySelector<HTMLElement>("[aria-selected='true']");
    tab?.scrollIntoView?.({ block: "nearest", inline: "nearest", behavior: "instant" });
  }, [chosen, tabs.length]);
  const onKeyDown = (event: KeyboardEvent): void => {
    const next = nextTab(event.key, tabs, chosen);
    if (next === null) return;
    event.preventDefault();
    onChoose(next);
    const index = tabs.findIndex(({ name }) => name === next);
    const button = list.current?.querySelectorAll<HTMLElement>("[role='tab']")[index];
    button?.focus({ preventScroll: true });
  };
  const move = (step: 1 | -1) => () => {
    const element = list.current;
    element?.scrollBy({ left: step * element.clientWidth * 0.8, behavior: "instant" });
  };
  const turn = (step: 1 | -1, isPossible: boolean) => (
    <button
      type="button"
      // Whoever uses the keyboard or a screen reader has the arrow keys, which reach every tab.
      tabIndex={-1}
      aria-hidden
      title={step < 0 ? words.earlierSheets : words.laterSheets}
      className={styles.turn}
      disabled={!isPossible}
      onClick={move(step)}
    >
      {step < 0 ? <ChevronLeft16Regular /> : <ChevronRight16Regular />}
    </button>
  );
  const overflows = isBefore || isAfter;
  return (
    <div className={styles.bar}>
      {overflows && turn(-1, isBefore)}
      {/* eslint-disable-next-line jsx-a11y/interactive-supports-focus -- the tabs in it take the keyboard */}
      <div ref={list} className={styles.list} role="tablist" aria-label={words.sheets} onKeyDown={onKeyDown}>
        {tabs.map((tab, index) => (
          <SheetTabButton
            key={tab.name}
            tab={tab}
            index={index}
            isChosen={tab.name === chosen}
            worst={worstOf(marks.get(tab.name))}
            {...(panel !== undefined && { panel })}
            onChoose={onChoose}
            words={words}
          />
        ))}
      </div>
      {overflows && turn(1, isAfter)}
    </div>
  );
}

function worstOf(marks: ReadonlyMap<string, CellMark> | undefined): Severity | null {
  const severities = new Set([...(marks?.values() ?? [])].map(({ severity }) => severity));
  return SEVERITIES.find((severity) => severities.has(severity)) ?? null;
}
