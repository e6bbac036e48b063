import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { PaneWords } from "../../core/words/pane-words";
import type { Actions } from "../actions/actions";
import type { UncalculatedFormulas } from "../engine/checked";
import { SeverityIcon } from "./severity-icon";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalXS },
  text: { display: "flex", gap: tokens.spacingHorizontalS, margin: 0 },
});

interface Props {
  readonly parts: number;
  readonly actions: Pick<Actions, "view">;
  readonly words: PaneWords;
}

/** That the result does not speak of all figures there are, and where to see which. */
export function UnreadParts({ parts, actions, words }: Props) {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <p className={styles.text}>
        <SeverityIcon severity="warning" />
        {words.someUnread(parts)}
      </p>
      <Button size="small" onClick={() => actions.view("understood")}>
        {words.goUnderstood}
      </Button>
    </div>
  );
}

/** That some formulas have no result, so that nothing is known of what they would show. */
export function Uncalculated({ formulas, words }: FormulasProps) {
  const styles = useStyles();
  return formulas.map((each) => (
    <p key={String(each.isEmptied)} className={styles.text}>
      <SeverityIcon severity="warning" />
      {words.someUncalculated(each)}
    </p>
  ));
}

interface FormulasProps {
  readonly formulas: readonly UncalculatedFormulas[];
  readonly words: PaneWords;
}
