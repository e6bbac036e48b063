import type { PaneWords } from "../pane-words";
import { counted, number } from "./counted";

/** `3 formulas of the draft have no result, so their figures could not be checked` */
export const draftUncalculated = (formulas: number): string =>
  `${counted(formulas, "formula of the draft has", "formulas of the draft have")} no result, so ${formulas === 1 ? "its figure" : "their figures"} could not be checked`;

/** The file is not blamed for results that it had, and that a change took away. */
export const someUncalculated: PaneWords["someUncalculated"] = ({ count, first, isEmptied }) => {
  if (isEmptied)
    return count === 1
      ? `The formula in ${first} follows from your change and could not be worked out here, so its figure could not be checked. Save the workbook and open it in Excel, which works it out; save it there, and check it again.`
      : `${number(count)} formulas follow from your change and could not be worked out here (the first is ${first}), so their figures could not be checked. Save the workbook and open it in Excel, which works them out; save it there, and check it again.`;
  return count === 1
    ? `The formula in ${first} has no result in this file, so its figure could not be checked. Open the file in Excel or LibreOffice, save it there, and check it again.`
    : `${number(count)} formulas have no result in this file (the first is ${first}), so their figures could not be checked. Open the file in Excel or LibreOffice, save it there, and check it again.`;
};
