import { decodeEntities } from "./decode-entities";

/** The namespace by which the memory is found again, wherever in the workbook it is by then. */
export const MEMORY_NAMESPACE = "urn:crossfoot:memory";

/**
 * What a workbook keeps for the program, as a part of custom XML: any text as the content of one element. What XML cannot hold, or
 * what a program could change on its way (line breaks, spaces at the ends), is written as `_x000A_`, as in cells (ECMA-376-1,
 * 22.9.2.19), by its units of 16 bits. Without a declaration: Word refuses silently what begins with one (OfficeDev/office-js #1643).
 */
export function toMemoryXml(text: string): string {
  const guarded = text
    .replace(/_(?=x[\dA-Fa-f]{4}_)/g, "_x005F_")
    // eslint-disable-next-line no-control-regex -- these are what is to be written otherwise
    .replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufffe\uffff]|\p{Cs}|^ | $/gu, toEscape);
  const inner = guarded.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
  return `<memory xmlns="${MEMORY_NAMESPACE}">${inner}</memory>`;
}

const ROOT = /<((?:[^\s<>/!?="':]+:)?)memory((?:\s+[^\s<>/="']+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/y;

/**
 * The text that `toMemoryXml` was given, however another program has written the XML since; `null` for a part of somebody else.
 * Never throws: from a part of ours that is damaged comes a text that is no memory, and is told as such.
 */
export function fromMemoryXml(xml: string): string | null {
  const start = pastProlog(xml);
  ROOT.lastIndex = start;
  const [tag = "", prefix = "", attributes = "", empty] = ROOT.exec(xml) ?? [];
  if (tag === "" || !isInNamespace(prefix, attributes)) return null;
  if (empty === "/") return "";
  const end = xml.lastIndexOf(`</${prefix}memory`);
  return fromEscapes(toText(xml.slice(start + tag.length, end < 0 ? xml.length : end)));
}

/** `<m:memory xmlns:m="urn:crossfoot:memory">` */
function isInNamespace(prefix: string, attributes: string): boolean {
  const name = prefix === "" ? "xmlns" : `xmlns:${prefix.slice(0, -1)}`;
  return [...attributes.matchAll(/([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)].some(
    ([, own, double, single]) => own === name && (double ?? single) === MEMORY_NAMESPACE,
  );
}

/** Behind the declaration and comments before the document. */
function pastProlog(xml: string): number {
  for (let at = 0; ;) {
    while (/\s/.test(xml.charAt(at))) at += 1;
    const past = pastAside(xml, at);
    if (past === at) return at;
    at = past;
  }
}

const ASIDES = [
  ["<!--", "-->"],
  ["<?", "?>"],
] as const;

/** Behind the comment or instruction that begins here; here, where none does. */
function pastAside(xml: string, at: number): number {
  const [open = "", close = ""] = ASIDES.find(([start]) => xml.startsWith(start, at)) ?? [];
  return open === "" ? at : past(xml, close, at + open.length);
}

function past(xml: string, what: string, from: number): number {
  const found = xml.indexOf(what, from);
  return found < 0 ? xml.length : found + what.length;
}

const QUOTED = "<![CDATA[";

/** The text of an element. Elements in it stay as they are written: there are none in a memory. */
function toText(content: string): string {
  const parts: string[] = [];
  for (let at = 0; at < content.length;) {
    const aside = pastAside(content, at);
    const isQuoted = content.startsWith(QUOTED, at);
    const next = content.indexOf("<", at + 1);
    const end = isQuoted ? past(content, "]]>", at) : next < 0 ? content.length : next;
    if (aside === at)
      parts.push(
        isQuoted ? content.slice(at + QUOTED.length, end - 3) : decodeEntities(content.slice(at, end)),
      );
    at = aside > at ? aside : end;
  }
  return parts.join("");
}

function fromEscapes(text: string): string {
  return text.replace(/_x([\dA-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

/** Of characters that are one unit each: the pattern takes surrogates only where they stand alone. */
function toEscape(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
}
