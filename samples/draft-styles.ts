import type { CellStyle } from "hucre/xlsx";
import type { Look } from "./draft-sheet";

const BOLD = { name: "Calibri", size: 11, bold: true } as const;
const BLUE = { type: "pattern", pattern: "solid", fgColor: { rgb: "D9E1F2" } } as const;

/** What people reach for: Calibri, bold headings, the light blue of Excel's palette. */
export const DRAFT_STYLES: Readonly<Record<Look, CellStyle>> = {
  plain: {},
  title: { font: { ...BOLD, size: 14 } },
  subtitle: { font: { ...BOLD, size: 12 } },
  head: {
    font: BOLD,
    fill: BLUE,
    alignment: { horizontal: "center", vertical: "center", wrapText: true },
  },
  "stub-head": { font: BOLD, fill: BLUE, alignment: { vertical: "center" } },
  total: { font: BOLD },
  "total-share": { font: BOLD, numFmt: "0%" },
  share: { numFmt: "0%" },
  "typed-as-text": { numFmt: "@", alignment: { horizontal: "right" } },
};
