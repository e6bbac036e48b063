import { readPart, hasPart, type Budget } from "../archive/read-part";
import type { Archive } from "../archive/open-archive";

/** One link from a part of the archive to another (ECMA-376-2, 6.5). */
export interface Relationship {
  readonly id: string;
  /** The last word of its type: `worksheet`, `styles`; the same in the transitional and the strict form. */
  readonly type: string;
  /** The path of the part it leads to, within the archive. */
  readonly target: string;
}

/**
 * The relationships of `part`, `""` for those of the whole archive; none where it has none.
 * `xl/workbook.xml` → those in `xl/_rels/workbook.xml.rels`
 */
export async function readRelationships(
  archive: Archive,
  part: string,
  budget: Budget,
): Promise<Relationship[]> {
  const slash = part.lastIndexOf("/") + 1;
  const folder = part.slice(0, slash);
  const path = `${folder}_rels/${part.slice(slash)}.rels`;
  const found: Relationship[] = [];
  if (!hasPart(archive, path)) return found;
  await readPart(archive, path, budget, {
    open(name, attributes) {
      if (name !== "Relationship" || attributes.get("TargetMode") === "External") return;
      const type = attributes.get("Type") ?? "";
      found.push({
        id: attributes.get("Id") ?? "",
        type: type.slice(type.lastIndexOf("/") + 1),
        target: resolve(folder, attributes.get("Target") ?? ""),
      });
    },
    text() {},
    close() {},
  });
  return found;
}

/** `xl/` and `../a.xml` → `a.xml`; a target that begins with a slash starts at the root. */
function resolve(folder: string, target: string): string {
  const path: string[] = [];
  for (const step of (target.startsWith("/") ? target : folder + target).split("/")) {
    if (step === "..") path.pop();
    else if (step !== "." && step !== "") path.push(step);
  }
  return path.join("/");
}
