import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { openPackage } from "../../src/xlsx/package/open-package";
import { toXml } from "../../src/xlsx/read/walk-xml";
import { namespaceOf, type XmlPart } from "./model/xml-part";

const PREFIX = "http://schemas.openxmlformats.org";
const KIND = `${PREFIX}/officeDocument/2006/relationships/customXml`;
const PROPERTIES_TYPE = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";

/** The parts of custom XML of a file, in the order in which the workbook links them. */
export function readXmlParts(bytes: Uint8Array): readonly XmlPart[] {
  const book = openPackage(bytes);
  const links = book.relations(book.map.workbook).filter(({ kind }) => kind === "customXml");
  return links.map(({ target }, index) => {
    const properties = book.relations(target).find(({ kind }) => kind === "customXmlProps");
    const id = /itemID="([^"]*)"/.exec(properties === undefined ? "" : toXml(book.part(properties.target)));
    return { id: id?.[1] ?? `{item ${index + 1}}`, xml: toXml(book.part(target)) };
  });
}

/** The file with these parts, linked and described as Excel does it. */
export function addXmlParts(bytes: Uint8Array, parts: readonly XmlPart[]): Uint8Array {
  if (parts.length === 0) return bytes;
  const entries = unzipSync(bytes);
  const change = (name: string, before: string, more: string): void => {
    const xml = strFromU8(entries[name] ?? new Uint8Array());
    if (!xml.includes(before)) throw new Error(`${name} has no ${before}`);
    entries[name] = strToU8(xml.replace(before, () => more + before));
  };
  parts.forEach(({ id, xml }, index) => {
    const nth = index + 1;
    entries[`customXml/item${nth}.xml`] = strToU8(xml);
    entries[`customXml/itemProps${nth}.xml`] = strToU8(
      `<ds:datastoreItem ds:itemID="${id}" xmlns:ds="${PREFIX}/officeDocument/2006/customXml"><ds:schemaRefs><ds:schemaRef ds:uri="${namespaceOf(xml)}"/></ds:schemaRefs></ds:datastoreItem>`,
    );
    entries[`customXml/_rels/item${nth}.xml.rels`] = strToU8(
      `<Relationships xmlns="${PREFIX}/package/2006/relationships"><Relationship Id="rId1" Type="${KIND}Props" Target="itemProps${nth}.xml"/></Relationships>`,
    );
    change(
      "xl/_rels/workbook.xml.rels",
      "</Relationships>",
      `<Relationship Id="rIdXml${nth}" Type="${KIND}" Target="../customXml/item${nth}.xml"/>`,
    );
    change(
      "[Content_Types].xml",
      "</Types>",
      `<Override PartName="/customXml/itemProps${nth}.xml" ContentType="${PROPERTIES_TYPE}"/>`,
    );
  });
  return zipSync(entries);
}
