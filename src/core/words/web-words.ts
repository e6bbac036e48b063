import type { LostPart } from "../lost-part";
import type { SeverityCounts } from "./pane-words";
import type { CellRef } from "../address";

/** The wording of the page that does the whole work in a browser, around the pane. */
export interface WebWords {
  readonly name: string;

  // The start
  readonly sentence: string;
  readonly open: string;
  readonly dropHere: string;
  readonly samples: string;
  readonly sampleNames: Readonly<Record<"mistakes" | "clean", string>>;
  readonly promise: string;
  readonly takes: string;
  readonly loadingPage: string;
  readonly support: string;
  readonly privacy: string;

  // Dropping
  readonly dropToOpen: string;
  readonly droppedSeveral: (opened: string, others: number) => string;
  readonly droppedFolder: string;
  readonly droppedNothing: string;

  // Opening
  readonly opening: (file: string) => string;
  readonly opened: (file: string) => string;
  readonly openingStopped: (file: string) => string;
  /** A part of the page itself, or a sample, could not be loaded. */
  readonly notLoaded: string;
  readonly sampleNotLoaded: string;
  readonly waitForSaving: string;
  readonly cancel: string;
  readonly stopping: string;
  readonly dismiss: string;

  // Work
  readonly commands: string;
  readonly openAnother: string;
  readonly undoOf: (step: StepParts) => string;
  readonly redoOf: (step: StepParts) => string;
  readonly nothingToUndo: string;
  readonly nothingToRedo: string;
  readonly undone: (step: StepParts) => string;
  readonly redone: (step: StepParts) => string;
  readonly saveWorkbook: string;
  readonly saveReport: string;
  /** Beside the name of a workbook with changes that were not saved; alone in the title of the window. */
  readonly unsaved: string;
  readonly title: (file: string, unsaved: boolean) => string;
  readonly sheetRegion: string;
  readonly paneRegion: string;
  readonly panels: string;
  readonly panelNames: Readonly<Record<"sheet" | "pane", string>>;
  /** Of the line between the two, which can be moved. */
  readonly paneWidth: string;
  readonly skipToSheet: string;
  readonly skipToPane: string;
  readonly sheetLoading: string;
  readonly sheetFailed: string;
  /** What of a sheet is damaged in the file and not drawn: colours of the theme, styles of tables, and so on. */
  readonly shownWithout: (parts: readonly UndrawnPart[]) => string;
  readonly chartFailed: string;

  // The line above the grid
  readonly cellLine: string;
  readonly address: string;
  readonly content: string;
  readonly emptyCell: string;
  readonly nothingSaid: string;
  /** The workbook changed since it was checked. */
  readonly outdated: string;
  readonly checkAgain: string;
  /** The same where something was found about other cells. */
  readonly chooseMarked: (counts: SeverityCounts) => string;
  /** `7 errors and 1 note` */
  readonly found: (counts: SeverityCounts) => string;
  /** Of a cell that shows nothing since something was changed. */
  readonly notWorkedOut: string;
  /** `1 of 3`: of the sentences about a cell, the first stands there. */
  readonly moreSaid: (count: number) => string;
  readonly showFinding: string;

  // Before something is lost
  readonly leaveTitle: string;
  readonly leaveText: (parts: { readonly file: string; readonly next: string }) => string;
  readonly leaveUnsavable: string;
  readonly discard: string;

  // Saving
  readonly savingWorkbook: string;
  readonly savingReport: string;
  readonly savingStopped: string;
  readonly savedWorkbook: (parts: SavedParts) => string;
  readonly savedReport: (parts: SavedParts) => string;
  readonly saveFailed: string;
  readonly lossTitle: string;
  readonly lossIntro: string;
  /** Told when such a file is opened, and again before it is saved. */
  readonly lossConverted: (converted: ConvertedParts) => string;
  readonly lossNotWorkedOut: (cells: readonly CellRef[]) => string;
  readonly lossPivots: string;
  /** No sheets can be added to the workbook that was opened. */
  readonly lossSheetsLeftOut: (sheets: readonly string[]) => string;
  readonly saveAnyway: string;
  readonly unsavableTitle: string;
  readonly unsavable: Readonly<Record<"macros" | "signed", string>>;
  readonly noReportTitle: string;
  readonly noReport: string;
  /** There are report sheets, made in another session. */
  readonly reportTitle: string;
  readonly reportOfBefore: string;
  readonly goPublish: string;

  // Where the page itself fails
  readonly broken: string;
  readonly brokenSave: string;
  readonly reload: string;
}

/** What may be damaged in a file while its figures can be read. */
export type UndrawnPart = "colors" | "tables" | "drawings" | "runs" | "comments";

/** One step of the history. */
export type StepParts =
  | { readonly kind: "cells"; readonly cells: readonly CellRef[] }
  | { readonly kind: "report-made" | "sample-made" | "sheets-removed"; readonly sheets: readonly string[] };

/** A file that is not a workbook of Excel, and what of it is not in the workbook that is made of it. */
export interface ConvertedParts {
  readonly from: "csv" | "ods";
  readonly lost: readonly LostPart[];
}

/** What a saved file is called, and what it holds beyond the workbook that was opened. */
export interface SavedParts {
  readonly file: string;
  /** There is a report in it. */
  readonly hasReport: boolean;
}
