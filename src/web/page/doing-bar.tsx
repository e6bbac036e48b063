import { Button, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { WebWords } from "../../core/words/web-words";
import { PATIENCE, useAfter } from "../../taskpane/components/after";
import type { Doing } from "./page-state";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    textAlign: "left",
  },
  bar: { flexBasis: "100%" },
  text: { flexGrow: 1, flexShrink: 1, flexBasis: 0, minWidth: "12em", overflowWrap: "anywhere" },
});

interface Props {
  readonly doing: Doing | null;
  readonly onStop: () => void;
  readonly words: WebWords;
}

/** What is going on, how far it is, and a way to stop it, once it has taken longer than a second. */
export function DoingBar({ doing, onStop, words }: Props) {
  const styles = useStyles();
  const id = useId();
  const isLong = useAfter(PATIENCE, doing === null ? null : `${doing.kind} ${doing.file}`);
  if (doing === null || !isLong) return null;
  return (
    <div className={styles.root}>
      <span id={id} className={styles.text}>
        {doing.stopping ? words.stopping : toText(doing, words)}
      </span>
      <Button size="small" disabledFocusable={doing.stopping} onClick={onStop}>
        {words.cancel}
      </Button>
      <ProgressBar
        className={styles.bar}
        aria-labelledby={id}
        {...(doing.share === null ? {} : { value: doing.share })}
      />
    </div>
  );
}

function toText({ kind, file }: Doing, words: WebWords): string {
  switch (kind) {
    case "opening":
      return words.opening(file);
    case "saving-workbook":
      return words.savingWorkbook;
    case "saving-report":
      return words.savingReport;
  }
}
