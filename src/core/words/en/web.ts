import { nameCell, toA1, type CellRef } from "../../address";
import type { SeverityCounts } from "../pane-words";
import type { StepParts, UndrawnPart, WebWords } from "../web-words";
import { counted, listed, number } from "./counted";
import { listLost } from "./lost";

/** As many cells are named as can be read at a glance. */
const MOST = 3;

const cellNames = (cells: readonly CellRef[], toName = nameOf): string => {
  const names = cells.slice(0, MOST).map(toName);
  const more = cells.length - names.length;
  return more > 0 ? `${names.join(", ")} and ${number(more)} more` : listed(names);
};

const nameOf = ({ row, col }: CellRef): string => toA1(row, col);

const sheetNames = (sheets: readonly string[]): string =>
  sheets.length <= MOST
    ? `${sheets.length === 1 ? "sheet" : "sheets"} ${listed(sheets.map((name) => `“${name}”`))}`
    : counted(sheets.length, "sheet", "sheets");

/** `the change of B12` */
function toWhat(step: StepParts): string {
  switch (step.kind) {
    case "cells":
      return `the change of ${cellNames(step.cells)}`;
    case "report-made":
      return `making the report (${counted(step.sheets.length, "sheet", "sheets")})`;
    case "sample-made":
      return `adding the sample ${sheetNames(step.sheets)}`;
    case "sheets-removed":
      return `deleting the ${sheetNames(step.sheets)}`;
  }
}

const UNDRAWN: Readonly<Record<UndrawnPart, readonly string[]>> = {
  colors: ["the colours of its theme"],
  tables: ["the looks of its tables"],
  drawings: ["charts", "pictures"],
  runs: ["formats of single words in a cell"],
  comments: ["comments"],
};

/** `7 errors and 1 note` */
const found = ({ error, warning, note }: SeverityCounts): string =>
  listed([
    ...(error > 0 ? [counted(error, "error", "errors")] : []),
    ...(warning > 0 ? [counted(warning, "warning", "warnings")] : []),
    ...(note > 0 ? [counted(note, "note", "notes")] : []),
  ]);

export const web: WebWords = {
  name: "Crossfoot",

  sentence: "Checks every total and percentage of your request report, and says which cell is wrong.",
  open: "Open a workbook",
  dropHere: "or drop a workbook here",
  samples: "No workbook at hand?",
  sampleNames: { mistakes: "Try a sample with mistakes", clean: "Try a sample without mistakes" },
  promise:
    "Your file never leaves this computer. It is read, checked and saved here in the browser, and nothing is sent to anybody.",
  takes:
    "Takes Excel workbooks (.xlsx), workbooks with macros for checking (.xlsm), and tables as .csv or .ods.",
  loadingPage: "Loading …",
  support: "Help",
  privacy: "Privacy",

  dropToOpen: "Drop the workbook to open it",
  droppedSeveral: (opened, others) =>
    `One workbook is opened at a time: this is “${opened}”. Open the other ${others === 1 ? "one" : number(others)} after it.`,
  droppedFolder: "That is a folder. Open the folder, and drop the workbook that is in it.",
  droppedNothing: "That is not a file. Drop a workbook from a folder, or choose Open a workbook.",

  opening: (file) => `Opening “${file}” …`,
  opened: (file) => `“${file}” is open.`,
  openingStopped: (file) => `Stopped. “${file}” was not opened.`,
  notLoaded:
    "A part of this page could not be loaded. Check your connection, load the page again, and open the workbook once more.",
  sampleNotLoaded: "The sample could not be loaded. Check your connection, or open a workbook of your own.",
  waitForSaving: "A workbook is being saved. Open the next one when that is done.",
  cancel: "Cancel",
  stopping: "Stopping …",
  dismiss: "Close this message",

  commands: "Workbook",
  openAnother: "Open another",
  undoOf: (step) => `Undo ${toWhat(step)}`,
  redoOf: (step) => `Redo ${toWhat(step)}`,
  nothingToUndo: "Nothing to undo",
  nothingToRedo: "Nothing to redo",
  undone: (step) => `Undone: ${toWhat(step)}.`,
  redone: (step) => `Done again: ${toWhat(step)}.`,
  saveWorkbook: "Save workbook",
  saveReport: "Save report only",
  unsaved: "not saved",
  title: (file, unsaved) => `${unsaved ? "• " : ""}${file} – Crossfoot`,
  sheetRegion: "Workbook",
  paneRegion: "Check",
  panels: "Parts of the page",
  panelNames: { sheet: "Workbook", pane: "Check" },
  paneWidth: "Width of the check",
  skipToSheet: "Skip to the sheet",
  skipToPane: "Skip to the check",
  sheetLoading: "Loading the sheet …",
  sheetFailed: "This sheet cannot be shown.",
  shownWithout: (parts) =>
    `A part of this file is damaged, so the sheet is shown without ${listed(parts.flatMap((part) => UNDRAWN[part]))}. Its figures are not affected.`,
  chartFailed: "This chart cannot be drawn here. Its figures stand in the sheets.",

  cellLine: "The chosen cell",
  address: "Cell",
  content: "Content",
  emptyCell: "empty",
  nothingSaid: "Nothing was found about this cell.",
  outdated: "The workbook changed since the last check. Until it is checked again, nothing is marked.",
  checkAgain: "Check again",
  chooseMarked: (counts) => `${found(counts)}: choose a marked cell to read what was found about it.`,
  found,
  notWorkedOut:
    "This formula follows from your changes and could not be worked out here. Excel and LibreOffice do it when they open the saved file.",
  moreSaid: (count) => `and ${number(count)} more`,
  showFinding: "Show in the check",

  leaveTitle: "Save your changes first?",
  leaveText: ({ file, next }) =>
    `“${file}” has changes that were not saved. They are lost when “${next}” is opened in its place.`,
  leaveUnsavable: "This workbook itself cannot be saved here, because it holds macros or is signed.",
  discard: "Discard changes",

  savingWorkbook: "Saving the workbook, and comparing it with the original …",
  savingReport: "Saving the report …",
  savingStopped: "Stopped. Nothing was saved.",
  savedWorkbook: ({ file, hasReport }) =>
    `Saved as “${file}”: the workbook with everything it had${hasReport ? ", your changes and the report sheets" : " and your changes"}. Look among your downloads.`,
  savedReport: ({ file }) =>
    `Saved as “${file}”: the report in a workbook of its own. Look among your downloads.`,
  saveFailed: "The file could not be saved. Nothing was lost: try again.",
  lossTitle: "Before you save",
  lossIntro: "Not everything in the saved file will be as it was:",
  lossConverted: ({ from, lost }) => {
    const said = `This is a .${from} file. It is saved as an Excel workbook (.xlsx); your .${from} file stays as it is.`;
    if (from === "csv") return said;
    const neither = lost.length === 0 ? "" : `, and neither are its ${listLost(lost)}`;
    return `${said} Its cells are kept, with number formats, fonts, colours, borders, widths and frozen panes. Its page set-up is not kept${neither}.`;
  },
  lossNotWorkedOut: (cells) =>
    `${counted(cells.length, "formula follows", "formulas follow")} from your changes and could not be worked out here: ${cellNames(cells, nameCell)}. Excel and LibreOffice work ${cells.length === 1 ? "it" : "them"} out when they open the file; until then ${cells.length === 1 ? "it shows" : "they show"} no figure.`,
  lossPivots:
    "Pivot tables go on showing the figures from before your changes. In Excel, choose Data, Refresh All.",
  lossSheetsLeftOut: (sheets) =>
    `The ${sheetNames(sheets)} made here ${sheets.length === 1 ? "is" : "are"} not in the saved workbook, because no sheets can be added to it. To keep a report, choose Save report only.`,
  saveAnyway: "Save all the same",
  unsavableTitle: "This workbook cannot be saved here",
  unsavable: {
    macros:
      "It holds macros, and those could not be kept. Make the changes in Excel instead. You can save the report as a workbook of its own.",
    signed:
      "It carries a digital signature, which any change would break. Save a copy without the signature in Excel, and open that one. You can save the report as a workbook of its own.",
  },
  noReportTitle: "There is no report yet",
  noReport: "Create the report sheets first: under Publish, choose what the report should hold.",
  reportTitle: "The report was made earlier",
  reportOfBefore:
    "The report sheets in this workbook were made before it was opened here. They are saved with the workbook. To get a report by itself, create it anew under Publish; the older one can be removed there.",
  goPublish: "Go to Publish",

  broken: "Something on this page went wrong. Your file on this computer is as it was.",
  brokenSave: "You can still save what you have, then load the page again.",
  reload: "Load the page again",
};
