import type { NamedLabel } from "../findings/facts";
import type { Row } from "../report";

/** A row's label as sentences name it; the row's first figure stands in for a cell that is not there. */
export function labelOf(row: Row): NamedLabel {
  const figure = row.figures.find((each) => each !== null);
  return { cell: row.labelCell ?? figure?.cell ?? { sheet: "", row: row.row, col: 0 }, label: row.label };
}
