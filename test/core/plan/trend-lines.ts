import type { SheetPlan } from "../../../src/core/plan/workbook-plan";
import { tableOf } from "./planned";

/** The figures of a column of the trend by its heading, from the earliest period on; `null` where there is no such column. */
export function toTableLines(sheet: SheetPlan): (heading: string) => readonly string[] | null {
  const [head = [], ...rows] = tableOf(sheet);
  return (heading) => {
    const at = head.indexOf(heading);
    return at < 0 ? null : rows.map((row) => row[at] ?? "");
  };
}
