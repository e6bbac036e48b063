import type { CellRef } from "../../core/address";
import type { ColumnMeaning, TableMark } from "../../core/corrections";
import type { Place } from "./checked";

/** A column of a table in words, and as it would be corrected. */
export interface UnderstoodColumn {
  /** Index into `Table.columns`. */
  readonly index: number;
  /** `B` */
  readonly letter: string;
  readonly heading: string;
  readonly cell: CellRef;
  /** `count, user data, approved` */
  readonly reading: string;
  readonly meaning: ColumnMeaning;
  /** The meaning comes from the user. */
  readonly corrected: boolean;
}

export interface UnderstoodTable {
  readonly mark: TableMark;
  readonly place: Place;
  readonly title: string;
  /** `outcomes of requests, user data, H1 2024, total in row 19` */
  readonly reading: string;
  readonly columns: readonly UnderstoodColumn[];
}

/** A table that the user left out of the check. */
export interface LeftOutTable {
  readonly mark: TableMark;
  /** `null` where nobody knows where it stands. */
  readonly place: Place | null;
  /** What stands there, shortened. */
  readonly text: string;
}

/** A part of a sheet that was not read, and why. */
export interface LeftOutPart {
  readonly sentence: string;
  /** `null` for a whole sheet. */
  readonly place: Place | null;
  /** It holds figures that may belong to the report, and nobody checked them. */
  readonly hasFigures: boolean;
}

export interface UnderstoodSheet {
  readonly name: string;
  readonly tables: readonly UnderstoodTable[];
  readonly leftOutTables: readonly LeftOutTable[];
  /** What was not read. Parts with figures come first. */
  readonly leftOut: readonly LeftOutPart[];
  /** What of the sheet the user does not see in Excel, in sentences. */
  readonly hidden: readonly string[];
}

/** A name that a correction can choose, and the key it stands for: `user-data` and `user data`. */
export interface Choice {
  readonly value: string;
  readonly name: string;
}

/** What was read of a workbook, for its user to confirm. */
export interface Understood {
  readonly sheets: readonly UnderstoodSheet[];
  /** Types and outcomes that a column can be corrected to. */
  readonly types: readonly Choice[];
  readonly outcomes: readonly Choice[];
}
