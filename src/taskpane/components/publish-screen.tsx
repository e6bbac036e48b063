import { makeStyles, tokens } from "@fluentui/react-components";
import { chosenPeriods } from "../state/publish-choice";
import { useFromTop } from "./from-top";
import { MadeSheets } from "./made-sheets";
import { PublishForm } from "./publish-form";
import { PublishedReportCard } from "./published-report";
import type { ScreenProps } from "./result-screen";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** Makes the report sheets, and lists those that were made. */
export function PublishScreen({ checked, state, actions, words }: ScreenProps) {
  const styles = useStyles();
  const { published, made } = state;
  const earlier = made.filter(({ id }) => id !== published?.id);
  const periods = chosenPeriods(checked, state.choice);
  // What was made stands above the form, and its button below.
  const root = useFromTop<HTMLDivElement>(published);
  return (
    <div ref={root} className={styles.root}>
      {published === null ? null : (
        <PublishedReportCard report={published} state={state} actions={actions} words={words} />
      )}
      <div>
        <h2 className={styles.heading}>{words.publish.heading}</h2>
        <p className={styles.text}>{words.publish.intro}</p>
      </div>
      {checked.publishable.length === 0 ? (
        <p className={styles.text}>{words.publish.nothing}</p>
      ) : (
        <PublishForm checked={checked} periods={periods} state={state} actions={actions} words={words} />
      )}
      {earlier.length === 0 ? null : (
        <MadeSheets made={earlier} state={state} actions={actions} words={words} />
      )}
    </div>
  );
}
