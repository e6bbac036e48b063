import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronRight16Regular } from "@fluentui/react-icons";
import { useId } from "react";
import type { PaneWords } from "../../core/words/pane-words";
import type { Actions } from "../actions/actions";
import type { FoundItem } from "../engine/checked";
import type { PaneState } from "../state/pane-state";
import { FindingDetails } from "./finding-details";
import { Places } from "./places";
import { useRevealed, useRevealedLook } from "./revealed-card";
import { SeverityIcon } from "./severity-icon";
import { useSpoken } from "./spoken";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  sentence: { display: "flex", gap: tokens.spacingHorizontalS, margin: 0 },
  words: { minWidth: 0, overflowWrap: "anywhere" },
  icon: { flexShrink: 0, paddingTop: "2px" },
  commands: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    alignItems: "flex-start",
    gap: tokens.spacingHorizontalXS,
  },
  details: { minWidth: "auto", marginLeft: "auto" },
  open: { transform: "rotate(90deg)" },
});

interface Props {
  readonly finding: FoundItem;
  readonly why: string;
  /** It stands under the mistake that explains it. */
  readonly isExplained?: boolean;
  readonly state: PaneState;
  readonly actions: Actions;
  readonly words: PaneWords;
}

/** One finding: its sentence, its cells to go to, and on request why it matters and what can be done. */
export function FindingCard({ finding, why, isExplained = false, state, actions, words }: Props) {
  const styles = useStyles();
  const look = useRevealedLook();
  const spoken = useSpoken();
  const ids = { sentence: useId(), details: useId() };
  const { id, severity, message, places, morePlaces } = finding;
  const key = `finding ${id}`;
  const root = useRevealed(state.revealed, id);
  const isRevealed = state.revealed?.card === id;
  const open = state.opened[key] ?? false;
  const toggle = (): void => {
    actions.setOpen(key, !open);
    if (!open && !isExplained) void actions.lookForSuggestion(id);
  };
  return (
    <li
      ref={root}
      tabIndex={-1}
      aria-labelledby={ids.sentence}
      aria-current={isRevealed ? "true" : undefined}
      className={mergeClasses(styles.root, look.card, isRevealed && look.revealed)}
    >
      <p className={styles.sentence}>
        <span className={styles.icon}>
          <SeverityIcon severity={severity} />
        </span>
        <span id={ids.sentence} className={styles.words}>
          <span className={spoken.only}>{words.severity(severity)}: </span>
          {message}
        </span>
      </p>
      <div className={styles.commands}>
        <Places places={places} more={morePlaces} onShow={actions.show} words={words} />
        <Button
          className={styles.details}
          size="small"
          appearance="subtle"
          icon={<ChevronRight16Regular className={mergeClasses(open && styles.open)} />}
          aria-expanded={open}
          aria-describedby={ids.sentence}
          {...(open ? { "aria-controls": ids.details } : {})}
          onClick={toggle}
        >
          {words.details}
        </Button>
      </div>
      {open ? (
        <div id={ids.details}>
          <FindingDetails
            finding={finding}
            why={why}
            isExplained={isExplained}
            state={state}
            actions={actions}
            words={words}
          />
        </div>
      ) : null}
    </li>
  );
}
