import { SEVERITIES, type Severity } from "../../core/findings/finding";
import type { SeverityCounts } from "../../core/words/pane-words";
import type { Checked, CheckText, FoundItem } from "../engine/checked";

/** Findings of one check on one sheet. */
export interface KindGroup {
  readonly key: string;
  readonly check: CheckText;
  readonly findings: readonly FoundItem[];
  /** The most severe of them. */
  readonly severity: Severity;
}

export interface SheetGroup {
  /** Empty for the workbook as a whole. */
  readonly sheet: string;
  readonly kinds: readonly KindGroup[];
}

/** By sheet in the order of the findings, then by check in the order of the catalogue; only what is to be shown. */
export function groupFindings(
  { findings, checks }: Pick<Checked, "findings" | "checks">,
  shown: Readonly<Record<Severity, boolean>>,
): readonly SheetGroup[] {
  const visible = findings.filter(({ severity }) => shown[severity]);
  const sheets = [...new Set(visible.map(({ sheet }) => sheet))];
  return sheets.map((sheet) => {
    const here = visible.filter((finding) => finding.sheet === sheet);
    return { sheet, kinds: checks.flatMap((check) => toKind(sheet, check, here)) };
  });
}

function toKind(sheet: string, check: CheckText, here: readonly FoundItem[]): readonly KindGroup[] {
  const findings = here.filter((finding) => finding.check === check.id);
  const severity = SEVERITIES.find((one) => findings.some((finding) => finding.severity === one));
  if (severity === undefined) return [];
  return [{ key: JSON.stringify([sheet, check.id]), check, findings, severity }];
}

export function countSeverities(findings: readonly FoundItem[]): SeverityCounts {
  const count = (severity: Severity): number =>
    findings.filter((finding) => finding.severity === severity).length;
  return { error: count("error"), warning: count("warning"), note: count("note") };
}

/** Those that there are any of, the most severe first. */
export function presentSeverities(counts: SeverityCounts): readonly Severity[] {
  return SEVERITIES.filter((severity) => counts[severity] > 0);
}
