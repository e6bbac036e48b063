import { makeStyles, tokens } from "@fluentui/react-components";
import type { PaneWords } from "../../core/words/pane-words";
import type { Actions } from "../actions/actions";
import type { PaneState, PublishedReport } from "../state/pane-state";
import { CopyButton } from "./copy-button";
import { Disclosure } from "./disclosure";

const useStyles = makeStyles({
  label: { fontWeight: tokens.fontWeightSemibold },
  text: { margin: `0 0 ${tokens.spacingVerticalXS}` },
  list: { margin: `0 0 ${tokens.spacingVerticalS}`, paddingLeft: tokens.spacingHorizontalXL },
});

interface Props {
  readonly report: PublishedReport;
  readonly state: PaneState;
  readonly actions: Actions;
  readonly words: PaneWords;
}

/** The key facts of the report that was made, to be pasted into a press text. They are in the language of the report. */
export function FactSentences({ report: { id, facts }, state, actions, words }: Props) {
  const styles = useStyles();
  const key = `facts ${id}`;
  return (
    <Disclosure
      level={3}
      open={state.opened[key] ?? false}
      onToggle={(open) => actions.setOpen(key, open)}
      label={<span className={styles.label}>{words.publish.facts(facts.length)}</span>}
    >
      <p className={styles.text}>{words.publish.factsHint}</p>
      <ul className={styles.list}>
        {facts.map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
      <CopyButton
        text={() => facts.join(" ")}
        label={words.publish.copyFacts}
        actions={actions}
        words={words}
      />
    </Disclosure>
  );
}
