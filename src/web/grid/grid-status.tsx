import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Checkmark16Regular, Copy16Regular } from "@fluentui/react-icons";
import { useDeferredValue, useMemo } from "react";
import type { Range } from "../../core/address";
import type { GridWords } from "../../core/words/grid-words";
import { MAX_COLUMNS, MAX_ROWS } from "../../xlsx/limits";
import type { SheetView } from "../../xlsx/view/sheet-view";
import { countCells, isSeveral, isWholeColumns, isWholeRows, type Selection } from "./selection";
import { sumUp, type SumUp } from "./sum-up";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "center",
    boxSizing: "border-box",
    // Always the same height, so that nothing moves under the pointer while it chooses.
    height: "28px",
    flexShrink: 0,
    minWidth: 0,
    padding: `0 ${tokens.spacingHorizontalXS} 0 ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    whiteSpace: "nowrap",
    containerType: "inline-size",
  },
  said: {
    display: "flex",
    minWidth: 0,
    gap: tokens.spacingHorizontalM,
    "&:not(:empty)": { flexGrow: 1 },
  },
  chosen: { flexGrow: 1, flexShrink: 1, minWidth: 0, overflow: "hidden", textOverflow: "ellipsis" },
  figures: { display: "flex", flexShrink: 0, gap: tokens.spacingHorizontalM },
  value: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
  /** Left out first where there is no room. */
  least: { "@container (max-width: 400px)": { display: "none" } },
  less: { "@container (max-width: 300px)": { display: "none" } },
  copy: {
    flexShrink: 0,
    marginLeft: tokens.spacingHorizontalM,
    minWidth: "auto",
    minHeight: "24px",
    height: "24px",
    padding: "0 6px",
  },
  copyWord: { "@container (max-width: 460px)": { display: "none" } },
});

interface Props {
  /** `null` while the sheet is not there. */
  readonly view: SheetView | null;
  readonly selection: Selection;
  /** What is chosen was copied: whether that worked. `null` where nobody did. */
  readonly copied: boolean | null;
  readonly onCopy: () => void;
  readonly words: GridWords;
}

/** Under the grid: what the chosen cells come to, as in Excel's status bar, read out as it changes. */
export function GridStatus({ view, selection, copied, onCopy, words }: Props) {
  const styles = useStyles();
  // Adding up many cells never holds up the drawing of the frame around them.
  const chosen = useDeferredValue(selection);
  const summed = useMemo(
    () => (view !== null && isSeveral(view.merges, chosen) ? sumUp(view, chosen.ranges) : null),
    [view, chosen],
  );
  return (
    <div className={styles.bar}>
      <div className={styles.said} role="status">
        {summed === null ? null : (
          <>
            <span className={styles.chosen}>
              {copied === null ? toChosen(chosen.ranges, words) : copied ? words.copied : words.notCopied}
              {summed.hasHidden ? ` ${words.withoutHidden}` : ""}
            </span>
            <Figures summed={summed} words={words} />
          </>
        )}
      </div>
      {summed === null ? (
        <span className={styles.chosen}>{words.chooseSeveral}</span>
      ) : (
        <Button
          className={styles.copy}
          size="small"
          appearance="subtle"
          icon={copied === true ? <Checkmark16Regular /> : <Copy16Regular />}
          aria-label={words.copy}
          onClick={onCopy}
        >
          <span className={styles.copyWord}>{words.copy}</span>
        </Button>
      )}
    </div>
  );
}

function Figures({ summed, words }: { readonly summed: SumUp; readonly words: GridWords }) {
  const styles = useStyles();
  const { count, numbers, sum, average } = summed;
  // Texts that look like numbers are none, and then a sum is not that of what is seen.
  const isPartly = numbers > 0 && numbers < count;
  const figures = [
    { name: words.average, value: average, style: styles.least },
    {
      name: words.count,
      value: words.number(count),
      style: isPartly ? styles.least : sum === null ? undefined : styles.less,
    },
    { name: words.numbers, value: isPartly ? words.number(numbers) : null, style: styles.less },
    { name: words.sum, value: sum, style: undefined },
  ];
  return (
    <span className={styles.figures}>
      {figures.map(({ name, value, style }) =>
        value === null ? null : (
          <span key={name} className={mergeClasses(style)}>
            {`${name}: `}
            <span className={styles.value}>{value}</span>
          </span>
        ),
      )}
    </span>
  );
}

function toChosen(ranges: readonly Range[], words: GridWords): string {
  const cells = countCells(ranges);
  if (ranges.every(isWholeColumns)) return words.chosenColumns(cells / MAX_ROWS);
  if (ranges.every(isWholeRows)) return words.chosenRows(cells / MAX_COLUMNS);
  if (ranges.some((range) => isWholeColumns(range) || isWholeRows(range))) return words.chosenSeveral;
  return words.chosenCells(cells);
}
