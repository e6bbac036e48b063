import { auditReport, type Audit } from "./audit";
import { NO_CORRECTIONS, type Corrections } from "./corrections";
import { readReport } from "./read/read-report";
import type { SheetSnapshot } from "./sheet";
import { applyWaivers } from "./waivers";

export interface AuditOptions {
  /** What the user has said about the workbook: tables to leave out, what columns hold, findings to leave. */
  readonly corrections?: Corrections;
}

/** Reads the sheets, judges every condition that their figures should meet, and says what does not hold. Never throws for bad data. */
export function auditSheets(
  sheets: readonly SheetSnapshot[],
  { corrections = NO_CORRECTIONS }: AuditOptions = {},
): Audit {
  return applyWaivers(auditReport(readReport(sheets, corrections)), corrections);
}
