import type { UncalculatedFormulas } from "../engine/checked";

/** How many formulas have no result, for whatever reason. */
export function countFormulas(uncalculated: readonly UncalculatedFormulas[]): number {
  return uncalculated.reduce((total, { count }) => total + count, 0);
}
