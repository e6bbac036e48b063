const ATTRIBUTE = /(?<!\s)\s+([^\s=]+)\s*=\s*(?:"[^"]*"|'[^']*')/g;

/**
 * A tag with some attributes changed, added (text) or taken out (`null`); the others stay as they are written. Names are
 * taken with their prefix. `changeTag('<c r="B2" t="s"/>', { t: null, s: "4" })` → `<c r="B2" s="4"/>`
 * @param tag an opening tag, with or without `/` at its end
 */
export function changeTag(tag: string, attributes: Readonly<Record<string, string | null>>): string {
  const left = new Map(Object.entries(attributes));
  const changed = tag.replace(ATTRIBUTE, (whole, name: string) => {
    const value = left.get(name);
    if (value === undefined) return whole;
    left.delete(name);
    return value === null ? "" : ` ${toAttribute(name, value)}`;
  });
  const added = [...left].flatMap(([name, value]) =>
    value === null ? [] : [` ${toAttribute(name, value)}`],
  );
  return changed.replace(/(?<!\s)\s*\/?>$/, (end) => added.join("") + end);
}

/** The same tag, as one that opens an element with content: `<row r="4" />` → `<row r="4">` */
export function toOpenTag(tag: string): string {
  return tag.replace(/(?<!\s)\s*\/>$/, ">");
}

/** The name with its prefix: `<x:row r="4">` → `x:row` */
export function nameOf(tag: string): string {
  return /^<([^\s/>]+)/.exec(tag)?.[1] ?? "";
}

/** `<x:row r="4">` → `x:`; empty where there is none */
export function prefixOf(tag: string): string {
  const name = nameOf(tag);
  return name.slice(0, name.indexOf(":") + 1);
}

function toAttribute(name: string, value: string): string {
  return `${name}="${value.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;")}"`;
}
