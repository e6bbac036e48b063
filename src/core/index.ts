/** The public API of the engine. Hosts use nothing else of `core`. */
export {
  fromColumnName,
  toA1,
  toCellKey,
  toColumnName,
  toRangeA1,
  type CellRef,
  type Range,
} from "./address";
export type { Audit, VerdictCounts } from "./audit";
export { auditSheets as audit, type AuditOptions } from "./audit-sheets";
export {
  NO_CORRECTIONS,
  sameMark,
  type ColumnCorrection,
  type ColumnMeaning,
  type Confirmed,
  type Corrections,
  type Lapsed,
  type TableMark,
  type Waiver,
} from "./corrections";
export { toFingerprint } from "./findings/fingerprint";
export { CATALOGUE } from "./checks/catalogue";
export type { Check } from "./checks/check";
export type { Cell, SheetSnapshot } from "./sheet";
export { isOpen, SEVERITIES, type Finding, type Severity } from "./findings/finding";
export { toMessage } from "./findings/message";
export { toMistakeReplacements, toReplacements, type Replacement } from "./fix/replacement";
export { putsRight } from "./fix/puts-right";
export { standsTrial, tryMistakes, type ToTry } from "./fix/try-mistakes";
export { isImprovement, tryChanges, type TriedChange } from "./fix/try-changes";
export {
  findMistakes,
  findMistakesAgain,
  type FindMistakesOptions,
  type FoundMistakes,
} from "./mistakes/find-mistakes";
export type { Mistake, OtherExplanation, ProposedChange, ProposedSlip } from "./mistakes/mistake";
export { namedFamilies } from "./mistakes/named-families";
export { groupByMistake, type Grouped } from "./mistakes/group-by-mistake";
export type { Story } from "./mistakes/story";
export { recalculate, type FormulaResult } from "./recalculate/recalculate";
export { planFindingsWorkbook, type FindingsWorkbookOptions } from "./plan/plan-findings-workbook";
export { planReport, type PlanOptions, type PlanResult } from "./plan/plan-report";
export { planSample } from "./plan/plan-sample";
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
export { describeLapsed } from "./words/describe-lapsed";
export { describeMistake, toMistakeLine } from "./words/describe-mistake";
export { describeColumn, describeHidden, describeLeftOut, describeTable } from "./words/describe-table";
export { en } from "./words/en";
export { toSummaryLine } from "./words/summary-line";
