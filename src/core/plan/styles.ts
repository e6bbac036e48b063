import type { ThemeColors } from "../theme/theme";
import { toShareFormat } from "./share-format";
import type { Line, Style } from "./style";
import type { StyleName } from "./workbook-plan";

interface Change {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly size?: number;
  readonly color?: string;
  readonly fill?: string | null;
  readonly top?: Line;
  readonly bottom?: Line;
  readonly horizontal?: Style["align"]["horizontal"];
  readonly vertical?: Style["align"]["vertical"];
  readonly wrap?: boolean;
  readonly indent?: number;
  readonly numberFormat?: string;
}

function toStyle(change: Change & { readonly color: string }): Style {
  return {
    font: {
      bold: change.bold ?? false,
      italic: change.italic ?? false,
      underline: change.underline ?? false,
      size: change.size ?? 11,
      color: change.color,
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
/** A change of counts, or of shares in percentage points: with its sign, and none at nought. */
const CHANGES = ["+#,##0;-#,##0;0", "+#,##0.0;-#,##0.0;0.0", "+#,##0.00;-#,##0.00;0.00"] as const;

/** What each style looks like in the colours of a theme. @param language BCP 47; decides how a percentage is written */
export function toStyles(colors: ThemeColors, language: string): Readonly<Record<StyleName, Style>> {
  const { ink, quietInk, accent, alarm, alarmFill, headerInk, headerFill, totalFill } = colors;
  const rule: Line = { style: "thin", color: colors.rule };
  const strongRule: Line = { style: "medium", color: accent };
  const hair: Line = { style: "hair", color: colors.hairline };
  const style = (change: Change): Style => toStyle({ color: ink, ...change });

  const head: Change = {
    ...{ bold: true, color: headerInk, fill: headerFill, vertical: "bottom", wrap: true },
    ...{ top: strongRule, bottom: rule },
  };
  const total: Change = { bold: true, fill: totalFill, bottom: rule };
  const body: Change = { bottom: hair };
  const last: Change = { bottom: strongRule };
  /** Rows in which nothing happened stand back as a whole. */
  const quiet: Change = { color: quietInk };
  const mistake: Change = { bold: true, fill: totalFill, top: rule, bottom: hair, vertical: "top" };
  /** The indent parts columns whose headings and figures both end at the right. */
  const figure: Change = { horizontal: "right", indent: 1 };
  const count: Change = { ...figure, numberFormat: COUNT };
  /**
   * LibreOffice forgets the indent of a cell that differs from the one to its left in nothing but the number format. Where
   * shares have the colour of counts, that of the counts is another by a step that nobody sees.
   */
  const quietCount: Change = { ...count, color: toNextColor(quietInk) };
  /** Shares stand back a little behind the counts that they come from. */
  const share = (decimals: 0 | 1 | 2): Change => ({
    ...figure,
    color: quietInk,
    numberFormat: toShareFormat(language, decimals),
  });
  /** Of another colour than counts by a step that nobody sees, for the reason above. */
  const change = (decimals: 0 | 1 | 2): Change => ({
    ...figure,
    color: toNextColor(ink),
    numberFormat: CHANGES[decimals],
  });
  const key: Change = { ...figure, bold: true, size: 16, color: accent, bottom: hair };
  const keyShare = (decimals: 0 | 1 | 2): Style => style({ ...share(decimals), ...key });

  return {
    title: style({ bold: true, size: 16, color: accent, wrap: true }),
    "table-title": style({ bold: true, size: 16, color: accent }),
    subtitle: style({ size: 13, color: quietInk, wrap: true }),
    headnote: style({ color: quietInk }),
    section: style({ bold: true, size: 13, color: accent, vertical: "bottom" }),
    text: style({ wrap: true, vertical: "top" }),
    link: style({ color: accent, underline: true, vertical: "top" }),
    warning: style({ bold: true, color: alarm, fill: alarmFill, wrap: true, indent: 1 }),
    "key-label": style({ size: 12, bottom: hair }),
    "key-figure": style({ ...key, numberFormat: COUNT }),
    "key-share": keyShare(0),
    "key-share-1": keyShare(1),
    "key-share-2": keyShare(2),
    "stub-head": style(head),
    boxhead: style({ ...head, ...figure }),
    spanner: style({ ...head, horizontal: "center" }),
    "spanner-across": style({ ...head, horizontal: "center-across", wrap: false }),
    "total-label": style(total),
    "total-count": style({ ...total, ...count }),
    "total-share": style({ ...total, ...share(0) }),
    "total-share-1": style({ ...total, ...share(1) }),
    "total-share-2": style({ ...total, ...share(2) }),
    label: style({ ...body, wrap: true }),
    count: style({ ...body, ...count }),
    share: style({ ...body, ...share(0) }),
    "share-1": style({ ...body, ...share(1) }),
    "share-2": style({ ...body, ...share(2) }),
    "last-label": style({ ...last, wrap: true }),
    "last-count": style({ ...last, ...count }),
    "last-share": style({ ...last, ...share(0) }),
    "last-share-1": style({ ...last, ...share(1) }),
    "last-share-2": style({ ...last, ...share(2) }),
    change: style({ ...body, ...change(0) }),
    "change-1": style({ ...body, ...change(1) }),
    "change-2": style({ ...body, ...change(2) }),
    "last-change": style({ ...last, ...change(0) }),
    "last-change-1": style({ ...last, ...change(1) }),
    "last-change-2": style({ ...last, ...change(2) }),
    "quiet-label": style({ ...body, ...quiet, wrap: true }),
    "quiet-count": style({ ...body, ...quietCount }),
    "quiet-share": style({ ...body, ...share(0) }),
    "quiet-share-1": style({ ...body, ...share(1) }),
    "quiet-share-2": style({ ...body, ...share(2) }),
    "quiet-last-label": style({ ...last, ...quiet, wrap: true }),
    "quiet-last-count": style({ ...last, ...quietCount }),
    "quiet-last-share": style({ ...last, ...share(0) }),
    "quiet-last-share-1": style({ ...last, ...share(1) }),
    "quiet-last-share-2": style({ ...last, ...share(2) }),
    footnote: style({ size: 10, color: quietInk, wrap: true, vertical: "top" }),
    "footnote-line": style({ size: 10, color: quietInk, vertical: "top" }),
    "finding-head": style({ ...head, vertical: "center" }),
    finding: style({ ...body, vertical: "top" }),
    "finding-wrap": style({ ...body, vertical: "top", wrap: true }),
    "finding-link": style({ ...body, vertical: "top", color: accent, underline: true }),
    mistake: style({ ...mistake, wrap: true }),
    "mistake-link": style({ ...mistake, color: accent, underline: true }),
  };
}

/** The next darker colour, by one of 256 steps of blue where there is some: `52606D` → `52606C`. Black has a next lighter one. */
function toNextColor(color: string): string {
  const value = Number.parseInt(color, 16);
  const step = value === 0 ? -1 : value % 0x100 > 0 ? 1 : value % 0x10000 > 0 ? 0x100 : 0x10000;
  return (value - step).toString(16).toUpperCase().padStart(6, "0");
}
