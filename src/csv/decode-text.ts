/** A text with the encoding it was taken for. */
export interface Decoded {
  readonly text: string;
  /** `windows-1252` is a guess: bytes that are not UTF-8 do not say what they are. */
  readonly encoding: "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";
}

/**
 * The text of a file without its byte order mark: UTF-16 where the mark says so, or its noughts do; else UTF-8, else what Excel in
 * Western Europe writes. `null` for what is no text.
 */
export function decodeText(bytes: Uint8Array): Decoded | null {
  const decoded = decode(bytes);
  // eslint-disable-next-line no-control-regex -- texts hold tabs and line breaks, and no other control characters
  return /[\u0000-\u0008\u000e-\u001f]/.test(decoded.text) ? null : decoded;
}

function decode(bytes: Uint8Array): Decoded {
  const wide = markedAs(bytes) ?? filledAs(bytes);
  if (wide !== null) return { text: new TextDecoder(wide).decode(bytes), encoding: wide };
  const text = new TextDecoder("utf-8").decode(bytes);
  if (!text.includes("\ufffd")) return { text, encoding: "utf-8" };
  return { text: new TextDecoder("windows-1252").decode(bytes), encoding: "windows-1252" };
}

type Wide = "utf-16le" | "utf-16be";

function markedAs([first, second]: Uint8Array): Wide | null {
  return first === 0xff && second === 0xfe
    ? "utf-16le"
    : first === 0xfe && second === 0xff
      ? "utf-16be"
      : null;
}

/** Bytes of the beginning that tell how letters are written. */
const BEGINNING = 512;

/**
 * UTF-16 without a mark: one byte of nearly every letter, sign and digit of Western languages is nought there, always the same one.
 * In other encodings no byte of a text is.
 */
function filledAs(bytes: Uint8Array): Wide | null {
  const beginning = bytes.subarray(0, BEGINNING);
  const noughts = [0, 0];
  beginning.forEach((byte, at) => {
    if (byte === 0) noughts[at % 2] = (noughts[at % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = noughts;
  const isPlain = bytes.length % 2 === 0 && Math.max(even, odd) * 4 >= beginning.length;
  if (!isPlain || (even > 0 && odd > 0)) return null;
  return odd > 0 ? "utf-16le" : "utf-16be";
}
