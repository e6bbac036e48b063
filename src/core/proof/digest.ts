import { sha256 } from "@noble/hashes/sha2";
import { bytesToHex } from "@noble/hashes/utils";

/** The SHA-256 (FIPS 180-4) of a text in ASCII; what is not ASCII is escaped first. 64 hexadecimal digits. */
export function toDigest(text: string): string {
  const ascii = toAscii(text);
  const bytes = new Uint8Array(ascii.length);
  for (let at = 0; at < ascii.length; at += 1) bytes[at] = ascii.charCodeAt(at);
  return bytesToHex(sha256(bytes));
}

/** `é` → `\u00e9`, as JSON may have it, so that no program on the way can change it. */
export function toAscii(json: string): string {
  return json.replace(/[^\x20-\x7e]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
