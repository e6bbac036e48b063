import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import type { PaneWords } from "../../core/words/pane-words";
import type { Actions } from "../actions/actions";
import type { PaneState } from "../state/pane-state";
import { useSpoken } from "./spoken";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    // Excel puts its own menu into the upper right corner of the pane: 34 by 32 pixels.
    paddingRight: "40px",
  },
  sentence: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  promise: { margin: 0, color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly state: PaneState;
  readonly actions: Actions;
  readonly words: PaneWords;
}

/**
 * The main command, with what it is for as long as nobody has used it. The button stays the same one, so that the
 * keyboard is not lost when the first result comes.
 */
export function Header({ state: { checked, job }, actions, words }: Props) {
  const styles = useStyles();
  const spoken = useSpoken();
  const isFirst = checked === null;
  const busy = job !== null;
  return (
    <header className={styles.root}>
      <h1 className={spoken.only}>{words.name}</h1>
      {isFirst ? <p className={styles.sentence}>{words.firstSentence}</p> : null}
      <Button
        key="check"
        appearance="primary"
        size={isFirst ? "medium" : "small"}
        disabledFocusable={busy}
        onClick={() => void actions.check()}
      >
        {isFirst ? words.check : words.checkAgain}
      </Button>
      {isFirst ? (
        <>
          <Link as="button" disabledFocusable={busy} onClick={() => void actions.addSample()}>
            {words.sample}
          </Link>
          <p className={styles.promise}>{words.firstPromise}</p>
        </>
      ) : null}
    </header>
  );
}
