import type { Looks } from "../../core/plan/looks";
import type { PlannedCell } from "../../core/plan/workbook-plan";
import { toFileText } from "./cell-text";

/**
 * The number format that a planned cell is written in: that of its style, but for text that begins like a formula. In the format `@`
 * Excel keeps such text as text when somebody edits it.
 */
export function toWrittenFormat(
  { value, formula, style }: Pick<PlannedCell, "value" | "formula" | "style">,
  looks: Looks,
): string {
  const isGuarded = typeof value === "string" && formula === null && /^[=+\-@']/.test(toFileText(value));
  return isGuarded ? "@" : looks.styles[style].numberFormat;
}
