import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useRef, type KeyboardEvent } from "react";
import type { PaneWords } from "../../core/words/pane-words";
import { VIEWS, type View } from "../state/pane-state";
import { useFromTop } from "./from-top";
import { useTabStyles } from "./tab-styles";

/** The screen that the tabs choose. */
export const PANEL = "crossfoot-panel";
export const tabId = (view: View): string => `crossfoot-tab-${view}`;

const useStyles = makeStyles({
  list: { display: "flex", flexWrap: "wrap", padding: `0 ${tokens.spacingHorizontalXS}` },
});

interface Props {
  readonly view: View;
  readonly onView: (view: View) => void;
  readonly words: PaneWords;
}

/** The choice of screens: one stop for the Tab key, arrow keys between them. */
export function ViewTabs({ view, onView, words }: Props) {
  const styles = useStyles();
  const tabs = useTabStyles();
  const root = useFromTop<HTMLDivElement>(view);
  const buttons = useRef(new Map<View, HTMLButtonElement>());
  const onKeyDown = (event: KeyboardEvent): void => {
    const next = toNext(event.key, view);
    if (next === undefined) return;
    event.preventDefault();
    onView(next);
    buttons.current.get(next)?.focus();
  };
  return (
    <div ref={root} className={styles.list} role="tablist" aria-label={words.views}>
      {VIEWS.map((one) => (
        <button
          key={one}
          type="button"
          role="tab"
          id={tabId(one)}
          aria-controls={PANEL}
          aria-selected={one === view}
          tabIndex={one === view ? 0 : -1}
          className={mergeClasses(tabs.tab, one === view && tabs.chosen)}
          ref={(button) => {
            if (button !== null) buttons.current.set(one, button);
          }}
          onClick={() => onView(one)}
          onKeyDown={onKeyDown}
        >
          {words.viewNames[one]}
        </button>
      ))}
    </div>
  );
}

function toNext(key: string, view: View): View | undefined {
  const at = VIEWS.indexOf(view);
  switch (key) {
    case "ArrowRight":
      return VIEWS[(at + 1) % VIEWS.length];
    case "ArrowLeft":
      return VIEWS.at(at - 1);
    case "Home":
      return VIEWS[0];
    case "End":
      return VIEWS.at(-1);
    default:
      return undefined;
  }
}
