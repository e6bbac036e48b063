import { toA1, type CellRef } from "../address";
import type { Live } from "./share-formula";
import { FIRST_ROW } from "./table-rows";

/** A figure with its style but no place yet. */
export interface Content {
  readonly value: number | string;
  readonly formula: string | null;
  readonly measure: "count" | "share" | "share-1" | "share-2";
  readonly source: CellRef | null;
}

export function liveContent(live: Live, measure: Content["measure"], source: CellRef | null = null): Content {
  return { ...live, measure, source };
}

export function typedContent(
  value: number | string,
  measure: Content["measure"],
  source: CellRef | null = null,
): Content {
  return { value, formula: null, measure, source };
}

/** A figure of the draft: live where the report is to follow the draft. */
export function figureContent(
  figure: { readonly value: number; readonly formula: string | null; readonly source: CellRef | null },
  measure: Content["measure"],
): Content {
  const { value, formula, source } = figure;
  return { value, formula, measure, source };
}

/** `SUM(B5:B13)`: all rows of a column. */
export function sumOfRows(col: number, places: number): string {
  return `SUM(${toA1(FIRST_ROW, col)}:${toA1(FIRST_ROW + places - 1, col)})`;
}
