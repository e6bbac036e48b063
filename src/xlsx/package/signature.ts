/**
 * Whether a workbook carries a digital signature (ECMA-376-2, 13.2.2), which any change would break.
 * @param keys `toKey` of all entries
 */
export function hasSignature(keys: Iterable<string>): boolean {
  return [...keys].some((key) => key.startsWith("_xmlsignatures/"));
}
