/** A year and its abbreviation stay on one line. */
export const YEAR = "\u00a0г.";
/** A dash does not begin a line. */
export const DASH = "\u00a0— ";
