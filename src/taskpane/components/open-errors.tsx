import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import type { PaneWords } from "../../core/words/pane-words";
import { SeverityIcon } from "./severity-icon";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorPaletteRedBorder2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  text: { display: "flex", gap: tokens.spacingHorizontalS, margin: 0 },
});

interface Props {
  readonly errors: number;
  readonly force: boolean;
  readonly onForce: (force: boolean) => void;
  readonly onSee: () => void;
  readonly words: PaneWords;
}

/** A step of its own: nobody publishes a draft with errors without having said so. */
export function OpenErrors({ errors, force, onForce, onSee, words }: Props) {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <p className={styles.text}>
        <SeverityIcon severity="error" />
        {words.publish.openErrors(errors)}
      </p>
      <Button size="small" onClick={onSee}>
        {words.publish.seeErrors}
      </Button>
      <Checkbox
        checked={force}
        onChange={(_event, { checked }) => onForce(checked === true)}
        label={words.publish.asDraft(errors)}
      />
    </div>
  );
}
