import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { PaneWords } from "../../core/words/pane-words";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
  },
  link: { fontSize: tokens.fontSizeBase200 },
});

/** The small print: whose pane this is, and where to read more. */
export function Footer({ words }: { readonly words: PaneWords }) {
  const styles = useStyles();
  return (
    <footer className={styles.root}>
      <span>{words.name}</span>
      <Link className={styles.link} href="support.html" target="_blank" rel="noreferrer">
        {words.support}
      </Link>
      <Link className={styles.link} href="privacy.html" target="_blank" rel="noreferrer">
        {words.privacy}
      </Link>
    </footer>
  );
}
