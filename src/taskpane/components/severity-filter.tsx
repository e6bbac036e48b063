import { makeStyles, mergeClasses, shorthands, ToggleButton, tokens } from "@fluentui/react-components";
import type { Severity } from "../../core/findings/finding";
import type { PaneWords, SeverityCounts } from "../../core/words/pane-words";
import { presentSeverities } from "../state/group-findings";
import { SeverityIcon } from "./severity-icon";

const useStyles = makeStyles({
  root: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  button: { minWidth: "auto", fontWeight: tokens.fontWeightRegular },
  // Not by colour alone: what is not shown has a broken line around it.
  off: { ...shorthands.borderStyle("dashed"), color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly counts: SeverityCounts;
  readonly shown: Readonly<Record<Severity, boolean>>;
  readonly onToggle: (severity: Severity) => void;
  readonly words: PaneWords;
}

/** How many of each severity; each a switch for showing them. */
export function SeverityFilter({ counts, shown, onToggle, words }: Props) {
  const styles = useStyles();
  return (
    <div className={styles.root} role="group" aria-label={words.filter}>
      {presentSeverities(counts).map((severity) => (
        <ToggleButton
          key={severity}
          className={mergeClasses(styles.button, !shown[severity] && styles.off)}
          size="small"
          checked={shown[severity]}
          icon={<SeverityIcon severity={severity} />}
          onClick={() => onToggle(severity)}
        >
          {words.severityCount(severity, counts[severity])}
        </ToggleButton>
      ))}
    </div>
  );
}
