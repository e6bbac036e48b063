import type { Part } from "../read/walk-xml";

const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];

/** Text as the part was encoded: UTF-8, with a byte order mark where there was one. */
export function encodePart({ bytes }: Part, xml: string): Uint8Array {
  const isMarked = BYTE_ORDER_MARK.every((byte, index) => bytes[index] === byte);
  return new TextEncoder().encode(isMarked ? `\ufeff${xml}` : xml);
}
