import { isMistyped } from "../checks/mistyped";
import type { Figure } from "../figure";
import { isWhole, toNumber } from "../rounding";

/** What the search may do with a figure. */
export type Role =
  /** States a number: changing it costs its weight. */
  | "stated"
  /** A dash or an empty cell: nought until it has to be a number. */
  | "blank"
  /** A text, an error value, a negative or fractional count, a live sum short of a part: it has to change, whatever else does. */
  | "unusable"
  /** A live formula, or a figure that an operation puts at our disposal: takes the value that the others give it. */
  | "free"
  /** `N/A`, a band, a share without a number: no change is ever proposed for it. */
  | "unknown";

/** One cell of the report as the search sees it. */
export interface Variable {
  readonly figure: Figure;
  readonly role: Role;
  /** Counts: the count. Shares: the digits at the decimals shown. 0 where no number is stated. */
  readonly value: number;
  /** What changing it costs; a positive whole number. */
  readonly weight: number;
  /** The user has said that it is right. */
  readonly isProtected: boolean;
  /** A live formula that is taken to follow, though its text does not tell what it reads. */
  readonly isAssumed: boolean;
}

/** A typed figure. Two of them are dearer than one live formula, and one live formula dearer than one of them. */
export const TYPED_WEIGHT = 2;
const FORMULA_WEIGHT = 3;

/** How the cells of a report may be changed. */
export interface Freedom {
  /** Figures that an operation puts at our disposal. */
  readonly isFree?: (figure: Figure) => boolean;
  /** Cells that the user has confirmed. */
  readonly isProtected?: (figure: Figure) => boolean;
  /** A positive whole number; by default a live formula is heavier than a typed figure. */
  readonly weightOf?: (figure: Figure) => number;
}

export function toVariable(figure: Figure, freedom: Freedom): Variable {
  const isProtected = freedom.isProtected?.(figure) ?? false;
  const role = freedom.isFree?.(figure) === true ? "free" : roleOf(figure);
  return {
    figure,
    role: isProtected && role === "unusable" ? "unknown" : role,
    value: valueOf(figure),
    weight: freedom.weightOf?.(figure) ?? (figure.formula === null ? TYPED_WEIGHT : FORMULA_WEIGHT),
    isProtected,
    isAssumed: false,
  };
}

function roleOf({ amount, reading, measure, formula, stated }: Figure): Role {
  if (amount !== null) {
    if (measure === "share") return "stated";
    return amount.digits >= 0 && isWhole(amount) && Number.isSafeInteger(toNumber(amount))
      ? "stated"
      : "unusable";
  }
  switch (reading.kind) {
    case "nil":
    case "empty":
      return measure === "count" ? "blank" : "unknown";
    case "error":
      return formula === null ? "unusable" : "free";
    case "text":
      // Words stand in for a figure on purpose; digits among letters were meant as a number.
      return /\d/.test(stated) || isMistyped(stated) ? "unusable" : "unknown";
    case "number":
      // A percentage among counts is wrong; a bare number among shares may be meant as per cent or as a fraction.
      return measure === "count" ? "unusable" : "unknown";
    case "not-available":
    case "not-applicable":
    case "suppressed":
    case "band":
      return "unknown";
  }
}

function valueOf({ amount, measure }: Figure): number {
  if (amount === null) return 0;
  if (measure === "share") return amount.digits;
  return isWhole(amount) && amount.digits >= 0 ? toNumber(amount) : 0;
}
