import type { Audit } from "../audit";
import { isOpen, type Severity } from "../findings/finding";
import { holdsUnreadFigures } from "../report";
import type { ReadingWords } from "./reading-words";

/** How it stands, in one line: `2 errors, 1 note; 129 of 131 conditions hold, 36 do not apply.` Ignored findings are counted apart. */
export function toSummaryLine(
  { report, findings, verdicts }: Audit,
  { reading }: { readonly reading: ReadingWords },
): string {
  if (report.tables.length === 0 && findings.length === 0) return reading.noTables;
  const { holds, fails, notApplicable, broken } = verdicts;
  const found: Record<Severity, number> = { error: 0, warning: 0, note: 0 };
  for (const { severity } of findings.filter(isOpen)) found[severity] += 1;
  const ignored = findings.filter((finding) => !isOpen(finding)).length;
  const unread = report.leftOut.filter(holdsUnreadFigures).length;
  const uncalculated = report.uncalculated.length;
  const decided = holds + fails;
  return reading.summary({ found, ignored, holds, decided, notApplicable, broken, unread, uncalculated });
}
