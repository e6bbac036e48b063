const NAMED: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
]);

/** What stands in XML as the text that it means: `&lt;` → `<`, `&#xE9;` → `é`. */
export function decodeEntities(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(?:#x([\dA-Fa-f]+)|#(\d+)|(\w+));/g, (whole, hexadecimal, decimal, name: string) => {
    if (name !== undefined) return NAMED.get(name) ?? whole;
    const code = hexadecimal === undefined ? Number(decimal) : parseInt(String(hexadecimal), 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
