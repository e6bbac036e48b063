import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { PaneWords } from "../../core/words/pane-words";
import type { Actions } from "../actions/actions";
import type { PublishedReport } from "../state/pane-state";
import { AltTexts } from "./alt-texts";
import { Message } from "./message";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  // In pixels: what is pressed with a finger must not stand closer.
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL, lineHeight: "24px" },
  text: { margin: 0 },
});

interface Props {
  readonly report: PublishedReport;
  readonly actions: Actions;
  readonly words: PaneWords;
}

/** The sheets that were made, to go to; and what is left for the user to do. */
export function PublishedReportCard({ report, actions, words }: Props) {
  const styles = useStyles();
  const { sheets, unpolished, altTexts } = report;
  return (
    <section className={styles.root}>
      <Message intent="success">
        <h2 className={styles.heading}>{words.publish.made(sheets.length)}</h2>
        <p className={styles.text}>{words.publish.madeHint}</p>
      </Message>
      <ul className={styles.list}>
        {sheets.map((sheet) => (
          <li key={sheet}>
            <Link
              as="button"
              aria-label={words.publish.goTo(sheet)}
              onClick={() => void actions.showSheet(sheet)}
            >
              {sheet}
            </Link>
          </li>
        ))}
      </ul>
      {unpolished.map((part) => (
        <Message key={part} intent="info">
          {words.publish.unpolished[part]}
        </Message>
      ))}
      {altTexts.length === 0 ? null : <AltTexts altTexts={altTexts} actions={actions} words={words} />}
    </section>
  );
}
