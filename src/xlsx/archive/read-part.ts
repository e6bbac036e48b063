import { HostError, toDetail } from "../host-failure";
import { LIMITS } from "../limits";
import { createXmlScanner, type XmlEvents } from "../xml/xml-scanner";
import { toEntryKey, type Archive } from "./open-archive";
import { unpack } from "./unpack";

/** Adds up what is read of one workbook, so that many parts of bearable size cannot exhaust memory together. */
export interface Budget {
  bytes: number;
  cells: number;
  characters: number;
}

export function createBudget(): Budget {
  return { bytes: LIMITS.totalBytes, cells: LIMITS.cells, characters: LIMITS.characters };
}

/** @throws HostError `too-large` once more is spent than there is */
export function spend(budget: Budget, what: keyof Budget, amount: number, where: string): void {
  budget[what] -= amount;
  if (budget[what] < 0) throw new HostError("too-large", `${where}: too many ${what}`);
}

export function hasPart(archive: Archive, path: string): boolean {
  return archive.entries.has(toEntryKey(path));
}

/**
 * Runs through one XML part of the workbook, in constant memory.
 * @throws HostError `damaged` where the part is missing or not well-formed
 */
export async function readPart(
  archive: Archive,
  path: string,
  budget: Budget,
  events: XmlEvents,
): Promise<void> {
  const entry = archive.entries.get(toEntryKey(path));
  if (entry === undefined) throw new HostError("damaged", `${path} is missing`);
  spend(budget, "bytes", entry.size, path);
  const scanner = createXmlScanner(events, path);
  let decoder: TextDecoder | null = null;
  for await (const piece of unpack(archive, entry)) {
    decoder ??= new TextDecoder(detectEncoding(piece), { fatal: true });
    scanner.write(decode(decoder, piece, path));
  }
  if (decoder !== null) scanner.write(decode(decoder, null, path));
  scanner.end();
}

/** XML without a byte order mark is UTF-8 here: spreadsheet programs write nothing else. */
function detectEncoding(start: Uint8Array): string {
  if (start[0] === 0xff && start[1] === 0xfe) return "utf-16le";
  if (start[0] === 0xfe && start[1] === 0xff) return "utf-16be";
  return "utf-8";
}

function decode(decoder: TextDecoder, piece: Uint8Array | null, path: string): string {
  try {
    return piece === null ? decoder.decode() : decoder.decode(piece, { stream: true });
  } catch (thrown) {
    throw new HostError("damaged", `${path}: ${toDetail(thrown)}`);
  }
}
