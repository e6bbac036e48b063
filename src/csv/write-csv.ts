import { formatCsvValue } from "hucre/csv";

/**
 * Rows as CSV text (RFC 4180): commas, CRLF after every row, texts in quotation marks, numbers without, nothing for `null`. Texts
 * are never changed: one that begins with `=` or `@` is read back as it was, which data must be, and a spreadsheet may take it
 * for a formula (docs/data.md).
 */
export function toCsvText(
  header: readonly string[],
  rows: readonly (readonly (string | number | null)[])[],
): string {
  return [header, ...rows].map((row) => `${row.map(toField).join(",")}\r\n`).join("");
}

function toField(value: string | number | null): string {
  return formatCsvValue(value, { quoteStyle: "all" });
}
