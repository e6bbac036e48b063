import { append, escapeXml, insertInOrder, tagOf, type Outline } from "../package/outline";
import { toLinkAttribute } from "../package/relations";
import type { Edit } from "../patch/splice";
import { prefixOf } from "../patch/tag";
import type { Part } from "../read/walk-xml";
import { walkXml } from "../read/walk-xml";

/** What a sheet carries with it under a name (ECMA-376-1, 12.3.5 and 18.3.1.22), as Excel's own script property of a sheet. */
export const PROPERTY_KIND = "customProperty";
export const PROPERTY_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.customProperty";
export const PROPERTY_PATH = "xl/customProperty1.bin";

/** What may stand behind the custom properties of a sheet, in the order of the schema (ECMA-376-1, 18.3.1.99). */
const ORDER = [
  "customProperties",
  "cellWatches",
  "ignoredErrors",
  "smartTags",
  "drawing",
  "legacyDrawing",
  "legacyDrawingHF",
  "drawingHF",
  "picture",
  "oleObjects",
  "controls",
  "webPublishItems",
  "tableParts",
  "extLst",
];

/**
 * Names a custom property in a sheet that has none.
 * @param outline of the sheet, with the children of its root
 * @param id of the link to the part with the text
 */
export function nameProperty({ xml, root }: Outline, name: string, id: string): Edit[] {
  const prefix = prefixOf(tagOf(xml, root));
  const property = `<${prefix}customPr name="${escapeXml(name)}" ${toLinkAttribute(tagOf(xml, root), id)}/>`;
  const text = `<${prefix}customProperties>${property}</${prefix}customProperties>`;
  return ORDER.some((later) => root.children.some((child) => child.name === later))
    ? insertInOrder(xml, root, { name: "customProperties", text, order: ORDER })
    : append(xml, root, text);
}

/** The id of the link of a custom property; `null` where the sheet has none of that name. */
export function findProperty(sheet: Part, wanted: string): string | null {
  let id: string | null = null;
  walkXml(sheet, {
    open(name, attributes, path) {
      if (name === "customPr" && path.at(-1) === "customProperties" && attributes().get("name") === wanted)
        id ??= attributes().get("id") ?? null;
    },
  });
  return id;
}

/** Excel keeps the text as UTF-16 with the lower byte first. */
export function toPropertyBytes(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), true);
  return bytes;
}

/** Programs may mark the order of the bytes or end the text with a zero. */
export function fromPropertyBytes(bytes: Uint8Array): string {
  return new TextDecoder("utf-16le").decode(bytes).replace(/\0+$/, "");
}
