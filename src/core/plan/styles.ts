import type { Line, Style } from "./style";
import type { ChartColorName, StyleName } from "./workbook-plan";

const INK = "1F2933";
const QUIET = "52606D";
const ACCENT = "1F4E79";
const ALARM = "8A1C1C";
const PALE = "EEF2F6";
const PALE_ALARM = "FBEAEA";
const RULE: Line = { style: "thin", color: "7B8794" };
const STRONG_RULE: Line = { style: "medium", color: ACCENT };
const HAIR: Line = { style: "hair", color: "B0B8C1" };

interface Change {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly size?: number;
  readonly color?: string;
  readonly fill?: string;
  readonly top?: Line;
  readonly bottom?: Line;
  readonly horizontal?: Style["align"]["horizontal"];
  readonly vertical?: Style["align"]["vertical"];
  readonly wrap?: boolean;
  readonly indent?: number;
  readonly numberFormat?: string;
}

function style(change: Change): Style {
  return {
    font: {
      bold: change.bold ?? false,
      italic: change.italic ?? false,
      underline: change.underline ?? false,
      size: change.size ?? 11,
      color: change.color ?? INK,
    },
    fill: change.fill ?? null,
    border: { top: change.top ?? null, bottom: change.bottom ?? null },
    align: {
      horizontal: change.horizontal ?? "left",
      vertical: change.vertical ?? "center",
      wrap: change.wrap ?? false,
      indent: change.indent ?? 0,
    },
    numberFormat: change.numberFormat ?? "General",
  };
}

const COUNT = "#,##0";
const SHARES = ["0%", "0.0%", "0.00%"] as const;
const [WHOLE, ONE, TWO] = SHARES;

const head: Change = { bold: true, vertical: "bottom", wrap: true, top: STRONG_RULE, bottom: RULE };
const total: Change = { bold: true, fill: PALE, bottom: RULE };
const body: Change = { bottom: HAIR };
const last: Change = { bottom: STRONG_RULE };
const mistake: Change = { bold: true, fill: PALE, top: RULE, bottom: HAIR, vertical: "top" };
/** The indent parts columns whose headings and figures both end at the right. */
const figure: Change = { horizontal: "right", indent: 1 };
/**
 * Shares stand back a little behind the counts that they come from. (LibreOffice also forgets the indent of a cell
 * that differs from the one to its left in nothing but the number format.)
 */
const share: Change = { ...figure, color: QUIET };
const key: Change = { ...figure, bold: true, size: 16, color: ACCENT, bottom: HAIR };

/** What each style looks like: dark ink on white, one accent, rules instead of boxes. */
export const STYLES: Readonly<Record<StyleName, Style>> = {
  title: style({ bold: true, size: 16, color: ACCENT, wrap: true }),
  subtitle: style({ size: 13, color: QUIET, wrap: true }),
  headnote: style({ color: QUIET }),
  section: style({ bold: true, size: 13, color: ACCENT, vertical: "bottom" }),
  text: style({ wrap: true, vertical: "top" }),
  link: style({ color: ACCENT, underline: true }),
  warning: style({ bold: true, color: ALARM, fill: PALE_ALARM, wrap: true, indent: 1 }),
  "key-label": style({ size: 12, bottom: HAIR }),
  "key-figure": style({ ...key, numberFormat: COUNT }),
  "key-share": style({ ...key, numberFormat: WHOLE }),
  "key-share-1": style({ ...key, numberFormat: ONE }),
  "key-share-2": style({ ...key, numberFormat: TWO }),
  "stub-head": style(head),
  boxhead: style({ ...head, ...figure }),
  spanner: style({ ...head, ...figure }),
  "total-label": style(total),
  "total-count": style({ ...total, ...figure, numberFormat: COUNT }),
  "total-share": style({ ...total, ...share, numberFormat: WHOLE }),
  "total-share-1": style({ ...total, ...share, numberFormat: ONE }),
  "total-share-2": style({ ...total, ...share, numberFormat: TWO }),
  label: style({ ...body, wrap: true }),
  count: style({ ...body, ...figure, numberFormat: COUNT }),
  share: style({ ...body, ...share, numberFormat: WHOLE }),
  "share-1": style({ ...body, ...share, numberFormat: ONE }),
  "share-2": style({ ...body, ...share, numberFormat: TWO }),
  "last-label": style({ ...last, wrap: true }),
  "last-count": style({ ...last, ...figure, numberFormat: COUNT }),
  "last-share": style({ ...last, ...share, numberFormat: WHOLE }),
  "last-share-1": style({ ...last, ...share, numberFormat: ONE }),
  "last-share-2": style({ ...last, ...share, numberFormat: TWO }),
  footnote: style({ size: 10, color: QUIET, wrap: true, vertical: "top" }),
  "finding-head": style({ ...head, vertical: "center" }),
  finding: style({ ...body, vertical: "top" }),
  "finding-wrap": style({ ...body, vertical: "top", wrap: true }),
  "finding-link": style({ ...body, vertical: "top", color: ACCENT, underline: true }),
  mistake: style({ ...mistake, wrap: true }),
  "mistake-link": style({ ...mistake, color: ACCENT, underline: true }),
};

/**
 * Colours of bars, `rrggbb`. Each has a contrast of at least 3 : 1 against white (WCAG 2.2, 1.4.11). Neighbours in a
 * stack differ in lightness as well as in hue, so they stay apart in grey print and for the colour-blind.
 */
export const CHART_COLORS: Readonly<Record<ChartColorName, string>> = {
  first: "1F4E79",
  second: "3A92CF",
  third: "5B3A8C",
  fourth: "8C8C8C",
  approved: "17613F",
  rejected: "D9780A",
};

/** The colour of a number written on a bar of the given colour, `rrggbb`; at least 4.5 : 1 against it. */
export const CHART_LABEL_COLORS: Readonly<Record<ChartColorName, string>> = {
  first: "FFFFFF",
  second: "000000",
  third: "FFFFFF",
  fourth: "000000",
  approved: "FFFFFF",
  rejected: "000000",
};
