import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { WebWords } from "../../core/words/web-words";
import type { BookState } from "../book/book";
import type { PageActions } from "./page-actions";
import type { Asking, Next } from "./page-state";
import { Question } from "./question";
import { toLossSentence } from "./to-loss-sentence";

const useStyles = makeStyles({
  text: { margin: 0 },
  list: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    margin: 0,
    paddingLeft: tokens.spacingHorizontalXL,
  },
});

interface Props {
  readonly asking: Asking;
  readonly file: string;
  readonly state: BookState;
  readonly actions: PageActions;
  readonly onGoPublish: () => void;
  readonly words: WebWords;
}

/** What the user has to know and decide before anything is lost or written. */
export function AskingDialog({ asking, file, state, actions, onGoPublish, words }: Props) {
  const styles = useStyles();
  const { answer } = actions;
  const isBefore = state.tabs.some(({ made }) => made);
  const report = state.hasReport ? (
    <Button onClick={() => answer("report")}>{words.saveReport}</Button>
  ) : null;
  const cancel = <Button onClick={() => answer("cancel")}>{words.cancel}</Button>;
  switch (asking.kind) {
    case "leave":
      return (
        <Question
          title={words.leaveTitle}
          onClose={() => answer("cancel")}
          actions={
            <>
              {state.unsavable === null ? (
                <Button appearance="primary" onClick={() => answer("save")}>
                  {words.saveWorkbook}
                </Button>
              ) : (
                report
              )}
              <Button onClick={() => answer("go-on")}>{words.discard}</Button>
              {cancel}
            </>
          }
        >
          <p className={styles.text}>{words.leaveText({ file, next: nameOf(asking.next) })}</p>
          {state.unsavable === null ? null : <p className={styles.text}>{words.leaveUnsavable}</p>}
        </Question>
      );
    case "losses":
      return (
        <Question
          title={words.lossTitle}
          onClose={() => answer("cancel")}
          actions={
            <>
              <Button appearance="primary" onClick={() => answer("go-on")}>
                {words.saveAnyway}
              </Button>
              {report}
              {cancel}
            </>
          }
        >
          <p className={styles.text}>{words.lossIntro}</p>
          <ul className={styles.list}>
            {asking.losses.map((loss) => (
              <li key={JSON.stringify(loss)}>{toLossSentence(loss, words)}</li>
            ))}
          </ul>
        </Question>
      );
    case "unsavable":
      return (
        <Question
          title={words.unsavableTitle}
          onClose={() => answer("cancel")}
          actions={
            <>
              {state.hasReport ? (
                <Button appearance="primary" onClick={() => answer("report")}>
                  {words.saveReport}
                </Button>
              ) : null}
              {cancel}
            </>
          }
        >
          <p className={styles.text}>{words.unsavable[asking.why]}</p>
        </Question>
      );
    case "no-report":
      return (
        <Question
          title={isBefore ? words.reportTitle : words.noReportTitle}
          onClose={() => answer("cancel")}
          actions={
            <>
              <Button appearance="primary" onClick={onGoPublish}>
                {words.goPublish}
              </Button>
              {cancel}
            </>
          }
        >
          <p className={styles.text}>{isBefore ? words.reportOfBefore : words.noReport}</p>
        </Question>
      );
  }
}

const nameOf = (next: Next): string => (next.kind === "source" ? next.source.name : next.ready.name);
