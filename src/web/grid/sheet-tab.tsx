import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { EyeOff16Regular, Sparkle16Regular } from "@fluentui/react-icons";
import type { Severity } from "../../core/findings/finding";
import type { GridWords } from "../../core/words/grid-words";
import { SeverityIcon } from "../../taskpane/components/severity-icon";
import type { SheetTabsProps } from "./tabs-props";
import { SPOKEN } from "../../taskpane/components/spoken";

/** The id of the tab of a sheet, by its place: a name may hold half a letter. What it chooses is named after it. */
export const sheetTabId = (index: number): string => `crossfoot-sheet-${index}`;

const useStyles = makeStyles({
  tab: {
    flex: "none",
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    minHeight: "32px",
    maxWidth: "280px",
    padding: `0 ${tokens.spacingHorizontalM}`,
    // Drawn in both states, so that nothing moves; a border is seen under forced colours, a shadow is not.
    border: "none",
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    borderTop: "3px solid transparent",
    background: "none",
    color: tokens.colorNeutralForeground2,
    font: "inherit",
    fontSize: tokens.fontSizeBase300,
    whiteSpace: "nowrap",
    cursor: "pointer",
    position: "relative",
    ":hover": { color: tokens.colorNeutralForeground1, backgroundColor: tokens.colorNeutralBackground3Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
    "@media (forced-colors: active)": { borderTopColor: "Canvas" },
  },
  chosen: {
    borderTopColor: tokens.colorCompoundBrandStroke,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    "@media (forced-colors: active)": { borderTopColor: "Highlight" },
  },
  name: { overflow: "hidden", textOverflow: "ellipsis" },
  hidden: { fontStyle: "italic" },
  small: { fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightRegular },
  icon: { display: "inline-flex", flex: "none" },
  line: { position: "absolute", left: 0, right: 0, bottom: 0, height: "4px", forcedColorAdjust: "none" },
  spoken: SPOKEN,
});

interface Props extends Pick<SheetTabsProps, "panel" | "onChoose" | "words"> {
  readonly tab: SheetTabsProps["tabs"][number];
  /** Its place among the tabs. */
  readonly index: number;
  readonly isChosen: boolean;
  /** The most severe that was found on it. */
  readonly worst: Severity | null;
}

/** One sheet: its name, whether it is hidden or was made by the program, and what was found on it. */
export function SheetTabButton({ tab, index, isChosen, worst, panel, onChoose, words }: Props) {
  const styles = useStyles();
  const { name, visibility, color, made } = tab;
  const isHidden = visibility !== "visible";
  return (
    <button
      type="button"
      role="tab"
      id={sheetTabId(index)}
      aria-selected={isChosen}
      aria-controls={isChosen ? panel : undefined}
      tabIndex={isChosen ? 0 : -1}
      className={mergeClasses(styles.tab, isChosen && styles.chosen)}
      title={name}
      onClick={() => onChoose(name)}
    >
      {made && <Sparkle16Regular className={styles.icon} aria-hidden />}
      {isHidden && <EyeOff16Regular className={styles.icon} aria-hidden />}
      <span className={mergeClasses(styles.name, isHidden && styles.hidden)}>{name}</span>
      {isHidden && <span className={styles.small}>{` (${hiddenWord(visibility, words)})`}</span>}
      {made && <span className={styles.spoken}>{`, ${words.made}`}</span>}
      {worst !== null && (
        <span className={styles.icon} title={words.found(worst)}>
          <SeverityIcon severity={worst} />
          <span className={styles.spoken}>{`, ${words.found(worst)}`}</span>
        </span>
      )}
      {color !== null && (
        <span className={styles.line} style={{ backgroundColor: `#${color}` }} aria-hidden />
      )}
    </button>
  );
}

const hiddenWord = (visibility: "hidden" | "very-hidden" | "visible", words: GridWords): string =>
  visibility === "very-hidden" ? words.veryHidden : words.hidden;
