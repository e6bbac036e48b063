/** A number needs a bar of this part of the longest one, and of this more for each of its digits. */
const ROOM_AROUND = 0.03;
const ROOM_FOR_DIGIT = 0.018;
/** A column needs to be as high as a line of text, whatever the number. */
const ROOM_FOR_LINE = 0.07;
/** So many digits, with the gaps between columns, fit across a chart as wide as a page. */
const DIGITS_ACROSS = 70;

/**
 * The smallest of the values with room for a number on its bar; `null` where none has. All larger ones have room, too: a number of
 * more digits needs a longer bar, so 9 may fit where 10 does not.
 * @param longest the longest bar of the chart, over all its series
 */
export function labelFromOnBars(values: readonly number[], longest: number): number | null {
  return smallestWith(values, (value) => value >= longest * roomFor(value));
}

/** The same for columns, of which `columns` stand side by side. */
export function labelFromOnColumns(
  values: readonly number[],
  longest: number,
  columns: number,
): number | null {
  return smallestWith(
    values,
    (value) => value >= longest * ROOM_FOR_LINE && (digitsOf(value) + 1) * columns <= DIGITS_ACROSS,
  );
}

function smallestWith(values: readonly number[], fits: (value: number) => boolean): number | null {
  const hasRoom = (value: number): boolean => value > 0 && fits(value);
  const crowded = Math.max(0, ...values.filter((value) => !hasRoom(value)));
  const wide = values.filter((value) => value > crowded);
  return wide.length === 0 ? null : Math.min(...wide);
}

function roomFor(value: number): number {
  return ROOM_AROUND + ROOM_FOR_DIGIT * digitsOf(value);
}

function digitsOf(value: number): number {
  return String(value).length;
}
