import { addContentTypes, TYPES_PATH } from "./package/content-types";
import { openPackage } from "./package/open-package";
import { readOutline, tagOf } from "./package/outline";
import { encodePart } from "./patch/encode-part";
import { replaceEntries } from "./patch/replace-entries";
import { splice } from "./patch/splice";
import { changeTag } from "./patch/tag";
import { toKey } from "./read/unpack";

const KIND = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const WORKBOOK = `${KIND}.sheet.main+xml`;
const TEMPLATE = `${KIND}.template.main+xml`;

/**
 * A template (.xltx) as a workbook (.xlsx): the type of its workbook part is another (ECMA-376-1, 12.3.23), all else is byte for byte
 * the same. Excel opens neither under the name of the other. `null` for what is no template, or one with macros.
 * @param bytes of a workbook that `readWorkbook` has read
 */
export function fromTemplate(bytes: Uint8Array): Uint8Array<ArrayBuffer> | null {
  const book = openPackage(bytes);
  const { map, types } = book;
  if (types.typeOf(map.workbook)?.toLowerCase() !== TEMPLATE) return null;
  const part = book.part(TYPES_PATH);
  const { xml, root } = readOutline(part, 1);
  const own = root.children.filter(
    ({ name, attributes }) =>
      name === "Override" && toKey(attributes.get("PartName") ?? "") === toKey(map.workbook),
  );
  const edits = own.map((element) => ({
    from: element.from,
    to: element.openTo,
    by: changeTag(tagOf(xml, element), { ContentType: WORKBOOK }),
  }));
  const content =
    own.length === 0
      ? addContentTypes(part, new Map([[map.workbook, WORKBOOK]]))
      : encodePart(part, splice(xml, edits));
  return replaceEntries(bytes, new Map([[toKey(TYPES_PATH), content]]));
}
