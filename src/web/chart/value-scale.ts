/** What is known of an axis with figures before it is drawn. */
export interface ScaleWish {
  /** Ends of the bars, or heights of the points. */
  readonly figures: readonly number[];
  /** Bars and areas begin at nothing: their lengths are compared. */
  readonly isFromZero: boolean;
  /** Between two whole numbers there is nothing to be marked. */
  readonly isWhole: boolean;
  readonly minimum: number | null;
  readonly maximum: number | null;
  readonly majorUnit: number | null;
  /** How many steps can be told apart over the length of the axis. */
  readonly mostSteps: number;
}

export interface ValueScale {
  readonly min: number;
  readonly max: number;
  readonly step: number;
}

/** Excel leaves this part of the range free beyond the longest bar, and begins at nothing unless all figures are within this of the largest. */
const FREE = 0.05;
const NEAR = 1 / 6;
/** A file may ask for a millionth of its range. */
const MOST_STEPS = 100;
/** `0.1 + 0.2` is a little more than `0.3`. */
const HAIR = 1e-9;

/**
 * From where to where an axis goes, and in which steps: what the chart says of it, and for the rest what Excel does, which
 * Microsoft describes in "How Chart Axis Limits Are Calculated" (support article 214075).
 *
 * | figures      | axis                       |
 * | ------------ | -------------------------- |
 * | 3, 47        | 0 to 50                    |
 * | 97, 99, 98   | bars from 0; lines from 96 |
 * | none, or all 0 | 0 to 1                   |
 */
export function toValueScale(wish: ScaleWish): ValueScale {
  const low = Math.min(...finite(wish.figures));
  const high = Math.max(...finite(wish.figures));
  const from = wish.minimum ?? startOf(low, high, wish.isFromZero);
  const to = wish.maximum ?? endOf(low, high, from);
  if (!(to > from)) return { min: from, max: from + 1, step: 1 };
  const step = stepOf(to - from, wish);
  return {
    min: wish.minimum ?? down(from, step),
    max: wish.maximum ?? up(to, step),
    step,
  };
}

function finite(figures: readonly number[]): readonly number[] {
  const known = figures.filter(Number.isFinite);
  return known.length === 0 ? [0] : known;
}

function startOf(low: number, high: number, isFromZero: boolean): number {
  if (low < 0) return low + (low - Math.max(0, high)) * FREE;
  return isFromZero || high - low > high * NEAR ? 0 : Math.max(0, low - (high - low) / 2);
}

function endOf(low: number, high: number, from: number): number {
  return high <= 0 ? Math.max(0, from) : high + (high - Math.min(low, from)) * FREE;
}

function stepOf(range: number, { majorUnit, mostSteps, isWhole }: ScaleWish): number {
  if (majorUnit !== null && majorUnit > 0 && range / majorUnit <= MOST_STEPS) return majorUnit;
  const least = range / Math.max(1, Math.floor(mostSteps));
  const power = 10 ** Math.floor(Math.log10(least));
  const round = [1, 2, 5, 10].find((each) => each * power >= least * (1 - HAIR)) ?? 10;
  return isWhole ? Math.max(1, round * power) : round * power;
}

const down = (value: number, step: number): number => Math.floor(value / step + HAIR) * step;
const up = (value: number, step: number): number => Math.ceil(value / step - HAIR) * step;
