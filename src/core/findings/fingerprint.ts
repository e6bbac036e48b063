import type { Finding } from "./finding";

/**
 * A short digest of what a finding says: its severity, what is stated, and its facts. The same from run to run and on every
 * machine; another one as soon as a figure that the finding speaks of changes. 16 hexadecimal digits.
 */
export function toFingerprint({
  severity,
  stated,
  facts,
}: Pick<Finding, "severity" | "stated" | "facts">): string {
  const text = toText([severity, stated, facts]);
  return digest(text, 0x811c9dc5) + digest(text, 0x01000193);
}

/** JSON with the keys in the order of the alphabet, so that the order in which facts are put together does not matter. */
function toText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(toText).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, each]) => `${JSON.stringify(key)}:${toText(each)}`).join(",")}}`;
}

/** FNV-1a (Fowler, Noll and Vo), 32 bits. */
function digest(text: string, basis: number): string {
  let hash = basis;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, "0");
}
