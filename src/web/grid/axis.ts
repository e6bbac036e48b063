/**
 * The rows of a sheet from top to bottom, or its columns from the left. A *line* is a row or a column as the workbook
 * counts it, from zero; a *place* counts only the lines that are shown. Ways are in CSS pixels from the first line.
 */
export interface Axis {
  /** By place: which line it is. */
  readonly lines: Uint32Array;
  /** By place: where it begins; one more at the end. */
  readonly starts: Float64Array;
  /** How many lines there are, hidden ones too. */
  readonly count: number;
  /** The hidden lines that are shown for now; the last belongs to them. */
  readonly opened: Stretch | null;
}

export interface Stretch {
  readonly first: number;
  readonly last: number;
}

/** How large the lines are; 0 is hidden. */
export interface Sizes {
  readonly size: number;
  readonly sizes: ReadonlyMap<number, number>;
}

/** For hidden lines of a sheet that hides all lines without a size of their own. */
const SIZE_OF_HIDDEN = 20;

export const sizeIn = ({ size, sizes }: Sizes, line: number): number => sizes.get(line) ?? size;

/** Lines `0` to `count - 1`. Those in `opened` have the usual size, though they are hidden. */
export function toAxis(all: Sizes, count: number, opened: Stretch | null): Axis {
  const lines = new Uint32Array(count);
  const starts = new Float64Array(count + 1);
  let place = 0;
  let end = 0;
  for (let line = 0; line < count; line++) {
    const isOpened = opened !== null && line >= opened.first && line <= opened.last;
    const size = isOpened ? all.size || SIZE_OF_HIDDEN : sizeIn(all, line);
    if (size <= 0) continue;
    lines[place] = line;
    starts[place] = end;
    end += size;
    place++;
    starts[place] = end;
  }
  return { lines: lines.subarray(0, place), starts: starts.subarray(0, place + 1), count, opened };
}

/** The hidden lines around this one; `null` where it is not hidden. */
export function hiddenAround(all: Sizes, line: number, count: number): Stretch | null {
  if (sizeIn(all, line) > 0) return null;
  let first = line;
  let last = line;
  while (first > 0 && sizeIn(all, first - 1) <= 0) first--;
  while (last < count - 1 && sizeIn(all, last + 1) <= 0) last++;
  return { first, last };
}

/** The place of a line; of a hidden one, the place of the next that is shown (which may be one after the last). */
export function placeOf({ lines }: Axis, line: number): number {
  let from = 0;
  let to = lines.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((lines[middle] ?? 0) < line) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** The place at this way; the last where it is beyond. */
export function placeAt({ starts, lines }: Axis, way: number): number {
  let from = 0;
  let to = lines.length - 1;
  while (from < to) {
    const middle = (from + to + 1) >> 1;
    if ((starts[middle] ?? 0) <= way) from = middle;
    else to = middle - 1;
  }
  return from;
}

export const lineAt = ({ lines }: Axis, place: number): number | null => lines[place] ?? null;

export const isShown = (axis: Axis, line: number): boolean => lineAt(axis, placeOf(axis, line)) === line;

/** Where a line begins; a hidden one has no size, and lies before the next that is shown. */
export const startOf = (axis: Axis, line: number): number => startAt(axis, placeOf(axis, line));

export const startAt = ({ starts }: Axis, place: number): number => starts[place] ?? totalOf({ starts });

/** The size of all lines from one to another; both belong to it. */
export const sizeOf = (axis: Axis, first: number, last = first): number =>
  startOf(axis, last + 1) - startOf(axis, first);

export const totalOf = ({ starts }: Pick<Axis, "starts">): number => starts[starts.length - 1] ?? 0;

/** How many lines are hidden between the one at this place and the one before it. */
export function hiddenBefore(axis: Axis, place: number): number {
  const line = lineAt(axis, place) ?? axis.count;
  return line - (place === 0 ? 0 : (lineAt(axis, place - 1) ?? 0) + 1);
}

/** Whether the line at this place is hidden, and shown for now. */
export function isOpenedAt(axis: Axis, place: number): boolean {
  const line = lineAt(axis, place);
  return line !== null && axis.opened !== null && line >= axis.opened.first && line <= axis.opened.last;
}
