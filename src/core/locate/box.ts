/** `constant + Σ slope × value ≥ 0`. */
export interface Inequality {
  readonly constant: number;
  readonly slopes: ReadonlyMap<number, number>;
}

/** Whole numbers, by whatever they are the values of, both ends included. */
export type Box = ReadonlyMap<number, readonly [low: number, high: number]>;

/** `none`: proved that there is nothing. `cut`: a cap was reached before that was known. */
export type Nothing = "none" | "cut";

/** Which points of a box are looked for. */
export interface Wanted<T> {
  /** Necessary for every point that is wanted. */
  readonly inequalities: readonly Inequality[];
  /** Decides about one point. */
  readonly accept: (point: Box) => T | Nothing;
  /** How many boxes, single points in the end, are looked into for one question. */
  readonly mostPoints: number;
  /** How far from the end of a range the first value that is wanted is looked for. */
  readonly mostSteps: number;
}

/** One point that is wanted, and how far the wanted ones reach in every direction. */
export interface Extent<T> {
  readonly some: T;
  /** Holds every wanted point; beyond the caps some others too. `high` may be infinite. */
  readonly spans: Box;
  /** Points at the ends of the spans. */
  readonly ends: readonly T[];
  /** All ends of the spans are those of wanted points. */
  readonly isExact: boolean;
}

/** What is known of all wanted points within a box. */
export function extentOf<T extends object>(box: Box, wanted: Wanted<T>): Extent<T> | Nothing {
  let asked = wanted;
  let around = propagate(asked.inequalities, box);
  if (around !== null && [...around.values()].some(([, high]) => high === Infinity)) {
    asked = { ...wanted, inequalities: [...wanted.inequalities, ...combinationsOf(wanted.inequalities)] };
    around = propagate(asked.inequalities, around);
  }
  if (around === null) return "none";
  return within(around, asked);
}

function within<T extends object>(around: Box, wanted: Wanted<T>): Extent<T> | Nothing {
  const some = firstWithin(around, wanted, { points: 0 });
  if (some === "none" || some === "cut") return some;
  const spans = new Map<number, readonly [number, number]>();
  const ends: T[] = [];
  let isExact = true;
  for (const [cell, [low, high]] of around) {
    const state = { points: 0 };
    const test = (value: number): T | Nothing =>
      firstWithin(new Map(around).set(cell, [value, value]), wanted, state);
    const [least, most] = [
      inward([low, high], 1, wanted.mostSteps, test),
      inward([high, low], -1, wanted.mostSteps, test),
    ];
    for (const { found } of [least, most]) {
      if (found === null) isExact = false;
      else ends.push(found);
    }
    spans.set(cell, [least.at, most.at]);
  }
  return { some, spans, ends, isExact };
}

/** The first point that is wanted, the narrowest sides of the box first. */
function firstWithin<T extends object>(box: Box, wanted: Wanted<T>, state: { points: number }): T | Nothing {
  state.points += 1;
  if (state.points > wanted.mostPoints) return "cut";
  const narrowed = propagate(wanted.inequalities, box);
  if (narrowed === null) return "none";
  const [cell, span] = narrowest(narrowed) ?? [];
  if (cell === undefined || span === undefined) return wanted.accept(narrowed);
  let nothing: Nothing = "none";
  for (let value = span[0]; value <= span[1]; value += 1) {
    if (state.points >= wanted.mostPoints) return "cut";
    const found = firstWithin(new Map(narrowed).set(cell, [value, value]), wanted, state);
    if (found === "cut") nothing = "cut";
    else if (found !== "none") return found;
  }
  return nothing;
}

/** The first value from an end of a range that is wanted; the end itself where that is not known. */
function inward<T extends object>(
  [end, other]: readonly [number, number],
  step: 1 | -1,
  mostSteps: number,
  test: (value: number) => T | Nothing,
): { readonly at: number; readonly found: T | null } {
  if (!Number.isFinite(end)) return { at: end, found: null };
  for (let at = end, left = mostSteps; left > 0 && at !== other + step; at += step, left -= 1) {
    const found = test(at);
    if (found === "cut") break;
    if (found !== "none") return { at, found };
  }
  return { at: end, found: null };
}

/** Beyond so many there is more to work out than to gain. */
const MOST_COMBINED = 40;

/**
 * What two inequalities say together once a side is eliminated from them (Fourier and Motzkin): that two shares of one whole
 * contradict each other, which no side of an open box shows by itself.
 */
function combinationsOf(inequalities: readonly Inequality[]): readonly Inequality[] {
  if (inequalities.length > MOST_COMBINED) return [];
  const found: Inequality[] = [];
  inequalities.forEach((one, index) => {
    for (const other of inequalities.slice(index + 1)) {
      for (const [cell, slope] of one.slopes) {
        const opposite = other.slopes.get(cell) ?? 0;
        if (slope * opposite >= 0) continue;
        const combined = eliminated(one, Math.abs(opposite), other, Math.abs(slope));
        if (combined !== null) found.push(combined);
      }
    }
  });
  return found;
}

/** The sum of two inequalities; `null` where a number would leave the safe integers. */
function eliminated(
  one: Inequality,
  timesOne: number,
  other: Inequality,
  timesOther: number,
): Inequality | null {
  const slopes = new Map<number, number>();
  for (const [cell, slope] of one.slopes) slopes.set(cell, timesOne * slope);
  for (const [cell, slope] of other.slopes) slopes.set(cell, (slopes.get(cell) ?? 0) + timesOther * slope);
  const constant = timesOne * one.constant + timesOther * other.constant;
  if (![constant, ...slopes.values()].every(Number.isSafeInteger)) return null;
  for (const [cell, slope] of slopes) if (slope === 0) slopes.delete(cell);
  return { constant, slopes };
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
        // slope × value ≥ −(most of all others)
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
