import type { GridWords } from "../grid-words";

const SEVERITY = { error: "errors", warning: "warnings", note: "notes" } as const;
const CAPITAL = { error: "Error", warning: "Warning", note: "Note" } as const;
const PART = { error: "Part of an error", warning: "Part of a warning", note: "Part of a note" } as const;

const counted = (count: number, one: string): string => `${count} ${count === 1 ? one : `${one}s`}`;

export const grid: GridWords = {
  sheet: (name) => `Sheet “${name}”, for reading only`,
  corner: "Row",
  hiddenRows: (count) => `${counted(count, "hidden row")} here`,
  hiddenColumns: (count) => `${counted(count, "hidden column")} here`,
  shownRow: "This row is hidden. It is shown only while you are in it.",
  shownColumn: "This column is hidden. It is shown only while you are in it.",
  marked: (severity, isSuspect) => (isSuspect ? CAPITAL : PART)[severity],
  proposed: (value) => `It should probably be ${value}.`,
  drawings: "Charts and pictures on this sheet",
  notDrawn: (what) => `This ${what} is kept in the workbook. It is not drawn here.`,
  picture: "Picture",

  sheets: "Sheets",
  hidden: "hidden",
  veryHidden: "hidden, and not listed in Excel",
  made: "made by Crossfoot",
  found: (severity) => `with ${SEVERITY[severity]}`,
  earlierSheets: "Earlier sheets",
  laterSheets: "Later sheets",
};
