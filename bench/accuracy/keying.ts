import type { Random } from "./random";

/** One way of mistyping a number: `null` where it does not apply to this one. */
export type Mistyping = (value: number, random: Random) => number | null;

/** One digit is another one. */
export const replaceDigit: Mistyping = (value, random) => {
  const digits = digitsOf(value);
  const at = random.below(digits.length);
  const others = [..."0123456789"].filter((digit) => digit !== digits[at]);
  return toTyped(
    digits.map((digit, index) => (index === at ? random.pick(others) : digit)),
    value,
  );
};

export const omitDigit: Mistyping = (value, random) => {
  const digits = digitsOf(value);
  const at = random.below(digits.length);
  return digits.length < 2
    ? null
    : toTyped(
        digits.filter((_, index) => index !== at),
        value,
      );
};

export const addDigit: Mistyping = (value, random) => {
  const digits = digitsOf(value);
  return toTyped(digits.toSpliced(random.below(digits.length + 1), 0, random.pick([..."0123456789"])), value);
};

/** Two digits next to each other. */
export const swapDigits: Mistyping = (value, random) => {
  const digits = digitsOf(value);
  if (digits.length < 2) return null;
  const at = random.below(digits.length - 1);
  return toTyped(digits.toSpliced(at, 2, digits[at + 1] ?? "", digits[at] ?? ""), value);
};

export const changeSign: Mistyping = (value) => (value === 0 ? null : -value);

export const shiftPoint: Mistyping = (value, random) => {
  if (value === 0) return null;
  return random.chance(0.5) ? value * 10 : value % 10 === 0 ? value / 10 : null;
};

export const typeZero: Mistyping = (value) => (value === 0 ? null : 0);

/** Any other number of about this size: no slip that the program could know. */
export const typeAnything: Mistyping = (value, random) => {
  const typed = random.below(Math.max(20, 3 * value));
  return typed === value ? null : typed;
};

const digitsOf = (value: number): readonly string[] => [...String(Math.abs(value))];

/** `null` where nothing has changed, or nobody would type it so: `052`. */
function toTyped(digits: readonly string[], value: number): number | null {
  const text = digits.join("");
  const typed = Number(text);
  return typed === value || String(typed) !== text ? null : typed;
}
