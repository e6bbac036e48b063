import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircle24Filled } from "@fluentui/react-icons";
import type { PaneWords } from "../../core/words/pane-words";
import type { Actions } from "../actions/actions";
import type { Checked } from "../engine/checked";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalS },
  text: { margin: 0 },
  line: { display: "flex", gap: tokens.spacingHorizontalS, margin: 0 },
  good: { flexShrink: 0, color: tokens.colorPaletteGreenForeground1 },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL },
});

interface Props {
  readonly checked: Checked;
  readonly actions: Actions;
  readonly words: PaneWords;
}

/** Where there is nothing to list: what that means, and what to do next. */
export function EmptyResult({ checked, actions, words }: Props) {
  const styles = useStyles();
  const { counts, faults, ignored, understood, unread, uncalculated } = checked;
  const { sheets } = understood;
  if (sheets.every(({ tables }) => tables.length === 0)) {
    return sheets.some(({ leftOutTables }) => leftOutTables.length > 0) ? (
      <div className={styles.root}>
        <p className={styles.text}>{words.allLeftOut}</p>
        <Button size="small" onClick={() => actions.view("understood")}>
          {words.viewNames.understood}
        </Button>
      </div>
    ) : (
      <div className={styles.root}>
        <p className={styles.text}>{words.noTables}</p>
        <ul className={styles.list}>
          {words.noTablesDo.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ul>
        <Button size="small" onClick={() => actions.view("understood")}>
          {words.seeUnderstood}
        </Button>
        <Link as="button" onClick={() => void actions.addSample()}>
          {words.sample}
        </Link>
      </div>
    );
  }
  const decided = counts.holds + counts.fails;
  const holds = faults.length === 0 && ignored.length === 0 && decided > 0;
  return (
    <div className={styles.root}>
      {holds && unread === 0 && uncalculated.length === 0 ? (
        <p className={styles.line}>
          <CheckmarkCircle24Filled className={styles.good} />
          {words.allHoldNext}
        </p>
      ) : (
        <p className={styles.text}>
          {holds
            ? words.readHold
            : faults.length > 0
              ? words.incomplete
              : ignored.length > 0
                ? words.onlyIgnored
                : words.noConditions}
        </p>
      )}
      <Button size="small" onClick={() => actions.view("publish")}>
        {words.goPublish}
      </Button>
    </div>
  );
}
