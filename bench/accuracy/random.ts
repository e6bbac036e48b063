/** Pseudo-random numbers: the same for the same seed, on every machine. */
export interface Random {
  /** A whole number from 0 up to, not including, `limit`. */
  readonly below: (limit: number) => number;
  readonly chance: (probability: number) => boolean;
  readonly pick: <T>(options: readonly T[]) => T;
  /** `count` different ones, in random order. */
  readonly sample: <T>(options: readonly T[], count: number) => readonly T[];
}

/** mulberry32. */
export function randomFrom(seed: number): Random {
  let state = seed | 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  const pick = <T>(options: readonly T[]): T => {
    const [first, ...rest] = options;
    if (first === undefined) throw new RangeError("Nothing to pick from");
    return rest[below(options.length) - 1] ?? first;
  };
  const sample = <T>(options: readonly T[], count: number): readonly T[] => {
    const left = [...options];
    return Array.from({ length: Math.min(count, left.length) }, () =>
      left.splice(below(left.length), 1),
    ).flat();
  };
  return { below, chance: (probability) => next() < probability, pick, sample };
}
