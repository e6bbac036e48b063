/** The public API of the engine. Hosts use nothing else of `core`. */
import { auditReport, type Audit } from "./audit";
import { readReport } from "./read/read-report";
import type { SheetSnapshot } from "./sheet";

export { toA1, toCellKey, toColumnName, toRangeA1, type CellRef, type Range } from "./address";
export type { Audit, VerdictCounts } from "./audit";
export { CATALOGUE } from "./checks/catalogue";
export type { Check } from "./checks/check";
export type { Cell, SheetSnapshot } from "./sheet";
export { SEVERITIES, type Finding, type Severity } from "./findings/finding";
export { toMessage } from "./findings/message";
export { planReport, type PlanOptions, type PlanResult } from "./plan/plan-report";
export type { WorkbookPlan } from "./plan/workbook-plan";
export {
  ALL_OUTCOMES,
  TOTAL_TYPE,
  type Base,
  type Column,
  type LeftOut,
  type Report,
  type Table,
} from "./report";
export { en } from "./words/en";

/** Reads the sheets, judges every condition that their figures should meet, and says what does not hold. Never throws for bad data. */
export function audit(sheets: readonly SheetSnapshot[]): Audit {
  return auditReport(readReport(sheets));
}
