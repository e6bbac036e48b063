import type { CellRef } from "../address";

/** How a wrong figure came about. */
export const SLIP_KINDS = [
  "replaced-digit",
  "omitted-digit",
  "added-digit",
  "swapped-digits",
  "sign",
  "power-of-ten",
  "neighbour",
  "zero-typed",
  "look-alike",
  "left-empty",
  "stale-total",
  "stale-share",
  "exchanged",
  "off-by-few",
  "other",
] as const;
export type SlipKind = (typeof SLIP_KINDS)[number];

export interface Slip {
  readonly kind: SlipKind;
  /**
   * The cell whose value was typed (`neighbour`, `exchanged`), or the part that a total lacks or counts twice
   * (`stale-total`); `null` for the other kinds.
   */
  readonly from: CellRef | null;
  /** How surprising it is: −log₂ of its assumed probability. */
  readonly bits: number;
}

/**
 * Assumed shares of the ways in which a figure goes wrong. Only how keying divides is counted: 112 replaced, 15 omitted,
 * 14 interchanged and 11 added digits in 152 slips of a Dutch wholesale survey (Scholtus, 2009).
 */
const SHARES: Readonly<Record<SlipKind, number>> = {
  "replaced-digit": (0.5 * 112) / 152,
  "omitted-digit": (0.5 * 15) / 152,
  "swapped-digits": (0.5 * 14) / 152,
  "added-digit": (0.5 * 11) / 152,
  "stale-total": 0.06,
  "stale-share": 0.06,
  neighbour: 0.1,
  "off-by-few": 0.08,
  "zero-typed": 0.05,
  "left-empty": 0.05,
  "look-alike": 0.03,
  sign: 0.03,
  "power-of-ten": 0.02,
  exchanged: 0.03,
  other: 0.08,
};

/** That something goes wrong at a given place at all. */
const EVENT = 0.005;

/** A slip of which there are so many equally likely forms: nine digits to put in the place of one of three. */
export function toSlip(kind: SlipKind, forms: number, from: CellRef | null = null): Slip {
  return { kind, from, bits: -Math.log2((EVENT * SHARES[kind]) / Math.max(1, forms)) };
}

/** `other` is no explanation, and one or two too many may be anything: neither is a reason to change a figure unasked. */
export function isRecognised({ kind }: Slip): boolean {
  return kind !== "other" && kind !== "off-by-few";
}
