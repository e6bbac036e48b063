import { decodeEntities } from "./entities";

/** By name without namespace prefix: `r:id` → `id`. Namespace declarations are left out. */
export type Attributes = ReadonlyMap<string, string>;

const NONE: Attributes = new Map();

/**
 * Reads the inside of a tag after its name: ` r="A1" s='3'`.
 * @param from where the name ends
 * @param end where the attributes end
 * @param fail called with the reason where the markup is not well-formed
 */
export function readAttributes(
  raw: string,
  from: number,
  end: number,
  fail: (why: string) => never,
): Attributes {
  let at = skipSpace(raw, from);
  if (at >= end) return NONE;
  const attributes = new Map<string, string>();
  while (at < end) {
    const equals = raw.indexOf("=", at);
    if (equals < 0) return fail("an attribute without a value");
    const name = raw.slice(at, equals).trimEnd();
    at = skipSpace(raw, equals + 1);
    const quote = raw.charAt(at);
    const close = quote === '"' || quote === "'" ? raw.indexOf(quote, at + 1) : -1;
    if (close < 0 || name === "") return fail("an attribute without quotes");
    if (!name.startsWith("xmlns")) {
      attributes.set(name.slice(name.indexOf(":") + 1), decodeEntities(raw.slice(at + 1, close), fail));
    }
    at = skipSpace(raw, close + 1);
  }
  return attributes;
}

/** `1` and `true` are true (ECMA-376-1, 22.9.2.1); without the attribute, false. */
export function isOn(attributes: Attributes, name: string): boolean {
  const value = attributes.get(name);
  return value === "1" || value === "true";
}

function skipSpace(raw: string, from: number): number {
  let at = from;
  // Space, tab and line breaks; no other character so low is allowed in XML at all.
  while (raw.charCodeAt(at) <= 0x20) at++;
  return at;
}
