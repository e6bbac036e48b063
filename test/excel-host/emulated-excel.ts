import type { SheetSnapshot } from "../../src/core/sheet";
import type { Book } from "./model/book";
import type { WholeRequestError } from "./protocol/errors";
import type { User } from "./user";

export interface ExcelOptions {
  readonly sheets?: readonly SheetSnapshot[];
  /** Requirement set ExcelApi; 1.14 unless said otherwise. */
  readonly apiVersion?: string;
  /**
   * What is used of a range: the smallest range with all that it holds (`tight`), or its part of what is used of the sheet
   * (`loose`, unless said otherwise: it is the larger of the two, and Microsoft does not say which).
   */
  readonly usedOfRange?: "tight" | "loose";
  /** Other requirement sets that it has, as `ExcelApiOnline`, and their versions. */
  readonly otherSets?: Readonly<Record<string, string>>;
  /** Only the web limits the size of requests and answers. */
  readonly platform?: "web" | "desktop";
  /** Names of those `sheets` that are sheets of a chart: Excel lists them, and answers nothing else about them. */
  readonly chartSheets?: readonly string[];
  /** Numbers wider than their column are given as `####`, as some editions of Excel do in `text`. */
  readonly showsHashes?: true;
}

export interface Answer {
  /** Error of the whole request as Excel on the web numbers it; 0 where there is none. */
  readonly error: 0 | WholeRequestError;
  /** Answer of ProcessQuery as JSON text; empty with an error of the whole request. */
  readonly body: string;
}

/** One action of a request, as it came over the wire. */
export interface LoggedAction {
  readonly kind: "instantiate" | "query" | "method" | "set" | "trace" | "other";
  /** The object: `workbook.Worksheets.Add("Overview").Charts`. */
  readonly path: string;
  /** Member that is called, set or made: `Add`, `Name`; for a query what is selected: `values,text`. */
  readonly name: string;
  readonly args: readonly unknown[];
}

export interface LoggedRequest {
  readonly bytes: number;
  readonly answerBytes: number;
  readonly actions: readonly LoggedAction[];
  /** Only gives references back: the client sends such a request after a run, and nobody waits for it. */
  readonly isCleanUp: boolean;
  /** Error of the whole request, or code of the action that failed; `null` where all went well. */
  readonly failed: string | null;
  /** How many actions were carried out. */
  readonly carriedOut: number;
}

interface FaultAt {
  /** Which request from now on, without those that only clean up; 1, the next, unless said otherwise. */
  readonly atRequest?: number;
}

/** The whole request fails: before anything is done, or, with `afterwards`, when all is done and only the answer is lost. */
export interface RequestFault extends FaultAt {
  readonly error: WholeRequestError;
  readonly afterwards?: true;
}

/** One action fails; those before it stay done. Without `atRequest`, in the first request that has a matching action. */
export interface ActionFault extends FaultAt {
  readonly code: string;
  readonly message?: string;
  /** Zero-based. */
  readonly beforeAction?: number;
  readonly match?: (action: LoggedAction) => boolean;
}

export type Fault = RequestFault | ActionFault;

/** Entry of an event: category, type, id of the target, payload as JSON text, id, whether it comes from elsewhere. */
export type EventEntry = readonly [65536, number, string, string, number, boolean];

export interface EmulatedExcel {
  /** Carries out one ProcessQuery batch. */
  process(body: string): Answer;
  /** As `process`; with the flag of `delayForCellEdit` (64) it waits until no cell is edited any more. */
  deliver(body: string, flags: number): Promise<Answer>;
  /** Called with events as they come over the wire. Returns how to stop it. */
  onEvents(listener: (entries: readonly EventEntry[]) => void): () => void;
  isSetSupported(name: string, version?: string): boolean;
  readonly platform: "web" | "desktop";
  readonly requests: readonly LoggedRequest[];
  /** Requests without those that only clean up: the number of syncs. */
  readonly syncs: readonly LoggedRequest[];
  inject(fault: Fault): void;
  /** Something that happens just before a request is carried out: number `atRequest` from now on, without clean-ups. */
  meanwhile(atRequest: number, happen: () => void): void;
  /** Faults that have not happened, and those that cannot happen any more because nothing met them. */
  readonly faultsLeft: number;
  /** A cell is being edited. */
  editing: boolean;
  /** The workbook has the focus. */
  active: boolean;
  readOnly: boolean;
  connected: boolean;
  /** What it holds; read it, and change it only through `user` and `remote`. */
  readonly book: Book;
  /** The person before the screen. */
  readonly user: User;
  /** Somebody else who edits the same workbook. */
  readonly remote: User;
  /** Calls that would have emptied the user's undo stack, as `Worksheet.Delete`. */
  readonly undoCleared: readonly string[];
  /** Ranges that the host keeps for the client. */
  readonly keptReferences: number;
  toSnapshots(): readonly SheetSnapshot[];
  /** Everything about these sheets (all, unless named) as readable text, to be compared before and after. */
  fingerprint(sheetNames?: readonly string[]): string;
}
