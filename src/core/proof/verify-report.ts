import type { Audit } from "../audit";
import { NO_CORRECTIONS, type Corrections } from "../corrections";
import type { SheetSnapshot } from "../sheet";
import { compareInputs, type InputChange } from "./compare-inputs";
import { compareSheets, type SheetDifferences } from "./compare-sheets";
import { toInputs } from "./inputs";
import { findRecords, type FoundRecord, type ProofRecord } from "./proof-record";

/** How a report stands to what was generated. */
export type Verification =
  | {
      readonly kind: "verified";
      /** The sheet with the record. */
      readonly sheet: string;
      readonly record: Pick<ProofRecord, "version" | "date" | "periods" | "figures">;
      readonly differences: SheetDifferences;
      /** `null` where there is no draft to compare with. */
      readonly changes: readonly InputChange[] | null;
    }
  | { readonly kind: "damaged-record"; readonly sheet: string };

/**
 * Compares the reports of a workbook with the records that they carry, and the draft with the figures that they were made from;
 * nothing where there is no report. It tells honest changes; it is no signature, and whoever changes figures and record
 * together is not noticed.
 * @param sheets of the workbook with the reports
 * @param draft checked as it is now
 */
export function verifyReports(
  sheets: readonly SheetSnapshot[],
  { draft = null }: { readonly draft?: Audit | null } = {},
): readonly Verification[] {
  return findRecords(sheets).map((found) => verify(found, sheets, draft));
}

function verify(
  { sheet, record }: FoundRecord,
  sheets: readonly SheetSnapshot[],
  draft: Audit | null,
): Verification {
  if (record === null) return { kind: "damaged-record", sheet };
  const { version, date, periods, figures } = record;
  return {
    kind: "verified",
    sheet,
    record: { version, date, periods, figures },
    differences: compareSheets(record.sheets, sheets),
    changes: draft === null ? null : toChanges(record, draft),
  };
}

/** Tables that were not chosen for the report do not matter to it. */
function toChanges({ inputs, told, someTables }: ProofRecord, draft: Audit): readonly InputChange[] {
  const keys = new Set(inputs.map(({ key }) => key));
  const now = toInputs(draft, { periods: told });
  return compareInputs(inputs, someTables ? now.filter(({ key }) => keys.has(key)) : now);
}

/** What the user had said of the draft of the first report that was found, to check the draft by it again. */
export function keptCorrections(sheets: readonly SheetSnapshot[]): Corrections {
  return findRecords(sheets).find(({ record }) => record !== null)?.record?.corrections ?? NO_CORRECTIONS;
}

/** Whether every cell of the report is as it was written, whatever became of the draft. */
export function isAsWritten(verification: Verification): boolean {
  if (verification.kind !== "verified") return false;
  const { edits, missing, recalculated } = verification.differences;
  return edits.length + missing.length + recalculated.length === 0;
}

/** Whether everything is still as it was generated: the report, and the figures of the draft where it is known. */
export function isAsGenerated(verification: Verification): boolean {
  const changes = verification.kind === "verified" ? (verification.changes ?? []) : [];
  return isAsWritten(verification) && changes.length === 0;
}

/**
 * The sheets of the draft where reports were made into the workbook that holds it; `null` where a report has a workbook of its
 * own, or there is none.
 */
export function toDraftSheets(sheets: readonly SheetSnapshot[]): readonly SheetSnapshot[] | null {
  const records = findRecords(sheets).flatMap(({ record }) => record ?? []);
  const others = beyondReports(sheets);
  const names = new Set(others.map(({ name }) => name));
  return records.some(({ inputs }) => inputs.some(({ sheet }) => names.has(sheet))) ? others : null;
}

/** The sheets that no report of the workbook counts as its own. */
export function beyondReports(sheets: readonly SheetSnapshot[]): readonly SheetSnapshot[] {
  const own = findRecords(sheets).flatMap(({ sheet, record }) => [
    sheet,
    ...(record?.sheets.map(({ name }) => name) ?? []),
  ]);
  const made = new Set(own.map((name) => name.toLowerCase()));
  return sheets.filter(({ name }) => !made.has(name.toLowerCase()));
}
