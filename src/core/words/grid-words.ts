import type { Severity } from "../findings/finding";

/** The wording of the sheet as the browser page shows it: its cells, its headings and the tabs under it. */
export interface GridWords {
  /** What a screen reader says of the whole grid. */
  readonly sheet: (name: string) => string;
  /** Above the row numbers and beside the column letters; read out only. */
  readonly corner: string;
  /** Of a row or a column beside which others are hidden; read out, and shown when the pointer rests there. */
  readonly hiddenRows: (count: number) => string;
  readonly hiddenColumns: (count: number) => string;
  /** Of a row or a column that is hidden, and is shown as long as the keyboard is in it. */
  readonly shownRow: string;
  readonly shownColumn: string;
  /** What a cell is marked as: `Error`; one that is only concerned: `Part of an error`. */
  readonly marked: (severity: Severity, isSuspect: boolean) => string;
  readonly proposed: (value: string) => string;
  /** Of everything that lies over the cells. */
  readonly drawings: string;
  /** Of something that is in the workbook and is not drawn here. */
  readonly notDrawn: (what: "chart" | "picture" | "shape") => string;
  /** Of a picture that says nothing of itself. */
  readonly picture: string;

  // Comments
  readonly comment: string;
  /** Read out after what a cell shows. */
  readonly commented: string;
  readonly remark: (author: string, text: string) => string;

  // Under the grid, where several cells are chosen
  readonly chooseSeveral: string;
  readonly chosenCells: (count: number) => string;
  readonly chosenRows: (count: number) => string;
  readonly chosenColumns: (count: number) => string;
  /** Cells and whole rows or columns. */
  readonly chosenSeveral: string;
  /** Behind what is chosen: some of it is not counted. */
  readonly withoutHidden: string;
  readonly sum: string;
  readonly average: string;
  readonly count: string;
  /** How many of those that are counted are numbers. */
  readonly numbers: string;
  readonly number: (count: number) => string;
  readonly copy: string;
  readonly copied: string;
  readonly notCopied: string;

  // The tabs
  readonly sheets: string;
  readonly hidden: string;
  readonly veryHidden: string;
  /** Of a sheet that the program made. */
  readonly made: string;
  /** Of a sheet, by the most severe that was found on it. */
  readonly found: (severity: Severity) => string;
  readonly earlierSheets: string;
  readonly laterSheets: string;
}
