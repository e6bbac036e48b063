import { makeStyles, mergeClasses } from "@fluentui/react-components";
import type { Severity } from "../../core/findings/finding";

/** On paper, these colours are 4.5 to 1 or better, whatever the page around it. */
export const MARK_COLORS = { error: "#b10e1c", warning: "#a33e00", note: "#0f5ea8" } as const;

const useStyles = makeStyles({
  symbol: {
    display: "block",
    overflow: "visible",
    "@media (forced-colors: active)": { color: "CanvasText" },
  },
  error: { color: MARK_COLORS.error },
  warning: { color: MARK_COLORS.warning },
  note: { color: MARK_COLORS.note },
});

/** Each severity has an outline of its own: a disc, a triangle, a square. */
const OUTLINES = {
  error: "M6 .5a5.5 5.5 0 1 1 0 11a5.5 5.5 0 1 1 0-11Z",
  warning: "M6 .6 11.7 11.2H.3Z",
  note: "M1 1H11V11H1Z",
} as const;
const SIGNS = {
  error: "M3.8 3.8 8.2 8.2M8.2 3.8 3.8 8.2",
  warning: "M6 4.3V7.3M6 9V9.4",
  note: "M6 3V3.4M6 5.4V9",
} as const;

interface Props {
  readonly severity: Severity;
  /** Filled where the cell is thought to be wrong, and an outline where it is only concerned. */
  readonly isStrong: boolean;
  readonly size: number;
}

/** A sign for the eye only: its word stands beside it or is read out. A white rim keeps it apart from any fill. */
export function MarkSymbol({ severity, isStrong, size }: Props) {
  const styles = useStyles();
  return (
    <svg
      className={mergeClasses(styles.symbol, styles[severity])}
      width={size}
      height={size}
      viewBox="0 0 12 12"
      aria-hidden
      focusable={false}
    >
      <path d={OUTLINES[severity]} fill="none" stroke="Canvas" strokeWidth="2.5" />
      <path
        d={OUTLINES[severity]}
        fill={isStrong ? "currentColor" : "Canvas"}
        stroke="currentColor"
        strokeWidth="1"
      />
      <path
        d={SIGNS[severity]}
        fill="none"
        stroke={isStrong ? "Canvas" : "currentColor"}
        strokeWidth="1.5"
        strokeLinecap="round"
      />
    </svg>
  );
}

/** In the upper left corner of a cell, with a rim that keeps it apart from any fill. */
export function MarkCorner({ severity }: Pick<Props, "severity">) {
  const styles = useStyles();
  return (
    <svg
      className={mergeClasses(styles.symbol, styles[severity])}
      width={CORNER}
      height={CORNER}
      viewBox="0 0 7 7"
      aria-hidden
      focusable={false}
    >
      <path d={CORNERS[severity]} fill="currentColor" stroke="Canvas" strokeWidth="1" paintOrder="stroke" />
    </svg>
  );
}

/** In CSS pixels. */
const CORNER = 7;
/** Each severity has a corner of its own: filled, cut out, a bar. */
const CORNERS = {
  error: "M0 0H6L0 6Z",
  warning: "M0 0H6L4.5 1.5H1.5V4.5L0 6Z",
  note: "M0 0H6V2H0Z",
} as const;
