import type { CellRef } from "../../core/address";
import type { WorkbookPlan } from "../../core/plan/workbook-plan";
import type { SheetSnapshot } from "../../core/sheet";
import type { CellChange, Contents, MadeSheet, Mark, Outcome, Written } from "../../host";
import type { SheetView } from "../../xlsx/view/sheet-view";
import type { BookState, Saved } from "./book";

/** What is asked of the thread of an opened workbook. */
export type Question =
  | { readonly kind: "made" }
  | { readonly kind: "read" }
  | { readonly kind: "write"; readonly plan: WorkbookPlan; readonly mark: Mark }
  | { readonly kind: "remove"; readonly id: string }
  | { readonly kind: "show"; readonly cells: readonly CellRef[] }
  | { readonly kind: "change"; readonly changes: readonly CellChange[] }
  | { readonly kind: "keep"; readonly memory: string }
  | { readonly kind: "view"; readonly sheet: string }
  | { readonly kind: "content"; readonly cell: CellRef }
  | { readonly kind: "undo" | "redo" }
  | { readonly kind: "save"; readonly what: "workbook" | "report" };

/** The answers to each kind of question. */
export type Answer =
  | { readonly kind: "made"; readonly outcome: Outcome<readonly MadeSheet[]> }
  | { readonly kind: "read"; readonly outcome: Outcome<Contents> }
  | { readonly kind: "write"; readonly outcome: Outcome<Written> }
  | { readonly kind: "remove"; readonly outcome: Outcome<readonly string[]> }
  | { readonly kind: "show" | "change" | "keep" | "undo" | "redo"; readonly outcome: Outcome<null> }
  | { readonly kind: "view"; readonly outcome: Outcome<SheetView> }
  | { readonly kind: "content"; readonly outcome: Outcome<string> }
  | { readonly kind: "save"; readonly saved: Saved }
  | Broken;

/** The thread ended, or did something that it should not; `details` for whoever mends it. */
interface Broken {
  readonly kind: "broken";
  readonly details: string;
}

/** To the thread. */
export type BookRequest =
  | { readonly kind: "open"; readonly file: File }
  | { readonly kind: "ask"; readonly id: number; readonly question: Question }
  | { readonly kind: "stop"; readonly id: number };

/** From the thread. */
export type BookReply =
  /** Its program is there; what goes wrong from now on is about the file. */
  | { readonly kind: "ready" }
  | { readonly kind: "opening"; readonly share: number }
  | { readonly kind: "opened"; readonly state: BookState; readonly notices: readonly string[] }
  | { readonly kind: "refused"; readonly message: string }
  | { readonly kind: "progress"; readonly id: number; readonly share: number }
  | {
      readonly kind: "answer";
      readonly id: number;
      readonly answer: PackedAnswer;
      /** `null` where it is as it was sent last. */
      readonly state: BookState | null;
    };

/** A workbook that was read is large, and hardly anything of it is new: sheets that were sent before are sent by number. */
export type PackedAnswer =
  | Exclude<Answer, { readonly kind: "read" }>
  | { readonly kind: "read"; readonly outcome: Outcome<PackedContents> };

export interface PackedContents extends Omit<Contents, "sheets"> {
  readonly sheets: readonly PackedSheet[];
}

interface PackedSheet {
  readonly number: number;
  /** `null` where it was sent before. */
  readonly sheet: SheetSnapshot | null;
}
