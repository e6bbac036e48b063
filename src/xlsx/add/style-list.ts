import { append, childOf, insertInOrder, tagOf, textOf, withPrefix, type Outline } from "../package/outline";
import type { Edit } from "../patch/splice";
import { changeTag, prefixOf } from "../patch/tag";

/** The children of a styles part in the order of the schema (ECMA-376-1, 18.8.39). */
const ORDER = [
  "numFmts",
  "fonts",
  "fills",
  "borders",
  "cellStyleXfs",
  "cellXfs",
  "cellStyles",
  "dxfs",
  "tableStyles",
  "colors",
  "extLst",
] as const;

/** What each list must begin with, because cells without a style of their own are shown by it (ECMA-376-1, 18.8.20 and 18.8.22). */
const BEGINNINGS: Readonly<Record<string, readonly string[]>> = {
  fonts: ['<font><sz val="11"/><name val="Calibri"/></font>'],
  fills: [
    '<fill><patternFill patternType="none"/></fill>',
    '<fill><patternFill patternType="gray125"/></fill>',
  ],
  borders: ["<border><left/><right/><top/><bottom/><diagonal/></border>"],
  cellStyleXfs: ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>'],
  cellXfs: ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>'],
  cellStyles: ['<cellStyle name="Normal" xfId="0" builtinId="0"/>'],
};

/** A list of a styles part that grows. What is there keeps its place, since cells know it by that. */
export interface StyleList {
  /** How many there are by now. */
  readonly size: () => number;
  /** The index of an entry that is there already, written the same; of a new one at the end otherwise. */
  readonly put: (text: string) => number;
  /** The index of a new entry at the end. */
  readonly add: (text: string) => number;
  readonly edits: () => readonly Edit[];
}

/** @param outline of the styles part, with the entries of its lists */
export function readStyleList(outline: Outline, name: (typeof ORDER)[number]): StyleList {
  const { xml, root } = outline;
  const list = childOf(root, name);
  const prefix = prefixOf(tagOf(xml, root));
  const there = list?.children.map((child) => textOf(xml, child)) ?? [];
  const begun = there.length > 0 ? [] : (BEGINNINGS[name] ?? []);
  const added = begun.map((text) => withPrefix(text, prefix));
  const known = new Map<string, number>();
  [...there, ...added].forEach((text, index) => {
    if (!known.has(text)) known.set(text, index);
  });
  const size = (): number => there.length + added.length;
  const add = (text: string): number => added.push(withPrefix(text, prefix)) + there.length - 1;
  return {
    size,
    add,
    put(text) {
      const written = withPrefix(text, prefix);
      const index = known.get(written) ?? add(text);
      known.set(written, index);
      return index;
    },
    edits() {
      if (added.length === 0) return [];
      const count = String(size());
      if (list !== undefined) {
        const tag = changeTag(tagOf(xml, list), { count });
        return append(xml, list, added.join(""), tag);
      }
      const text = `<${prefix}${name} count="${count}">${added.join("")}</${prefix}${name}>`;
      return insertInOrder(xml, root, { name, text, order: ORDER });
    },
  };
}
