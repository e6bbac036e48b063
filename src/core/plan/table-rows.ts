/**
 * Rows of a table sheet, zero-based, the same in both layouts, so that formulas to a table need not know its layout.
 *
 * | row | `report`            | `accessible`                     |
 * | --- | ------------------- | -------------------------------- |
 * | 1   | title               | title                            |
 * | 2   | a little room       | headnote: where the table lies   |
 * | 3   | headings            | headings                         |
 * | 4   | total               | total, the first row of the body |
 * | 5 … | places              | places                           |
 *
 * The total comes first in both. In the table of Excel's own it is a row as any other, labelled as the total: so everybody who
 * hears the table gets the sum first, and nobody has to find its end. (Excel's special total row can only stand at the end.)
 */
export const TITLE_ROW = 0;
export const HEADNOTE_ROW = 1;
export const HEAD_ROW = 2;
export const TOTAL_ROW = 3;
export const FIRST_ROW = 4;
