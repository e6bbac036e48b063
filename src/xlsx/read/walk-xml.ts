import { decodeEntities } from "../../decode-entities";
import { HostError } from "../host-failure";
import { LIMITS } from "../limits";

export { decodeEntities };

/** One file of the archive, unpacked. */
export interface Part {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** By name without namespace prefix: `r:id` → `id`. */
export type Attributes = ReadonlyMap<string, string>;

/**
 * Names come without their namespace prefix: `x:row` → `row`. `path` lists the elements around. `from` and `to` are where
 * the tag begins and ends in `toXml(part)`; an element without content (`<c/>`) opens and closes with the same tag.
 */
interface Visitor {
  open(name: string, attributes: () => Attributes, path: readonly string[], from: number, to: number): void;
  /** As it stands in the file, with its entities. */
  text?(text: string): void;
  close?(name: string, from: number, to: number): void;
}

const TAG = /<(\/?)([^\s<>/!?="']+)((?:\s+[^\s<>/="']+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/y;
const ATTRIBUTE = /(?<![^\s=:])([^\s=:]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const BAD_ENTITY = /&(?!(?:amp|lt|gt|quot|apos|#\d{1,7}|#x[\dA-Fa-f]{1,6});)/;
const NUMBERED = /&#(x?)([\dA-Fa-f]+);/g;

/**
 * Goes through a part and refuses what is not well-formed. hucre is lenient here: it takes a sheet that was cut off
 * for a complete one, whose sums would then be judged wrong. Document types are refused (ECMA-376-2, 6.1.4).
 * @throws HostError `damaged`, or `too-large` for a text of millions of characters
 */
export function walkXml(part: Part, visitor: Visitor): void {
  const fail = (why: string): never => {
    throw new HostError("damaged", `${part.name}: ${why}`);
  };
  const xml = toXml(part);
  const path: string[] = [];
  const open: string[] = [];
  let sawRoot = false;

  const text = (raw: string): void => {
    if (raw.length > LIMITS.text) throw new HostError("too-large", `${part.name}: a text of ${raw.length}`);
    if (raw.includes("&") && !isDecodable(raw)) fail("an & that means no character");
    if (open.length === 0 && raw.trim() !== "") fail("text outside the document");
    if (open.length > 0) visitor.text?.(raw);
  };
  const tag = (at: number): number => {
    TAG.lastIndex = at;
    const [whole, slash, name = "", raw = "", empty] = TAG.exec(xml) ?? fail("markup that is none");
    const local = name.slice(name.indexOf(":") + 1);
    const to = at + whole.length;
    if (slash === "/") {
      if (open.pop() !== name) fail(`</${name}> is not due`);
      path.pop();
      visitor.close?.(local, at, to);
      return to;
    }
    if (open.length === 0 && sawRoot) fail(`<${name}> after the end`);
    if (open.length >= LIMITS.depth) fail("nested too deeply");
    if (raw.includes("&") && !isDecodable(raw)) fail("an & that means no character");
    sawRoot = true;
    visitor.open(local, () => toAttributes(raw), path, at, to);
    if (empty === "/") visitor.close?.(local, at, to);
    else {
      open.push(name);
      path.push(local);
    }
    return to;
  };
  const skip = (at: number, start: string, end: string): number => {
    const close = xml.indexOf(end, at + start.length);
    return close < 0 ? fail(`${start} without ${end}`) : close + end.length;
  };

  for (let at = 0; at < xml.length;) {
    const next = xml.indexOf("<", at);
    if (next !== at) {
      text(xml.slice(at, next < 0 ? xml.length : next));
      at = next < 0 ? xml.length : next;
    } else if (xml.startsWith("<?", at)) at = skip(at, "<?", "?>");
    else if (xml.startsWith("<!--", at)) at = skip(at, "<!--", "-->");
    else if (xml.startsWith("<![CDATA[", at)) {
      const end = skip(at, "<![CDATA[", "]]>");
      visitor.text?.(xml.slice(at + 9, end - 3));
      at = end;
    } else at = tag(at);
  }
  if (open.length > 0) fail(`ends before </${open.at(-1) ?? ""}>`);
  if (!sawRoot) fail("no content");
}

/**
 * The text of a part, without a byte order mark. Spreadsheet programs write UTF-8 and nothing else; hucre reads nothing else.
 * @throws HostError `damaged` where it is in another encoding
 */
export function toXml({ name, bytes }: Part): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (thrown) {
    throw new HostError("damaged", `${name}: ${thrown instanceof Error ? thrown.message : String(thrown)}`);
  }
}

/** Whether every `&` begins the name or the number of a character (XML 1.0, 2.2 and 4.1). */
function isDecodable(raw: string): boolean {
  if (BAD_ENTITY.test(raw)) return false;
  for (const [, sign, digits = ""] of raw.matchAll(NUMBERED))
    if (!isCharacter(parseInt(digits, sign === "x" ? 16 : 10))) return false;
  return true;
}

/** Halves of characters and most control characters are none in XML. */
function isCharacter(code: number): boolean {
  return (
    code === 0x9 ||
    code === 0xa ||
    code === 0xd ||
    (code >= 0x20 && code <= 0xd7ff) ||
    (code >= 0xe000 && code <= 0xfffd) ||
    (code >= 0x10000 && code <= 0x10ffff)
  );
}

function toAttributes(raw: string): Attributes {
  const attributes = new Map<string, string>();
  ATTRIBUTE.lastIndex = 0;
  for (let match = ATTRIBUTE.exec(raw); match !== null; match = ATTRIBUTE.exec(raw)) {
    const [, name = "", double, single = ""] = match;
    attributes.set(name, decodeEntities(double ?? single));
  }
  return attributes;
}
