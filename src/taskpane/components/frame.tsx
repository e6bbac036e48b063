import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { lazy, Suspense } from "react";
import type { PaneWords } from "../../core/words/pane-words";
import type { Actions } from "../actions/actions";
import type { PaneState } from "../state/pane-state";
import { Boundary } from "./boundary";
import { Footer } from "./footer";
import { Header } from "./header";
import { useKeptFocus } from "./kept-focus";
import { Notices } from "./notices";
import { PartHeader } from "./part-header";
import { Progress } from "./progress";
import { ResultScreen } from "./result-screen";
import { useSpoken } from "./spoken";
import { StaleBar } from "./stale-bar";
import { PANEL, tabId, ViewTabs } from "./view-tabs";

const UnderstoodScreen = lazy(async () => ({
  default: (await import("./understood-screen")).UnderstoodScreen,
}));
const PublishScreen = lazy(async () => ({ default: (await import("./publish-screen")).PublishScreen }));

const useStyles = makeStyles({
  root: {
    boxSizing: "border-box",
    minHeight: "100vh",
    display: "flex",
    flexDirection: "column",
    overflowWrap: "break-word",
    backgroundColor: tokens.colorNeutralBackground1,
  },
  // Its room is given by what it is a part of.
  part: { minHeight: "auto", flexGrow: 1, flexShrink: 0 },
  main: { flexGrow: 1 },
  // Stays in sight: whoever presses a button far down has to see what became of it, and nobody should act on an old
  // result. In a low or much enlarged pane it leaves half of the room to the rest.
  news: {
    position: "sticky",
    top: 0,
    zIndex: 1,
    maxHeight: "50vh",
    overflowY: "auto",
    flexShrink: 0,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  screen: { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}` },
});

interface Props {
  /** It stands on a page that has a heading, a main part and small print of its own. */
  readonly isPart?: boolean;
  readonly state: PaneState;
  readonly actions: Actions;
  readonly words: PaneWords;
}

/** What is on every screen: the commands, what happened, the choice of screens, and the small print. */
export function Frame({ isPart = false, state, actions, words }: Props) {
  const styles = useStyles();
  const spoken = useSpoken();
  const root = useKeptFocus();
  const { view, checked, announcement } = state;
  const Main = isPart ? "div" : "main";
  return (
    <div ref={root} className={mergeClasses(styles.root, isPart && styles.part)}>
      {isPart ? (
        <PartHeader state={state} actions={actions} words={words} />
      ) : (
        <Header state={state} actions={actions} words={words} />
      )}
      <Main className={styles.main}>
        <Progress job={state.job} onStop={actions.stop} words={words} />
        <div className={styles.news}>
          <StaleBar state={state} actions={actions} words={words} />
          <Notices
            notices={state.notices}
            hasUndo={state.undo !== null}
            busy={state.job !== null}
            actions={actions}
            words={words}
          />
        </div>
        {checked === null ? null : <ViewTabs view={view} onView={actions.view} words={words} />}
        {checked === null ? null : (
          <div className={styles.screen} role="tabpanel" id={PANEL} aria-labelledby={tabId(view)}>
            <Boundary words={words} key={view}>
              <Suspense fallback={<p>{words.loading}</p>}>
                {view === "result" ? (
                  <ResultScreen checked={checked} state={state} actions={actions} words={words} />
                ) : view === "understood" ? (
                  <UnderstoodScreen checked={checked} state={state} actions={actions} words={words} />
                ) : (
                  <PublishScreen checked={checked} state={state} actions={actions} words={words} />
                )}
              </Suspense>
            </Boundary>
          </div>
        )}
      </Main>
      {isPart ? null : <Footer words={words} />}
      <div role="status" aria-live="polite" className={spoken.only}>
        <span key={announcement.id}>{announcement.text}</span>
      </div>
    </div>
  );
}
