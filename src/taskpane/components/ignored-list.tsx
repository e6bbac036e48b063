import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { PaneWords } from "../../core/words/pane-words";
import type { Actions } from "../actions/actions";
import type { IgnoredItem } from "../engine/checked";
import type { PaneState } from "../state/pane-state";
import { Disclosure } from "./disclosure";
import { Places } from "./places";

const KEY = "ignored";

const useStyles = makeStyles({
  label: { fontWeight: tokens.fontWeightSemibold },
  list: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    margin: `${tokens.spacingVerticalXS} 0`,
    padding: 0,
    listStyleType: "none",
  },
  item: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  text: { margin: 0 },
  small: { margin: 0, color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly ignored: readonly IgnoredItem[];
  readonly state: PaneState;
  readonly actions: Actions;
  readonly words: PaneWords;
}

/** What was ignored and why, so that nothing is out of sight for good. */
export function IgnoredList({ ignored, state, actions, words }: Props) {
  const styles = useStyles();
  return (
    <section>
      <Disclosure
        level={3}
        open={state.opened[KEY] ?? false}
        onToggle={(open) => actions.setOpen(KEY, open)}
        label={<span className={styles.label}>{words.ignored(ignored.length)}</span>}
      >
        <p className={styles.small}>{words.ignoredUntil}</p>
        <ul className={styles.list}>
          {ignored.map((item) => (
            <Item key={item.id} item={item} busy={state.job !== null} actions={actions} words={words} />
          ))}
        </ul>
      </Disclosure>
    </section>
  );
}

function Item({
  item,
  busy,
  actions,
  words,
}: {
  readonly item: IgnoredItem;
  readonly busy: boolean;
  readonly actions: Actions;
  readonly words: PaneWords;
}) {
  const styles = useStyles();
  const id = useId();
  return (
    <li className={styles.item}>
      <p id={id} className={styles.text}>
        {item.message}
      </p>
      <p className={styles.small}>{words.reasonGiven(item.reason)}</p>
      <Places places={item.places.slice(0, 1)} more={0} onShow={actions.show} words={words} />
      <Button
        size="small"
        disabledFocusable={busy}
        aria-describedby={id}
        onClick={() => void actions.stopIgnoring(item)}
      >
        {words.stopIgnoring}
      </Button>
    </li>
  );
}
