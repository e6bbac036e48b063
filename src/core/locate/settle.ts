import { roundedShare, toNumber, type RoundingRule } from "../rounding";
import type { Nothing } from "./box";
import type { Choice } from "./clauses";
import { feasibleValues } from "./parameters";
import { settleOpenShares } from "./open-shares";
import { amountsOf, decimalsOf, type System } from "./system";

/** The values that are open to a cell, both ends included; `high` is `null` without an upper end. */
export interface Span {
  readonly low: number;
  readonly high: number | null;
}

/** The new value of every chosen cell, or the range that is open to it. */
export type Settlement = ReadonlyMap<number, Span>;

/**
 * The values that make every condition hold once the cells are chosen. Equations give single values; where too few of
 * them are left, whole numbers are looked for within what shares and bounds allow, as far as the caps go.
 */
export function settle(
  system: System,
  choice: Choice,
  values: ReadonlyMap<number, number>,
): Settlement | Nothing {
  const fits = (counts: ReadonlyMap<number, number>) => settleShares(system, choice, counts);
  if (choice.elimination.parameters.size === 0) {
    const shares = fits(values);
    return shares === "none" || shares === "cut" ? shares : new Map([...toSpans(values), ...shares]);
  }
  return feasibleValues(system, choice, values, fits);
}

function toSpans(values: ReadonlyMap<number, number>): Settlement {
  return new Map([...values].map(([cell, value]) => [cell, { low: value, high: value }]));
}

/** The chosen shares, given all counts; `none` where the judge objects to something. */
function settleShares(
  system: System,
  { chosen }: Choice,
  counts: ReadonlyMap<number, number>,
): Settlement | Nothing {
  const values = new Map(counts);
  const open: number[] = [];
  for (const cell of chosen) {
    if (system.variables[cell]?.figure.measure !== "share") continue;
    const share = recalculated(system, cell, values);
    if (share === null) open.push(cell);
    else values.set(cell, share);
  }
  const touched = new Set<number>();
  for (const cell of [...values.keys(), ...open]) for (const at of system.checksOf(cell)) touched.add(at);
  const checks = [...touched].map(system.checkAt);
  const isSame = (cell: number): boolean =>
    values.get(cell) === system.variables[cell]?.value && system.variables[cell]?.role === "stated";
  if (chosen.some(isSame)) return "none";
  const shares = new Map<number, Span>();
  for (const cell of chosen) {
    const value = values.get(cell);
    if (value !== undefined && !counts.has(cell)) shares.set(cell, { low: value, high: value });
  }
  const ofOpen = settleOpenShares(system, { open, checks, values });
  return ofOpen === "none" || ofOpen === "cut" ? ofOpen : new Map([...shares, ...ofOpen]);
}

/** A share whose count and base are stated is that share; `null` where no condition recalculates it. */
function recalculated(system: System, cell: number, values: ReadonlyMap<number, number>): number | null {
  const figure = system.variables[cell]?.figure;
  const amountOf = amountsOf(system, values);
  for (const at of system.checksOf(cell)) {
    const { condition } = system.checkAt(at);
    if (condition.edit.kind !== "share" || figure === undefined) continue;
    if (system.cellOf(condition.edit.share) !== cell) continue;
    const { edit, rule } = condition;
    const sum = (figures: typeof edit.count): number =>
      figures.reduce((total, each) => {
        const amount = amountOf(each);
        return total + (amount === null ? 0 : toNumber(amount));
      }, 0);
    const whole = sum(edit.whole);
    // Of empty cells the judge asks nothing.
    if (whole === 0 && edit.whole.some((each) => amountOf(each) === null)) continue;
    return shareOf({ count: sum(edit.count), whole, decimals: decimalsOf(figure), rule });
  }
  return null;
}

/** Nothing of nothing is shown as nought. */
function shareOf(of: {
  readonly count: number;
  readonly whole: number;
  readonly decimals: number;
  readonly rule: RoundingRule;
}): number {
  return of.whole === 0 ? 0 : roundedShare(of).digits;
}
