import { toA1 } from "../address";
import { toNumber, type RoundingRule } from "../rounding";
import type { ReportWords } from "../words/report-words";
import { addKnown, type Grid, type ValueAt } from "./outcome-grid";
import { toOneLine } from "./one-line";
import { GAP_TEXT, type OutcomeTable, type Published, type StatedShare } from "./published";
import { planShare } from "./share-formula";
import { figureContent, liveContent, typedContent, type Content } from "./table-content";
import type { LayoutColumn } from "./table-layout";
import type { SharedRow } from "./table-notes";

export interface ShareParts {
  readonly stated: StatedShare;
  /** The column of its count. */
  readonly own: number | null;
  readonly row: number;
  readonly valueAt: ValueAt;
  /** The draft has no row for this place, and so no share either. */
  readonly isGapAt: boolean;
  readonly baseColumns: readonly number[];
  readonly table: OutcomeTable;
  readonly rounding: RoundingRule;
  readonly words: ReportWords;
}

/** Worked out again where count and base are known; otherwise as the draft states it. */
export function shareContent({
  stated,
  own,
  row,
  valueAt,
  isGapAt,
  baseColumns,
  table,
  rounding,
  words,
}: ShareParts): Content {
  const measure = table.decimals === 0 ? "share" : (`share-${table.decimals}` as const);
  const count = own === null ? null : valueAt(own);
  const base = baseColumns.map(valueAt).reduce<number | null>(addKnown, 0);
  if (own === null || count === null || base === null || baseColumns.length === 0) {
    if (stated.kind === "missing" && isGapAt) return typedContent(GAP_TEXT, measure);
    return statedContent(stated, measure, words);
  }
  const live = planShare({
    count: { formula: toA1(row, own), value: count },
    base: { formula: baseColumns.map((col) => toA1(row, col)).join("+"), value: base },
    rule: rounding,
    decimals: table.decimals,
    zeroBase: table.zeroBase,
  });
  return liveContent(live, measure, stated.kind === "missing" ? null : stated.source);
}

function statedContent(stated: StatedShare, measure: Content["measure"], words: ReportWords): Content {
  if (stated.kind === "missing") return typedContent(words.notAvailable, measure);
  if (stated.kind === "stated") return typedContent(stated.text, measure, stated.source);
  const { digits, decimals } = stated.percent;
  const value = toNumber({ digits, decimals: Math.min(15, decimals + 2) });
  return figureContent({ ...stated, value }, measure);
}

/** The rows in which every share is worked out from counts, with what the cells show. */
export function toSharedRows(
  { places }: Published,
  { outcomes }: OutcomeTable,
  {
    grid,
    columns,
    totalAt,
    countAt,
  }: {
    readonly grid: Grid;
    readonly columns: readonly LayoutColumn[];
    readonly totalAt: ValueAt;
    readonly countAt: (place: number) => ValueAt;
  },
): readonly SharedRow[] {
  const own = grid.countColumns.filter((col) => col !== null);
  if (own.length < outcomes.length || grid.baseColumns.length === 0) return [];
  const shares = columns.filter(({ kind }) => kind === "share");
  const toRow = (place: string | null, valueAt: ValueAt, contents: readonly (Content | undefined)[]) => {
    const whole = grid.baseColumns.map(valueAt).reduce<number | null>(addKnown, 0);
    if (whole === null || own.some((col) => valueAt(col) === null)) return [];
    return [{ place, base: whole, shares: contents.flatMap((content) => content?.value ?? []) }];
  };
  return [
    ...toRow(
      null,
      totalAt,
      shares.map(({ total }) => total),
    ),
    ...places.flatMap(({ label }, index) =>
      toRow(
        toOneLine(label, LONGEST_LABEL),
        countAt(index),
        shares.map(({ body }) => body[index]),
      ),
    ),
  ];
}

/** Of a place in a note, in characters. */
const LONGEST_LABEL = 60;
