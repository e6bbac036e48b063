/** Decimals as a sheet shows them. */

/** The number `digits / 10^decimals`: `64.0 %` is `{ digits: 640, decimals: 1 }`, and differs from `64 %`. */
export interface Decimal {
  /** A safe integer, negative where the number is. */
  readonly digits: number;
  /** 0 to 15: how many decimals are shown, closing zeros included. */
  readonly decimals: number;
}

/** Excel keeps and shows no more than 15 significant digits; longer runs of digits are names, not amounts. */
const SIGNIFICANT_DIGITS = 15;
const MOST_DECIMALS = 15;

/** Powers of ten up to 10^15 are safe integers, so looking them up is exact. */
const POWERS_OF_TEN = Array.from({ length: MOST_DECIMALS + 1 }, (_, power) => Number(`1e${power}`));

/** `10^power` for 0 to 15. */
export function powerOfTen(power: number): number {
  const value = POWERS_OF_TEN[power];
  if (value === undefined) throw new RangeError(`No exact power of ten: ${power}`);
  return value;
}

/**
 * `64.0 → { digits: 640, decimals: 1 }`, `-12 → { digits: -12, decimals: 0 }`.
 * Plain digits with a decimal point only; `null` for anything else, and for more than 15 significant digits or decimals.
 */
export function parseDecimal(text: string): Decimal | null {
  const match = /^(-?)([0-9]+)(?:\.([0-9]+))?$/.exec(text);
  const [, sign = "", whole = "", part = ""] = match ?? [];
  if (match === null || part.length > MOST_DECIMALS) return null;
  const figures = (whole + part).replace(/^0+/, "");
  if (figures.length > SIGNIFICANT_DIGITS) return null;
  return { digits: withSign(sign === "-", Number(figures)), decimals: part.length };
}

/**
 * The decimal that Excel shows for a double: its 15 significant digits, without closing zeros.
 * `0.285 → { digits: 285, decimals: 3 }`, `61 → { digits: 61, decimals: 0 }`.
 *
 * What a `Decimal` cannot hold is brought to the nearest one that it can: beyond 15 decimals the value is rounded (`1e-20 → 0`),
 * and whole numbers beyond the safe integers become the largest safe integer. No count of requests comes near either.
 *
 * @throws RangeError for a value that is not finite: no cell holds one.
 */
export function fromNumber(value: number): Decimal {
  if (!Number.isFinite(value)) throw new RangeError(`Not a number that a cell can hold: ${value}`);
  if (Number.isSafeInteger(value)) return { digits: value === 0 ? 0 : value, decimals: 0 };
  const [mantissa = "0", exponent = "0"] = Math.abs(value)
    .toExponential(SIGNIFICANT_DIGITS - 1)
    .split("e");
  let digits = Number(mantissa.replace(".", ""));
  let decimals = SIGNIFICANT_DIGITS - 1 - Number(exponent);
  if (decimals < 0) {
    return { digits: withSign(value < 0, Math.min(Math.abs(value), Number.MAX_SAFE_INTEGER)), decimals: 0 };
  }
  if (decimals > MOST_DECIMALS) {
    const surplus = decimals - MOST_DECIMALS;
    digits = surplus > MOST_DECIMALS ? 0 : roundedQuotient(digits, powerOfTen(surplus));
    decimals = MOST_DECIMALS;
  }
  while (decimals > 0 && digits % 10 === 0) {
    digits /= 10;
    decimals -= 1;
  }
  return { digits: withSign(value < 0, digits), decimals };
}

/** `{ digits: 640, decimals: 1 } → 64.0`: plain digits, a decimal point, a hyphen for a minus sign. */
export function toText(decimal: Decimal): string {
  const figures = String(Math.abs(decimal.digits)).padStart(decimal.decimals + 1, "0");
  const split = figures.length - decimal.decimals;
  const sign = decimal.digits < 0 ? "-" : "";
  return sign + figures.slice(0, split) + (decimal.decimals > 0 ? `.${figures.slice(split)}` : "");
}

/** By value: `64` and `64.0` are equal. */
export function compare(a: Decimal, b: Decimal): -1 | 0 | 1 {
  const left = a.digits * powerOfTen(b.decimals);
  const right = b.digits * powerOfTen(a.decimals);
  if (Number.isSafeInteger(left) && Number.isSafeInteger(right))
    return left < right ? -1 : left > right ? 1 : 0;
  const exactLeft = BigInt(a.digits) * BigInt(powerOfTen(b.decimals));
  const exactRight = BigInt(b.digits) * BigInt(powerOfTen(a.decimals));
  return exactLeft < exactRight ? -1 : exactLeft > exactRight ? 1 : 0;
}

/** The exact sum, at the decimals of the longer number: `6.0 + -1 → 5.0`; `null` where it leaves the safe integers. */
export function add(a: Decimal, b: Decimal): Decimal | null {
  const decimals = Math.max(a.decimals, b.decimals);
  const unitsOf = (each: Decimal): bigint =>
    BigInt(each.digits) * BigInt(powerOfTen(decimals - each.decimals));
  const digits = Number(unitsOf(a) + unitsOf(b));
  return Number.isSafeInteger(digits) ? { digits, decimals } : null;
}

/** `5 → -5`, and nought stays nought. */
export function negate(value: Decimal): Decimal {
  return { ...value, digits: value.digits === 0 ? 0 : -value.digits };
}

/** Whether nothing but zeros follows the decimal point. */
export function isWhole(decimal: Decimal): boolean {
  return decimal.digits % powerOfTen(decimal.decimals) === 0;
}

/** The nearest double; for drawing and for writing into cells, never for deciding. */
export function toNumber(decimal: Decimal): number {
  return decimal.digits / powerOfTen(decimal.decimals);
}

/** Keeps minus zero out: `-0.0` is zero. */
function withSign(negative: boolean, digits: number): number {
  return negative && digits !== 0 ? -digits : digits;
}

/** Halves up, for whole numbers that are not negative. */
function roundedQuotient(dividend: number, divisor: number): number {
  const rest = dividend % divisor;
  return (dividend - rest) / divisor + (rest >= divisor - rest ? 1 : 0);
}
