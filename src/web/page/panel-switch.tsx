import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { SeverityCounts } from "../../core/words/pane-words";
import type { WebWords } from "../../core/words/web-words";
import { SeverityIcon } from "../../taskpane/components/severity-icon";
import { useSpoken } from "../../taskpane/components/spoken";
import { presentSeverities } from "../../taskpane/state/group-findings";
import type { Panel } from "./page-state";

const PANELS: readonly Panel[] = ["sheet", "pane"];

const useStyles = makeStyles({
  root: {
    display: "flex",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  button: {
    display: "flex",
    alignItems: "center",
    justifyContent: "center",
    flexGrow: 1,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    border: "none",
    // Drawn in both states, so that nothing moves; a border is seen under forced colours, a shadow is not.
    borderBottom: "3px solid transparent",
    background: "none",
    color: tokens.colorNeutralForeground2,
    font: "inherit",
    cursor: "pointer",
    ":hover": { color: tokens.colorNeutralForeground1 },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
    "@media (forced-colors: active)": { borderBottomColor: "Canvas" },
  },
  count: {
    display: "inline-flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXXS,
    marginLeft: tokens.spacingHorizontalS,
  },
  chosen: {
    borderBottomColor: tokens.colorCompoundBrandStroke,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    "@media (forced-colors: active)": { borderBottomColor: "Highlight" },
  },
});

interface Props {
  readonly panel: Panel;
  /** What was found; `null` while nothing is known. */
  readonly counts: SeverityCounts | null;
  readonly onPanel: (panel: Panel) => void;
  readonly words: WebWords;
}

/** On a narrow screen, the workbook or the pane. */
export function PanelSwitch({ panel, counts, onPanel, words }: Props) {
  const styles = useStyles();
  const spoken = useSpoken();
  const said = useId();
  const [worst] = counts === null ? [] : presentSeverities(counts);
  return (
    <div className={styles.root} role="group" aria-label={words.panels}>
      {PANELS.map((one) => (
        <button
          key={one}
          type="button"
          className={mergeClasses(styles.button, one === panel && styles.chosen)}
          aria-pressed={one === panel}
          {...(one === "pane" && { "aria-describedby": said })}
          onClick={() => onPanel(one)}
        >
          {words.panelNames[one]}
          {one === "pane" && worst !== undefined && counts !== null ? (
            <span className={styles.count} aria-hidden="true">
              <SeverityIcon severity={worst} />
              {counts[worst]}
            </span>
          ) : null}
        </button>
      ))}
      <span id={said} className={spoken.only}>
        {worst === undefined || counts === null ? "" : words.found(counts)}
      </span>
    </div>
  );
}
