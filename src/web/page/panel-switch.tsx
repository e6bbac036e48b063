import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { WebWords } from "../../core/words/web-words";
import { SeverityIcon } from "../../taskpane/components/severity-icon";
import { useSpoken } from "../../taskpane/components/spoken";
import { useTabStyles } from "../../taskpane/components/tab-styles";
import { presentSeverities } from "../../taskpane/state/group-findings";
import type { Known } from "./known";
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
    paddingTop: tokens.spacingVerticalXS,
    paddingBottom: tokens.spacingVerticalXS,
  },
  count: {
    display: "inline-flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXXS,
    marginLeft: tokens.spacingHorizontalS,
  },
});

interface Props {
  readonly panel: Panel;
  readonly known: Known;
  readonly onPanel: (panel: Panel) => void;
  readonly words: WebWords;
}

/** On a narrow screen, the workbook or the pane. */
export function PanelSwitch({ panel, known, onPanel, words }: Props) {
  const styles = useStyles();
  const tabs = useTabStyles();
  const spoken = useSpoken();
  const said = useId();
  const counts = known.kind === "found" ? known.counts : null;
  const [worst] = counts === null ? [] : presentSeverities(counts);
  return (
    <div className={styles.root} role="group" aria-label={words.panels}>
      {PANELS.map((one) => (
        <button
          key={one}
          type="button"
          className={mergeClasses(tabs.tab, styles.button, one === panel && tabs.chosen)}
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
        {known.kind === "outdated" ? words.outdated : counts === null ? "" : words.found(counts)}
      </span>
    </div>
  );
}
