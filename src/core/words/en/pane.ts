import { SEVERITIES } from "../../findings/finding";
import type { PaneWords } from "../pane-words";
import { counted, listed, number } from "./counted";
import { paneMistakes } from "./pane-mistakes";
import { publish } from "./publish";
import { severityCount, severityName } from "./severities";
import { someUncalculated } from "./uncalculated";
import { understood } from "./understood";

const isRight = (stated: string): string => `${stated === "" ? "Empty" : stated} is right`;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const quoted = (names: readonly string[]): string => listed(names.map((name) => `“${name}”`));

const someUnread = (parts: number): string =>
  `${counted(parts, "part with figures was", "parts with figures were")} not read. See Understood.`;

export const pane: PaneWords = {
  ...paneMistakes,
  name: "Crossfoot",

  loading: "Loading …",
  unavailable: {
    "no-office":
      "Crossfoot could not reach Excel: Microsoft’s office.js did not load. Ask your IT staff to allow appsforoffice.microsoft.com, then open this pane again.",
    "not-in-excel":
      "This page is a part of Excel. Open a workbook in Excel, and choose Crossfoot on the Home tab there.",
    "too-old":
      "This version of Excel is too old for Crossfoot. It needs Excel 2021 or later, Microsoft 365, or Excel on the web.",
  },
  views: "Parts of the check",
  viewNames: { result: "Result", understood: "Understood", publish: "Publish" },
  privacy: "Privacy",
  support: "Help",

  firstSentence: "Checks every total and percentage of your request report, and says which cell is wrong.",
  firstPromise: "Checking changes nothing in your workbook.",
  check: "Check this workbook",
  checkAgain: "Check again",
  sample: "Try it with a sample",

  busy: {
    checking: "Checking …",
    changing: "Changing the sheet …",
    publishing: "Making the report sheets …",
    removing: "Removing the sheets …",
    sample: "Making a sample sheet …",
    keeping: "Keeping this in the workbook …",
  },
  cancel: "Cancel",
  cancelling: "Stopping …",

  stale: "The workbook changed since this check.",
  byItself: "Check by itself when the workbook changes",

  summary: (counts, { holds, fails, notApplicable, broken }, ignored = 0, unread = 0) => {
    const decided = holds + fails;
    const found = SEVERITIES.filter((severity) => counts[severity] > 0)
      .map((severity) => severityCount(severity, counts[severity]))
      .join(", ");
    return {
      found: found === "" ? nothingFound({ decided, fails, broken, unread }) : found,
      conditions: [
        holding(holds, decided),
        ...(notApplicable === 0
          ? []
          : [`${number(notApplicable)} ${notApplicable === 1 ? "does" : "do"} not apply`]),
        ...(broken === 0 ? [] : [`${number(broken)} could not be checked`]),
        ...(ignored === 0
          ? []
          : [`${counted(ignored, "finding", "findings")} ${ignored === 1 ? "is" : "are"} ignored`]),
      ].join(", "),
    };
  },
  sentence: (clause) => `${capital(clause)}.`,
  severity: (severity) => capital(severityName(severity)),
  severityCount,
  filter: "Show",
  allHidden: "All findings are hidden. Choose a kind above to show them.",
  allHoldNext: "The figures agree with each other. You can publish them.",
  onlyIgnored: "All that was found is ignored, at your request. The list of it is below.",
  noConditions:
    "The tables that were read hold nothing that can be compared, such as a total or a percentage.",
  incomplete: "Nothing was found by the checks that could be run.",
  allLeftOut:
    "You left out every table that was found, so nothing was checked. Put one back under Understood.",
  readHold: "The figures that were read agree with each other.",
  reportHolds: "The report is still true",
  reportAsWritten: "The report is as it was generated",
  reportDiffers: "The report is not as it was generated, or the draft has changed",
  someUnread,
  goUnderstood: "Go to Understood",
  someLeftOut: (tables) =>
    `${counted(tables, "table is", "tables are")} left out by you, and not checked. See Understood.`,
  someCorrected: (columns) =>
    `${counted(columns, "column is", "columns are")} read as you said. See Understood.`,
  goPublish: "Go to Publish",
  noTables: "No table of requests was found. This is what a table needs:",
  noTablesDo: [
    "Put a heading over each column of figures, such as “Total number of requests”.",
    "Put the country, or another label, in the first column, one row each.",
    "Leave an empty row between two tables.",
  ],
  seeUnderstood: "See what was read instead",
  findings: "Findings",
  findingsHint: "Each heading says what should be so. Under it is where it is not.",
  sheet: (name) => `Sheet “${name}”`,
  wholeWorkbook: "The whole workbook",
  findingCount: (count) => counted(count, "finding", "findings"),
  moreOfKind: (count) => `Show ${number(count)} more`,
  faults: (count) =>
    `${count === 1 ? "One check" : `${number(count)} checks`} could not be run, through a fault in Crossfoot. The result is incomplete: the other checks were run.`,

  otherFindings: "Other findings. Each heading says what should be so; under it is where it is not.",
  cellIsRight: "This cell is right",
  cellIsRightSpoken: (name) => `This cell is right: ${name}`,
  isRight,
  isRightSpoken: ({ name, stated }) => `${isRight(stated)}: ${name}`,
  nowConfirmed: (name) => `${name} is taken as right until its figure changes.`,
  confirmed: (count) => `Said to be right (${number(count)})`,
  confirmedUntil: "No change of these cells is proposed until their figures change.",
  confirmedFigure: ({ label, stated }) =>
    [label, stated === "" ? "empty" : stated].filter((part) => part !== "").join(": "),
  takeBack: "Take back",
  takeBackSpoken: (name) => `Take back that ${name} is right`,
  takenBack: (name) => `${name} may be wrong again.`,

  showCell: (name) => `Show ${name} in the sheet`,
  morePlaces: (count) => `and ${number(count)} more`,
  details: "Details",
  why: "Why it matters",
  suggestion: "Suggested change",
  looking: "Looking for a change that puts it right …",
  noSuggestion: "The figures alone do not say which one to change. Compare them with your records.",
  change: ({ name, from, to }) => `${name}: ${from} → ${to}`,
  changeSpoken: ({ name, from, to }) => `Change ${name} from ${from} to ${to}`,
  changeKind: (names) =>
    names.length === 1
      ? `${listed(names)} goes on showing the same figure, and will hold it as a plain number.`
      : `${listed(names)} go on showing the same figures, and will hold them as plain numbers.`,
  apply: "Apply",
  applyStale: "This was worked out before the workbook changed. Check again to apply it.",
  applied: (names) => `Changed ${listed(names)}.`,
  undo: "Undo",
  undoOf: (names) => `Undo the change of ${listed(names)}`,
  undone: (names) => `${listed(names)} ${names.length === 1 ? "is" : "are"} as before.`,
  dismiss: "Close this message",

  ignore: "Ignore …",
  ignoreReason: "Reason",
  ignoreHint: "For whoever opens this workbook next. You may leave it empty.",
  ignoreDo: "Ignore this finding",
  ignored: (count) => `Ignored (${number(count)})`,
  ignoredUntil: "Ignored until the figures change.",
  reasonGiven: (reason) => (reason === "" ? "No reason given." : `Reason: ${reason}`),
  stopIgnoring: "Stop ignoring",
  nowIgnored: "The finding is ignored until its figures change.",
  notIgnored: "The finding is shown again.",

  copy: "Copy as text",
  copied: "Copied.",
  copyFailed: "Copying is not allowed here. The text is selected below: press Ctrl+C (on a Mac, ⌘C).",
  copyHere: "Text to copy",
  copyTitle: "Result of the check",
  copyIgnored: "Ignored",
  copyConfirmed: "Said to be right by you",
  copyUnread: "Figures that were not read",
  copyLeftOut: "Left out by you, and not checked",
  copyCorrected: "Read as you said",
  copyTable: ({ sheet, name }) => `Sheet “${sheet}”, ${name}`,
  copyColumn: ({ sheet, letter, heading, reading }) =>
    `Sheet “${sheet}”, column ${letter}${heading === "" ? "" : ` (“${heading}”)`}: ${reading}`,

  copyDetails: "Copy details",
  leftBehind: (sheets) =>
    `${sheets.length === 1 ? "The sheet" : "The sheets"} ${quoted(sheets)} could not be taken away again. You can delete ${sheets.length === 1 ? "it" : "them"}.`,
  notKept: (why) => `This holds until the pane is closed, but could not be kept in the workbook. ${why}`,
  memoryUnreadable:
    "What was corrected or ignored earlier could not be read from this workbook, so it was not used. The next correction replaces it.",
  memoryNewer:
    "What was corrected or ignored earlier was kept by a newer Crossfoot. It is used as far as it is understood; what you change here holds until the pane is closed.",
  watchFailed: "Changes of the workbook are not noticed here. Choose Check again after a change.",
  screenFailed: "This part could not be loaded. Check your connection, then try again.",
  tryAgain: "Try again",

  someUncalculated,
  announceChecked: ({ found, mistakes, unexplained, conditions }, unread) =>
    `Check finished. ${found}; ${conditions}.${mistakes === null ? "" : ` ${capital(mistakes)}.`}${unexplained === null ? "" : ` ${unexplained}`}${unread === 0 ? "" : ` ${someUnread(unread)}`}`,
  announceSample: (sheets) =>
    `Made the ${sheets.length === 1 ? "sheet" : "sheets"} ${quoted(sheets)} with figures to try.`,

  understood,
  publish,
};

/** Never that nothing is wrong where something failed and is only out of sight, could not be checked, or was not read. */
function nothingFound({
  decided,
  fails,
  broken,
  unread,
}: Readonly<Record<"decided" | "fails" | "broken" | "unread", number>>): string {
  if (broken > 0) return "The check is incomplete";
  if (decided === 0) return "Nothing was checked";
  if (fails > 0) return "Nothing is left to look at";
  return unread > 0 ? "Nothing is wrong in what was read" : "Nothing is wrong";
}

function holding(holds: number, decided: number): string {
  if (decided === 0) return "there was nothing to compare";
  if (holds < decided)
    return `${number(holds)} of ${counted(decided, "condition", "conditions")} ${holds === 1 ? "holds" : "hold"}`;
  return decided === 1 ? "the one condition holds" : `all ${number(decided)} conditions hold`;
}
