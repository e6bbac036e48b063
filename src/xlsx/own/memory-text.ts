/** The namespace by which the memory is found again, wherever in the archive it is by then. */
export const MEMORY_NAMESPACE = "urn:crossfoot:memory";

/**
 * Any text as the content of an element. What XML cannot hold, or what a program could change on its way (line breaks, spaces at the
 * ends), is written as `_x000A_`, as in cells (ECMA-376-1, 22.9.2.19), by its units of 16 bits.
 */
export function toMemoryXml(text: string): string {
  const guarded = text
    .replace(/_(?=x[\dA-Fa-f]{4}_)/g, "_x005F_")
    // eslint-disable-next-line no-control-regex -- these are what is to be written otherwise
    .replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufffe\uffff]|\p{Cs}|^ | $/gu, toEscape);
  const inner = guarded.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<memory xmlns="${MEMORY_NAMESPACE}">${inner}</memory>`;
}

/** The text that `toMemoryXml` was given. @param content of the element, without the entities of XML */
export function fromMemoryText(content: string): string {
  return content.replace(/_x([\dA-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

/** Of characters that are one unit each: the pattern takes surrogates only where they stand alone. */
function toEscape(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
}
