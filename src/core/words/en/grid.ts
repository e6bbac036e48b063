import type { GridWords } from "../grid-words";
import { counted, number } from "./counted";

const SEVERITY = { error: "errors", warning: "warnings", note: "notes" } as const;
const CAPITAL = { error: "Error", warning: "Warning", note: "Note" } as const;
const PART = { error: "Part of an error", warning: "Part of a warning", note: "Part of a note" } as const;

export const grid: GridWords = {
  sheet: (name) => `Sheet “${name}”, for reading only`,
  corner: "Row",
  hiddenRows: (count) => `${counted(count, "hidden row", "hidden rows")} here`,
  hiddenColumns: (count) => `${counted(count, "hidden column", "hidden columns")} here`,
  shownRow: "This row is hidden. It is shown only while you are in it.",
  shownColumn: "This column is hidden. It is shown only while you are in it.",
  marked: (severity, isSuspect) => (isSuspect ? CAPITAL : PART)[severity],
  proposed: (value) => `It should probably be ${value}.`,
  drawings: "Charts and pictures on this sheet",
  notDrawn: (what) => `This ${what} is kept in the workbook. It is not drawn here.`,
  picture: "Picture",

  comment: "Comment",
  commented: "Has a comment",
  remark: (author, text) => (author === "" ? text : `${author}: ${text}`),

  chooseSeveral: "Choose several cells to see their sum.",
  chosenCells: (count) => `${counted(count, "cell", "cells")} chosen`,
  chosenRows: (count) => `${counted(count, "row", "rows")} chosen`,
  chosenColumns: (count) => `${counted(count, "column", "columns")} chosen`,
  chosenSeveral: "Several parts chosen",
  withoutHidden: "(without hidden cells)",
  sum: "Sum",
  average: "Average",
  count: "Count",
  numbers: "Numbers",
  number,
  copy: "Copy",
  copied: "Copied",
  notCopied: "Could not be copied",

  sheets: "Sheets",
  hidden: "hidden",
  veryHidden: "hidden, and not listed in Excel",
  made: "made by Crossfoot",
  found: (severity) => `with ${SEVERITY[severity]}`,
  earlierSheets: "Earlier sheets",
  laterSheets: "Later sheets",
};
