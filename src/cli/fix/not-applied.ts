import { toMistakeReplacements } from "../../core";
import type { Mistake } from "../../core";
import type { Opened } from "../checked";
import type { Chosen } from "./choose";
import { nameCells } from "./name-cells";
import { figuresAmong } from "./trial";

/**
 * Why a mistake was left to the user; a clause without a full stop.
 * @param left the workbook as it is now
 */
export function whyNotApplied(
  mistake: Mistake,
  left: Pick<Opened, "sheets" | "audit">,
  { trial, fallen }: Chosen,
): string {
  const { status, changes, isOneClick } = mistake;
  const fall = fallen.find((each) => each.mistake.id === mistake.id);
  if (fall !== undefined) {
    const formulas = figuresAmong(fall.emptied, left.audit.report);
    return formulas.length === 0
      ? "it was tried, and other conditions would not hold then"
      : `what follows from it could not be worked out here (${nameCells(formulas)}), and so not be checked`;
  }
  if (changes.some(({ isFormula }) => isFormula)) return "a formula stands there";
  if (isOneClick && toMistakeReplacements(mistake, left.sheets).length === 0)
    return "it is not understood how the cell keeps its figure";
  if (isOneClick && trial !== null) return "it can be told only now; run crossfoot fix once more on the copy";
  switch (status) {
    case "certain":
      return "it is not a usual slip of typing";
    case "ambiguous":
      return "the figures do not say which explanation is right";
    case "structural":
      return changes.length === 0 ? "rows are not added or removed" : "it is likely, but not proved";
    case "unproved":
      return changes.length === 0 ? "no correction was found in time" : "it is not proved";
    case "none":
      return "no change of figures is known that would do";
  }
}
