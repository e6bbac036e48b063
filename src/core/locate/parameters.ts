import type { Choice } from "./clauses";
import { inequalitiesOf, type Inequality } from "./inequalities";
import { factorOf } from "./row";
import type { Settlement, Span } from "./settle";
import type { System } from "./system";

/** How many boxes of whole numbers, single points in the end, are looked into for one choice of cells. */
const MOST_POINTS = 2000;
/** How far from the end of a range the first value that the judge accepts is looked for. */
const MOST_STEPS_INWARD = 40;

type Box = ReadonlyMap<number, readonly [low: number, high: number]>;

/**
 * Too few equations: the chosen cells depend on parameters. Bounds, shares and signs leave a box of whole numbers; the
 * judge decides about its points. `fits` gives the chosen shares for a point, `null` where a condition fails.
 * Ranges hold every value that is possible; beyond the caps they may hold some that are not.
 */
export function feasibleValues(
  system: System,
  choice: Choice,
  known: ReadonlyMap<number, number>,
  fits: (counts: ReadonlyMap<number, number>) => Settlement | null,
): Settlement | null {
  const inequalities = inequalitiesOf(system, choice, known);
  const unknown = [...known].flatMap(([cell, value]) => (Number.isNaN(value) ? [cell] : []));
  let points = 0;
  const firstWithin = (box: Box): Settlement | null => {
    points += 1;
    const narrowed = propagate(inequalities, box);
    if (narrowed === null || points > MOST_POINTS) return null;
    const [cell, span] = narrowest(narrowed) ?? [];
    if (cell === undefined || span === undefined) {
      const counts = valuesAt(system, choice, known, narrowed);
      const shares = counts === null ? null : fits(counts);
      if (counts === null || shares === null) return null;
      return new Map([
        ...[...counts].map(([at, value]): [number, Span] => [at, { low: value, high: value }]),
        ...shares,
      ]);
    }
    for (let value = span[0]; value <= span[1] && points <= MOST_POINTS; value += 1) {
      const found = firstWithin(new Map(narrowed).set(cell, [value, value]));
      if (found !== null) return found;
    }
    return null;
  };
  const box: Box = new Map(
    [...choice.elimination.parameters].map((cell) => [
      cell,
      [-(system.variables[cell]?.value ?? 0), Infinity],
    ]),
  );
  const some = firstWithin(box);
  const whole = propagate(inequalities, box);
  if (some === null || whole === null) return null;

  const spans = new Map<number, Span>(some);
  const parameters = [...choice.elimination.parameters];
  for (const cell of parameters) {
    const [low, high] = whole.get(cell) ?? [0, Infinity];
    const value = system.variables[cell]?.value ?? 0;
    const test = (change: number): Settlement | null =>
      firstWithin(new Map(whole).set(cell, [change, change]));
    points = 0;
    const [least, most] = [inward(low, 1, high, test), inward(high, -1, low, test)];
    for (const found of [least.found, most.found]) if (found !== null) widen(spans, found);
    spans.set(cell, {
      low: value + least.at,
      high: most.at === Infinity ? null : value + most.at,
    });
  }
  if (parameters.length > 1) for (const cell of unknown) spans.set(cell, reach(system, choice, cell, spans));
  else if ([...spans.values()].some(({ high }) => high === null))
    for (const cell of unknown) spans.set(cell, reach(system, choice, cell, spans));
  return spans;
}

/** The first value from an end of a range that is possible. */
function inward(
  end: number,
  step: 1 | -1,
  other: number,
  test: (change: number) => Settlement | null,
): { readonly at: number; readonly found: Settlement | null } {
  if (!Number.isFinite(end)) return { at: end, found: null };
  for (let at = end, left = MOST_STEPS_INWARD; left > 0 && at !== other + step; at += step, left -= 1) {
    const found = test(at);
    if (found !== null) return { at, found };
  }
  return { at: end, found: null };
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

/** Tightens the box until nothing changes; `null` where it is empty. */
function propagate(inequalities: readonly Inequality[], box: Box): Box | null {
  const spans = new Map(
    [...box].map(([cell, [low, high]]): [number, [number, number]] => [cell, [low, high]]),
  );
  for (let round = 0, isTighter = true; isTighter && round < 50; round += 1) {
    isTighter = false;
    for (const { constant, slopes } of inequalities) {
      let [most, unbounded] = [constant, 0];
      for (const [cell, slope] of slopes) {
        const end = slope * (spans.get(cell)?.[slope > 0 ? 1 : 0] ?? 0);
        if (Number.isFinite(end)) most += end;
        else unbounded += 1;
      }
      if (unbounded === 0 && most < 0) return null;
      for (const [cell, slope] of slopes) {
        const span = spans.get(cell);
        if (span === undefined) continue;
        const own = slope * span[slope > 0 ? 1 : 0];
        if (unbounded > (Number.isFinite(own) ? 0 : 1)) continue;
        // slope × change ≥ −(most of all others)
        const bound = -(Number.isFinite(own) ? most - own : most) / slope;
        if (slope > 0 && Math.ceil(bound - 1e-9) > span[0]) span[0] = Math.ceil(bound - 1e-9);
        else if (slope < 0 && Math.floor(bound + 1e-9) < span[1]) span[1] = Math.floor(bound + 1e-9);
        else continue;
        if (span[0] > span[1]) return null;
        isTighter = true;
        break;
      }
    }
  }
  return spans;
}

function narrowest(box: Box): readonly [cell: number, span: readonly [number, number]] | null {
  let best: readonly [number, readonly [number, number]] | null = null;
  for (const entry of box) {
    const [, [low, high]] = entry;
    if (low !== high && (best === null || high - low < best[1][1] - best[1][0])) best = entry;
  }
  return best;
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
