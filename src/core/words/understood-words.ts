import type { ColumnMeaning } from "../corrections";

/** The wording of the screen that says what was understood, and lets it be corrected. */
export interface UnderstoodWords {
  readonly heading: string;
  readonly intro: string;
  readonly noTables: string;
  readonly otherSheets: (count: number) => string;
  readonly columnsOf: (count: number) => string;
  readonly leaveOut: string;
  /** For the ear: which table. */
  readonly leaveOutOf: (table: string) => string;
  readonly putBack: string;
  readonly putBackOf: (table: string) => string;
  readonly leftOutByYou: string;
  readonly leftOut: (count: number) => string;
  readonly leftOutMore: (count: number) => string;
  readonly tableLeftOut: string;
  readonly tablePutBack: string;

  readonly correct: string;
  readonly correctOf: (column: string) => string;
  readonly corrected: string;
  readonly correctHeading: (column: string) => string;
  readonly measure: string;
  readonly measures: Readonly<Record<ColumnMeaning["measure"], string>>;
  readonly type: string;
  readonly outcome: string;
  readonly another: string;
  readonly anotherType: string;
  readonly anotherOutcome: string;
  readonly use: string;
  readonly back: string;
  readonly columnCorrected: string;
  readonly columnRestored: string;
}
