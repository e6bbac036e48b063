import { encodePart } from "../patch/encode-part";
import { splice } from "../patch/splice";
import { changeTag, prefixOf } from "../patch/tag";
import { decodeEntities, type Part } from "../read/walk-xml";
import { childOf, escapeXml, innerOf, readOutline, tagOf, type Element } from "./outline";

/** What is in a workbook, by kind: its worksheets, then chart sheets, named ranges and so on, called as the language of Excel calls them. */
type Titles = readonly (readonly string[])[];

/**
 * The properties of the document with another list of what is in the workbook (ECMA-376-1, 22.2.2.14 and 22.2.2.26). It is for
 * readers of properties only; where it is made in another way than Excel makes it, it stays as it is.
 */
export function retitle(part: Part, change: (titles: Titles) => Titles): Uint8Array {
  const { xml, root } = readOutline(part, 5);
  const counts = listIn(root, "HeadingPairs");
  const titles = listIn(root, "TitlesOfParts");
  if (counts === undefined || titles === undefined) return part.bytes;
  const textIn = (element: Element): string => decodeEntities(innerOf(xml, element));
  const numbers = counts.children.flatMap(({ children }) => children.filter(({ name }) => name === "i4"));
  const sizes = numbers.map((number) => Number(textIn(number)));
  const all = titles.children.map(textIn);
  const isPaired = counts.children.length === numbers.length * 2;
  if (!isPaired || sizes.reduce((sum, size) => sum + size, 0) !== all.length) return part.bytes;
  let at = 0;
  const before = sizes.map((size) => all.slice(at, (at += size)));
  const after = change(before);
  if (JSON.stringify(after) === JSON.stringify(before)) return part.bytes;
  const tag = tagOf(xml, titles);
  const prefix = prefixOf(tag);
  const items = after.flat().map((title) => `<${prefix}lpstr>${escapeXml(title)}</${prefix}lpstr>`);
  return encodePart(
    part,
    splice(xml, [
      ...numbers.map(({ openTo, closeFrom }, index) => ({
        from: openTo,
        to: closeFrom,
        by: String(after[index]?.length ?? 0),
      })),
      { from: titles.from, to: titles.openTo, by: changeTag(tag, { size: String(items.length) }) },
      { from: titles.openTo, to: titles.closeFrom, by: items.join("") },
    ]),
  );
}

function listIn(root: Element, name: string): Element | undefined {
  const list = childOf(root, name);
  return list === undefined ? undefined : childOf(list, "vector");
}

/** Whether these are the titles of just these sheets, in whatever order. */
export function areSheets(titles: readonly string[], sheets: readonly string[]): boolean {
  return titles.length === sheets.length && sheets.every((sheet) => titles.includes(sheet));
}
