import { HostError } from "../host-failure";
import { LIMITS } from "../limits";

/** One file of a ZIP archive, as its central directory describes it. */
export interface ArchiveEntry {
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly compressedSize: number;
  /** What the archive says; `unpack` holds it to that. */
  readonly size: number;
  readonly crc: number;
  /** Where the entry's local header begins. */
  readonly offset: number;
  readonly encrypted: boolean;
}

export interface Archive {
  readonly bytes: Uint8Array;
  /** By name in lower case with forward slashes: part names do not tell cases apart (ECMA-376-2, 6.2.2.3). */
  readonly entries: ReadonlyMap<string, ArchiveEntry>;
}

/** The key of an entry in `Archive.entries`. */
export function toEntryKey(name: string): string {
  return name.replaceAll("\\", "/").replace(/^\//, "").toLowerCase();
}

const END_OF_DIRECTORY = 0x06054b50;
const END_LENGTH = 22;
const ZIP64_LOCATOR = 0x07064b50;
const ZIP64_END = 0x06064b50;
const DIRECTORY_ENTRY = 0x02014b50;
const ENTRY_LENGTH = 46;
const ZIP64_EXTRA = 0x0001;
const IN_ZIP64 = 0xffffffff;

/**
 * Reads the central directory (APPNOTE 6.3.10, 4.3.12 to 4.3.16); unpacks nothing.
 * @throws HostError `truncated` where the directory is missing, `damaged` where it makes no sense
 */
export function openArchive(bytes: Uint8Array): Archive {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const directory = findDirectory(view);
  if (directory.count > LIMITS.entries)
    throw new HostError("too-large", `${directory.count} archive entries`);
  const entries = new Map<string, ArchiveEntry>();
  let at = directory.offset;
  for (let index = 0; index < directory.count; index++) {
    if (at + ENTRY_LENGTH > bytes.length || view.getUint32(at, true) !== DIRECTORY_ENTRY) {
      throw new HostError(
        "damaged",
        `archive directory: entry ${index + 1} of ${directory.count} is missing`,
      );
    }
    const entry = readEntry(view, bytes, at);
    entries.set(toEntryKey(entry.name), entry);
    at += ENTRY_LENGTH + lengths(view, at).all;
  }
  return { bytes, entries };
}

function findDirectory(view: DataView): { readonly offset: number; readonly count: number } {
  // The record is followed by a comment of at most 65,535 bytes, so it is looked for from the end.
  const first = Math.max(0, view.byteLength - END_LENGTH - 0xffff);
  for (let at = view.byteLength - END_LENGTH; at >= first; at--) {
    if (view.getUint32(at, true) !== END_OF_DIRECTORY) continue;
    const count = view.getUint16(at + 10, true);
    const offset = view.getUint32(at + 16, true);
    return count === 0xffff || offset === IN_ZIP64 ? findZip64Directory(view, at) : { offset, count };
  }
  throw new HostError("truncated", "the archive has no directory at its end");
}

function findZip64Directory(
  view: DataView,
  end: number,
): { readonly offset: number; readonly count: number } {
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== ZIP64_LOCATOR) {
    throw new HostError("damaged", "archive directory: no ZIP64 locator");
  }
  const record = readLong(view, locator + 8);
  if (record + 56 > view.byteLength || view.getUint32(record, true) !== ZIP64_END) {
    throw new HostError("damaged", "archive directory: no ZIP64 record");
  }
  return { offset: readLong(view, record + 48), count: readLong(view, record + 32) };
}

function lengths(
  view: DataView,
  at: number,
): { readonly name: number; readonly extra: number; readonly all: number } {
  const name = view.getUint16(at + 28, true);
  const extra = view.getUint16(at + 30, true);
  return { name, extra, all: name + extra + view.getUint16(at + 32, true) };
}

function readEntry(view: DataView, bytes: Uint8Array, at: number): ArchiveEntry {
  const { name, extra } = lengths(view, at);
  const nameEnd = at + ENTRY_LENGTH + name;
  const sizes = [view.getUint32(at + 24, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true)];
  const [size = 0, compressedSize = 0, offset = 0] = sizes.includes(IN_ZIP64)
    ? readZip64Sizes(view, nameEnd, extra, sizes)
    : sizes;
  return {
    name: new TextDecoder().decode(bytes.subarray(at + ENTRY_LENGTH, nameEnd)),
    method: view.getUint16(at + 10, true),
    compressedSize,
    size,
    crc: view.getUint32(at + 16, true),
    offset,
    encrypted: (view.getUint16(at + 8, true) & 1) === 1,
  };
}

/** The extra field holds, in this order, only those of the three that do not fit into 32 bits. */
function readZip64Sizes(view: DataView, from: number, length: number, sizes: readonly number[]): number[] {
  const end = Math.min(from + length, view.byteLength);
  for (let at = from; at + 4 <= end; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== ZIP64_EXTRA) continue;
    let next = at + 4;
    return sizes.map((size) => {
      if (size !== IN_ZIP64) return size;
      next += 8;
      return readLong(view, next - 8);
    });
  }
  throw new HostError("damaged", "archive directory: ZIP64 sizes are missing");
}

function readLong(view: DataView, at: number): number {
  if (at + 8 > view.byteLength) throw new HostError("damaged", "archive directory: ends too early");
  return Number(view.getBigUint64(at, true));
}
