import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { PaneWords } from "../../core/words/pane-words";
import type { Actions } from "../actions/actions";
import type { ConfirmedItem } from "../engine/mistake-item";
import type { PaneState } from "../state/pane-state";
import { Disclosure } from "./disclosure";
import { Places } from "./places";

const KEY = "confirmed";

const useStyles = makeStyles({
  label: { fontWeight: tokens.fontWeightSemibold },
  list: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    margin: `${tokens.spacingVerticalXS} 0`,
    padding: 0,
    listStyleType: "none",
  },
  item: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  figure: { minWidth: 0, overflowWrap: "anywhere", fontVariantNumeric: "tabular-nums" },
  back: { marginLeft: "auto" },
  small: { margin: 0, color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly confirmed: readonly ConfirmedItem[];
  readonly state: PaneState;
  readonly actions: Actions;
  readonly words: PaneWords;
}

/** The figures that were said to be right, so that each can be taken back. */
export function ConfirmedList({ confirmed, state, actions, words }: Props) {
  const styles = useStyles();
  return (
    <section>
      <Disclosure
        level={3}
        open={state.opened[KEY] ?? false}
        onToggle={(open) => actions.setOpen(KEY, open)}
        label={<span className={styles.label}>{words.confirmed(confirmed.length)}</span>}
      >
        <p className={styles.small}>{words.confirmedUntil}</p>
        <ul className={styles.list}>
          {confirmed.map((item) => {
            const { place, label, stated } = item;
            return (
              <li key={`${place.sheet}!${place.name}`} className={styles.item}>
                <Places places={[place]} more={0} onShow={actions.show} words={words} />
                <span className={styles.figure}>{words.confirmedFigure({ label, stated })}</span>
                <Button
                  className={styles.back}
                  size="small"
                  aria-label={words.takeBackSpoken(place.name)}
                  disabledFocusable={state.job !== null}
                  onClick={() => void actions.takeBack(item)}
                >
                  {words.takeBack}
                </Button>
              </li>
            );
          })}
        </ul>
      </Disclosure>
    </section>
  );
}
