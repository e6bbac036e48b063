import type { AccessibilityWords } from "../accessibility-words";

export const accessibility: AccessibilityWords = {
  sheet: "Accessibility",
  about: "What was done so that everyone can read this workbook",
  summary: "The points of an accessible spreadsheet: which are met, and which a person has to look at.",
};
