import { zipSync } from "fflate";
import { HostError } from "../host-failure";
import { toKey } from "../read/unpack";
import { numbersOf, readDirectory, viewOf, withoutLargeField, type DirectoryRecord } from "./zip-directory";

const LARGEST = 0xffffffff;
const DEFLATED = 8;
/** Flags: the sizes stand after the content (bit 3), how hard the content was packed (1, 2). */
const FLAGS_OF_CONTENT = 0b1110;

/** What is to be different in an archive. */
export interface EntryChanges {
  /** Other contents of entries that are there, by `toKey(name)`. */
  readonly replaced: ReadonlyMap<string, Uint8Array>;
  /** New entries, by their names. They come last. */
  readonly added?: ReadonlyMap<string, Uint8Array>;
  /** `toKey(name)` of entries to leave out. */
  readonly removed?: ReadonlySet<string>;
}

/** The oldest time that an archive can note; fflate takes it in local time, so it is the same everywhere. */
const NO_TIME = new Date(1980, 0, 1);

/** The archive with the content of some entries replaced, as `changeEntries` does it. */
export function replaceEntries(
  bytes: Uint8Array,
  contents: ReadonlyMap<string, Uint8Array>,
): Uint8Array<ArrayBuffer> {
  return changeEntries(bytes, { replaced: contents });
}

/**
 * The archive with some entries replaced, added or left out. All others are copied as they are, packed: with their names, order,
 * times and attributes.
 * @throws HostError `damaged` where an entry is not there or there twice, `too-large` beyond 4 GB
 */
export function changeEntries(
  bytes: Uint8Array,
  { replaced, added = new Map(), removed = new Set() }: EntryChanges,
): Uint8Array<ArrayBuffer> {
  const { records, from, end } = readDirectory(bytes);
  for (const key of [...replaced.keys(), ...removed]) {
    const count = records.filter(({ name }) => toKey(name) === key).length;
    if (count !== 1) throw new HostError("damaged", `${key} is there ${count} times`);
  }
  const chunks: Uint8Array[] = [];
  let length = 0;
  const add = (chunk: Uint8Array): void => {
    chunks.push(chunk);
    length += chunk.length;
  };
  const moved = new Map<DirectoryRecord, Uint8Array>();
  const inPlace = [...records].sort((a, b) => a.offset - b.offset);
  add(bytes.subarray(0, inPlace[0]?.offset ?? from));
  inPlace.forEach((record, index) => {
    if (removed.has(toKey(record.name))) return;
    const content = replaced.get(toKey(record.name));
    const entry = bytes.subarray(record.offset, inPlace[index + 1]?.offset ?? from);
    const packed = content === undefined ? null : pack(content);
    moved.set(record, toRecord(record.bytes, length, packed));
    if (packed === null) add(entry);
    else {
      add(toHeader(entry, packed));
      add(packed.data);
    }
  });
  const more = zipSync(Object.fromEntries(added), { mtime: NO_TIME });
  const directory = readDirectory(more);
  const moreRecords = directory.records.map(({ bytes: record, offset }) =>
    toRecord(record, length + offset, null),
  );
  add(more.subarray(0, directory.from));
  const start = length;
  const all = [...records.flatMap((record) => moved.get(record) ?? []), ...moreRecords];
  for (const record of all) add(record);
  add(toEnd(end, { from: start, length: length - start, count: all.length }));
  if (length > LARGEST) throw new HostError("too-large", `${length} bytes`);
  return concatenate(chunks, length);
}

interface Packed {
  readonly data: Uint8Array;
  readonly checksum: number;
  readonly size: number;
}

/** fflate has no checksum for callers, but writes one into an archive. */
function pack(content: Uint8Array): Packed {
  const archive = zipSync({ x: content });
  const view = viewOf(archive);
  const at = 30 + view.getUint16(26, true) + view.getUint16(28, true);
  return {
    data: archive.subarray(at, at + view.getUint32(18, true)),
    checksum: view.getUint32(14, true),
    size: content.length,
  };
}

const HEADER = 0x04034b50;

/** What stands before the content of an entry (APPNOTE.TXT, 4.3.7). */
function toHeader(entry: Uint8Array, packed: Packed): Uint8Array {
  const view = viewOf(entry);
  if (entry.length < 30 || view.getUint32(0, true) !== HEADER)
    throw new HostError("damaged", "no entry there");
  const afterName = 30 + view.getUint16(26, true);
  const afterExtra = afterName + view.getUint16(28, true);
  if (afterExtra > entry.length) throw new HostError("damaged", "a broken entry");
  const kept = withoutLargeField(entry.subarray(afterName, afterExtra));
  const header = concatenate([entry.subarray(0, afterName), kept], afterName + kept.length);
  describe(viewOf(header), 6, packed);
  viewOf(header).setUint16(28, kept.length, true);
  return header;
}

/** The record of an entry that begins somewhere else now. Its numbers are below 4 GB, like those of the whole archive. */
function toRecord(record: Uint8Array, offset: number, packed: Packed | null): Uint8Array {
  const old = viewOf(record);
  const afterName = 46 + old.getUint16(28, true);
  const afterExtra = afterName + old.getUint16(30, true);
  const kept = withoutLargeField(record.subarray(afterName, afterExtra));
  const comment = record.subarray(afterExtra);
  const made = concatenate(
    [record.subarray(0, afterName), kept, comment],
    afterName + kept.length + comment.length,
  );
  const view = viewOf(made);
  for (const { field, value } of numbersOf(record)) view.setUint32(field, value, true);
  if (packed !== null) describe(view, 8, packed);
  view.setUint16(30, kept.length, true);
  view.setUint32(42, offset, true);
  return made;
}

/** Flags, method, checksum, packed size and size stand in the same order in both kinds of records, with the time in between. */
function describe(view: DataView, flags: number, { data, checksum, size }: Packed): void {
  view.setUint16(flags, view.getUint16(flags, true) & ~FLAGS_OF_CONTENT, true);
  view.setUint16(flags + 2, DEFLATED, true);
  view.setUint32(flags + 8, checksum, true);
  view.setUint32(flags + 12, data.length, true);
  view.setUint32(flags + 16, size, true);
}

function toEnd(end: Uint8Array, to: { from: number; length: number; count: number }): Uint8Array {
  // `slice` of Node's buffers does not copy.
  const made = Uint8Array.from(end);
  const view = viewOf(made);
  if (to.count >= 0xffff) throw new HostError("too-large", `${to.count} entries`);
  view.setUint16(8, to.count, true);
  view.setUint16(10, to.count, true);
  view.setUint32(12, to.length, true);
  view.setUint32(16, to.from, true);
  return made;
}

function concatenate(chunks: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  const made = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    made.set(chunk, at);
    at += chunk.length;
  }
  return made;
}
