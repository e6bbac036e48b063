import { Button, makeStyles } from "@fluentui/react-components";
import { useEffect } from "react";
import type { PaneWords } from "../../core/words/pane-words";
import type { Actions } from "../actions/actions";
import type { PaneState } from "../state/pane-state";

const useStyles = makeStyles({ text: { margin: 0 } });

interface Props {
  /** `MistakeItem.id` */
  readonly mistake: string;
  /** The id of the heading that says what is applied. */
  readonly heading: string;
  readonly state: Pick<PaneState, "suggestions" | "stale" | "job">;
  readonly actions: Pick<Actions, "lookForSuggestion" | "apply">;
  readonly words: PaneWords;
}

/** Puts a mistake right, once that was tried and did no harm. Until then the button waits. */
export function ApplyMistake({ mistake, heading, state, actions, words }: Props) {
  const styles = useStyles();
  const { suggestions, stale, job } = state;
  const suggestion = suggestions[mistake];
  const { lookForSuggestion } = actions;
  // A check forgets what was suggested before it.
  useEffect(() => {
    if (suggestion === undefined) void lookForSuggestion(mistake);
  }, [suggestion, mistake, lookForSuggestion]);
  if (stale) return <p className={styles.text}>{words.applyStale}</p>;
  if (suggestion?.kind === "none") return <p className={styles.text}>{words.cannotApply}</p>;
  if (suggestion?.kind === "stopped") {
    return (
      <Button size="small" aria-describedby={heading} onClick={() => void lookForSuggestion(mistake)}>
        {words.tryAgain}
      </Button>
    );
  }
  const found = suggestion?.kind === "found" ? suggestion.suggestion : null;
  return (
    <Button
      size="small"
      appearance="primary"
      aria-describedby={heading}
      disabledFocusable={job !== null || found === null}
      onClick={() => {
        if (found !== null) void actions.apply(found);
      }}
    >
      {words.apply}
    </Button>
  );
}
