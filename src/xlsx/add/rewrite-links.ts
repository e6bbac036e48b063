import { readOutline, tagOf } from "../package/outline";
import { encodePart } from "../patch/encode-part";
import { splice } from "../patch/splice";
import { changeTag } from "../patch/tag";
import { resolve } from "../read/relations";
import type { Part } from "../read/walk-xml";

/**
 * The links of a part that was renamed, to parts that were renamed as well; all of them stay in their folders.
 * @param path what the part was called
 * @param renamed new paths by old ones
 */
export function rewriteLinks(part: Part, path: string, renamed: ReadonlyMap<string, string>): Part {
  const { xml, root } = readOutline(part, 1);
  const edits = root.children.flatMap((link) => {
    const target = link.attributes.get("Target") ?? "";
    const now =
      link.attributes.get("TargetMode") === "External" ? undefined : renamed.get(resolve(path, target));
    if (now === undefined) return [];
    const Target = target.slice(0, target.lastIndexOf("/") + 1) + now.slice(now.lastIndexOf("/") + 1);
    return [{ from: link.from, to: link.openTo, by: changeTag(tagOf(xml, link), { Target }) }];
  });
  return { ...part, bytes: encodePart(part, splice(xml, edits)) };
}
