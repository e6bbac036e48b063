import type { Audit } from "../audit";
import { CATALOGUE } from "../checks/catalogue";
import { isOpen } from "../findings/finding";
import type { SheetPlan } from "../plan/workbook-plan";
import { toDigest } from "./digest";
import { toInputs } from "./inputs";
import { toProvenSheet, type ProofRecord } from "./proof-record";

export interface RecordOptions {
  readonly version: string;
  readonly date: string | null;
  /** Labels of the periods published. */
  readonly periods: readonly string[];
}

/** What is kept of a report that is about to be written. @param sheets all sheets of the report but the one with the record */
export function toRecord(
  audit: Audit,
  sheets: readonly SheetPlan[],
  { version, date, periods }: RecordOptions,
): ProofRecord {
  const inputs = toInputs(audit, periods);
  return {
    version,
    date,
    periods,
    rules: toDigest(JSON.stringify(toRules(audit, version))),
    figures: toDigest(JSON.stringify(inputs)),
    inputs,
    sheets: sheets.map(toProvenSheet),
  };
}

/** What decided the verdicts: the checks of this version, the rounding rules taken, and what the user decided to leave. */
function toRules({ rounding, findings, lapsed }: Audit, version: string): unknown {
  const ignored = findings.filter((finding) => !isOpen(finding)).map(({ id }) => id);
  return { version, checks: CATALOGUE.map(({ id }) => id), rounding, ignored, lapsed: lapsed.length };
}

/** How many figures of how many tables a report was made from. */
export function countInputs({ inputs }: ProofRecord): { readonly figures: number; readonly tables: number } {
  const stated = inputs.flatMap(({ rows }) => rows.flatMap((row) => row.stated));
  return { figures: stated.filter((each) => each !== null).length, tables: inputs.length };
}
