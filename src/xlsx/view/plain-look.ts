import type { CellView } from "./sheet-view";
import { fromPoints } from "./sizes";

/** A cell without a look of its own, in a workbook without styles. */
export const PLAIN_LOOK: CellView = {
  font: "Calibri",
  size: fromPoints(11),
  bold: false,
  italic: false,
  underline: false,
  struck: false,
  script: null,
  color: null,
  fill: null,
  horizontal: "general",
  vertical: "bottom",
  wrap: false,
  indent: 0,
  borders: {},
};
