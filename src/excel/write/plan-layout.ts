import { quoteSheetName, toA1, toColumnName, toRangeA1 } from "../../core/address";
import type { Looks } from "../../core/plan/looks";
import type { SheetPlan } from "../../core/plan/workbook-plan";
import { BYTES_A_CALL, type Step } from "./step";

/** In points: a character is a digit wide, a column has five pixels of margin, and a pixel is three quarters of a point. */
export function toColumnWidth(characters: number, { digitWidth }: Pick<Looks, "digitWidth">): number {
  return (characters * digitWidth + 5) * 0.75;
}

/** Jumps inside the workbook. They come before the contents, because Excel writes a text of its own into a linked cell. */
export function planLinks({ name, cells }: SheetPlan): readonly Step[] {
  return cells.flatMap(({ row, col, link }) => {
    if (link === null) return [];
    const documentReference = `${quoteSheetName(link.sheet)}!${link.cell}`;
    return [
      {
        bytes: 2 * BYTES_A_CALL,
        queue: (sheetOf) => {
          sheetOf(name).getRange(toA1(row, col)).hyperlink = { documentReference };
        },
      } satisfies Step,
    ];
  });
}

/** Widths and heights, neighbours of the same size together; then merged ranges. */
export function planLayout(
  { name, columnWidths, rowHeights, merges }: SheetPlan,
  looks: Pick<Looks, "digitWidth">,
): readonly Step[] {
  const widths = columnWidths.map((width, at) => ({ at, size: toColumnWidth(width, looks) }));
  const heights = rowHeights.map(({ row, height }) => ({ at: row, size: height }));
  return [
    ...toRuns(widths).map(({ first, last, size }) =>
      step((sheetOf) => {
        const columns = `${toColumnName(first)}:${toColumnName(last)}`;
        sheetOf(name).getRange(columns).format.columnWidth = size;
      }),
    ),
    ...toRuns(heights).map(({ first, last, size }) =>
      step((sheetOf) => {
        sheetOf(name).getRange(`${first + 1}:${last + 1}`).format.rowHeight = size;
      }),
    ),
    ...merges.map((range) =>
      step((sheetOf) => {
        sheetOf(name).getRange(toRangeA1(range)).merge();
      }),
    ),
  ];
}

function step(queue: Step["queue"]): Step {
  return { bytes: 2 * BYTES_A_CALL, queue };
}

interface Run {
  first: number;
  last: number;
  readonly size: number;
}

function toRuns(sized: readonly { readonly at: number; readonly size: number }[]): readonly Run[] {
  const runs: Run[] = [];
  for (const { at, size } of [...sized].sort((a, b) => a.at - b.at)) {
    const run = runs.at(-1);
    if (run?.size === size && run.last === at - 1) run.last = at;
    else runs.push({ first: at, last: at, size });
  }
  return runs;
}
