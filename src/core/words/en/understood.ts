import type { UnderstoodWords } from "../understood-words";
import { counted, number } from "./counted";

export const understood: UnderstoodWords = {
  heading: "What was understood",
  intro:
    "This is how the sheets were read. Change how a column is read where that is wrong, or leave out a table that is no part of the report. The workbook keeps it.",
  noTables: "No table of requests was found on this sheet.",
  otherSheets: (count) => `Sheets without a table (${number(count)})`,
  columnsOf: (count) => counted(count, "column", "columns"),
  leaveOut: "Leave out",
  leaveOutOf: (table) => `Leave out ${table}`,
  putBack: "Put back",
  putBackOf: (table) => `Put back ${table}`,
  leftOutByYou: "Left out by you, so not checked and not published.",
  leftOut: (count) => `Not read (${number(count)})`,
  leftOutMore: (count) => `And ${number(count)} more.`,
  tableLeftOut: "The table is left out.",
  tablePutBack: "The table is checked again.",

  correct: "Change …",
  correctOf: (column) => `Change how column ${column} is read`,
  corrected: "corrected by you",
  correctHeading: (column) => `What column ${column} holds`,
  measure: "It holds",
  measures: {
    count: "numbers of requests (a count)",
    share: "percentages (a share)",
    label: "labels",
    other: "something else; do not read it",
  },
  type: "Type of request",
  outcome: "Outcome",
  another: "another …",
  anotherType: "Name of the type",
  anotherOutcome: "Name of the outcome",
  use: "Use this",
  back: "Back to what was read",
  columnCorrected: "The column is read as you said.",
  columnRestored: "The column is read as before.",
};
