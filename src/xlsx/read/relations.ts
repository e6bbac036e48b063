import { toKey, unpack } from "./unpack";
import { walkXml, type Part } from "./walk-xml";

/** A link from a part to another, or out of the workbook (ECMA-376-2, 6.5.3). */
export interface Relation {
  readonly id: string;
  /** The whole of it, which is an address. */
  readonly type: string;
  /** Its last word, which strict and transitional files have in common: `worksheet`. */
  readonly kind: string;
  /** The path of the part; as it is written, where it leads outside. */
  readonly target: string;
  readonly isExternal: boolean;
}

/** The links of a part; of the archive as a whole, where the path is empty. None where there is no part for them. */
export function findRelations(bytes: Uint8Array, path: string): readonly Relation[] {
  const parts = unpack(bytes, new Set([toKey(toLinksPath(path))]));
  return [...parts.values()].flatMap((part) => readRelations(part, path));
}

/** @param path the part that the links lead from; empty for the archive as a whole */
export function readRelations(part: Part, path: string): readonly Relation[] {
  const relations: Relation[] = [];
  walkXml(part, {
    open(name, attributes, { length }) {
      if (name !== "Relationship" || length !== 1) return;
      const all = attributes();
      const of = (key: string): string => all.get(key) ?? "";
      const [id, type, target] = [of("Id"), of("Type"), of("Target")];
      const isExternal = of("TargetMode").toLowerCase() === "external";
      relations.push({
        id,
        type,
        kind: type.slice(type.lastIndexOf("/") + 1),
        target: isExternal ? target : resolve(path, target),
        isExternal,
      });
    },
  });
  return relations;
}

/** `xl/workbook.xml` → `xl/_rels/workbook.xml.rels` */
export function toLinksPath(path: string): string {
  const slash = path.lastIndexOf("/") + 1;
  return `${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`;
}

/** `resolve("xl/workbook.xml", "../a/b.xml")` → `a/b.xml` */
export function resolve(from: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const folders = from.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") folders.pop();
    else if (step !== "." && step !== "") folders.push(step);
  }
  return folders.join("/");
}
