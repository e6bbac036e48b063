import { sameMark } from "../../core/corrections";
import type { Form } from "./pane-state";
import type { ColumnPlace } from "./say";

/** Whether the form that is open corrects this column. */
export function isCorrecting(form: Form | null, { table, column }: ColumnPlace): boolean {
  return form?.kind === "correct" && form.column === column && sameMark(form.table, table);
}
