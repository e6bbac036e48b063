import type { FailureWords } from "../failure-words";
import type { PaneWords } from "../pane-words";
import { listed } from "./counted";
import { failures } from "./failures";
import { pane } from "./pane";

const quoted = (names: readonly string[]): string => listed(names.map((name) => `“${name}”`));

/** The pane says the same in a browser as in Excel, but for what is only true in Excel. */
export const webPane: PaneWords = {
  ...pane,
  cannotApply:
    "This cannot be applied from here: when it was tried out, not everything came right. A formula may follow from the figure that only Excel can work out. Change the figure in Excel, then open the workbook here again.",
  notKept: (why) => `This holds until the page is closed, but could not be kept in the workbook. ${why}`,
  memoryNewer:
    "What was corrected or ignored earlier was kept by a newer Crossfoot. It is used as far as it is understood; what you change here holds until the page is closed.",
  ignoreHint: "For whoever opens the saved workbook next. You may leave it empty.",
  screenFailed: "This part could not be loaded. Save your workbook, then load the page again.",
  publish: {
    ...pane.publish,
    intro:
      "Makes new sheets in this workbook, ready to print or to copy. Your own sheets stay as they are. Save the workbook afterwards.",
    madeHint: "Choose a sheet to go to it. Then choose Save workbook, or Save report only.",
    notAsPlanned: (sentence) =>
      `The sheets were made, but do not hold everything as it was planned. Remove them, and do not publish them. ${sentence}`,
    notProved:
      "The sheets were made, but could not be read again to compare them with what was planned. Check the workbook again before you publish them.",
    unpolished: {
      ...pane.publish.unpolished,
      "page-setup": "The page set-up could not be done here. Look at Page Layout in Excel before you print.",
    },
    altTextsHint:
      "For readers who cannot see a chart. The saved charts carry them already; copy them for a website or a press text.",
    removeAsk: (sheets) =>
      `Delete the ${sheets.length === 1 ? "sheet" : "sheets"} ${quoted(sheets)}? Undo brings ${sheets.length === 1 ? "it" : "them"} back until the page is closed.`,
  },
};

/** How a sheet is called in a sentence, also where its name is not known. */
const theSheet = (sheet: string | null, otherwise: string): string =>
  sheet === null ? otherwise : `The sheet “${sheet}”`;

export const webFailures: FailureWords = {
  ...failures,
  "protected-workbook": () =>
    "The structure of this workbook is protected, so no sheet can be added or removed. Open it in Excel, choose Review, Protect Workbook to take the protection off, save it, and open it here again.",
  "protected-sheet": ({ sheet }) =>
    `${theSheet(sheet, "The sheet")} is protected. Open the workbook in Excel, choose Review, Unprotect Sheet, save it, and open it here again.`,
  "read-only": () =>
    "This workbook can only be read here. Save a copy of your own in Excel, and open that one.",
  editing: () => "Something else is being done to this workbook. Wait a moment, then try again.",
  inactive: () => "Another workbook was opened on this page. Open this one again.",
  "no-other-sheet": () =>
    "A workbook needs a sheet that can be seen, and there would be none left. Add or unhide a sheet in Excel, and open the workbook here again.",
  "name-taken": ({ sheet }) =>
    `There is already ${sheet === null ? "a sheet of that name" : `a sheet called “${sheet}”`}. Rename it in Excel and open the workbook here again, or remove it under Publish if Crossfoot made it.`,
  "too-large": ({ sheet }) =>
    `${theSheet(sheet, "This workbook")} is too large to be handled in one go. Move what does not belong to the report into another workbook, and open it here again.`,
  disconnected: () =>
    "The work on this workbook was cut short. Try again; if that does not help, save what you have, load the page again, and open the workbook once more.",
  unsupported: () => "That cannot be done here. Open the workbook in Excel for it.",
  hidden: ({ sheet }) =>
    `The cell is on ${sheet === null ? "a hidden sheet" : `the sheet “${sheet}”, which is hidden`}. Unhide the sheet in Excel to see the cell.`,
  formula: () =>
    "The cell holds a formula, so its figure is not replaced. Correct the formula, or the cells that it adds up, in Excel.",
  unexpected: () =>
    "Something went wrong that should not have. Try again; if it happens again, copy the details and send them to whoever looks after this page.",
};
