import type { CellRef } from "../address";
import type { PlannedCell, StyleName } from "./workbook-plan";

/** A place on a sheet that is being planned; zero-based. */
export interface Spot {
  readonly row: number;
  readonly col: number;
}

/** Text stays text, whatever it begins with. An empty cell that only carries a style has the value `null`. */
export function planText(spot: Spot, value: string | null, style: StyleName): PlannedCell {
  return planBare(spot, value, style);
}

export function planLink(
  spot: Spot,
  value: string,
  target: { readonly sheet: string; readonly cell: string },
  style: StyleName = "link",
): PlannedCell {
  return { ...planBare(spot, value, style), link: target };
}

/** A figure taken over from the draft. */
export function planFigure(
  spot: Spot,
  value: string | number,
  style: StyleName,
  source: CellRef | null = null,
): PlannedCell {
  return planBare(spot, value, style, source);
}

/** A figure worked out from others: live, with its result stored. */
export function planFormula(
  spot: Spot,
  computed: { readonly formula: string; readonly value: string | number },
  style: StyleName,
  source: CellRef | null = null,
): PlannedCell {
  return { ...planBare(spot, computed.value, style, source), formula: computed.formula };
}

/** Written out, since a report has hundreds of thousands of them. */
function planBare(
  { row, col }: Spot,
  value: PlannedCell["value"],
  style: StyleName,
  source: CellRef | null = null,
): PlannedCell {
  return { row, col, formula: null, link: null, source, value, style };
}

/** The same cells as values, for those who want no formulas in what they hand out. */
export function withoutFormulas(cells: readonly PlannedCell[]): readonly PlannedCell[] {
  return cells.map((cell) => (cell.formula === null ? cell : { ...cell, formula: null }));
}
