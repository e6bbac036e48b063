import { evaluate } from "../edits/evaluate";
import { extentOf, type Box, type Inequality, type Nothing } from "./box";
import { isMet } from "./condition";
import type { Span } from "./settle";
import { amountsOf, decimalsOf, largestShare, type Check, type System, type Values } from "./system";

/** As many as a share with two decimals has values, and then some. */
const MOST_POINTS = 20_000;

interface OpenShares {
  readonly open: readonly number[];
  /** All checks that see a changed figure. */
  readonly checks: readonly Check[];
  readonly values: Values;
}

/**
 * Shares that no count recalculates: each takes the values from 0 to 100 % that the judge accepts, where several of
 * them meet in one check (a closure) only those that some values of the others allow.
 */
export function settleOpenShares(
  system: System,
  { open, checks, values }: OpenShares,
): ReadonlyMap<number, Span> | Nothing {
  const areMet = (some: readonly Check[], at: Values): boolean => {
    const amountOf = amountsOf(system, at);
    return some.every(({ condition }) => isMet(condition, amountOf));
  };
  const isOpen = ({ cells }: Check): boolean => cells.some((cell) => open.includes(cell));
  if (
    !areMet(
      checks.filter((check) => !isOpen(check)),
      values,
    )
  )
    return "none";
  if (open.length === 0) return new Map();
  const deciding = checks.filter(isOpen);
  const box: Box = new Map(
    open.flatMap((cell) => {
      const figure = system.variables[cell]?.figure;
      return figure === undefined ? [] : [[cell, [0, largestShare(figure)]] as const];
    }),
  );
  const extent = extentOf(box, {
    inequalities: deciding.flatMap((check) => closureBounds(system, check, { open, values })),
    mostPoints: MOST_POINTS,
    mostSteps: MOST_POINTS,
    accept: (point) => {
      const at = new Map(values);
      for (const [cell, [value]] of point) {
        // The stated share is no change.
        if (system.variables[cell]?.role === "stated" && system.variables[cell].value === value)
          return "none";
        at.set(cell, value);
      }
      return areMet(deciding, at) ? point : "none";
    },
  });
  if (extent === "none" || extent === "cut") return extent;
  return new Map([...extent.spans].map(([cell, [low, high]]) => [cell, { low, high }]));
}

/**
 * What is necessary for a closure to hold: the shares add to 100 %, but for less than one in the last place of each. Nothing
 * is where the judge does not apply it: it always does if it does with noughts, because it leaves out noughts alone.
 */
function closureBounds(
  system: System,
  { condition: { edit, rule } }: Check,
  { open, values }: Pick<OpenShares, "open" | "values">,
): readonly Inequality[] {
  if (edit.kind !== "closure") return [];
  const noughts = new Map([...values, ...open.map((cell) => [cell, 0] as const)]);
  const amountOf = amountsOf(system, noughts);
  if (evaluate(edit, { rule, amountOf }).outcome === "not-applicable") return [];
  const decimals = Math.max(...edit.shares.map((figure) => amountOf(figure)?.decimals ?? 0));
  const slopes = new Map<number, number>();
  let [sum, slack] = [-100 * 10 ** decimals, 0];
  for (const figure of edit.shares) {
    const cell = system.cellOf(figure);
    const isOpen = open.includes(cell);
    const scale = 10 ** (decimals - (isOpen ? decimalsOf(figure) : (amountOf(figure)?.decimals ?? 0)));
    slack += scale;
    if (isOpen) slopes.set(cell, (slopes.get(cell) ?? 0) + scale);
    else sum += scale * (amountOf(figure)?.digits ?? 0);
  }
  return [
    { constant: sum + slack, slopes },
    { constant: slack - sum, slopes: new Map([...slopes].map(([cell, slope]) => [cell, -slope])) },
  ];
}
