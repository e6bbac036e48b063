import type { PublishWords } from "../publish-words";
import { counted, listed, number } from "./counted";
import { draftUncalculated } from "./uncalculated";

const quoted = (names: readonly string[]): string => listed(names.map((name) => `“${name}”`));

export const publish: PublishWords = {
  heading: "Publish",
  intro: "Makes new sheets in this workbook, ready to print or to copy. Your own sheets stay as they are.",
  nothing: "There is nothing to publish: no table of requests was found, or all of them are left out.",
  periods: "Periods",
  severalPeriods: "With several periods the report also shows how the figures developed.",
  noPeriodChosen: "Choose at least one period.",
  noPeriod: "no period named",
  tables: "Tables",
  noTableChosen: "Choose at least one table.",
  title: "Title",
  titleHint: "On the cover and in the footer. Leave it empty for a general one.",
  organisation: "Organisation",
  layout: "Layout",
  layouts: {
    report: { name: "As reports are printed", hint: "One heading over a percentage and its count." },
    accessible: {
      name: "Accessible",
      hint: "For screen readers and machines: one row of headings, one table a sheet.",
    },
  },
  language: "Language of the report",
  languageOfDraft: "As in the draft",
  theme: "Theme",
  themes: { neutral: "Neutral", "dark-header": "Dark header" },
  themeHint: "Colours, font, logo, header and footer. It is kept with this workbook.",
  themeFile: "Choose a theme file …",
  themeChosen: "The theme is chosen, and kept with this workbook.",
  themeNotKept: (why) => `The theme is chosen, but this workbook could not keep it. ${why}`,
  themeRefused: (file, why) => `The theme file “${file}” was not taken. ${why}`,
  themeUnreadable: "It could not be read.",
  paper: "Paper",
  papers: { a4: "A4", letter: "Letter" },
  figures: "Figures",
  figureChoices: {
    linked: {
      name: "Linked to the draft",
      hint: "When you correct the draft, the report follows.",
    },
    live: {
      name: "Live formulas",
      hint: "Totals and percentages are formulas; the counts are typed in.",
    },
    values: { name: "Values only", hint: "No formulas at all. Best to hand out." },
  },
  charts: "With charts",
  openErrors: (count) =>
    count === 1
      ? "1 error is open. A report with an error in it spreads the error."
      : `${number(count)} errors are open. A report with errors in it spreads them.`,
  ignoredErrors: (count) =>
    `${counted(count, "error is", "errors are")} ignored at your request. The sheet with the findings will list ${count === 1 ? "it with your reason" : "them with your reasons"}.`,
  asDraft: (count) =>
    `Publish as a draft although ${count === 1 ? "1 error is" : `${number(count)} errors are`} open; the report will say so`,
  create: "Create report sheets",
  newErrors: (count) =>
    `No report was made: the workbook changed, and there ${count === 1 ? "is 1 new error" : `are ${number(count)} new errors`}. Look at ${count === 1 ? "it" : "them"} first.`,
  workbookChanged:
    "The workbook changed, so no report was made. Look at the choices below, then create it again.",
  seeErrors: "See the errors",

  notAsPlanned: (sentence) =>
    `The sheets were written, but Excel does not hold everything as it was planned. Remove them, and do not publish them. ${sentence}`,
  notProved:
    "The sheets were written, but could not be read again to compare them with what was planned. Check the workbook again before you publish them.",
  made: (count) => `${counted(count, "report sheet was", "report sheets were")} made`,
  madeHint: "Choose a sheet to go to it.",
  madeFor: (periods) => `For ${listed(periods)}.`,
  madeDraft: ({ errors, periods }) =>
    `This is a draft${periods.length === 0 ? "" : ` for ${listed(periods)}`} with ${counted(errors, "open error", "open errors")}. It should not be published as it is.`,
  madeUncalculated: (formulas) =>
    `${draftUncalculated(formulas)}; the report says so. Before you publish it, open the saved workbook in Excel, save it there, and make the report from that.`,
  announceMade: (sheets) => `Report sheets made: ${listed(sheets)}.`,
  unpolished: {
    "page-setup": "The page set-up could not be done here. Look at Page Layout before you print.",
    charts: "Some of the looks of the charts could not be had here. The figures in them are right.",
    view: "The headings could not be kept in view here. Everything else is in place.",
  },
  facts: (count) => `Sentences for a press text (${number(count)})`,
  factsHint: "They say what the figures say, and nothing else. They stand on the cover, too.",
  copyFacts: "Copy all sentences",
  altTexts: (count) => `Alternative texts for the charts (${number(count)})`,
  altTextsHint:
    "For readers who cannot see a chart. Excel lets only you set them: right-click the chart, choose View Alt Text, and paste.",
  copyAltText: (chart) => `Copy the text for “${chart}”`,
  copyOne: "Copy",
  goTo: (sheet) => `Go to sheet “${sheet}”`,

  earlier: "Made by Crossfoot in this workbook",
  report: (sheets) => `Report, ${counted(sheets, "sheet", "sheets")}`,
  sampleSheets: "Sample",
  findingsSheet: "Findings",
  remove: "Remove this report",
  removeSample: "Remove the sample",
  removeFindings: "Remove the findings sheet",
  removeAsk: (sheets) =>
    `Delete the ${sheets.length === 1 ? "sheet" : "sheets"} ${quoted(sheets)}? What you added there is deleted too, and Excel cannot undo it.`,
  removeDo: (count) => (count === 1 ? "Delete this sheet" : "Delete these sheets"),
  keep: "Keep",
  removed: (sheets) =>
    sheets.length === 0
      ? "The sheets were gone already."
      : `Deleted the ${sheets.length === 1 ? "sheet" : "sheets"} ${quoted(sheets)}.`,
};
