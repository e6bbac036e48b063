import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { PaneWords } from "../../core/words/pane-words";
import type { Actions } from "../actions/actions";
import type { CheckText } from "../engine/checked";
import type { ChangeItem, MistakeItem } from "../engine/mistake-item";
import { type MistakeGroup } from "../state/group-findings";
import { isKnown } from "../state/is-known";
import type { PaneState } from "../state/pane-state";
import { ApplyMistake } from "./apply-mistake";
import { ChangeLine } from "./change-line";
import { ExplainedFindings } from "./explained-findings";
import { Explanation } from "./explanation";
import { OtherExplanations } from "./other-explanations";
import { useRevealed, useRevealedLook } from "./revealed-card";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderLeft: `3px solid ${tokens.colorPaletteRedBorder2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, overflowWrap: "anywhere" },
  commands: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
  },
});

interface Props {
  readonly group: MistakeGroup;
  readonly checks: readonly CheckText[];
  readonly state: PaneState;
  readonly actions: Actions;
  readonly words: PaneWords;
}

/** One mistake: what to change, how far the figures decide, what can be done about it, and the findings behind it. */
export function MistakeCard({ group, checks, state, actions, words }: Props) {
  const styles = useStyles();
  const look = useRevealedLook();
  const heading = useId();
  const { key, mistake, findings } = group;
  const { id, first, others, why, isOneClick } = mistake;
  const othersKey = `others of ${key}`;
  const busy = state.job !== null;
  const root = useRevealed(state.revealed, key);
  const isRevealed = state.revealed?.card === key;
  const only = onlyChange(mistake);
  const lead = toLead(mistake, words);
  return (
    <li
      ref={root}
      tabIndex={-1}
      aria-labelledby={heading}
      aria-current={isRevealed ? "true" : undefined}
      className={mergeClasses(styles.root, look.card, isRevealed && look.revealed)}
    >
      <h4 id={heading} className={styles.heading}>
        {only === null ? lead : <ChangeLine change={only} actions={actions} words={words} />}
      </h4>
      {only === null ? (
        <Explanation
          explanation={first}
          isTold={lead === first.story}
          busy={busy}
          actions={actions}
          words={words}
        />
      ) : null}
      {others.length === 0 ? null : (
        <OtherExplanations
          others={others}
          open={state.opened[othersKey] ?? false}
          onToggle={(open) => actions.setOpen(othersKey, open)}
          busy={busy}
          actions={actions}
          words={words}
        />
      )}
      {why === "" ? null : <p className={styles.text}>{why}</p>}
      {only === null && !isOneClick ? null : (
        <div className={styles.commands}>
          {isOneClick ? (
            <ApplyMistake mistake={id} heading={heading} state={state} actions={actions} words={words} />
          ) : null}
          {only === null ? null : (
            <Button
              size="small"
              aria-label={words.cellIsRightSpoken(only.place.name)}
              disabledFocusable={busy}
              onClick={() => void actions.confirm(only)}
            >
              {words.cellIsRight}
            </Button>
          )}
        </div>
      )}
      <ExplainedFindings
        id={key}
        isKnown={isKnown(mistake)}
        findings={findings}
        checks={checks}
        state={state}
        actions={actions}
        words={words}
      />
    </li>
  );
}

/** The one cell that is wrong without a doubt: it is its own heading. */
function onlyChange({ status, first, others }: MistakeItem): ChangeItem | null {
  const [change] = first.changes;
  const isAlone = first.changes.length === 1 && first.story === null && others.length === 0;
  return isAlone && status === "certain" ? (change ?? null) : null;
}

/** What stands over the changes, so that nobody takes a possible one for a proved one. */
function toLead(mistake: MistakeItem, words: PaneWords): string {
  const { status, first, others, what, isComplete, sameInRows, isOneClick } = mistake;
  if (status === "unproved" && first.changes.length > 0) return words.likely;
  // Others that are far behind leave the first as it is.
  if (others.length > 0 && !isOneClick)
    return words.oneOf({ count: others.length + 1, isComplete, sameInRows });
  if (first.story !== null) return first.story;
  if (first.changes.length === 0) return what;
  return words.together(first.changes.length);
}
