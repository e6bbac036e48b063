import type { Spot } from "./structure";

/** More than a sheet has columns (16,384), so that the cell to the right of the last one has a key of its own. */
const STRIDE = 2 ** 15;

/** A cell of a sheet as one number, to be looked up by: faster than a text. */
export function toSpotKey({ row, col }: Spot): number {
  return row * STRIDE + col;
}
