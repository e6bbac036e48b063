/**
 * How much of a file is read before it is refused. A workbook is a compressed archive, and one of a few
 * kilobytes can unpack to many gigabytes; what is kept in memory must be bounded as well.
 * A sheet of Excel's full 1,048,576 rows with ten formatted, empty columns unpacks to some 300 MB.
 */
export const LIMITS = {
  /** Unpacked bytes of one part of the archive. */
  partBytes: 512 * 1024 * 1024,
  /** Unpacked bytes of all parts that are read. */
  totalBytes: 1024 * 1024 * 1024,
  /** Entries in the archive. */
  entries: 50_000,
  /** Cells with content, in all sheets together. */
  cells: 2_000_000,
  /** Characters kept: texts and formulas, in all sheets together. */
  characters: 100_000_000,
  /** Merged ranges of one sheet. */
  merges: 200_000,
  /** Characters of one tag, comment or text of the markup. Excel's longest text has 32,767 characters. */
  markup: 1_000_000,
  /** Elements inside each other. */
  depth: 256,
} as const;

/** Excel's own. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;
