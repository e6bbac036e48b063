/**
 * The points of an accessible spreadsheet, in the order in which they are shown. Most are those of the UK Government Analysis
 * Function: "Making spreadsheets accessible: a brief checklist of the basics",
 * https://analysisfunction.civilservice.gov.uk/policy-store/making-spreadsheets-accessible-a-brief-checklist-of-the-basics/
 * (source `checklist`); `essential` are those that it marks as needed to pass the accessibility regulations. A point of the
 * checklist that asks for two things is two points here. `wcag` stands for what the checklist only advises and the Web Content
 * Accessibility Guidelines ask for at levels A and AA; `own` for what is neither, and good to know.
 */
export const POINTS = [
  { id: "table-marked", section: "tables", weight: "essential", by: "program", source: "checklist" },
  { id: "table-name", section: "tables", weight: "recommended", by: "program", source: "checklist" },
  { id: "merged-cells", section: "tables", weight: "essential", by: "program", source: "checklist" },
  { id: "blank-rows", section: "tables", weight: "essential", by: "program", source: "checklist" },
  { id: "header-row", section: "tables", weight: "essential", by: "program", source: "checklist" },
  { id: "cut-off-text", section: "tables", weight: "essential", by: "program", source: "checklist" },
  { id: "filters-and-panes", section: "tables", weight: "recommended", by: "program", source: "checklist" },
  { id: "empty-cells", section: "tables", weight: "essential", by: "program", source: "checklist" },
  { id: "hidden-cells", section: "tables", weight: "recommended", by: "program", source: "checklist" },
  { id: "note-symbols", section: "notes", weight: "essential", by: "program", source: "checklist" },
  { id: "note-word", section: "notes", weight: "recommended", by: "program", source: "checklist" },
  { id: "note-in-figure", section: "notes", weight: "recommended", by: "program", source: "checklist" },
  { id: "notes-table", section: "notes", weight: "recommended", by: "person", source: "checklist" },
  { id: "plain-language", section: "formatting", weight: "recommended", by: "person", source: "checklist" },
  { id: "link-text", section: "formatting", weight: "essential", by: "program", source: "checklist" },
  { id: "font-size", section: "formatting", weight: "recommended", by: "program", source: "checklist" },
  { id: "font-face", section: "formatting", weight: "recommended", by: "program", source: "checklist" },
  { id: "italic", section: "formatting", weight: "recommended", by: "program", source: "checklist" },
  { id: "turned-text", section: "formatting", weight: "recommended", by: "program", source: "checklist" },
  { id: "sheet-title", section: "formatting", weight: "essential", by: "program", source: "checklist" },
  { id: "heading-style", section: "formatting", weight: "essential", by: "program", source: "checklist" },
  { id: "symbols", section: "formatting", weight: "recommended", by: "program", source: "checklist" },
  { id: "headers-and-boxes", section: "formatting", weight: "essential", by: "program", source: "checklist" },
  { id: "visual-devices", section: "formatting", weight: "recommended", by: "person", source: "checklist" },
  { id: "fill", section: "formatting", weight: "recommended", by: "program", source: "checklist" },
  { id: "colour-alone", section: "formatting", weight: "essential", by: "program", source: "checklist" },
  { id: "contrast", section: "formatting", weight: "essential", by: "program", source: "checklist" },
  { id: "pictures", section: "formatting", weight: "recommended", by: "program", source: "checklist" },
  { id: "alternative-text", section: "formatting", weight: "essential", by: "program", source: "wcag" },
  { id: "pictures-of-text", section: "formatting", weight: "essential", by: "person", source: "wcag" },
  { id: "macros", section: "formatting", weight: "recommended", by: "program", source: "checklist" },
  { id: "sheet-name", section: "structure", weight: "essential", by: "program", source: "checklist" },
  { id: "blank-sheet", section: "structure", weight: "essential", by: "program", source: "checklist" },
  { id: "column-a", section: "structure", weight: "essential", by: "program", source: "checklist" },
  { id: "left-edge", section: "structure", weight: "essential", by: "program", source: "checklist" },
  { id: "below-table", section: "structure", weight: "recommended", by: "program", source: "checklist" },
  { id: "one-table", section: "structure", weight: "recommended", by: "program", source: "checklist" },
  { id: "hidden-sheet", section: "structure", weight: "recommended", by: "program", source: "own" },
  { id: "protection", section: "structure", weight: "recommended", by: "program", source: "own" },
  { id: "comments", section: "structure", weight: "recommended", by: "program", source: "own" },
  { id: "spelling", section: "publishing", weight: "essential", by: "person", source: "checklist" },
  { id: "excel-checker", section: "publishing", weight: "recommended", by: "person", source: "checklist" },
  { id: "document-title", section: "publishing", weight: "essential", by: "program", source: "checklist" },
  { id: "document-language", section: "publishing", weight: "essential", by: "program", source: "checklist" },
  { id: "document-subject", section: "publishing", weight: "recommended", by: "program", source: "own" },
  { id: "document-author", section: "publishing", weight: "recommended", by: "program", source: "own" },
  { id: "cursor", section: "publishing", weight: "essential", by: "program", source: "checklist" },
  { id: "cursor-elsewhere", section: "publishing", weight: "recommended", by: "program", source: "own" },
] as const satisfies readonly PointShape[];

interface PointShape {
  readonly id: string;
  readonly section: "tables" | "notes" | "formatting" | "structure" | "publishing";
  readonly weight: "essential" | "recommended";
  /** Who can decide it. */
  readonly by: "program" | "person";
  readonly source: "checklist" | "wcag" | "own";
}

export type Point = (typeof POINTS)[number];
export type PointId = Point["id"];
export type Section = PointShape["section"];
export type Weight = PointShape["weight"];
export type Source = PointShape["source"];
/** The points that a program decides. */
export type DecidedId = Extract<Point, { readonly by: "program" }>["id"];

/** In the order in which they are shown. */
export const SECTIONS: readonly Section[] = ["tables", "notes", "formatting", "structure", "publishing"];

/** The checklist, to be cited. */
export const CHECKLIST = {
  publisher: "UK Government Analysis Function",
  title: "Making spreadsheets accessible: a brief checklist of the basics",
  address:
    "https://analysisfunction.civilservice.gov.uk/policy-store/making-spreadsheets-accessible-a-brief-checklist-of-the-basics/",
} as const;
