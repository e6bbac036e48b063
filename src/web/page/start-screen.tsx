import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { FolderOpen24Regular, ShieldCheckmark20Regular } from "@fluentui/react-icons";
import type { WebWords } from "../../core/words/web-words";
import { useKeptFocus } from "../../taskpane/components/kept-focus";
import { DoingBar } from "./doing-bar";
import { OpenButton } from "./open-button";
import type { PageActions } from "./page-actions";
import { PageNotices } from "./page-notices";
import type { PageState } from "./page-state";
import { Footer } from "../../taskpane/components/footer";
import { VERSION } from "../../taskpane/version";

const useStyles = makeStyles({
  root: {
    boxSizing: "border-box",
    minHeight: "100vh",
    display: "flex",
    flexDirection: "column",
    backgroundColor: tokens.colorNeutralBackground2,
    overflowWrap: "break-word",
  },
  main: {
    boxSizing: "border-box",
    flexGrow: 1,
    display: "flex",
    flexDirection: "column",
    justifyContent: "center",
    gap: tokens.spacingVerticalXXL,
    width: "100%",
    maxWidth: "640px",
    margin: "0 auto",
    padding: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalL}`,
  },
  head: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  name: {
    margin: 0,
    fontSize: tokens.fontSizeHero800,
    lineHeight: tokens.lineHeightHero800,
    fontWeight: tokens.fontWeightSemibold,
  },
  sentence: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  drop: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalXXXL} ${tokens.spacingHorizontalL}`,
    textAlign: "center",
    border: `2px dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  text: { margin: 0 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
  promise: {
    display: "flex",
    gap: tokens.spacingHorizontalS,
    margin: 0,
    color: tokens.colorNeutralForeground1,
  },
  shield: { flexShrink: 0, color: tokens.colorPaletteGreenForeground1 },
  samples: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
  },
  /** As high as a finger needs (WCAG 2.2, 2.5.8). */
  sample: { minHeight: "24px" },
});

interface Props {
  readonly state: PageState;
  readonly actions: PageActions;
  readonly words: WebWords;
}

/** What the page is, and how to begin. */
export function StartScreen({ state: { opening, notices }, actions, words }: Props) {
  const styles = useStyles();
  const root = useKeptFocus();
  return (
    <div ref={root} className={styles.root}>
      <main className={styles.main}>
        <div className={styles.head}>
          <h1 className={styles.name}>{words.name}</h1>
          <p className={styles.sentence}>{words.sentence}</p>
        </div>
        <div className={styles.drop}>
          <OpenButton
            appearance="primary"
            size="large"
            icon={<FolderOpen24Regular />}
            label={words.open}
            actions={actions}
            words={words}
          />
          <p className={styles.text}>{words.dropHere}</p>
          <p className={styles.quiet}>{words.takes}</p>
        </div>
        <DoingBar doing={opening} onStop={actions.stopOpening} words={words} />
        <PageNotices notices={notices} actions={actions} words={words} />
        <p className={styles.promise}>
          <ShieldCheckmark20Regular className={styles.shield} />
          <span>{words.promise}</span>
        </p>
        <div className={styles.samples}>
          <span>{words.samples}</span>
          <Link as="button" className={styles.sample} onClick={() => actions.openSample("mistakes")}>
            {words.sampleNames.mistakes}
          </Link>
          <Link as="button" className={styles.sample} onClick={() => actions.openSample("clean")}>
            {words.sampleNames.clean}
          </Link>
        </div>
      </main>
      <Footer words={words} version={VERSION} />
    </div>
  );
}
