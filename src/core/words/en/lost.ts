import type { LostPart } from "../../lost-part";
import { listed } from "./counted";

const LOST: Readonly<Record<LostPart, string>> = {
  charts: "charts",
  pictures: "pictures",
  drawings: "drawings",
  comments: "comments",
  "word-formats": "formats of single words in a cell",
  links: "links",
  formulas: "formulas that could not be translated (their results are kept)",
  names: "names of cells",
  groups: "groups of rows or columns",
  filters: "filters",
  "entry-rules": "rules for what may be typed in",
  "conditional-formats": "conditional formats",
  pivots: "pivot tables",
  forms: "form controls",
  macros: "macros",
};

/** What does not come with the cells of a file: `charts, comments and macros`. */
export function listLost(lost: readonly LostPart[]): string {
  return listed(lost.map((part) => LOST[part]));
}

/** On the command line, where only cells are wanted. At least one part. */
export function toNotRead(lost: readonly LostPart[]): string {
  return `This is an OpenDocument file (.ods). Its cells were read, but not its ${listLost(lost)}.`;
}
