import type { FailureCode } from "./host-failure";

/** `%PDF-` */
const PDF = [0x25, 0x50, 0x44, 0x46, 0x2d];

/**
 * What a file that is no ZIP archive is, by its first bytes; its name proves nothing.
 * An `.xls` renamed to `.xlsx` is recognised as `old-excel`.
 */
export function toFileFailure(bytes: Uint8Array): FailureCode {
  if (bytes.length === 0) return "empty-file";
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]))
    return toCompoundFileFailure(bytes);
  if (startsWith(bytes, [0x50, 0x4b, 0x05, 0x06])) return "other-archive"; // An empty archive.
  // Excel 2 to 4 wrote their records without a container: the record BOF, in three versions.
  if ([0x0009, 0x0209, 0x0409].some((bof) => startsWith(bytes, [bof & 0xff, bof >> 8, 0x06, 0x00])))
    return "old-excel";
  if (startsWith(bytes, PDF)) return "other-document";
  const text = toText(bytes.subarray(0, 4096));
  if (text === null) return "not-a-workbook";
  if (text.startsWith("{\\rtf")) return "other-document";
  if (/<(!doctype\s+html|html|head|body|table)\b/i.test(text)) return "web-page";
  if (/^\s*<\?xml\b/.test(text)) return "xml-spreadsheet";
  return "text-file";
}

/**
 * What an archive is that holds no Excel workbook; `null` where nothing speaks against one.
 * @param names of its entries, in lower case
 */
export function toArchiveFailure(names: { has(name: string): boolean }): FailureCode | null {
  const has = (name: string): boolean => names.has(name);
  if (has("encryptedpackage")) return "encrypted";
  if (has("xl/workbook.bin")) return "binary-workbook";
  if (has("content.xml") && has("mimetype")) return "open-document";
  if (has("word/document.xml") || has("ppt/presentation.xml") || has("index/document.iwa"))
    return "other-document";
  return has("[content_types].xml") ? null : "other-archive";
}

/**
 * A compound file (MS-CFB) is a little file system. Its directory entries are 128 bytes long and lie at
 * multiples of 128: the name in UTF-16, at 64 its length in bytes with the final zero, at 66 its kind.
 */
function toCompoundFileFailure(bytes: Uint8Array): FailureCode {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const decoder = new TextDecoder("utf-16le");
  const streams = new Set<string>();
  for (let at = 512; at + 128 <= bytes.length; at += 128) {
    const length = view.getUint16(at + 64, true);
    if (view.getUint8(at + 66) !== 2 || length < 4 || length > 64) continue;
    streams.add(decoder.decode(bytes.subarray(at, at + length - 2)));
  }
  if (streams.has("EncryptedPackage")) return "encrypted";
  if (streams.has("Workbook") || streams.has("Book")) return "old-excel";
  return "other-document";
}

/** The text, where the bytes are text in one of the usual encodings; `null` for anything binary. */
function toText(bytes: Uint8Array): string | null {
  const [first = 0, second = 0] = bytes;
  const wide = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  const text = new TextDecoder(wide ? (first === 0xff ? "utf-16le" : "utf-16be") : "windows-1252").decode(
    bytes,
  );
  // eslint-disable-next-line no-control-regex -- texts hold tabs and line breaks, and no other control characters
  return /[\u0000-\u0008\u000e-\u001f]/.test(text) ? null : text.replace(/^(\ufeff|ï»¿)/, "");
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}
