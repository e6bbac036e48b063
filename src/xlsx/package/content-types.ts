import { splice } from "../patch/splice";
import { encodePart } from "../patch/encode-part";
import { toKey } from "../read/unpack";
import type { Part } from "../read/walk-xml";
import { append, prefixIn, readOutline } from "./outline";

/** What the parts of an archive are (ECMA-376-2, 6.2.3.2): each by itself, or all of an extension. */
export interface ContentTypes {
  /** `undefined` where the list does not say. */
  typeOf(path: string): string | undefined;
  /** `toKey` of all parts that are listed by themselves. */
  readonly listed: ReadonlySet<string>;
}

export const TYPES_PATH = "[Content_Types].xml";

export function readContentTypes(part: Part): ContentTypes {
  const { children } = readOutline(part, 1).root;
  const parts = new Map<string, string>();
  const extensions = new Map<string, string>();
  for (const { name, attributes } of children) {
    const type = attributes.get("ContentType") ?? "";
    if (name === "Override") parts.set(toKey(attributes.get("PartName") ?? ""), type);
    else if (name === "Default") extensions.set((attributes.get("Extension") ?? "").toLowerCase(), type);
  }
  return {
    typeOf(path) {
      const key = toKey(path);
      return parts.get(key) ?? extensions.get(key.slice(key.lastIndexOf(".") + 1));
    },
    listed: new Set(parts.keys()),
  };
}

/** The list with more parts, each by itself where its extension does not say what it is. */
export function addContentTypes(part: Part, added: ReadonlyMap<string, string>): Uint8Array {
  const outline = readOutline(part, 1);
  const known = readContentTypes(part);
  const prefix = prefixIn(outline);
  const text = [...added]
    .filter(([path, type]) => known.typeOf(path)?.toLowerCase() !== type.toLowerCase())
    .map(([path, type]) => `<${prefix}Override PartName="/${path}" ContentType="${type}"/>`)
    .join("");
  if (text === "") return part.bytes;
  return encodePart(part, splice(outline.xml, append(outline.xml, outline.root, text)));
}

/** The list without some parts. @param keys by `toKey` */
export function dropContentTypes(part: Part, keys: ReadonlySet<string>): Uint8Array {
  const { xml, root } = readOutline(part, 1);
  const dropped = root.children.filter(
    ({ name, attributes }) => name === "Override" && keys.has(toKey(attributes.get("PartName") ?? "")),
  );
  return encodePart(
    part,
    splice(
      xml,
      dropped.map(({ from, to }) => ({ from, to, by: "" })),
    ),
  );
}
