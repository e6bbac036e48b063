import { makeStyles, tokens } from "@fluentui/react-components";
import type { WebWords } from "../../core/words/web-words";
import { ProgressLine } from "../../taskpane/components/progress-line";
import type { Doing } from "./page-state";

const useStyles = makeStyles({
  root: {
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    textAlign: "left",
  },
});

interface Props {
  readonly doing: Doing | null;
  readonly onStop: () => void;
  readonly words: WebWords;
}

/** How far opening or saving a file is. */
export function DoingBar({ doing, onStop, words }: Props) {
  const styles = useStyles();
  return (
    <ProgressLine
      of={doing === null ? null : `${doing.kind} ${doing.file}`}
      text={doing === null ? "" : doing.stopping ? words.stopping : toText(doing, words)}
      share={doing?.share ?? null}
      stopping={doing?.stopping === true}
      onStop={onStop}
      stopLabel={words.cancel}
      className={styles.root}
    />
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
