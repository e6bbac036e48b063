import type { Range } from "../address";
import { planText } from "./planned-cell";
import { HEAD_ROW } from "./table-rows";
import { toOneLine } from "./one-line";
import { headingFits, INDENT } from "./text-fit";
import { toRowHeight } from "./text-size";
import type { PlannedCell } from "./workbook-plan";

/** The headings of a table, from the stub head on, with the widths of their columns in characters. */
export interface HeadParts {
  readonly stubHead: string;
  readonly columns: readonly {
    /** `null` where the heading to the left stands over this column too. */
    readonly heading: string | null;
  }[];
  readonly widths: readonly number[];
}

export interface Head {
  readonly cells: readonly PlannedCell[];
  readonly merges: readonly Range[];
  /** In points. */
  readonly height: number;
}

/**
 * As reports are printed: one heading over a share and a count. A text that is centred across empty cells need not be merged with
 * them, but it stands on one line in every program; so where a heading of the table is longer than that, all spanners of
 * this one row are merged, to wrap alike.
 */
export function layOutSpanners({ stubHead, columns, widths }: HeadParts): Head {
  const cells: PlannedCell[] = [planText({ row: HEAD_ROW, col: 0 }, stubHead, "stub-head")];
  const merges: Range[] = [];
  const widthOf = (col: number): number => widths[col] ?? 0;
  const isSpanner = (index: number): boolean => columns[index + 1]?.heading === null;
  const roomOver = (index: number): number =>
    widthOf(index + 1) + (isSpanner(index) ? widthOf(index + 2) : 0) - INDENT;
  const isMerged = columns.some(
    ({ heading }, index) => heading !== null && isSpanner(index) && !headingFits(heading, roomOver(index)),
  );
  const texts = [{ text: stubHead, width: widthOf(0) }];
  const spanner = isMerged ? "spanner" : "spanner-across";
  columns.forEach(({ heading }, index) => {
    const col = index + 1;
    const style = heading === null || isSpanner(index) ? spanner : "boxhead";
    cells.push(planText({ row: HEAD_ROW, col }, heading, style));
    if (heading === null) return;
    texts.push({ text: heading, width: roomOver(index) });
    if (style === "spanner") merges.push({ top: HEAD_ROW, left: col, bottom: HEAD_ROW, right: col + 1 });
  });
  return { cells, merges, height: heightOf(texts) };
}

/** One heading over each column, no two alike, as a table of Excel's own must have them. */
export function layOutOwnHeadings(headings: readonly string[], widths: readonly number[]): Head {
  const cells = headings.map((heading, col) =>
    planText({ row: HEAD_ROW, col }, heading, col === 0 ? "stub-head" : "boxhead"),
  );
  const texts = headings.map((text, col) => ({ text, width: (widths[col] ?? 0) - (col === 0 ? 0 : INDENT) }));
  return { cells, merges: [], height: heightOf(texts) };
}

/** What a column of a table of Excel's own may be called at most, in characters, with room for a number. */
const LONGEST_HEADING = 240;

/**
 * Headings on one line, none empty and no two alike, in whatever letters: `Requests`, `Requests (2)`.
 * @param fallback names a column without a heading
 */
export function toUniqueHeadings(
  headings: readonly string[],
  fallback: (column: number) => string,
): readonly string[] {
  const taken = new Set<string>();
  return headings.map((text, index) => {
    const heading = toOneLine(text, LONGEST_HEADING) || fallback(index + 1);
    let unique = heading;
    for (let number = 2; taken.has(unique.toLowerCase()); number += 1) unique = `${heading} (${number})`;
    taken.add(unique.toLowerCase());
    return unique;
  });
}

/** Excel's highest row, in points. */
const HIGHEST_ROW = 409;

function heightOf(texts: readonly { readonly text: string; readonly width: number }[]): number {
  return Math.min(HIGHEST_ROW, toRowHeight(texts, { weight: "bold" }) + 3);
}
