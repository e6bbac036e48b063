/**
 * How much of a file is read before it is refused. A workbook is a compressed archive, and one of a few
 * kilobytes can unpack to many gigabytes; what is kept in memory must be bounded as well.
 */
export const LIMITS = {
  /** Unpacked bytes of one part of the archive. JavaScript's strings end at about 500 million characters. */
  partBytes: 400 * 1024 * 1024,
  /** Unpacked bytes of all parts. */
  totalBytes: 1024 * 1024 * 1024,
  /** Entries in the archive. */
  entries: 20_000,
  /** Cells with content, in all sheets together. */
  cells: 2_000_000,
  /** Cells of the rectangle from A1 around the content of one sheet: hucre keeps a place for each of them. */
  area: 20_000_000,
  /** The same around empty, formatted cells as well, which hucre is spared where there are more. */
  extent: 1_000_000,
  /** Characters of all formulas of a file that is converted: one formula may stand for many cells. */
  formulas: 50_000_000,
  /** Merged ranges of one sheet. */
  merges: 200_000,
  /** Characters of one text of the markup. Excel's longest has 32,767. */
  text: 1_000_000,
  /** Elements inside each other. */
  depth: 256,
} as const;

export { MAX_COLUMNS, MAX_ROWS } from "../core/address";
