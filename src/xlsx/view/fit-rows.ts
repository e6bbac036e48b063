import type { Range } from "../../core/address";
import type { CellView } from "./sheet-view";
import type { CellsWithRuns } from "./to-cells";

/** Pixels that a column loses to its margins. */
const MARGIN = 5;
/** The share of its size that a letter is wide, in the usual fonts: Calibri has 0.49, Arial 0.5. */
const LETTER = 0.5;
const LINE = 1.2;
/** Excel's highest row, 409 points. */
const HIGHEST = 545;

/** Heights of rows for which the file has none: as high as their highest text needs. Merged cells do not count, as in Excel. */
export function fitRows(
  { starts, columns, looks: numbers, texts, runs }: Omit<CellsWithRuns, "kinds" | "values">,
  {
    looks,
    merges,
    given,
    usual,
    widthOf,
  }: {
    readonly looks: readonly CellView[];
    readonly merges: readonly Range[];
    readonly given: ReadonlyMap<number, number>;
    readonly usual: number;
    readonly widthOf: (col: number) => number;
  },
): ReadonlyMap<number, number> {
  const merged = new Set(merges.map(({ top, left }) => `${top},${left}`));
  const heights = new Map(given);
  for (let row = 0; row + 1 < starts.length; row += 1) {
    if (given.has(row) || usual === 0) continue;
    let height = usual;
    for (let index = starts[row] ?? 0; index < (starts[row + 1] ?? 0); index += 1) {
      const text = texts[index] ?? "";
      const look = looks[numbers[index] ?? 0];
      const col = columns[index] ?? 0;
      if (text === "" || look === undefined || (merged.size > 0 && merged.has(`${row},${col}`))) continue;
      const tallest = (runs.get(index) ?? []).reduce((most, run) => {
        const of = looks[run.look];
        return of !== undefined && of.size > most.size ? of : most;
      }, look);
      const lines = look.wrap ? countLines(text, tallest, widthOf(col)) : 1;
      height = Math.max(height, lines * (Math.ceil(tallest.size * LINE) + 2));
    }
    if (height > usual) heights.set(row, Math.min(height, HIGHEST));
  }
  return heights;
}

/** About how many lines a text takes, broken between words, and within those that are longer than a line. */
function countLines(text: string, { size, bold }: CellView, width: number): number {
  const room = Math.max(1, Math.floor((width - MARGIN) / (size * LETTER * (bold ? 1.06 : 1))));
  let lines = 0;
  for (const line of text.split("\n")) {
    let used = 0;
    lines += 1;
    for (const word of line.split(" ")) {
      const needed = used === 0 ? word.length : used + 1 + word.length;
      if (needed <= room) {
        used = needed;
        continue;
      }
      if (used > 0) lines += 1;
      lines += Math.max(0, Math.ceil(word.length / room) - 1);
      used = word.length % room || Math.min(word.length, room);
    }
  }
  return lines;
}
