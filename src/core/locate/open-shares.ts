import { isMet } from "./condition";
import type { Span } from "./settle";
import { amountsOf, decimalsOf, type Check, type System } from "./system";

/** Combinations tried before ranges are given that may be too wide. */
const MOST_TRIES = 20_000;

/**
 * Shares that no count recalculates: each takes the values from 0 to 100 % that the judge accepts, where several of
 * them meet in one check (a closure) only those that some values of the others allow. `null` where nothing fits.
 */
export function settleOpenShares(
  system: System,
  at: {
    readonly open: readonly number[];
    /** All checks that see a changed figure. */
    readonly checks: readonly Check[];
    readonly values: ReadonlyMap<number, number>;
  },
): ReadonlyMap<number, Span> | null {
  const values = new Map(at.values);
  const areMet = (checks: readonly Check[]): boolean => {
    const amountOf = amountsOf(system, values);
    return checks.every(({ condition }) => isMet(condition, amountOf));
  };
  const openIn = ({ cells }: Check): number => at.open.filter((cell) => cells.includes(cell)).length;
  if (!areMet(at.checks.filter((check) => openIn(check) === 0))) return null;
  const candidates = at.open.map((cell) => {
    const own = at.checks.filter((check) => check.cells.includes(cell) && openIn(check) === 1);
    const fitting = possibleShares(system, cell).filter((value) => {
      values.set(cell, value);
      return areMet(own);
    });
    values.delete(cell);
    return fitting;
  });
  const linking = at.checks.filter((check) => openIn(check) > 1);
  const found = at.open.map((): { low: number; high: number } => ({ low: Infinity, high: -Infinity }));
  let tries = 0;
  const tryFrom = (index: number): void => {
    const cell = at.open[index];
    tries += 1;
    if (tries > MOST_TRIES) return;
    if (cell === undefined) {
      if (areMet(linking))
        widen(
          found,
          at.open.map((each) => values.get(each) ?? 0),
        );
      return;
    }
    for (const value of candidates[index] ?? []) {
      values.set(cell, value);
      tryFrom(index + 1);
    }
    values.delete(cell);
  };
  if (linking.length > 0) tryFrom(0);
  if (linking.length === 0 || tries > MOST_TRIES)
    candidates.forEach((list, index) => {
      for (const value of list) widen(found.slice(index, index + 1), [value]);
    });
  if (found.some(({ low }) => low === Infinity)) return null;
  return new Map(at.open.map((cell, index) => [cell, found[index] ?? { low: 0, high: null }]));
}

function widen(spans: readonly { low: number; high: number }[], values: readonly number[]): void {
  spans.forEach((span, index) => {
    const value = values[index] ?? 0;
    span.low = Math.min(span.low, value);
    span.high = Math.max(span.high, value);
  });
}

/** In units of the last decimal shown; the stated share is no change. */
function possibleShares({ variables }: System, cell: number): readonly number[] {
  const variable = variables[cell];
  if (variable === undefined) return [];
  const size = 100 * 10 ** Math.min(decimalsOf(variable.figure), 2) + 1;
  const all = Array.from({ length: size }, (_, value) => value);
  return variable.role === "stated" ? all.filter((value) => value !== variable.value) : all;
}
