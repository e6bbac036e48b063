import { toSlip, type Slip } from "./slip";

/**
 * How the intended digits may have become the typed ones by one slip of the hand.
 *
 * | intended | typed | slip           |
 * | -------- | ----- | -------------- |
 * | 25       | 26    | replaced-digit |
 * | 25       | 5     | omitted-digit  |
 * | 25       | 225   | added-digit    |
 * | 25       | 52    | swapped-digits |
 * | 25       | 250   | power-of-ten, added-digit |
 */
export function slipsOfDigits(typed: string, intended: string): readonly Slip[] {
  const size = intended.length;
  const slips: Slip[] = [];
  if (typed.length === size) {
    const differing = [...typed].flatMap((digit, at) => (digit === intended[at] ? [] : [at]));
    const [first, second] = differing;
    if (differing.length === 1) slips.push(toSlip("replaced-digit", 9 * size));
    if (differing.length === 2 && first !== undefined && second === first + 1) {
      if (typed[first] === intended[second] && typed[second] === intended[first])
        slips.push(toSlip("swapped-digits", size - 1));
    }
  }
  if (typed.length === size - 1 && isWithoutOne(intended, typed)) slips.push(toSlip("omitted-digit", size));
  if (typed.length === size + 1 && isWithoutOne(typed, intended))
    slips.push(toSlip("added-digit", 10 * (size + 1)));
  if (isShifted(typed, intended) || isShifted(intended, typed)) slips.push(toSlip("power-of-ten", 6));
  return slips;
}

/** Whether leaving out one digit of the long text gives the short one. */
function isWithoutOne(long: string, short: string): boolean {
  return [...long].some((_, at) => long.slice(0, at) + long.slice(at + 1) === short);
}

/** `25 → 250, 2500, 25000` */
function isShifted(long: string, short: string): boolean {
  const zeros = long.length - short.length;
  return zeros >= 1 && zeros <= 3 && !/^0*$/.test(short) && long === short + "0".repeat(zeros);
}
