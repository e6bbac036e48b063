import { meantBy } from "../checks/mistyped";
import type { Figure } from "../figure";
import { readsAll } from "./live-formulas";
import { toSlip, type Slip } from "./slip";
import { slipsOfDigits } from "./slips-of-digits";
import type { Surroundings } from "./surroundings";
import { decimalsOf } from "./system";

/** How a value other than the stated one may have been intended; `values` are the values once all is corrected. */
export interface Correction {
  readonly figure: Figure;
  /** Counts: the count. Shares: the digits at the decimals shown. */
  readonly intended: number;
  /** Corrected value of any figure. */
  readonly valueOf: (figure: Figure) => number;
  readonly around: Surroundings;
}

/** The likeliest way from the intended value to what stands there. Always one: `other` explains anything. */
export function likeliestSlip(correction: Correction): Slip {
  const [best, ...others] = slipsOf(correction);
  return others.reduce((least, slip) => (slip.bits < least.bits ? slip : least), best);
}

function slipsOf(correction: Correction): readonly [Slip, ...Slip[]] {
  const { figure, intended } = correction;
  const typed = typedDigits(figure);
  const other = toSlip("other", 10 ** (Math.max(2, String(intended).length) + 0.5));
  if (isAnotherStyle(correction)) return [other];
  if (typed === null) {
    if (figure.reading.kind === "empty" || figure.reading.kind === "nil") return [toSlip("left-empty", 1)];
    return isLookAlike(figure, intended) ? [toSlip("look-alike", 2)] : [other];
  }
  const slips: Slip[] = [];
  if (typed < 0) slips.push(...(typed === -intended ? [toSlip("sign", 1)] : []));
  else {
    const [from, to] = [typed, intended].map((value) => toDigits(value, figure));
    if (from !== undefined && to !== undefined) slips.push(...slipsOfDigits(from, to));
    if (typed === 0) slips.push(toSlip("zero-typed", 1));
    if (Math.abs(typed - intended) <= 2) slips.push(toSlip("off-by-few", 4));
    slips.push(...slipsFromElsewhere(correction, typed));
  }
  return [other, ...slips];
}

/**
 * A share that differs from what is meant by the way of writing it rather than by a slip of the hand: `1` for 100 %, more
 * decimals than the other shares of its whole.
 */
function isAnotherStyle({ figure, intended, around }: Correction): boolean {
  const { amount, measure, stated } = figure;
  if (measure !== "share" || amount === null) return false;
  if (intended === 100 * amount.digits && !stated.includes("%")) return true;
  const others = around.closureOf(figure).filter(({ cell }) => cell !== figure.cell);
  return others.some((other) => other.amount !== null && other.amount.decimals < amount.decimals);
}

/** Values that stand next to the cell, and totals that lack a part or count one twice. */
function slipsFromElsewhere(
  { figure, intended, valueOf, around }: Correction,
  typed: number,
): readonly Slip[] {
  const slips: Slip[] = [];
  for (const neighbour of around.neighbours(figure)) {
    if (valueOf(neighbour) === typed || typedDigits(neighbour) === typed)
      slips.push(toSlip("neighbour", 4, neighbour.cell));
  }
  for (const parts of around.partsOf(figure)) {
    const part = parts.find(
      (each) =>
        valueOf(each) !== 0 && Math.abs(intended - typed) === valueOf(each) && mayBeStale(figure, each),
    );
    if (part !== undefined && parts.length > 2)
      slips.push(toSlip("stale-total", 2 * parts.length, part.cell));
  }
  return slips;
}

/** A live formula that does not read a part is no less fresh for it. */
export function mayBeStale(total: Figure, part: Figure): boolean {
  return total.formula === null || readsAll(total, [part.cell]);
}

/** The number typed, as the search counts it; `null` where the cell holds none. */
export function typedDigits({ amount, reading, measure, stated }: Figure): number | null {
  if (amount !== null) return measure === "count" && amount.decimals > 0 ? null : amount.digits;
  if (reading.kind === "number") return reading.value.digits;
  const meant = reading.kind === "text" && /^\d+\s?%?$/.test(stated) ? stated : null;
  return meant === null ? null : Number(meant.replace(/\D/g, ""));
}

function isLookAlike({ stated }: Figure, intended: number): boolean {
  const meant = meantBy(stated);
  return meant !== null && Number(meant.replace("%", "")) === intended;
}

/** Without sign; shares with all decimals: 5 at one decimal is `05`. */
function toDigits(value: number, figure: Figure): string {
  const decimals = figure.measure === "share" ? decimalsOf(figure) : 0;
  return String(Math.abs(value)).padStart(decimals + 1, "0");
}
