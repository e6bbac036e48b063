import { crc32 } from "./crc32";

/** One file to be put into an archive. */
export interface ArchivePart {
  readonly name: string;
  readonly content: string;
}

/** 1 January 1980, the first day that ZIP knows: the same parts always give the same bytes. */
const DATE = 0x0021;
const TIME = 0;
const VERSION = 20;
/** The name is in UTF-8. */
const FLAGS = 0x0800;
const DEFLATED = 8;

/** A ZIP archive of deflated parts, in the given order (APPNOTE 6.3.10). */
export async function pack(parts: readonly ArchivePart[]): Promise<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder();
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  const directory: Uint8Array<ArrayBuffer>[] = [];
  let offset = 0;
  for (const part of parts) {
    const name = encoder.encode(part.name);
    const content = encoder.encode(part.content);
    const packed = await deflate(content);
    const common = [
      ...short(VERSION, FLAGS, DEFLATED, TIME, DATE),
      ...long(crc32(content), packed.length, content.length),
      ...short(name.length, 0),
    ];
    const header = Uint8Array.from([...long(0x04034b50), ...common]);
    directory.push(
      Uint8Array.from([
        ...long(0x02014b50),
        ...short(VERSION),
        ...common,
        ...short(0, 0, 0),
        ...long(0, offset),
      ]),
      name,
    );
    pieces.push(header, name, packed);
    offset += header.length + name.length + packed.length;
  }
  const size = directory.reduce((sum, piece) => sum + piece.length, 0);
  const end = Uint8Array.from([
    ...long(0x06054b50),
    ...short(0, 0, parts.length, parts.length),
    ...long(size, offset),
    ...short(0),
  ]);
  return concatenate([...pieces, ...directory, end]);
}

async function deflate(content: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const packed = new Blob([content]).stream().pipeThrough(new CompressionStream("deflate-raw"));
  return new Uint8Array(await new Response(packed).arrayBuffer());
}

function concatenate(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}

/** Numbers of two bytes, lowest first. */
function short(...numbers: readonly number[]): number[] {
  return numbers.flatMap((number) => [number & 0xff, (number >>> 8) & 0xff]);
}

/** Numbers of four bytes, lowest first. */
function long(...numbers: readonly number[]): number[] {
  return numbers.flatMap((number) => [...short(number & 0xffff), ...short(number >>> 16)]);
}
