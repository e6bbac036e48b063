const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** A length of 13 and the name `IHDR`: with it every PNG goes on. */
const HEADER = [0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52];
/** The name of the last chunk, `IEND`, before its check sum of four bytes. */
const END = [0x49, 0x45, 0x4e, 0x44];
const WIDTH_AT = SIGNATURE.length + HEADER.length;

/** The size of a PNG picture in pixels (W3C, PNG, sections 5.2 and 11.2.1); `null` where the bytes are no whole one. */
export function readPngSize(bytes: Uint8Array): { readonly width: number; readonly height: number } | null {
  const has = (part: readonly number[], at: number): boolean =>
    part.every((byte, index) => bytes[at + index] === byte);
  const isWhole =
    has(SIGNATURE, 0) && has(HEADER, SIGNATURE.length) && has(END, bytes.length - END.length - 4);
  if (!isWhole) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const width = view.getUint32(WIDTH_AT);
  const height = view.getUint32(WIDTH_AT + 4);
  return width > 0 && height > 0 ? { width, height } : null;
}
