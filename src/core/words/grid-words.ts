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
