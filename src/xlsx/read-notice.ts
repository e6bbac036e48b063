import { nameSheet } from "../core/address";

/** Something about a readable file that the user should know before trusting what was found. */
export type ReadNotice =
  | {
      /** A program other than Excel wrote the formulas and did not calculate them. */
      readonly code: "formulas-without-results";
      readonly sheet: string;
      /** The first such cell, in A1 notation. */
      readonly cell: string;
      readonly count: number;
    }
  | { readonly code: "very-hidden-sheet"; readonly sheet: string }
  | { readonly code: "sheet-without-cells"; readonly sheet: string };

/** One sentence for the user. */
export function toNoticeSentence(notice: ReadNotice): string {
  switch (notice.code) {
    case "formulas-without-results":
      return notice.count === 1
        ? `${nameSheet(notice.sheet)}!${notice.cell} is a formula without a stored result. Open the file in Excel and save it, so that it can be checked.`
        : `${notice.count} formulas on sheet ${notice.sheet} (the first is ${notice.cell}) have no stored results. Open the file in Excel and save it, so that they can be checked.`;
    case "very-hidden-sheet":
      return `Sheet ${notice.sheet} is hidden so that Excel does not list it; it was read all the same.`;
    case "sheet-without-cells":
      return `Sheet ${notice.sheet} is a chart or macro sheet without cells, and was left out.`;
  }
}
