import { sha256 } from "@noble/hashes/sha2";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils";

/** The SHA-256 of a text in UTF-8 (FIPS 180-4), as 64 hexadecimal digits. */
export function toDigest(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}
