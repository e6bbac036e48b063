import type { CellRef } from "../../core/address";
import type { Host, Outcome, Task } from "../../host";
import type { LostPart } from "../../core/lost-part";
import type { SheetTab, SheetView } from "../../xlsx/view/sheet-view";

/** An opened workbook, as the page sees it. The work is done in a thread of its own. */
export interface Book {
  /** Of the file, as the user knows it. */
  readonly file: string;
  /** What the pane works with. `show` calls those who listen with `onShow`. */
  readonly host: Host;
  /** How things stand; another object whenever something changed. */
  readonly state: () => BookState;
  /** Calls back after every change of `state`. Gives back how to stop. */
  readonly subscribe: (listener: () => void) => () => void;
  /** Calls back when the pane wants cells to be seen. Gives back how to stop. */
  readonly onShow: (listener: (cells: readonly CellRef[]) => void) => () => void;
  /** What a sheet looks like now. The failure `gone` where there is none of that name. */
  view(sheet: string): Promise<Outcome<SheetView>>;
  /** What stands in a cell, for the line above the grid: its formula, or its value as it would be typed. */
  content(cell: CellRef): Promise<Outcome<string>>;
  /** Takes back the last change, or makes it again. The pane is told that the workbook changed. */
  undo(): Promise<Outcome<null>>;
  redo(): Promise<Outcome<null>>;
  /** The workbook with everything it had, the changes and the new sheets; or the report that was made last by itself. */
  save(what: "workbook" | "report", task: Task): Promise<Saved>;
  /** Ends its thread. */
  end(): void;
}

export type Saved =
  | { readonly ok: true; readonly bytes: Uint8Array<ArrayBuffer>; readonly file: string }
  /** A sentence for the user; `null` where they stopped it. */
  | { readonly ok: false; readonly message: string | null };

export interface BookState {
  /** In the order of the workbook. */
  readonly tabs: readonly (SheetTab & {
    /** Made by the program, in this session or before. */
    readonly made: boolean;
    /** Counts up whenever the sheet looks otherwise than before. */
    readonly version: number;
  })[];
  /** What would be taken back, in words of the page; `null` where there is nothing. */
  readonly undo: Step | null;
  readonly redo: Step | null;
  /** There is something that was not saved. */
  readonly unsaved: boolean;
  /** A report was made in this session, and is still there. */
  readonly hasReport: boolean;
  /** Why the workbook itself cannot be saved: it holds macros, or is signed. */
  readonly unsavable: Unsavable | null;
  /** What would not be as it was in the saved workbook, before anything is saved. */
  readonly losses: readonly Loss[];
}

export type Unsavable = "macros" | "signed";

/** What a conversion or a change costs. The page makes sentences of it. */
export type Loss =
  /** The file is a .csv or an .ods, and an .xlsx is saved. */
  | { readonly kind: "converted"; readonly from: "csv" | "ods"; readonly lost?: readonly LostPart[] }
  /** Formulas that follow from the changes and are worked out only when Excel opens the file. */
  | { readonly kind: "not-worked-out"; readonly cells: readonly CellRef[] }
  | { readonly kind: "pivots" }
  /** The file takes no sheets, so that what was made here is not in what is saved. */
  | { readonly kind: "sheets-left-out"; readonly sheets: readonly string[] };

/** One step of the history. */
export type Step =
  | { readonly kind: "cells"; readonly cells: readonly CellRef[] }
  | { readonly kind: "report-made" | "sample-made" | "sheets-removed"; readonly sheets: readonly string[] };

/** Opening a file: `ok`, a sentence for the user, or `null` where they stopped it. */
export type Opened =
  | {
      readonly ok: true;
      readonly book: Book;
      /** What the user should know, a sentence each. */ readonly notices: readonly string[];
    }
  | { readonly ok: false; readonly message: string | null };

/** Opens a file (.xlsx, .xlsm, .csv, .ods) in a thread of its own. Never throws. */
export type OpenBook = (file: File, task: Task) => Promise<Opened>;
