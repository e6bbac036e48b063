/** The public API of the engine. Hosts use nothing else of `core`. */
export {
  fromColumnName,
  holds,
  toA1,
  nameCell,
  nameSheet,
  toCellKey,
  toColumnName,
  toRangeA1,
  type CellRef,
  type Range,
} from "./address";
export type { Audit, VerdictCounts } from "./audit";
export { auditSheets as audit, type AuditOptions } from "./audit-sheets";
export {
  isNews,
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
export { fromMemory, type ThemeChoice } from "./memory";
export { toFingerprint } from "./findings/fingerprint";
export {
  auditStructure,
  listFailed,
  type AccessibilityAudit,
  type PointResult,
} from "./accessibility/audit-structure";
export { describeResult, describeVerdict } from "./accessibility/describe";
export type { Place } from "./accessibility/judgement";
export { CHECKLIST, SECTIONS } from "./accessibility/points";
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
export { fieldsOf, toRecord, type DataRow } from "./data/data-row";
export {
  toDataPackage,
  WORDING_PROPERTY,
  type DataPackageOptions,
  type Licence,
  type Provenance,
  type Source,
} from "./data/data-package";
export { readWording } from "./data/read-wording";
export { toDataRows, typesOfSharesOnly } from "./data/to-data-rows";
export type { Wording } from "./data/wording";
export { recalculate, type FormulaResult } from "./recalculate/recalculate";
export { planFindingsWorkbook, type FindingsWorkbookOptions } from "./plan/plan-findings-workbook";
export { planReport, type Layout, type PlanOptions, type PlanResult } from "./plan/plan-report";
export { LANGUAGES, nameOfLanguage, type Language } from "./words/languages";
export { toWords } from "./words/to-words";
export { languageOfDraft } from "./plan/draft-language";
export { toKeyFacts } from "./facts/to-key-facts";
export { toSentences, type FactSentence } from "./facts/to-sentences";
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
export { BUILT_IN_THEMES, NEUTRAL_THEME, type BuiltInTheme } from "./theme/built-in-themes";
export { toChosenTheme } from "./theme/chosen-theme";
export { readTheme, type ReadTheme } from "./theme/read-theme";
export type { Theme } from "./theme/theme";
export { describeLapsed } from "./words/describe-lapsed";
export { describeMistake, toMistakeLine } from "./words/describe-mistake";
export { describeColumn, describeHidden, describeLeftOut, describeTable } from "./words/describe-table";
export { en } from "./words/en";
export { dataPackage } from "./words/en/data";
export { toNotRead } from "./words/en/lost";
export { describeVerification } from "./words/describe-verification";
export { compareSheets, type CellEdit, type SheetDifferences } from "./proof/compare-sheets";
export { toProvenSheet } from "./proof/proof-record";
export {
  isAsGenerated,
  isAsWritten,
  keptCorrections,
  beyondReports,
  toDraftSheets,
  verifyReports,
  type Verification,
} from "./proof/verify-report";
export { decided } from "./words/en/decided";
export { toDecidedLine } from "./words/decided-line";
export { toSummaryLine } from "./words/summary-line";
