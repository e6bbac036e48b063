import type { CellRef } from "../address";
import type { Figure } from "../figure";
import type { Decimal } from "../rounding";
import type { Operation } from "./operation";
import type { Stop } from "./search";
import type { Slip } from "./slip";

/**
 * What the figures say about where a mistake is.
 *
 * | status       | meaning                                                                                      |
 * | ------------ | -------------------------------------------------------------------------------------------- |
 * | `certain`    | proved: the only smallest set of changes that makes all conditions hold                      |
 * | `ambiguous`  | proved to be smallest, but there are others of the same size                                 |
 * | `structural` | one operation on rows or columns explains more than as many changes of cells would           |
 * | `unproved`   | a cap was reached: nothing smaller than `lowerBound` exists, and what is listed is what was found  |
 * | `none`       | no change of the cells that may be changed makes the conditions hold                         |
 */
export type Status = "certain" | "ambiguous" | "structural" | "unproved" | "none";

/** One cell to be changed. */
export interface Change {
  readonly figure: Figure;
  /** `null` where the conditions leave a range. */
  readonly proposed: Decimal | null;
  /** `null` where there is one value; `high` is `null` without an upper end. */
  readonly range: { readonly low: Decimal; readonly high: Decimal | null } | null;
  /** How the stated value came about; `null` where no value is proposed, or where an operation says it. */
  readonly slip: Slip | null;
}

/** One set of changes. */
export interface Alternative {
  /** By sheet, row and column. Live formulas are not listed: they follow. */
  readonly changes: readonly Change[];
  /** How surprising the slips are together, in bits: less is likelier. Equal ones are not to be told apart. */
  readonly bits: number;
}

/** Alternatives that make the same change in different rows: `the same change in any of 7 rows`. */
export interface Family {
  /** Indices into the alternatives, the changes of `Explanation.changes` being number 0. */
  readonly members: readonly number[];
  readonly rows: number;
}

/** An operation that may be behind it as well, with all that would have to change then. */
export interface Rival extends Alternative {
  readonly operation: Operation;
}

/** A live formula of which an explanation takes something for granted. */
export interface UnreadFormula {
  readonly cell: CellRef;
  /**
   * `to-follow`, `to-stay`: its text does not tell which cells it reads, so nobody knows what becomes of its result. `apart`: it
   * reads the same cells as another one, so that one mistake there may be behind both.
   */
  readonly taken: "to-follow" | "to-stay" | "apart";
}

/** One mistake, and what it explains. */
export interface Explanation {
  /** The same from run to run on the same data: the cells of the first alternative. */
  readonly id: string;
  readonly status: Status;
  /** Proved: no explanation of these failures has fewer changes. */
  readonly lowerBound: number;
  /** The best set of changes; empty where none is known. */
  readonly changes: readonly Change[];
  readonly bits: number;
  /** Other sets as small, the likeliest first. */
  readonly alternatives: readonly Alternative[];
  /** How many of the alternatives are exactly as likely as the first set. */
  readonly ties: number;
  readonly families: readonly Family[];
  /** `false` where a cap cut the list of alternatives short. */
  readonly isComplete: boolean;
  /** What ended the search before its time, the clock or another cap; `null` where nothing was left out. */
  readonly stoppedBy: Stop | null;
  /** The operation of a structural explanation; its further changes are in `changes`. */
  readonly operation: Operation | null;
  /** The operation that is taken for granted here: this has to change besides. */
  readonly beside: Operation | null;
  /** Other operations that explain as much, or nearly. */
  readonly rivals: readonly Rival[];
  /** Failing conditions that it explains, as indices into the conditions asked about. */
  readonly conditions: readonly number[];
  /** How many conditions hang together with these figures: `makes all 131 conditions hold`. */
  readonly checked: number;
  /** How many changes there are in all where several mistakes hang together, this one included. */
  readonly together: number;
  /** Beside the changed cells. What rests on more than a result that follows is never `certain`. */
  readonly unread: readonly UnreadFormula[];
  /** Safe to apply without a second look. */
  readonly isOneClick: boolean;
}

/** Sorts cells in reading order within a sheet; sheets by name. */
export function compareRefs(a: CellRef, b: CellRef): number {
  if (a.sheet !== b.sheet) return a.sheet < b.sheet ? -1 : 1;
  return a.row - b.row || a.col - b.col;
}

/** Cell by cell; a list that goes on comes after. */
export function compareRefLists(a: readonly CellRef[], b: readonly CellRef[]): number {
  for (const [at, one] of a.entries()) {
    const two = b[at];
    const order = two === undefined ? 1 : compareRefs(one, two);
    if (order !== 0) return order;
  }
  return a.length - b.length;
}

/** Sorts sets of changes by their cells, then by what they propose, so that no two different ones are equal. */
export function compareChanges(a: readonly Change[], b: readonly Change[]): number {
  const cellsOf = (changes: readonly Change[]): readonly CellRef[] =>
    changes.map(({ figure }) => figure.cell);
  const order = compareRefLists(cellsOf(a), cellsOf(b));
  if (order !== 0) return order;
  const values = (changes: readonly Change[]): readonly number[] =>
    changes.flatMap(({ proposed, range }) => {
      const low = proposed ?? range?.low;
      return [low?.digits ?? 0, (proposed ?? range?.high)?.digits ?? Number.MAX_VALUE];
    });
  const [one, two] = [values(a), values(b)];
  return one.map((value, at) => value - (two[at] ?? 0)).find((difference) => difference !== 0) ?? 0;
}

/** The likeliest first. The last digits of a sum depend on its order: sums that differ in no others are equal. */
export function compareBits(a: { readonly bits: number }, b: { readonly bits: number }): number {
  return Math.round(a.bits * 1e6) - Math.round(b.bits * 1e6);
}
