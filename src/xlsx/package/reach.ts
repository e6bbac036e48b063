import { toKey } from "../read/unpack";
import type { Package } from "./open-package";
import type { Relation } from "../read/relations";

/**
 * The parts that some parts lead to, themselves included, in the order in which they are met. Links out of the archive and to
 * what is not there lead nowhere.
 * @param follows which links count
 */
export function reachFrom(
  book: Package,
  paths: readonly string[],
  follows: (from: string, relation: Relation) => boolean = () => true,
): readonly string[] {
  const found = new Map<string, string>();
  const visit = (path: string): void => {
    const key = toKey(path);
    if (found.has(key)) return;
    found.set(key, path);
    for (const relation of book.relations(path)) {
      const { target, isExternal } = relation;
      if (!isExternal && book.keys.has(toKey(target)) && follows(path, relation)) visit(target);
    }
  };
  for (const path of paths) visit(path);
  return [...found.values()];
}
