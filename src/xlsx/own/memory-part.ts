import { findReadable } from "../../core/memory";
import { fromMemoryXml, MEMORY_NAMESPACE, toMemoryXml } from "../../memory-xml";
import { addContentTypes, TYPES_PATH } from "../package/content-types";
import { createFreePaths } from "../package/free-paths";
import type { Package } from "../package/open-package";
import { addRelations, createIds, toType } from "../package/relations";
import type { EntryChanges } from "../patch/replace-entries";
import { toKey } from "../read/unpack";
import { toLinksPath } from "../read/relations";

/** A part of custom XML is a part of the workbook, with properties of its own (ECMA-376-1, 15.2.5 and 15.2.6). */
const PROPERTIES_TYPE = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";
/** The same in every workbook: it must differ from those of other parts of one workbook only. */
const ITEM_ID = "{6B1F5A0E-2C64-4C0B-9D0A-C4055F007001}";

const DECLARATION = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n`;

/**
 * Where the memory is kept, and what it says; `null` where there is none. Of several, as a merge of workbooks leaves them, the first
 * that can be read.
 */
export function findMemory(book: Package): { readonly path: string; readonly text: string } | null {
  // LibreOffice links it from the archive as a whole.
  const links = [...book.relations(book.map.workbook), ...book.relations("")];
  return findReadable(
    links.flatMap(({ kind, target, isExternal }) => {
      const part = kind === "customXml" && !isExternal ? book.find(target) : null;
      // Parts of other programs may be in other encodings: what cannot be decoded is not ours.
      const text = part === null ? null : fromMemoryXml(new TextDecoder().decode(part.bytes));
      return text === null ? [] : [{ path: target, text }];
    }),
  );
}

/** What is to be different in the archive so that it keeps a text, in place of the one before. */
export function changeMemory(book: Package, text: string): EntryChanges {
  const content = new TextEncoder().encode(toMemoryPart(text));
  const before = findMemory(book);
  if (before !== null) return { replaced: new Map([[toKey(before.path), content]]) };

  const { workbook } = book.map;
  const toFree = createFreePaths(book);
  const item = toFree("customXml/item1.xml");
  const properties = toFree("customXml/itemProps1.xml");
  const linksPath = toLinksPath(workbook);
  const nextId = createIds(book.relations(workbook).map(({ id }) => id));
  const toItem = { id: nextId(), type: toType("customXml", book.isStrict), target: item, isExternal: false };
  const toProperties = {
    id: "rId1",
    type: toType("customXmlProps", book.isStrict),
    target: properties,
    isExternal: false,
  };
  const types = new Map([
    [item, "application/xml"],
    [properties, PROPERTIES_TYPE],
    [toLinksPath(item), "application/vnd.openxmlformats-package.relationships+xml"],
  ]);
  return {
    replaced: new Map([
      [toKey(linksPath), addRelations(book.part(linksPath), workbook, [toItem])],
      [toKey(TYPES_PATH), addContentTypes(book.part(TYPES_PATH), types)],
    ]),
    added: new Map([
      [item, content],
      [properties, new TextEncoder().encode(toPropertiesXml(book.isStrict))],
      [toLinksPath(item), addRelations(null, item, [toProperties])],
    ]),
  };
}

/** The part as it stands in the archive. */
export function toMemoryPart(text: string): string {
  return DECLARATION + toMemoryXml(text);
}

/** (ECMA-376-1, 22.5.2.1) */
function toPropertiesXml(isStrict: boolean): string {
  const namespace = isStrict
    ? "http://purl.oclc.org/ooxml/officeDocument/customXml"
    : "http://schemas.openxmlformats.org/officeDocument/2006/customXml";
  const schemas = `<ds:schemaRefs><ds:schemaRef ds:uri="${MEMORY_NAMESPACE}"/></ds:schemaRefs>`;
  return `<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n<ds:datastoreItem ds:itemID="${ITEM_ID}" xmlns:ds="${namespace}">${schemas}</ds:datastoreItem>`;
}
