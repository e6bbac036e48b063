import { fromA1, type Range } from "../../core/address";

/** `B4:C9`, or a single cell; `null` where it is neither. */
export function toRange(text: string): Range | null {
  const [first = "", last = first] = text.split(":");
  const start = fromA1(first);
  const end = fromA1(last);
  return start === null || end === null
    ? null
    : { top: start.row, left: start.col, bottom: end.row, right: end.col };
}
