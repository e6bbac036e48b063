/** What may be in a file of another format and cannot come with its cells. */
export type LostPart =
  | "charts"
  | "pictures"
  | "drawings"
  | "comments"
  | "word-formats"
  | "links"
  | "formulas"
  | "names"
  | "groups"
  | "filters"
  | "entry-rules"
  | "conditional-formats"
  | "pivots"
  | "forms"
  | "macros";
