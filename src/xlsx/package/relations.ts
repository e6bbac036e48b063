import { readOutline, append, prefixIn, escapeXml, type Outline } from "./outline";
import { encodePart } from "../patch/encode-part";
import { splice } from "../patch/splice";
import type { Relation } from "../read/relations";
import type { Part } from "../read/walk-xml";

/** The beginnings of the types of links, in usual files and in strict ones. */
const TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
const STRICT_TYPES = "http://purl.oclc.org/ooxml/officeDocument/relationships/";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";

/** The namespace of `r:id`, in usual files. */
const RELATIONS = TYPES.slice(0, -1);

/** `r:id="rId4"`, in an element of a usual file under this root, whatever the prefix of links is there. */
export function toLinkAttribute(rootTag: string, id: string): string {
  const [, prefix] = new RegExp(`\\sxmlns:([\\w.-]+)\\s*=\\s*["']${RELATIONS}["']`).exec(rootTag) ?? [];
  return prefix === undefined ? `xmlns:r="${RELATIONS}" r:id="${id}"` : `${prefix}:id="${id}"`;
}

/** `worksheet` → the whole type */
export function toType(kind: string, isStrict = false): string {
  return (isStrict ? STRICT_TYPES : TYPES) + kind;
}

export type NewRelation = Omit<Relation, "kind">;

/** A part of links with some more at its end. @param part `null` where there is none */
export function addRelations(part: Part | null, path: string, added: readonly NewRelation[]): Uint8Array {
  if (part === null)
    return new TextEncoder().encode(
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${PACKAGE}">${toElements("", path, added)}</Relationships>`,
    );
  const outline = readOutline(part, 1);
  const text = toElements(prefixIn(outline), path, added);
  return encodePart(part, splice(outline.xml, append(outline.xml, outline.root, text)));
}

/** A part of links without some of them. */
export function dropRelations(part: Part, ids: ReadonlySet<string>): Uint8Array {
  const { xml, root }: Outline = readOutline(part, 1);
  const dropped = root.children.filter(({ attributes }) => ids.has(attributes.get("Id") ?? ""));
  return encodePart(
    part,
    splice(
      xml,
      dropped.map(({ from, to }) => ({ from, to, by: "" })),
    ),
  );
}

function toElements(prefix: string, path: string, relations: readonly NewRelation[]): string {
  return relations
    .map(({ id, type, target, isExternal }) => {
      const to = escapeXml(isExternal ? target : toTarget(path, target));
      const mode = isExternal ? ' TargetMode="External"' : "";
      return `<${prefix}Relationship Id="${id}" Type="${type}" Target="${to}"${mode}/>`;
    })
    .join("");
}

/** `("xl/workbook.xml", "xl/worksheets/sheet4.xml")` → `worksheets/sheet4.xml`; the whole path where that is elsewhere */
function toTarget(path: string, target: string): string {
  const folder = path.slice(0, path.lastIndexOf("/") + 1);
  return folder !== "" && target.startsWith(folder) ? target.slice(folder.length) : `/${target}`;
}

/** The first of `rId1`, `rId2`, … that is free, as often as it is called. */
export function createIds(taken: Iterable<string>): () => string {
  const ids = new Set(taken);
  let number = 0;
  return () => {
    do number += 1;
    while (ids.has(`rId${number}`));
    return `rId${number}`;
  };
}
