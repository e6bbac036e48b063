/**
 * Spreadsheet files write characters that XML forbids as `_x0007_`, and guard text that merely looks so as
 * `_x005F_x0007_` (ECMA-376-1, 22.9.2.19, ST_Xstring).
 */
export function decodeTextEscapes(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

/** Half a surrogate pair, and what XML 1.0 does not allow (2.2); tab and line feed are allowed. */
const FORBIDDEN =
  // eslint-disable-next-line no-control-regex -- these are the characters that must go
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Text that any cell may hold: no forbidden characters, line breaks as Excel has them. */
export function toCleanText(text: string): string {
  return text.replace(/\r\n?/g, "\n").replace(FORBIDDEN, "");
}

/** For element content and for attributes in double quotes. */
export function escapeXml(text: string): string {
  return toCleanText(text)
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

/** For the text of a cell: what looks like an escape is guarded, so that it is read back as it was written. */
export function escapeCellText(text: string): string {
  return escapeXml(text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_"));
}
