import { toCellText } from "../../core/plan/cell-text";

/**
 * Text as a cell of a file holds it. Files write forbidden characters as `_x0007_`; text that merely looks so is guarded, as
 * `_x005F_x0007_`, to be read back as it was written (ECMA-376-1, 22.9.2.19).
 */
export function toFileText(text: string): string {
  return toCellText(text).replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_");
}
