import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { WebWords } from "../../core/words/web-words";
import { VERSION } from "../../taskpane/version";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "center",
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
  },
  link: { fontSize: tokens.fontSizeBase200 },
});

/** The small print: whose page this is, and where to read more. */
export function PageFooter({ words }: { readonly words: WebWords }) {
  const styles = useStyles();
  return (
    <footer className={styles.root}>
      <span>{`${words.name} ${VERSION}`}</span>
      <Link className={styles.link} href="support.html" target="_blank" rel="noreferrer">
        {words.support}
      </Link>
      <Link className={styles.link} href="privacy.html" target="_blank" rel="noreferrer">
        {words.privacy}
      </Link>
    </footer>
  );
}
