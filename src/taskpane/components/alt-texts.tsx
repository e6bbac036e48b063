import { makeStyles, tokens } from "@fluentui/react-components";
import type { PaneWords } from "../../core/words/pane-words";
import type { Actions } from "../actions/actions";
import type { PaneState, PublishedReport } from "../state/pane-state";
import { CopyButton } from "./copy-button";
import { Disclosure } from "./disclosure";

const useStyles = makeStyles({
  label: { fontWeight: tokens.fontWeightSemibold },
  text: { margin: `0 0 ${tokens.spacingVerticalXS}` },
  list: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  name: { margin: 0, fontWeight: tokens.fontWeightSemibold },
});

interface Props {
  readonly report: PublishedReport;
  readonly state: PaneState;
  readonly actions: Actions;
  readonly words: PaneWords;
}

/** What a screen reader should say of each chart. Excel lets no program set it, so it is handed over to be pasted. */
export function AltTexts({ report: { id, altTexts }, state, actions, words }: Props) {
  const styles = useStyles();
  const key = `alternative texts ${id}`;
  return (
    <Disclosure
      level={3}
      open={state.opened[key] ?? false}
      onToggle={(open) => actions.setOpen(key, open)}
      label={<span className={styles.label}>{words.publish.altTexts(altTexts.length)}</span>}
    >
      <p className={styles.text}>{words.publish.altTextsHint}</p>
      <ul className={styles.list}>
        {altTexts.map(({ sheet, title, text }) => (
          <li key={`${sheet} ${title}`}>
            <p className={styles.name}>{sheet}</p>
            <p className={styles.text}>{text}</p>
            <CopyButton
              text={() => text}
              label={words.publish.copyOne}
              spokenLabel={words.publish.copyAltText(sheet)}
              actions={actions}
              words={words}
            />
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
