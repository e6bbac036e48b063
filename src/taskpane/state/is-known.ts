import type { MistakeItem } from "../engine/mistake-item";

/** Something is proposed, or it is known what happened to the table. */
export function isKnown({ first }: Pick<MistakeItem, "first">): boolean {
  return first.changes.length > 0 || first.story !== null;
}
