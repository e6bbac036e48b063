const NAMED: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
]);

/** `&lt;` → `<`, `&#233;` → `é`. Without a document type there are no others than these. */
export function decodeEntities(text: string, fail: (why: string) => never): string {
  if (!text.includes("&")) return text;
  return text.replace(/&([^;]*);?/g, (whole, name: string) => {
    if (!whole.endsWith(";")) return fail("an & that begins no entity");
    const number = /^#(?:x([0-9A-Fa-f]{1,6})|([0-9]{1,7}))$/.exec(name);
    if (number === null) return NAMED.get(name) ?? fail(`unknown entity &${name.slice(0, 20)};`);
    const [, hexadecimal, decimal] = number;
    const code = hexadecimal === undefined ? Number(decimal) : parseInt(hexadecimal, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : fail(`no such character: ${whole}`);
  });
}
