import type { Audit } from "../audit";
import { CATALOGUE } from "../checks/catalogue";
import type { Corrections } from "../corrections";
import type { SheetPlan } from "../plan/workbook-plan";
import { toDigest } from "./digest";
import { toInputs } from "./inputs";
import { toProvenSheet, type ProofRecord } from "./proof-record";

export interface RecordOptions extends Pick<ProofRecord, "version" | "date" | "periods" | "told"> {
  /** Indices into `Report.tables`: those that the report is made from; all where it is left out. */
  readonly tables?: readonly number[];
  readonly corrections: Corrections;
}

/** What is kept of a report that is about to be written. @param sheets all sheets of the report but the one with the record */
export function toRecord(
  audit: Audit,
  sheets: readonly SheetPlan[],
  { version, date, periods, told, tables, corrections }: RecordOptions,
): ProofRecord {
  const inputs = toInputs(audit, { periods: told, ...(tables === undefined ? {} : { tables }) });
  return {
    version,
    date,
    periods,
    told,
    someTables: tables !== undefined,
    corrections,
    rules: toDigest(JSON.stringify(toRules(audit, { version, corrections }))),
    figures: toDigest(JSON.stringify(inputs)),
    inputs,
    sheets: sheets.map(toProvenSheet),
  };
}

function toRules({ rounding }: Audit, said: Pick<RecordOptions, "version" | "corrections">): unknown {
  return { ...said, checks: CATALOGUE.map(({ id }) => id), rounding };
}

/** How many figures of how many tables a report was made from. */
export function countInputs({ inputs }: ProofRecord): { readonly figures: number; readonly tables: number } {
  const stated = inputs.flatMap(({ rows }) => rows.flatMap((row) => row.stated));
  return { figures: stated.filter((each) => each !== null).length, tables: inputs.length };
}
