import type { PackedAnswer } from "./message";

/** What an answer hands over to the other thread, instead of copying it. Nothing that is needed here any more. */
export function toTransferred(answer: PackedAnswer): Transferable[] {
  if (answer.kind === "save") return answer.saved.ok ? [answer.saved.bytes.buffer] : [];
  if (answer.kind !== "view" || !answer.outcome.ok) return [];
  const { starts, columns, looks, kinds, values } = answer.outcome.value.cells;
  const buffers = [starts, columns, looks, kinds, values].map(({ buffer }) => buffer);
  return [...new Set(buffers)].filter((buffer) => buffer instanceof ArrayBuffer);
}
