import { makeStyles } from "@fluentui/react-components";
import type { WebWords } from "../../core/words/web-words";
import { NoticeList } from "../../taskpane/components/notice-list";
import type { PageActions } from "./page-actions";
import type { PageNotice } from "./page-state";

const useStyles = makeStyles({ root: { textAlign: "left" } });

interface Props {
  readonly notices: readonly PageNotice[];
  readonly actions: Pick<PageActions, "closeNotice">;
  readonly words: WebWords;
}

/** What happened on the page, beside the pane. */
export function PageNotices({ notices, actions, words }: Props) {
  const styles = useStyles();
  return (
    <NoticeList
      notices={notices}
      className={styles.root}
      closeLabel={words.dismiss}
      onClose={actions.closeNotice}
    />
  );
}
