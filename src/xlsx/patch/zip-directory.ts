import { strFromU8 } from "fflate";
import { HostError } from "../host-failure";

/** One record of the directory at the end of an archive (APPNOTE.TXT, 4.3.12). */
export interface DirectoryRecord {
  /** As fflate reads it. */
  readonly name: string;
  /** Where the entry itself begins. */
  readonly offset: number;
  /** The record as it stands in the archive. */
  readonly bytes: Uint8Array;
}

interface Directory {
  readonly records: readonly DirectoryRecord[];
  /** Where the directory begins, which is where the last entry ends. */
  readonly from: number;
  /** The very last record, with the comment on the archive. */
  readonly end: Uint8Array;
}

const RECORD = 0x02014b50;
const END = 0x06054b50;
const LARGE_END = 0x06064b50;
const LARGE_END_AT = 0x07064b50;
/** Stands for a number that a 64-bit field tells. */
const ELSEWHERE = 0xffffffff;
const LARGE_FIELD = 1;

/** @throws HostError `damaged` */
export function readDirectory(bytes: Uint8Array): Directory {
  const view = viewOf(bytes);
  const at = findEnd(view);
  const { from, count } = readEnd(view, at);
  const records: DirectoryRecord[] = [];
  let next = from;
  for (let index = 0; index < count; index += 1) {
    if (next + 46 > at || view.getUint32(next, true) !== RECORD) fail("a broken directory");
    const name = view.getUint16(next + 28, true);
    const length = 46 + name + view.getUint16(next + 30, true) + view.getUint16(next + 32, true);
    if (next + length > at) fail("a broken directory");
    const record = bytes.subarray(next, next + length);
    const isUtf8 = (view.getUint16(next + 8, true) & 0x800) !== 0;
    records.push({
      name: strFromU8(record.subarray(46, 46 + name), !isUtf8),
      offset: numbersOf(record)[2]?.value ?? 0,
      bytes: record,
    });
    next += length;
  }
  return { records, from, end: bytes.subarray(at) };
}

/** `0x04034b50` and the like are written with the lowest byte first. */
export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** The fields after a name, without the one that holds 64-bit numbers. */
export function withoutLargeField(extra: Uint8Array): Uint8Array {
  const kept: number[] = [];
  const view = viewOf(extra);
  let at = 0;
  while (at + 4 <= extra.length) {
    const next = at + 4 + view.getUint16(at + 2, true);
    if (view.getUint16(at, true) !== LARGE_FIELD) kept.push(...extra.subarray(at, next));
    at = next;
  }
  return Uint8Array.from(kept);
}

/** The end record can only be followed by its comment of at most 65,535 bytes. */
function findEnd(view: DataView): number {
  for (let at = view.byteLength - 22; at >= 0 && at >= view.byteLength - 22 - 0xffff; at -= 1)
    if (view.getUint32(at, true) === END) return at;
  return fail("no end record");
}

function readEnd(view: DataView, at: number): { from: number; count: number } {
  const from = view.getUint32(at + 16, true);
  const count = view.getUint16(at + 10, true);
  const isLarge = at >= 20 && view.getUint32(at - 20, true) === LARGE_END_AT;
  if (!isLarge || (from !== ELSEWHERE && count !== 0xffff)) return { from, count };
  const large = Number(view.getBigUint64(at - 12, true));
  if (large + 56 > at || view.getUint32(large, true) !== LARGE_END) fail("a broken end record");
  return {
    from: Number(view.getBigUint64(large + 48, true)),
    count: Number(view.getBigUint64(large + 32, true)),
  };
}

/**
 * Size, packed size and offset, wherever the record tells them. The 64-bit field holds only those that stand elsewhere, in this
 * order (APPNOTE.TXT, 4.5.3).
 */
export function numbersOf(record: Uint8Array): readonly { readonly field: number; readonly value: number }[] {
  const view = viewOf(record);
  let large = findLargeField(view);
  return [24, 20, 42].map((field) => {
    const value = view.getUint32(field, true);
    if (value !== ELSEWHERE) return { field, value };
    if (large + 8 > record.length) fail("an entry without a place");
    large += 8;
    return { field, value: Number(view.getBigUint64(large - 8, true)) };
  });
}

/** Where the numbers in the 64-bit field of a directory record begin; behind its end where there is none. */
function findLargeField(view: DataView): number {
  let at = 46 + view.getUint16(28, true);
  const end = at + view.getUint16(30, true);
  while (at + 4 <= end) {
    if (view.getUint16(at, true) === LARGE_FIELD) return at + 4;
    at += 4 + view.getUint16(at + 2, true);
  }
  return view.byteLength;
}

function fail(why: string): never {
  throw new HostError("damaged", why);
}
