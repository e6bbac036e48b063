import { makeStyles, tokens } from "@fluentui/react-components";
import type { PaneWords } from "../../core/words/pane-words";
import type { Actions } from "../actions/actions";
import type { CheckText, FoundItem } from "../engine/checked";
import { countSeverities } from "../state/group-findings";
import type { PaneState } from "../state/pane-state";
import { Disclosure } from "./disclosure";
import { FindingCard } from "./finding-card";

const useStyles = makeStyles({
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    margin: `${tokens.spacingVerticalXS} 0 0`,
    padding: 0,
    listStyleType: "none",
  },
});

interface Props {
  /** The key of the mistake. */
  readonly id: string;
  readonly findings: readonly FoundItem[];
  /** It is known what is wrong. */
  readonly isKnown: boolean;
  readonly checks: readonly CheckText[];
  readonly state: PaneState;
  readonly actions: Actions;
  readonly words: PaneWords;
}

/** The findings behind a mistake, closed at first: once it is put right they are gone. */
export function ExplainedFindings({ id, findings, isKnown, checks, state, actions, words }: Props) {
  const styles = useStyles();
  if (findings.length === 0) return <p className={styles.text}>{words.explainsListed}</p>;
  return (
    <div>
      <Disclosure
        level={5}
        open={state.opened[id] ?? false}
        onToggle={(open) => actions.setOpen(id, open)}
        label={<span>{(isKnown ? words.explains : words.concerns)(countSeverities(findings))}</span>}
      >
        <ul className={styles.list}>
          {findings.map((finding) => (
            <FindingCard
              key={finding.id}
              finding={finding}
              why={checks.find(({ id: check }) => check === finding.check)?.why ?? ""}
              isExplained
              state={state}
              actions={actions}
              words={words}
            />
          ))}
        </ul>
      </Disclosure>
    </div>
  );
}
