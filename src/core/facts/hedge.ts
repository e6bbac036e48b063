/** Parts of a whole that have a name of their own. */
export const NAMED_PARTS = {
  quarter: [1, 4],
  third: [1, 3],
  half: [1, 2],
  "two-thirds": [2, 3],
  "three-quarters": [3, 4],
} as const satisfies Readonly<Record<string, readonly [number, number]>>;
export type NamedPart = keyof typeof NAMED_PARTS;

/**
 * What can be said of a share in words instead of figures, and be true.
 *
 * | hedge          | 61 requests         | true where                                       |
 * | -------------- | ------------------- | ------------------------------------------------ |
 * | `all` · `none` | 61 · 0              | exactly                                          |
 * | `exactly`      | 30 of 60 (half)     | exactly                                          |
 * | `one-in`       | 15 of 60 (four)     | exactly a fourth, a fifth or a tenth             |
 * | `about`        | 31 (half)           | no further than `ABOUT` away, on either side     |
 * | `nearly`       | 39 (two thirds)     | below it, and no further than `NEARLY`           |
 * | `more-than`    | 22 (a third)        | above it, and no further than `MORE_THAN`        |
 * | `nearly-all`   | 60                  | not all, and at least 97 %                       |
 * | `at-least`     | 12 (19 %)           | the next whole percentage below the share        |
 * | `less-than`    | 1 of 200 (1 %)      | some, and below 1 %                              |
 */
export type Hedge =
  | { readonly kind: "all" | "none" | "nearly-all" }
  | { readonly kind: "exactly" | "about" | "nearly" | "more-than"; readonly part: NamedPart }
  | { readonly kind: "one-in"; readonly of: 4 | 5 | 10 }
  | { readonly kind: "at-least" | "less-than"; readonly percent: number };

/** Of the whole, in thousandths. */
export const ABOUT = 5;
export const NEARLY = 30;
export const MORE_THAN = 60;
export const NEARLY_ALL = 970;
/** Of fewer than these, the figures themselves say it better. */
export const FEWEST = 10;

/**
 * The truest short word for `count` of `whole`; `null` where the figures say it better. Both are whole and not negative, and `count` is
 * not above `whole`. Decided in whole numbers, never by a rounded share.
 */
export function toHedge(count: number, whole: number): Hedge | null {
  if (whole === 0) return null;
  if (count === whole) return { kind: "all" };
  if (count === 0) return { kind: "none" };
  if (whole < FEWEST) return null;
  const oneIn = ([4, 5, 10] as const).find((many) => distance(count, whole, [1, many]) === 0n);
  if (oneIn !== undefined) return { kind: "one-in", of: oneIn };
  if (distance(count, whole, [NEARLY_ALL, 1000]) >= 0n) return { kind: "nearly-all" };
  const parts = nearestFirst(count, whole);
  const find = (fits: (thousandths: Thousandths) => boolean): NamedPart | undefined =>
    parts.find((part) => fits(thousandthsFrom(count, whole, NAMED_PARTS[part])));
  const exact = find(({ isAbove, isBelow }) => !isAbove && !isBelow);
  if (exact !== undefined) return { kind: "exactly", part: exact };
  const about = find(({ within }) => within(ABOUT));
  if (about !== undefined) return { kind: "about", part: about };
  const nearly = find(({ isBelow, within }) => isBelow && within(NEARLY));
  if (nearly !== undefined) return { kind: "nearly", part: nearly };
  const moreThan = find(({ isAbove, within }) => isAbove && within(MORE_THAN));
  if (moreThan !== undefined) return { kind: "more-than", part: moreThan };
  const hundredfold = BigInt(count) * 100n;
  const percent = Number(hundredfold / BigInt(whole));
  if (hundredfold % BigInt(whole) === 0n) return null;
  return percent === 0 ? { kind: "less-than", percent: 1 } : { kind: "at-least", percent };
}

interface Thousandths {
  readonly isAbove: boolean;
  readonly isBelow: boolean;
  /** Of the whole. */
  readonly within: (thousandths: number) => boolean;
}

function thousandthsFrom(count: number, whole: number, part: readonly [number, number]): Thousandths {
  const apart = distance(count, whole, part);
  const size = apart < 0n ? -apart : apart;
  return {
    isAbove: apart > 0n,
    isBelow: apart < 0n,
    within: (thousandths) => size * 1000n <= BigInt(thousandths) * BigInt(whole) * BigInt(part[1]),
  };
}

/** `count ÷ whole − numerator ÷ denominator`, times `whole × denominator`: exact, and only its sign and size matter. */
function distance(count: number, whole: number, [numerator, denominator]: readonly [number, number]): bigint {
  return BigInt(count) * BigInt(denominator) - BigInt(whole) * BigInt(numerator);
}

function nearestFirst(count: number, whole: number): readonly NamedPart[] {
  const apart = (part: NamedPart): bigint => {
    const [, denominator] = NAMED_PARTS[part];
    const size = distance(count, whole, NAMED_PARTS[part]);
    // over one denominator for all: 12 is a multiple of 2, 3 and 4
    return ((size < 0n ? -size : size) * 12n) / BigInt(denominator);
  };
  const names = ["quarter", "third", "half", "two-thirds", "three-quarters"] as const;
  return [...names].sort((a, b) => Number(apart(a) - apart(b)));
}
