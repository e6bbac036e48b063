import { HostError, toDetail } from "../host-failure";
import { LIMITS } from "../limits";
import { crc32 } from "./crc32";
import type { Archive, ArchiveEntry } from "./open-archive";

const LOCAL_HEADER = 0x04034b50;
const LOCAL_HEADER_LENGTH = 30;
const STORED = 0;
const DEFLATED = 8;
/** Compressed bytes handed to the decompressor at a time, so that its output never piles up. */
const PIECE = 64 * 1024;

/**
 * The content of one entry, piece by piece; only one piece is in memory at a time. The declared size is a
 * ceiling: an entry that says 1 kB and unpacks to more is refused at the byte that is too many.
 * @throws HostError `too-large`, `encrypted` or `damaged`
 */
export async function* unpack(archive: Archive, entry: ArchiveEntry): AsyncGenerator<Uint8Array, void> {
  if (entry.encrypted) throw new HostError("encrypted", `${entry.name} is encrypted inside the archive`);
  if (entry.size > LIMITS.partBytes)
    throw new HostError("too-large", `${entry.name} has ${entry.size} bytes`);
  const packed = findContent(archive, entry);
  let size = 0;
  let crc = 0;
  for await (const piece of entry.method === DEFLATED ? inflate(packed, entry) : cut(packed)) {
    size += piece.length;
    if (size > entry.size) throw new HostError("damaged", `${entry.name} is larger than the archive says`);
    crc = crc32(piece, crc);
    yield piece;
  }
  if (size !== entry.size) throw new HostError("damaged", `${entry.name} has ${size} of ${entry.size} bytes`);
  if (crc !== entry.crc) throw new HostError("damaged", `${entry.name}: wrong checksum`);
}

function findContent(archive: Archive, entry: ArchiveEntry): Uint8Array {
  const { bytes } = archive;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const at = entry.offset;
  if (at + LOCAL_HEADER_LENGTH > bytes.length || view.getUint32(at, true) !== LOCAL_HEADER) {
    throw new HostError("damaged", `${entry.name}: no local header`);
  }
  if (entry.method !== STORED && entry.method !== DEFLATED) {
    throw new HostError("damaged", `${entry.name}: unknown compression method ${entry.method}`);
  }
  const start = at + LOCAL_HEADER_LENGTH + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  const end = start + entry.compressedSize;
  if (end > bytes.length) throw new HostError("truncated", `${entry.name} ends after the file does`);
  return bytes.subarray(start, end);
}

function* cut(stored: Uint8Array): Generator<Uint8Array, void> {
  for (let at = 0; at < stored.length; at += PIECE) yield stored.subarray(at, at + PIECE);
}

async function* inflate(packed: Uint8Array, entry: ArchiveEntry): AsyncGenerator<Uint8Array, void> {
  let at = 0;
  const source = new ReadableStream<Uint8Array<ArrayBuffer>>({
    pull(controller) {
      if (at >= packed.length) controller.close();
      else controller.enqueue(packed.slice(at, (at += PIECE)));
    },
  });
  const reader = source.pipeThrough(new DecompressionStream("deflate-raw")).getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } catch (thrown) {
    throw new HostError("damaged", `${entry.name}: ${toDetail(thrown)}`);
  } finally {
    await reader.cancel().catch(() => undefined); // After an error the stream is closed already.
  }
}
