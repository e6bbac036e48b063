import type { Package } from "../package/open-package";
import { readOutline, tagOf } from "../package/outline";
import { encodePart } from "../patch/encode-part";
import { splice } from "../patch/splice";
import { changeTag } from "../patch/tag";
import type { Part } from "../read/walk-xml";
import type { MergedStyles } from "./merge-styles";

/** Gives every table that comes in a number and a name of its own. */
type RewriteTable = (part: Part) => Part;

const FORMATS = ["headerRowDxfId", "dataDxfId", "totalsRowDxfId"];

/**
 * Tables are known by a number and by a name that no other table and no defined name of the workbook may have, in whatever case
 * (ECMA-376-1, 18.5.1.2). Formulas of plans name cells, never tables, so a table may be called otherwise.
 */
export function createTableRewriter(
  book: Package,
  { names, styles }: { readonly names: Iterable<string>; readonly styles: MergedStyles },
): RewriteTable {
  const taken = new Set([...names].map((name) => name.toLowerCase()));
  let lastId = 0;
  for (const sheet of book.map.targets) {
    for (const { kind, target } of book.relations(sheet)) {
      const part = kind === "table" ? book.find(target) : null;
      if (part === null) continue;
      const { attributes } = readOutline(part, 0).root;
      for (const key of ["name", "displayName"]) taken.add((attributes.get(key) ?? "").toLowerCase());
      lastId = Math.max(lastId, Number(attributes.get("id") ?? 0));
    }
  }
  const toFree = (name: string): string => {
    let free = name;
    for (let number = 2; taken.has(free.toLowerCase()); number += 1) free = `${name}_${number}`;
    taken.add(free.toLowerCase());
    return free;
  };
  return (part) => {
    const { xml, root } = readOutline(part, 2);
    const name = toFree(root.attributes.get("displayName") ?? root.attributes.get("name") ?? "Table");
    lastId += 1;
    const tags = [root, ...root.children.flatMap((child) => [child, ...child.children])];
    const edits = tags.flatMap((element) => {
      const formats = FORMATS.flatMap((key) => {
        const format = element.attributes.get(key);
        return format === undefined ? [] : [[key, String(styles.toDifference(Number(format)))] as const];
      });
      const own = element === root ? { id: String(lastId), name, displayName: name } : {};
      const by = changeTag(tagOf(xml, element), { ...Object.fromEntries(formats), ...own });
      return [{ from: element.from, to: element.openTo, by }];
    });
    return { ...part, bytes: encodePart(part, splice(xml, edits)) };
  };
}
