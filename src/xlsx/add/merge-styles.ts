import { append, childOf, readOutline, tagOf, textOf, type Element, type Outline } from "../package/outline";
import { HostError } from "../host-failure";
import { encodePart } from "../patch/encode-part";
import { splice } from "../patch/splice";
import { changeTag } from "../patch/tag";
import type { Attributes, Part } from "../read/walk-xml";
import { readStyleList, type StyleList } from "./style-list";

export interface MergedStyles {
  /** The text of the styles part with the new ones at the end of its lists. */
  readonly xml: string;
  /** Where a cell format of the added workbook is now. */
  readonly toFormat: (index: number) => number;
  /** The same for the formats of conditions (`dxf`). */
  readonly toDifference: (index: number) => number;
}

/** Excel's own limit. */
const MOST_FORMATS = 65_490;
/** Numbers below are Excel's own formats (ECMA-376-1, 18.8.30). */
const FIRST_OWN_FORMAT = 164;

/**
 * Everything that a format says counts, whatever the named style under it says: the user's own `Normal` and `Heading 1` may look
 * otherwise.
 */
const ALL_DIRECT = Object.fromEntries(
  ["NumberFormat", "Font", "Fill", "Border", "Alignment", "Protection"].map((what) => [`apply${what}`, "1"]),
);

/**
 * Adds the styles of one workbook to those of another. Nothing that is there changes its place or its look: a named style that
 * both have stays as it is, and the cells that come in keep their own look above it.
 * @param part of the workbook that grows; its text may be an empty `<styleSheet>`
 * @param from of the workbook that comes in; without prefixes, as `writePlan` makes it
 */
export function mergeStyles(part: Part, from: Part): MergedStyles {
  const [outline, source] = [readOutline(withoutEmptyRoot(part), 2), readOutline(from, 2)];
  const list = (name: Parameters<typeof readStyleList>[1]): StyleList => readStyleList(outline, name);
  const [numberFormats, formats, named, styles, differences] = [
    list("numFmts"),
    list("cellXfs"),
    list("cellStyleXfs"),
    list("cellStyles"),
    list("dxfs"),
  ];
  const copied = (["fonts", "fills", "borders"] as const).map((name) => {
    const target = list(name);
    const indices = entriesOf(source, name).map((entry) => target.put(textOf(source.xml, entry)));
    return { target, indices };
  });
  const [fonts, fills, borders] = copied;
  const toNumberFormat = mergeNumberFormats(outline, source, numberFormats);

  /** The format with the numbers that its parts have now. */
  const remap = (format: Element, more: Readonly<Record<string, string>>): string => {
    const of = format.attributes;
    const moved = (name: string, indices: readonly number[] | undefined): string =>
      String(indices?.[numberOf(of, name)] ?? 0);
    const tag = changeTag(tagOf(source.xml, format), {
      numFmtId: String(toNumberFormat(numberOf(of, "numFmtId"))),
      fontId: moved("fontId", fonts?.indices),
      fillId: moved("fillId", fills?.indices),
      borderId: moved("borderId", borders?.indices),
      ...more,
    });
    return tag + source.xml.slice(format.openTo, format.to);
  };

  const toNamed = mergeNamedStyles(outline, source, { named, styles, remap });
  const formatIndices = entriesOf(source, "cellXfs").map((format) =>
    formats.put(remap(format, { xfId: String(toNamed(numberOf(format.attributes, "xfId"))), ...ALL_DIRECT })),
  );
  if (formats.size() > MOST_FORMATS) throw new HostError("unsafe-sheets", `${formats.size()} cell formats`);
  const differenceIndices = entriesOf(source, "dxfs").map((entry) => {
    return differences.put(textOf(source.xml, entry));
  });
  const lists = [numberFormats, ...copied.map(({ target }) => target), named, formats, styles, differences];
  return {
    xml: splice(
      outline.xml,
      lists.flatMap((grown) => grown.edits()),
    ),
    toFormat: (index) => formatIndices[index] ?? 0,
    toDifference: (index) => differenceIndices[index] ?? index,
  };
}

/** A format that both have keeps the number that it has there; another gets one that nobody uses. */
function mergeNumberFormats(outline: Outline, source: Outline, list: StyleList): (id: number) => number {
  const there = new Map(
    entriesOf(outline, "numFmts").map(({ attributes }) => [
      attributes.get("formatCode") ?? "",
      numberOf(attributes, "numFmtId"),
    ]),
  );
  const used = [...outline.xml.matchAll(/\bnumFmtId\s*=\s*["'](\d+)["']/g)].map(([, id]) => Number(id));
  let next = used.reduce((most, id) => Math.max(most, id), FIRST_OWN_FORMAT - 1) + 1;
  const ids = new Map<number, number>();
  for (const entry of entriesOf(source, "numFmts")) {
    const code = entry.attributes.get("formatCode") ?? "";
    const id = there.get(code) ?? next++;
    if (!there.has(code)) list.add(changeTag(textOf(source.xml, entry), { numFmtId: String(id) }));
    there.set(code, id);
    ids.set(numberOf(entry.attributes, "numFmtId"), id);
  }
  return (id) => ids.get(id) ?? id;
}

/** Styles that Excel knows are the same in every language by their number, others by their name (ECMA-376-1, 18.8.7). */
function mergeNamedStyles(
  outline: Outline,
  source: Outline,
  {
    named,
    styles,
    remap,
  }: {
    readonly named: StyleList;
    readonly styles: StyleList;
    readonly remap: (format: Element, more: Readonly<Record<string, string>>) => string;
  },
): (index: number) => number {
  const there = entriesOf(outline, "cellStyles").filter(
    ({ attributes }) => numberOf(attributes, "xfId") < named.size(),
  );
  const find = (style: Attributes): Element | undefined =>
    there.find(
      ({ attributes }) =>
        style.has("builtinId") &&
        attributes.get("builtinId") === style.get("builtinId") &&
        (attributes.get("iLevel") ?? "") === (style.get("iLevel") ?? ""),
    ) ?? there.find(({ attributes }) => isSame(attributes.get("name"), style.get("name")));
  const bases = entriesOf(source, "cellStyleXfs");
  const indices = new Map<number, number>();
  for (const style of entriesOf(source, "cellStyles")) {
    const index = numberOf(style.attributes, "xfId");
    const same = find(style.attributes);
    const base = bases[index];
    if (same !== undefined) indices.set(index, numberOf(same.attributes, "xfId"));
    else if (isNormal(style)) indices.set(index, 0);
    else if (base !== undefined) {
      const xfId = named.add(remap(base, {}));
      styles.add(changeTag(textOf(source.xml, style), { xfId: String(xfId) }));
      indices.set(index, xfId);
    }
  }
  return (index) => indices.get(index) ?? 0;
}

/** The style of all cells that have no other. */
function isNormal({ attributes }: Element): boolean {
  return attributes.get("builtinId") === "0";
}

/** `<styleSheet/>` as two tags, between which something can be put. */
function withoutEmptyRoot(part: Part): Part {
  const { xml, root } = readOutline(part, 0);
  if (root.openTo !== root.to) return part;
  return { ...part, bytes: encodePart(part, splice(xml, append(xml, root, ""))) };
}

function entriesOf({ root }: Outline, name: string): readonly Element[] {
  return childOf(root, name)?.children ?? [];
}

function numberOf(attributes: Attributes, name: string): number {
  return Number(attributes.get(name) ?? 0);
}

function isSame(a: string | undefined, b: string | undefined): boolean {
  return a?.toLowerCase() === b?.toLowerCase();
}
