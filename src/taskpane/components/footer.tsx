import { Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
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
  page: { justifyContent: "center" },
  link: { fontSize: tokens.fontSizeBase200 },
});

interface Props {
  readonly words: Pick<PaneWords, "name" | "support" | "privacy">;
  /** Of the program, on a page of its own. */
  readonly version?: string;
}

/** The small print: whose pane or page this is, and where to read more. */
export function Footer({ words, version }: Props) {
  const styles = useStyles();
  return (
    <footer className={mergeClasses(styles.root, version !== undefined && styles.page)}>
      <span>{version === undefined ? words.name : `${words.name} ${version}`}</span>
      <Link className={styles.link} href="support.html" target="_blank" rel="noreferrer">
        {words.support}
      </Link>
      <Link className={styles.link} href="privacy.html" target="_blank" rel="noreferrer">
        {words.privacy}
      </Link>
    </footer>
  );
}
