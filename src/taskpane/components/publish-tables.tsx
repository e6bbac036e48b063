import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import type { PaneWords } from "../../core/words/pane-words";
import type { PublishableTable } from "../engine/checked";

const useStyles = makeStyles({
  root: { margin: 0, padding: 0, border: "none", minWidth: 0 },
  legend: { padding: 0 },
  hint: { display: "block", fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  fault: { margin: 0, color: tokens.colorPaletteRedForeground1 },
});

interface Props {
  readonly tables: readonly PublishableTable[];
  /** Keys of those that are not wanted. */
  readonly without: readonly string[];
  readonly onChange: (without: readonly string[]) => void;
  readonly words: PaneWords;
}

/** Which tables the report is made from: all, unless the user says otherwise. */
export function PublishTables({ tables, without, onChange, words }: Props) {
  const styles = useStyles();
  const isNone = tables.length > 0 && tables.every(({ key }) => without.includes(key));
  return (
    <fieldset className={styles.root}>
      <legend className={styles.legend}>{words.publish.tables}</legend>
      {tables.map(({ key, where, what }) => (
        <div key={key}>
          <Checkbox
            checked={!without.includes(key)}
            onChange={(_event, { checked }) =>
              onChange(checked === true ? without.filter((other) => other !== key) : [...without, key])
            }
            label={
              <>
                {where}
                <span className={styles.hint}>{what}</span>
              </>
            }
          />
        </div>
      ))}
      {isNone ? (
        <p className={styles.fault} role="alert">
          {words.publish.noTableChosen}
        </p>
      ) : null}
    </fieldset>
  );
}
