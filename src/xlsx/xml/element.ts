import { escapeXml } from "./text-escapes";

type Attribute = string | number | boolean | null;

/**
 * `element("c", { r: "A1", s: 3 }, element("v", {}, "5"))` → `<c r="A1" s="3"><v>5</v></c>`
 * @param attributes those that are `null` are left out; `true` is written as `1`
 * @param children markup; text has to be escaped by the caller
 */
export function element(
  name: string,
  attributes: Readonly<Record<string, Attribute>> = {},
  ...children: readonly string[]
): string {
  let start = name;
  for (const [key, value] of Object.entries(attributes)) {
    if (value === null) continue;
    start += ` ${key}="${escapeXml(String(typeof value === "boolean" ? Number(value) : value))}"`;
  }
  const inner = children.join("");
  return inner === "" ? `<${start}/>` : `<${start}>${inner}</${name}>`;
}

export function document(root: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`;
}
