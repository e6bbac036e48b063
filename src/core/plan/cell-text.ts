/** Excel's longest text. */
const MAX_TEXT = 32_767;

/** Half a surrogate pair, and what XML 1.0 does not allow (2.2), so that no workbook can hold it; tab and line feed are allowed. */
const FORBIDDEN =
  // eslint-disable-next-line no-control-regex -- these are the characters that must go
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Text as any part of a workbook may hold it: no forbidden characters, line breaks as Excel has them. */
export function toCleanText(text: string): string {
  return text.replace(/\r\n?/g, "\n").replace(FORBIDDEN, "");
}

/** Text as a cell may hold it: clean, and cut where it is too long. */
export function toCellText(text: string): string {
  const clean = toCleanText(text);
  return clean.length <= MAX_TEXT ? clean : toCleanText(`${clean.slice(0, MAX_TEXT - 1)}…`);
}
