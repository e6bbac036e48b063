/** Excel shows no more decimals of a number in the format `General`, and so many digits of a power of ten. */
const [MOST_DECIMALS, MOST_DIGITS] = [9, 5];

/**
 * What Excel shows of a number in the format `General` where its column is too narrow for all of it: fewer decimals, rounded; a power of
 * ten where even the whole number has no room, or nothing but noughts would be left. `null` where nothing fits.
 *
 * ```
 * 20.33333333  →  20.3333   20.3   20
 * 123456789    →  1.23E+08  1E+08
 * 0.000123     →  0.00012   1E-04  0
 * ```
 * @param fits whether there is room for a text
 */
export function fitGeneral(value: number, fits: (text: string) => boolean): string | null {
  if (!Number.isFinite(value)) return null;
  const size = Math.abs(value);
  const plain =
    size < 1e-4 || size >= 1e11 ? [] : countDown(MOST_DECIMALS).map((each) => toPlain(value, each));
  const powers = countDown(MOST_DIGITS).map((digits) => toPower(value, digits));
  const rest = size < 1 ? [toPlain(value, 0)] : [];
  return [...plain.filter((text) => Number(text) !== 0), ...powers, ...rest].find(fits) ?? null;
}

/** `[3, 2, 1, 0]` */
const countDown = (from: number): readonly number[] =>
  Array.from({ length: from + 1 }, (_, index) => from - index);

/** Without noughts at its end: `20.30 → 20.3`. */
function toPlain(value: number, decimals: number): string {
  return String(Number(value.toFixed(decimals)) || 0);
}

/** `1.23E+08` */
function toPower(value: number, digits: number): string {
  const [mantissa = "", exponent = ""] = value.toExponential(digits).split("e");
  const power = exponent.slice(1).padStart(2, "0");
  return `${Number(mantissa)}E${exponent.slice(0, 1)}${power}`;
}
