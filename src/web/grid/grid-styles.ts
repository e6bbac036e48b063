import { makeStyles, tokens } from "@fluentui/react-components";
import { GRID_LINE, INK, PAPER } from "./cell-look";
import { MARK_COLORS } from "./mark-symbol";
import { SPOKEN } from "../../taskpane/components/spoken";

const FORCED = "@media (forced-colors: active)";

/** Of the sheet's own things over each other: text over its neighbours, the active cell's ring, drawings, what stays in sight, the headings. */
export const LAYERS = { text: 1, ring: 2, drawing: 3, aside: 4, head: 5 } as const;

const LETTERS = {
  display: "flex",
  overflow: "hidden",
  padding: "0 3px",
  lineHeight: 1.2,
  whiteSpace: "pre",
} as const;

const RING = "#0f6cbd";

/** Asked for once, by the grid, and handed on: a thousand cells that each ask for it would take longer than the cells. */
export const useGridStyles = makeStyles({
  scroller: {
    position: "relative",
    overflow: "auto",
    width: "100%",
    height: "100%",
    minWidth: 0,
    minHeight: 0,
    backgroundColor: tokens.colorNeutralBackground4,
    overscrollBehavior: "contain",
    // Everything is in its place: what comes into sight must not move what is there.
    overflowAnchor: "none",
  },
  /** As large as the whole sheet. Colours on it are the workbook's, so the page's own theme ends here. */
  canvas: {
    position: "relative",
    isolation: "isolate",
    minWidth: "100%",
    minHeight: "100%",
    color: INK,
    backgroundColor: PAPER,
    colorScheme: "light",
  },
  grid: { position: "absolute", inset: 0, cursor: "cell", userSelect: "none" },
  head: {
    position: "sticky",
    top: 0,
    zIndex: LAYERS.head,
    overflow: "clip",
    // Drawings lie over the line at its edge.
    overflowClipMargin: "1px",
    backgroundColor: PAPER,
  },
  row: { position: "absolute", left: 0, right: 0 },
  aside: {
    position: "sticky",
    left: 0,
    zIndex: LAYERS.aside,
    height: "100%",
    // A merge goes on into the rows below.
    overflowX: "clip",
    overflowY: "visible",
    pointerEvents: "none",
    "& > *": { pointerEvents: "auto" },
  },
  /** Under all of them: what is scrolled must not shine through. */
  asidePaper: { position: "sticky", left: 0, zIndex: LAYERS.aside, height: "100%", backgroundColor: PAPER },
  /** The edge of what stays in sight. */
  frozenRight: { boxShadow: "1px 0 0 0 #767676", [FORCED]: { borderRight: "1px solid CanvasText" } },
  frozenBottom: { boxShadow: "0 1px 0 0 #767676", [FORCED]: { borderBottom: "1px solid CanvasText" } },

  cell: { position: "absolute", top: 0, boxSizing: "border-box", outlineStyle: "none" },
  gridRight: { borderRight: `1px solid ${GRID_LINE}` },
  gridBottom: { borderBottom: `1px solid ${GRID_LINE}` },
  written: { ...LETTERS },
  text: {
    ...LETTERS,
    position: "absolute",
    top: 0,
    bottom: 0,
    zIndex: LAYERS.text,
    pointerEvents: "none",
  },
  wrapped: { whiteSpace: "pre-wrap", overflowWrap: "anywhere" },
  /** What is chosen, each cell with its part of the one frame around it. */
  chosen: {
    "::after": {
      content: '""',
      position: "absolute",
      inset: 0,
      zIndex: LAYERS.text,
      boxSizing: "border-box",
      border: `0 solid ${RING}`,
      pointerEvents: "none",
      [FORCED]: {
        borderTopColor: "Highlight",
        borderRightColor: "Highlight",
        borderBottomColor: "Highlight",
        borderLeftColor: "Highlight",
      },
    },
  },
  tinted: {
    "::after": {
      backgroundColor: "rgba(15, 108, 189, 0.14)",
      [FORCED]: { backgroundColor: "transparent", outline: "1px dotted Highlight", outlineOffset: "-2px" },
    },
  },
  top: { "::after": { borderTopWidth: "2px" } },
  right: { "::after": { borderRightWidth: "2px" } },
  bottom: { "::after": { borderBottomWidth: "2px" } },
  left: { "::after": { borderLeftWidth: "2px" } },
  /** Two rings, dark and white: one of them is seen on every fill. */
  active: {
    "::before": {
      content: '""',
      position: "absolute",
      inset: 0,
      zIndex: LAYERS.ring,
      border: `2px solid ${RING}`,
      boxShadow: "inset 0 0 0 1px #ffffff",
      pointerEvents: "none",
      [FORCED]: { border: "3px solid Highlight" },
    },
  },
  /** Where more is chosen, the frame is around all of it. */
  start: {
    "::before": {
      border: `1px solid ${RING}`,
      boxShadow: "none",
      [FORCED]: { border: "2px solid Highlight" },
    },
  },
  focused: { ":focus-visible::before": { border: `3px solid ${RING}` } },

  mark: { position: "absolute", inset: 0, boxSizing: "border-box", pointerEvents: "none" },
  error: { color: MARK_COLORS.error },
  warning: { color: MARK_COLORS.warning },
  note: { color: MARK_COLORS.note },
  strong: { border: "2px solid currentColor" },
  errorTint: { backgroundColor: "rgba(196, 49, 75, 0.18)" },
  warningTint: { backgroundColor: "rgba(247, 148, 29, 0.22)" },
  noteTint: { backgroundColor: "rgba(15, 108, 189, 0.13)" },
  symbol: {
    position: "absolute",
    pointerEvents: "auto",
    cursor: "pointer",
    // As large as a finger needs, as far as the cell has room.
    "::after": { content: '""', position: "absolute", inset: "-5px" },
  },

  comment: {
    position: "absolute",
    top: 0,
    right: 0,
    // Over the ring of the active cell, which is drawn before it.
    zIndex: LAYERS.ring,
    display: "block",
    color: "#7a2f96",
    pointerEvents: "none",
    [FORCED]: { color: "CanvasText" },
  },

  heading: {
    position: "absolute",
    top: 0,
    boxSizing: "border-box",
    display: "flex",
    alignItems: "center",
    justifyContent: "center",
    overflow: "hidden",
    borderRight: `1px solid ${tokens.colorNeutralStroke1}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground2,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase200,
    lineHeight: 1,
    cursor: "default",
    userSelect: "none",
  },
  headingActive: {
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    fontWeight: tokens.fontWeightSemibold,
    [FORCED]: { backgroundColor: "Highlight", color: "HighlightText", forcedColorAdjust: "none" },
  },
  headingChosen: {
    backgroundColor: tokens.colorBrandBackground,
    color: tokens.colorNeutralForegroundOnBrand,
  },
  headingOpened: { fontStyle: "italic", textDecorationLine: "underline", textDecorationStyle: "dotted" },
  hiddenBelow: { borderBottom: `3px double ${tokens.colorNeutralForeground2}` },
  hiddenRight: { borderRight: `3px double ${tokens.colorNeutralForeground2}` },
  hiddenAbove: { borderTop: `3px double ${tokens.colorNeutralForeground2}` },
  hiddenLeft: { borderLeft: `3px double ${tokens.colorNeutralForeground2}` },

  spoken: SPOKEN,
});

export type GridStyles = ReturnType<typeof useGridStyles>;
