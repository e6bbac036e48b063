import { unzipSync, zipSync } from "fflate";
import { HostError } from "../host-failure";
import { LIMITS } from "../limits";
import type { Part } from "./walk-xml";

/** The names in the archive as they are written there, by the name in lower case with forward slashes. */
export type Names = ReadonlyMap<string, string>;

export function toKey(name: string): string {
  return name.replaceAll("\\", "/").replace(/^\//, "").toLowerCase();
}

/**
 * Reads what the archive's directory declares, and unpacks nothing.
 * @throws HostError `too-large` where it declares too much, `truncated` or `damaged` where it cannot be read
 */
export function listNames(bytes: Uint8Array): Names {
  const names = new Map<string, string>();
  let total = 0;
  unzip(bytes, ({ name, originalSize }) => {
    total += originalSize;
    if (originalSize > LIMITS.partBytes || total > LIMITS.totalBytes)
      throw new HostError("too-large", `${name} has ${originalSize} bytes, all so far ${total}`);
    names.set(toKey(name), name);
    if (names.size > LIMITS.entries) throw new HostError("too-large", "too many archive entries");
    return false;
  });
  return names;
}

/**
 * Unpacks some parts. fflate keeps to the declared size, and hucre refuses wrong sizes and checksums later.
 * @returns by the name in lower case
 */
export function unpack(bytes: Uint8Array, keys: ReadonlySet<string>): ReadonlyMap<string, Part> {
  const files = unzip(bytes, ({ name }) => keys.has(toKey(name)));
  return new Map(Object.entries(files).map(([name, content]) => [toKey(name), { name, bytes: content }]));
}

/**
 * The parts that hucre needs under exactly the names by which they refer to each other: part names do not tell cases
 * apart (ECMA-376-2, 6.2.2.3), hucre does.
 */
export function renameParts(bytes: Uint8Array, paths: readonly string[]): Uint8Array {
  const parts = unpack(bytes, new Set(paths.map(toKey)));
  const files = paths.flatMap((path) => {
    const part = parts.get(toKey(path));
    return part === undefined ? [] : [[path, part.bytes] as const];
  });
  return zipSync(Object.fromEntries(files), { level: 0 });
}

type Filter = (entry: { readonly name: string; readonly originalSize: number }) => boolean;

function unzip(bytes: Uint8Array, filter: Filter): Record<string, Uint8Array> {
  try {
    return unzipSync(bytes, { filter });
  } catch (thrown) {
    if (thrown instanceof HostError || !(thrown instanceof Error)) throw thrown;
    // fflate's code 13: no directory at the end.
    const isCut = "code" in thrown && thrown.code === 13;
    throw new HostError(isCut ? "truncated" : "damaged", thrown.message);
  }
}
