import type { LaidOut } from "./table-layout";
import type { PrintPlan } from "./workbook-plan";

/** What a page has within Excel's usual margins (0.7 and 0.75 inches), in points, upright. */
const ROOM = { a4: { width: 494, height: 733 }, letter: { width: 511, height: 684 } } as const;
/** A character is seven pixels wide, of which 96 make an inch of 72 points. */
const POINTS_A_CHARACTER = (7 * 72) / 96;
/** Five pixels of margin a column. */
const MARGIN = (5 * 72) / 96;
export const USUAL_ROW = 15;
/** Fonts and printers differ a little: room is left for it on both sides. */
const SPARE = 0.97;

type Paper = Pick<PrintPlan, "paper" | "orientation">;

/** In per cent: how much a sheet of these columns, in characters, is made smaller to be one page wide. */
export function toScale(columnWidths: readonly number[], { paper, orientation }: Paper): number {
  const { width, height } = ROOM[paper];
  const room = orientation === "portrait" ? width : height;
  const points = columnWidths.reduce((sum, each) => sum + each * POINTS_A_CHARACTER + MARGIN, 0);
  return Math.max(10, Math.min(100, Math.floor((100 * room * SPARE) / points)));
}

/** Points of a sheet that one page shows at a scale in per cent. */
export function heightOfPage({ paper, orientation }: Paper, scale: number): number {
  const { width, height } = ROOM[paper];
  return ((orientation === "portrait" ? height : width) * SPARE * 100) / scale;
}

/** In points, to the end of the row before `end`. */
export function heightOfRows({ rowHeights }: Pick<LaidOut, "rowHeights">, end: number): number {
  const own = rowHeights.filter(({ row }) => row < end);
  return own.reduce((sum, { height }) => sum + height, 0) + (end - own.length) * USUAL_ROW;
}
