/** A short digest of a text (FNV-1a, 32 bits). It tells whether somebody changed something, and keeps no secret. */
export function toDigest(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, "0");
}

/** The digest of what a sheet holds, as Excel gives it back: `row`, `col` and formula or value of each filled cell. */
export function toContentDigest(
  cells: Iterable<{ readonly row: number; readonly col: number; readonly content: unknown }>,
): string {
  const lines: string[] = [];
  for (const { row, col, content } of cells) {
    if (content !== "" && content !== null) lines.push(JSON.stringify([row, col, content]));
  }
  return toDigest(lines.sort().join("\n"));
}
