import type { CellRef } from "./core/address";
import type { WorkbookPlan } from "./core/plan/workbook-plan";
import type { SheetSnapshot } from "./core/sheet";
import type { FailureReason } from "./core/words/failure-words";

/** What went right, or why not. Hosts never throw: an exception of theirs becomes a failure that the user sees. */
export type Outcome<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly failure: HostFailure };

export interface HostFailure {
  readonly reason: FailureReason;
  /** The sheet that it is about; `null` where it is about none or where nobody knows. */
  readonly sheet: string | null;
  /** Code and place of the fault, for whoever mends the program; never a figure or a text of the workbook. */
  readonly details: string;
  /** Sheets that were begun and could not be removed again. */
  readonly leftBehind: readonly string[];
}

/** Something that may take a while: it says how far it is, and stops at the next step when it is asked to. */
export interface Task {
  readonly signal: AbortSignal;
  /** @param share how much is done, from 0 to 1 */
  readonly onProgress: (share: number) => void;
}

/** What a sheet is that the program made. Each carries a mark that survives when somebody renames it. */
export type SheetKind = "report" | "findings" | "sample";

export interface Mark {
  readonly kind: SheetKind;
  /** The same for all sheets that were made together. At most 40 characters. */
  readonly id: string;
}

export interface MadeSheet extends Mark {
  /** The name that it has now. */
  readonly name: string;
}

/** A workbook as it is now. */
export interface Contents {
  /** In workbook order. Sheets made by the program as a report or as findings are marked `made`. */
  readonly sheets: readonly SheetSnapshot[];
  /** On all tabs, those of chart sheets and others without cells included. */
  readonly names: readonly string[];
  readonly made: readonly MadeSheet[];
  /** What `keep` kept last; `null` where nothing is kept. */
  readonly memory: string | null;
}

/** A part of the looks that could not be had. The figures and tables stand. */
export type Polish = "page-setup" | "charts" | "view";

export interface Written {
  /** The names that the sheets have, in the order of the plan. */
  readonly sheets: readonly string[];
  readonly unpolished: readonly Polish[];
}

export interface CellChange {
  readonly cell: CellRef;
  /** What the cell shows; the change is refused as `changed` where it shows something else by now. */
  readonly from: string;
  /** A number stays a number; text is written as text, whatever it begins with. Formats stay, but for a number in `@`: `General`. */
  readonly to: number | string;
}

/** The few things that a pane needs of whatever holds the workbook. */
export interface Host {
  /** The sheets that the program made. Reads nothing else. */
  made(): Promise<Outcome<readonly MadeSheet[]>>;
  /** Reads all sheets. Writes nothing, and leaves the undo history alone. */
  read(task: Task): Promise<Outcome<Contents>>;
  /**
   * Adds the sheets of the plan, all or none. Never overwrites: a name that is taken is the failure `name-taken`.
   * A plan of the kind `findings` refreshes the sheet of that kind, where there is one and nobody changed it or hid
   * a part of it.
   */
  write(plan: WorkbookPlan, mark: Mark, task: Task): Promise<Outcome<Written>>;
  /** Removes the sheets that carry this id, whatever they are called by now, and says which they were. */
  remove(id: string): Promise<Outcome<readonly string[]>>;
  /** Brings the first cell into view and selects it; with others of its sheet, where the host can. */
  show(cells: readonly CellRef[]): Promise<Outcome<null>>;
  /** Changes these cells, all or none. Refuses cells that hold a formula. */
  change(changes: readonly CellChange[]): Promise<Outcome<null>>;
  /** Keeps a text in the workbook, in place of the one before. */
  keep(memory: string): Promise<Outcome<null>>;
  /** Calls back when the user (or somebody else) changed something; not for what this host itself did. */
  watch(onChange: () => void): Promise<Outcome<() => Promise<void>>>;
}
