import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons";
import type { WebWords } from "../../core/words/web-words";
import { Message } from "../../taskpane/components/message";
import type { PageActions } from "./page-actions";
import type { PageNotice } from "./page-state";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    textAlign: "left",
    overflowWrap: "anywhere",
  },
});

interface Props {
  readonly notices: readonly PageNotice[];
  readonly actions: Pick<PageActions, "closeNotice">;
  readonly words: WebWords;
}

/** What happened, until the user closes it or begins something else. */
export function PageNotices({ notices, actions, words }: Props) {
  const styles = useStyles();
  if (notices.length === 0) return null;
  return (
    <div className={styles.root}>
      {notices.map(({ id, kind, text }) => (
        <Message
          key={id}
          intent={kind}
          close={
            <Button
              appearance="transparent"
              icon={<Dismiss16Regular />}
              aria-label={words.dismiss}
              onClick={() => actions.closeNotice(id)}
            />
          }
        >
          {text}
        </Message>
      ))}
    </div>
  );
}
