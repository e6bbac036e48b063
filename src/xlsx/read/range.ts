import { fromA1, type Range } from "../../core/address";

/** `B4:C9`, or a single cell, with or without `$`; `null` where it is neither. */
export function fromRangeA1(text: string): Range | null {
  const [first = "", last = first] = text.split(":");
  const start = fromA1(first);
  const end = fromA1(last);
  if (start === null || end === null) return null;
  return { top: start.row, left: start.col, bottom: end.row, right: end.col };
}
