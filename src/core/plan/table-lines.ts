import type { Range } from "../address";
import { planText } from "./planned-cell";
import type { Layout } from "./plan-report";
import { TITLE_ROW } from "./table-rows";
import { titleFits, titleHeight } from "./text-fit";
import { toLineCount, toRowHeight } from "./text-size";
import type { PlannedCell, StyleName } from "./workbook-plan";

export interface LineParts {
  readonly table: { readonly title: string; readonly notes: readonly string[] };
  /** Of the columns of the table, in characters. */
  readonly widths: readonly number[];
  readonly layout: Layout;
  /** Zero-based row of the first note. */
  readonly firstNote: number;
  /** How wide the first column may become, in characters. */
  readonly widestStub: number;
}

export interface Lines {
  readonly cells: readonly PlannedCell[];
  readonly rowHeights: readonly { readonly row: number; readonly height: number }[];
  readonly merges: readonly Range[];
  /** In characters. */
  readonly stubWidth: number;
}

/**
 * The title above a table and the notes below it. What fits on one line flows over the empty cells at its right. What does not
 * wraps: in a report over the whole width, for which its cells are merged, since they are no cells of the table; in
 * the accessible layout within the first column, which becomes wider for it.
 */
export function layOutLines({ table, widths, layout, firstNote, widestStub }: LineParts): Lines {
  const [stub = 0, ...others] = widths;
  const width = widths.reduce((sum, each) => sum + each, 0);
  const { title, notes } = table;
  const isShort = titleFits(title, width) && notes.every((note) => noteFits(note, width));
  const isNarrow = layout === "accessible" || others.length === 0;
  const stubWidth = isNarrow && !isShort ? Math.max(stub, widestStub) : stub;
  const whole = width - stub + stubWidth;
  const room = isNarrow ? stubWidth : whole;
  const cells: PlannedCell[] = [];
  const merges: Range[] = [];
  const put = (row: number, text: string, style: StyleName, wraps: boolean): void => {
    cells.push(planText({ row, col: 0 }, text, style));
    if (wraps && !isNarrow) merges.push({ top: row, left: 0, bottom: row, right: others.length });
  };

  const titleWraps = !titleFits(title, whole);
  put(TITLE_ROW, title, titleWraps ? "title" : "table-title", titleWraps);
  const rowHeights = [{ row: TITLE_ROW, height: titleHeight(title, titleWraps ? room : whole) }];
  notes.forEach((note, index) => {
    const row = firstNote + index;
    const wraps = !noteFits(note, whole);
    put(row, note, wraps ? "footnote" : "footnote-line", wraps);
    rowHeights.push({
      row,
      height: toRowHeight([{ text: note, width: wraps ? room : whole }], { lineHeight: 14 }),
    });
  });
  return { cells, rowHeights, merges, stubWidth };
}

/** The smaller letters of notes leave some room for a font that is a little wider. */
function noteFits(note: string, room: number): boolean {
  return toLineCount(note, room, "plain") === 1;
}
