import { makeStyles, tokens } from "@fluentui/react-components";
import type { PaneWords } from "../../core/words/pane-words";
import type { Actions } from "../actions/actions";
import type { PublishedReport } from "../state/pane-state";
import { CopyButton } from "./copy-button";

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: tokens.fontSizeBase300 },
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
  readonly altTexts: PublishedReport["altTexts"];
  readonly actions: Actions;
  readonly words: PaneWords;
}

/** What a screen reader should say of each chart. Excel lets no program set it, so it is handed over to be pasted. */
export function AltTexts({ altTexts, actions, words }: Props) {
  const styles = useStyles();
  return (
    <section>
      <h3 className={styles.heading}>{words.publish.altTexts}</h3>
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
    </section>
  );
}
