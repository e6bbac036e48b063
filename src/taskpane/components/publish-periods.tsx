import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import type { PaneWords } from "../../core/words/pane-words";
import type { Publishable } from "../engine/checked";

const useStyles = makeStyles({
  root: { margin: 0, padding: 0, border: "none", minWidth: 0 },
  legend: { padding: 0 },
  hint: { margin: 0, color: tokens.colorNeutralForeground2 },
  fault: { margin: 0, color: tokens.colorPaletteRedForeground1 },
});

interface Props {
  /** Earliest first. */
  readonly all: readonly Publishable[];
  readonly chosen: readonly Publishable[];
  readonly onChange: (labels: readonly string[]) => void;
  readonly words: PaneWords;
}

/** Which periods the report shows, the latest on top; several have a sheet with their trend, too. */
export function PublishPeriods({ all, chosen, onChange, words }: Props) {
  const styles = useStyles();
  const labels = chosen.flatMap(({ period }) => period ?? []);
  return (
    <fieldset className={styles.root}>
      <legend className={styles.legend}>{words.publish.periods}</legend>
      {[...all].reverse().map((each) => (
        <div key={each.period ?? ""}>
          {each.period === null ? (
            <p className={styles.hint}>{words.publish.noPeriod}</p>
          ) : (
            <Checkbox
              checked={chosen.includes(each)}
              onChange={(_event, { checked }) =>
                onChange(
                  checked === true
                    ? [...labels, ...(each.period === null ? [] : [each.period])]
                    : labels.filter((label) => label !== each.period),
                )
              }
              label={each.period}
            />
          )}
        </div>
      ))}
      {chosen.length > 1 ? <p className={styles.hint}>{words.publish.severalPeriods}</p> : null}
      {chosen.length === 0 ? (
        <p className={styles.fault} role="alert">
          {words.publish.noPeriodChosen}
        </p>
      ) : null}
    </fieldset>
  );
}
