import { extentOf, type Box, type Extent, type Nothing } from "./box";
import type { Choice } from "./clauses";
import { inequalitiesOf } from "./inequalities";
import { factorOf } from "./row";
import type { Settlement, Span } from "./settle";
import { largestShare, type System } from "./system";

/** How many boxes of whole numbers, single points in the end, are looked into for one choice of cells. */
const MOST_POINTS = 2000;
/** How far from the end of a range the first value that the judge accepts is looked for. */
const MOST_STEPS_INWARD = 40;

/**
 * Too few equations: the chosen cells depend on parameters. Bounds, shares and signs leave a box of whole numbers; the
 * judge decides about its points. `fits` gives the chosen shares for a point.
 * Ranges hold every value that is possible; beyond the caps they may hold some that are not.
 */
export function feasibleValues(
  system: System,
  choice: Choice,
  known: ReadonlyMap<number, number>,
  fits: (counts: ReadonlyMap<number, number>) => Settlement | Nothing,
): Settlement | Nothing {
  const box: Box = new Map(
    [...choice.elimination.parameters].map((cell) => [
      cell,
      [-(system.variables[cell]?.value ?? 0), Infinity],
    ]),
  );
  const extent = extentOf<Settlement>(box, {
    inequalities: inequalitiesOf(system, choice, known),
    mostPoints: MOST_POINTS,
    mostSteps: MOST_STEPS_INWARD,
    accept: (point) => {
      const counts = valuesAt(system, choice, known, point);
      const shares = counts === null ? "none" : fits(counts);
      if (counts === null || shares === "none" || shares === "cut") return shares === "cut" ? "cut" : "none";
      return new Map([
        ...[...counts].map(([at, value]): [number, Span] => [at, { low: value, high: value }]),
        ...shares,
      ]);
    },
  });
  return extent === "none" || extent === "cut" ? extent : toSettlement(system, choice, known, extent);
}

/** The ranges of all chosen cells. What lies between the two ends of a single parameter lies between its values there. */
function toSettlement(
  system: System,
  choice: Choice,
  known: ReadonlyMap<number, number>,
  { some, spans: ranges, ends, isExact }: Extent<Settlement>,
): Settlement {
  const spans = new Map<number, Span>(some);
  for (const found of ends) widen(spans, found);
  for (const [cell, [low, high]] of ranges) {
    const value = system.variables[cell]?.value ?? 0;
    spans.set(cell, { low: value + low, high: high === Infinity ? null : value + high });
  }
  if (isExact && ranges.size === 1) return spans;
  const unknown = [...known].flatMap(([cell, value]) => (Number.isNaN(value) ? [cell] : []));
  for (const cell of unknown) spans.set(cell, reach(system, choice, cell, spans));
  for (const cell of sharesThatDepend(system, [...some.keys()], unknown)) {
    const figure = system.variables[cell]?.figure;
    if (figure !== undefined) spans.set(cell, { low: 0, high: largestShare(figure) });
  }
  return spans;
}

/** Chosen shares that stand in a check with a count that is not determined, or with such a share. */
function sharesThatDepend(
  system: System,
  chosen: readonly number[],
  unknown: readonly number[],
): readonly number[] {
  const isOpen = new Set(unknown);
  const shares = chosen.filter((cell) => system.variables[cell]?.figure.measure === "share");
  for (let before = -1; before !== isOpen.size;) {
    before = isOpen.size;
    for (const share of shares) {
      const depends = (at: number): boolean => system.checkAt(at).cells.some((cell) => isOpen.has(cell));
      if (!isOpen.has(share) && system.checksOf(share).some(depends)) isOpen.add(share);
    }
  }
  return shares.filter((share) => isOpen.has(share));
}

function widen(spans: Map<number, Span>, found: Settlement): void {
  for (const [cell, { low, high }] of found) {
    const span = spans.get(cell);
    const highs = [high, span === undefined ? high : span.high];
    spans.set(cell, {
      low: Math.min(low, span?.low ?? low),
      high: highs.includes(null) ? null : Math.max(...highs.map((each) => each ?? 0)),
    });
  }
}

/** What a determined cell can become while the parameters stay within their ranges. */
function reach(system: System, { elimination }: Choice, cell: number, spans: Settlement): Span {
  const row = elimination.changed.get(elimination.rowOf.get(cell) ?? -1);
  const stated = system.variables[cell]?.value ?? 0;
  if (row === undefined) return spans.get(cell) ?? { low: 0, high: null };
  const own = factorOf(row, cell);
  let [low, high] = [row.rest / own, row.rest / own];
  for (const parameter of elimination.parameters) {
    const slope = -factorOf(row, parameter) / own;
    if (slope === 0) continue;
    const span = spans.get(parameter) ?? { low: 0, high: null };
    const value = system.variables[parameter]?.value ?? 0;
    const ends = [slope * (span.low - value), slope * ((span.high ?? Infinity) - value)];
    low += Math.min(...ends);
    high += Math.max(...ends);
  }
  return {
    low: Math.max(0, Math.ceil(stated + low)),
    high: Number.isFinite(high) ? Math.floor(stated + high) : null,
  };
}

/** All counts at one point of the parameters; `null` where one is negative or fractional. */
function valuesAt(
  system: System,
  { elimination }: Choice,
  known: ReadonlyMap<number, number>,
  point: Box,
): ReadonlyMap<number, number> | null {
  const values = new Map<number, number>();
  for (const [cell, value] of known) {
    const stated = system.variables[cell]?.value ?? 0;
    const row = elimination.changed.get(elimination.rowOf.get(cell) ?? -1);
    let now = value;
    if (row === undefined) now = stated + (point.get(cell)?.[0] ?? 0);
    else if (Number.isNaN(value)) {
      let rest = row.rest;
      for (const [parameter, [change]] of point) rest -= factorOf(row, parameter) * change;
      now = stated + rest / factorOf(row, cell);
    }
    if (!Number.isSafeInteger(now) || now < 0) return null;
    values.set(cell, now);
  }
  return values;
}
