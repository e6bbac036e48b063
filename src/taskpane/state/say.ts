import { toCellKey, type CellRef } from "../../core/address";
import {
  NO_CORRECTIONS,
  sameMark,
  type ColumnMeaning,
  type Confirmed,
  type Corrections,
  type TableMark,
  type Waiver,
} from "../../core/corrections";

/** What was said, with one thing more. Of two things said about the same, the later one stays. */

export function withLeftOut(said: Corrections, mark: TableMark): Corrections {
  return { ...withPutBack(said, mark), leftOut: [...withPutBack(said, mark).leftOut, mark] };
}

export function withPutBack(said: Corrections, mark: TableMark): Corrections {
  return { ...said, leftOut: said.leftOut.filter((other) => !sameMark(other, mark)) };
}

export interface ColumnPlace {
  readonly table: TableMark;
  readonly column: number;
}

export function withMeaning(said: Corrections, place: ColumnPlace, meaning: ColumnMeaning): Corrections {
  const { columns } = withoutMeaning(said, place);
  return { ...said, columns: [...columns, { table: place.table, column: place.column, meaning }] };
}

export function withoutMeaning(said: Corrections, { table, column }: ColumnPlace): Corrections {
  return {
    ...said,
    columns: said.columns.filter((other) => other.column !== column || !sameMark(other.table, table)),
  };
}

export function withWaiver(said: Corrections, waiver: Waiver): Corrections {
  return { ...said, waivers: [...withoutWaiver(said, waiver.finding).waivers, waiver] };
}

export function withoutWaiver(said: Corrections, finding: string): Corrections {
  return { ...said, waivers: said.waivers.filter((other) => other.finding !== finding) };
}

export function withConfirmed(said: Corrections, confirmed: Confirmed): Corrections {
  return { ...said, confirmed: [...withoutConfirmed(said, confirmed.cell).confirmed, confirmed] };
}

export function withoutConfirmed(said: Corrections, cell: CellRef): Corrections {
  return {
    ...said,
    confirmed: said.confirmed.filter((other) => toCellKey(other.cell) !== toCellKey(cell)),
  };
}

/** Something that the user said, as what it makes of what was said before. */
export type Said = (before: Corrections) => Corrections;

export function withAll(before: Corrections, said: readonly Said[]): Corrections {
  return said.reduce((corrections, each) => each(corrections), before);
}

/**
 * What is kept, without what the last check found to have lapsed. What somebody else has said since stays.
 *
 * @param checked by what was checked
 * @param held what of it still meant something
 */
export function withoutLapsed(
  kept: Corrections,
  checked: Corrections = NO_CORRECTIONS,
  held: Corrections = NO_CORRECTIONS,
): Corrections {
  const stay = <Entry>(
    now: readonly Entry[],
    then: readonly Entry[],
    left: readonly Entry[],
  ): readonly Entry[] => now.filter((entry) => includes(left, entry) || !includes(then, entry));
  return {
    leftOut: stay(kept.leftOut, checked.leftOut, held.leftOut),
    columns: stay(kept.columns, checked.columns, held.columns),
    waivers: stay(kept.waivers, checked.waivers, held.waivers),
    confirmed: stay(kept.confirmed, checked.confirmed, held.confirmed),
  };
}

/** By content: what comes from another thread or out of the workbook is never the same object. */
function includes<Entry>(list: readonly Entry[], entry: Entry): boolean {
  const text = JSON.stringify(entry);
  return list.some((other) => JSON.stringify(other) === text);
}
