import { strToU8, zipSync } from "fflate";

/** One file of an archive. */
export interface ArchivePart {
  readonly name: string;
  readonly content: string | Uint8Array;
}

/** A ZIP archive of the parts in their order. */
export function pack(parts: readonly ArchivePart[]): Uint8Array {
  const files = parts.map(
    ({ name, content }) => [name, typeof content === "string" ? strToU8(content) : content] as const,
  );
  return zipSync(Object.fromEntries(files));
}
