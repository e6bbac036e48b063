import { CATALOGUE } from "./checks/catalogue";
import type { Check, CheckContext, Planned } from "./checks/check";
import { findRounding } from "./checks/rounding-rules";
import { rulesByTable } from "./checks/tables";
import { asStated, evaluate, type Verdict } from "./edits/evaluate";
import type { Finding } from "./findings/finding";
import { sortFindings, withDistinctIds } from "./findings/order";
import type { Report } from "./report";
import type { RoundingRule } from "./rounding";

/** How many verdicts of each outcome; `broken` counts checks that could not be run through a fault of the program. */
export interface VerdictCounts {
  readonly holds: number;
  readonly fails: number;
  readonly notApplicable: number;
  readonly broken: number;
}

/** What checking a workbook gives. */
export interface Audit {
  readonly report: Report;
  readonly verdicts: VerdictCounts;
  /** By sheet in workbook order, row, column, check. */
  readonly findings: readonly Finding[];
  /** The rounding rule taken for each group of `report.groups`. */
  readonly rounding: readonly RoundingRule[];
}

/**
 * Judges every condition of the catalogue. A check that throws is a fault of the program: it is counted as `broken`,
 * and the other checks go on.
 */
export function auditReport(report: Report, catalogue: readonly Check[] = CATALOGUE): Audit {
  const rounding = report.groups.map((group) => findRounding(report, group).rule);
  const context: CheckContext = { report, rounding };
  const rules = rulesByTable(report, rounding);
  const counts = { holds: 0, fails: 0, notApplicable: 0, broken: 0 };
  const findings: Finding[] = [];
  for (const check of catalogue) {
    for (const planned of planSafely(check, context)) {
      if (planned === null) {
        counts.broken += 1;
        continue;
      }
      const { verdict, finding } = judge(planned, rules[planned.table] ?? "half-up");
      switch (verdict.outcome) {
        case "holds":
          counts.holds += 1;
          break;
        case "fails":
          counts.fails += 1;
          break;
        case "not-applicable":
          counts.notApplicable += 1;
          break;
        case "broken":
          counts.broken += 1;
          break;
      }
      if (finding !== null) findings.push(finding);
    }
  }
  return {
    report,
    verdicts: counts,
    findings: sortFindings(
      withDistinctIds(findings),
      report.sheets.map(({ name }) => name),
    ),
    rounding,
  };
}

/** The conditions of a check; a single `null` where it cannot say them. */
function planSafely(check: Check, context: CheckContext): readonly (Planned | null)[] {
  try {
    return check.plan(context);
  } catch {
    return [null];
  }
}

function judge(
  planned: Planned,
  rule: RoundingRule,
): { readonly verdict: Verdict; readonly finding: Finding | null } {
  try {
    const verdict = evaluate(planned.edit, { rule, amountOf: asStated });
    return { verdict, finding: verdict.outcome === "fails" ? planned.explain(verdict) : null };
  } catch (error) {
    return { verdict: { outcome: "broken", message: String(error) }, finding: null };
  }
}
