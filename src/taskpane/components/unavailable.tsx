import { makeStyles, tokens } from "@fluentui/react-components";
import type { PaneWords } from "../../core/words/pane-words";
import { Footer } from "./footer";
import { Message } from "./message";
import { useSpoken } from "./spoken";

const useStyles = makeStyles({
  root: { minHeight: "100vh", backgroundColor: tokens.colorNeutralBackground1 },
  main: { padding: tokens.spacingHorizontalM, paddingTop: "40px" },
});

/** Instead of everything else, where the pane cannot work. */
export function Unavailable({ text, words }: { readonly text: string; readonly words: PaneWords }) {
  const styles = useStyles();
  const spoken = useSpoken();
  return (
    <div className={styles.root}>
      <main className={styles.main}>
        <h1 className={spoken.only}>{words.name}</h1>
        <Message intent="warning">{text}</Message>
      </main>
      <Footer words={words} />
    </div>
  );
}
