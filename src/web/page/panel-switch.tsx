import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { WebWords } from "../../core/words/web-words";
import type { Panel } from "./page-state";

const PANELS: readonly Panel[] = ["sheet", "pane"];

const useStyles = makeStyles({
  root: {
    display: "flex",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  button: {
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
  chosen: {
    borderBottomColor: tokens.colorCompoundBrandStroke,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    "@media (forced-colors: active)": { borderBottomColor: "Highlight" },
  },
});

interface Props {
  readonly panel: Panel;
  readonly onPanel: (panel: Panel) => void;
  readonly words: WebWords;
}

/** On a narrow screen, the workbook or the pane. */
export function PanelSwitch({ panel, onPanel, words }: Props) {
  const styles = useStyles();
  return (
    <div className={styles.root} role="group" aria-label={words.panels}>
      {PANELS.map((one) => (
        <button
          key={one}
          type="button"
          className={mergeClasses(styles.button, one === panel && styles.chosen)}
          aria-pressed={one === panel}
          onClick={() => onPanel(one)}
        >
          {words.panelNames[one]}
        </button>
      ))}
    </div>
  );
}
