/** A stretch of a text and what is to stand there instead; nothing is replaced where `from` and `to` are the same. */
export interface Edit {
  readonly from: number;
  readonly to: number;
  readonly by: string;
}

/**
 * The text with all edits made, the rest as it was. Edits at the same place are made in their order.
 * @throws Error where edits overlap: a mistake in the program
 */
export function splice(text: string, edits: readonly Edit[]): string {
  let made = "";
  let at = 0;
  for (const { from, to, by } of [...edits].sort((a, b) => a.from - b.from || a.to - b.to)) {
    if (from < at) throw new Error("edits overlap");
    made += text.slice(at, from) + by;
    at = to;
  }
  return made + text.slice(at);
}
