import type { AccessibilityWords } from "../accessibility-words";
import { toForms } from "../forms";
import { points } from "./accessibility-points";

const { counted, listed, plural } = toForms("en-GB");

const ESSENTIAL = { one: "essential point is", other: "essential points are" } as const;
const RECOMMENDED = { one: "recommended point is", other: "recommended points are" } as const;

export const accessibility: AccessibilityWords = {
  sheet: "Accessibility",
  about: "What was done so that everyone can read this workbook",
  summary: "The points of an accessible spreadsheet: which are met, and which a person has to look at.",
  title: "Accessibility of this workbook",
  source: (publisher, title) => `The points follow the checklist of the ${publisher}: ${title}.`,
  heads: { point: "Point", weight: "Weight", result: "Result", details: "Details" },
  sections: {
    tables: "Tables",
    notes: "Notes",
    formatting: "Formatting",
    structure: "Structure",
    publishing: "Before publishing",
  },
  essential: "Essential",
  recommended: "Recommended",
  met: "Met",
  failed: "Not met",
  notApplicable: "Does not apply",
  person: "For a person",
  nothingToDo: "Nothing to do.",
  because: {
    "no-tables": "There is no table.",
    "no-marked-tables": "There is no table that is marked as one.",
    "no-links": "There is no link.",
    "no-drawings": "There is no such picture, chart or shape.",
    "no-note-marks": "No text refers to a note.",
    "one-sheet": "There is one sheet only.",
  },
  verdict: ({ essential, recommended }) =>
    `${essential === 0 ? "All essential points that a program can decide are met" : `${counted(essential, ESSENTIAL)} not met`}` +
    `${recommended === 0 ? "." : `; ${counted(recommended, RECOMMENDED)} not met.`}`,
  left: (count) =>
    `${counted(count, { one: "point is", other: "points are" })} left to a person, because a program cannot decide ` +
    `${count === 1 ? "it" : "them"}.`,
  points,
  placed: (where, fault) => `${where}: ${fault}`,
  cells: (sheet, cells) => `Sheet ${sheet}, ${cells}`,
  sheets: (sheets) => `${plural(sheets.length, { one: "Sheet", other: "Sheets" })} ${listed(sheets)}`,
  document: "The document",
  more: (places) => `And in ${counted(places, { one: "more place", other: "more places" })}.`,
};
