import {
  sameMark,
  type ColumnMeaning,
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
