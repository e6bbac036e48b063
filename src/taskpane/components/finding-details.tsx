import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useId } from "react";
import type { PaneWords } from "../../core/words/pane-words";
import type { Actions } from "../actions/actions";
import type { FoundItem } from "../engine/checked";
import type { PaneState } from "../state/pane-state";
import { FormOpener } from "./form-opener";
import { IgnoreForm } from "./ignore-form";
import { SuggestedChange } from "./suggested-change";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalS },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0 },
});

interface Props {
  readonly finding: FoundItem;
  readonly why: string;
  /** The change that puts it right stands over it, with the mistake. */
  readonly isExplained: boolean;
  readonly state: PaneState;
  readonly actions: Actions;
  readonly words: PaneWords;
}

/** Why it matters, what would put it right, and how to leave it as it is. */
export function FindingDetails({ finding, why, isExplained, state, actions, words }: Props) {
  const styles = useStyles();
  const { form, job, stale, suggestions } = state;
  const suggestion = suggestions[finding.id];
  const { lookForSuggestion } = actions;
  // A check forgets what was suggested before it; what is open looks again.
  useEffect(() => {
    if (suggestion === undefined && !isExplained) void lookForSuggestion(finding.id);
  }, [suggestion, finding.id, isExplained, lookForSuggestion]);
  const isIgnoring = form?.kind === "ignore" && form.finding === finding.id;
  const ids = { opener: useId(), form: useId() };
  const busy = job !== null;
  const Heading = isExplained ? "h6" : "h5";
  return (
    <div className={styles.root}>
      <div>
        <Heading className={styles.heading}>{words.why}</Heading>
        <p className={styles.text}>{why}</p>
      </div>
      {isExplained ? null : (
        <div>
          <Heading className={styles.heading}>{words.suggestion}</Heading>
          <SuggestedChange
            suggestion={suggestion}
            busy={busy}
            stale={stale}
            onLook={() => void lookForSuggestion(finding.id)}
            onApply={actions.apply}
            words={words}
          />
        </div>
      )}
      <FormOpener
        id={ids.opener}
        form={ids.form}
        open={isIgnoring}
        busy={busy}
        label={words.ignore}
        onToggle={(open) => actions.form(open ? { kind: "ignore", finding: finding.id } : null)}
      />
      {isIgnoring ? (
        <IgnoreForm
          id={ids.form}
          opener={ids.opener}
          busy={busy}
          onIgnore={(reason) => void actions.ignore(finding, reason)}
          onCancel={actions.closeForm}
          words={words}
        />
      ) : null}
    </div>
  );
}
