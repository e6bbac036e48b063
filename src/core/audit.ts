import { CATALOGUE } from "./checks/catalogue";
import type { Check, CheckContext } from "./checks/check";
import { toContext } from "./checks/context";
import type { Lapsed } from "./corrections";
import type { CheckId } from "./edits/edit";
import { asStated, evaluate } from "./edits/evaluate";
import { toFaultDetails } from "./fault-details";
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

/** A check that could not be run: the program failed, not the report. */
export interface Fault {
  readonly check: CheckId;
  /** For whoever mends the program: what kind of fault, and where. Never a text or figure of the workbook. */
  readonly message: string;
}

/** A condition that the figures do not meet. */
export interface Failure {
  readonly check: CheckId;
  /** Which of the conditions that the check plans for this report, from 0. */
  readonly nth: number;
  /** `Finding.id`; `null` where another finding says it better. */
  readonly finding: string | null;
}

/** What checking a workbook gives. */
export interface Audit {
  readonly report: Report;
  readonly verdicts: VerdictCounts;
  /** By sheet in workbook order, row, column, check. */
  readonly findings: readonly Finding[];
  /** In the order in which the checks plan their conditions. */
  readonly failures: readonly Failure[];
  /** The rounding rule taken for each group of `report.groups`. */
  readonly rounding: readonly RoundingRule[];
  readonly faults: readonly Fault[];
  /** What the user said of the workbook and fits nothing in it any more. */
  readonly lapsed: readonly Lapsed[];
}

/**
 * Judges every condition of the catalogue. A check that throws is a fault of the program: it is named in `faults` and
 * counted as `broken`, and the other checks go on.
 */
export function auditReport(report: Report, catalogue: readonly Check[] = CATALOGUE): Audit {
  const judged: Judged = { findings: [], failures: [] };
  const faults: Fault[] = [];
  const counts = { holds: 0, fails: 0, notApplicable: 0, broken: 0 };
  const context = toContext(report);
  for (const check of catalogue) {
    try {
      judgeCheck(check, context, counts, judged);
    } catch (thrown) {
      faults.push({ check: check.id, message: toFaultDetails(thrown) });
      counts.broken += 1;
    }
  }
  const sheets = report.sheets.map(({ name }) => name);
  const findings = withDistinctIds(judged.findings);
  return {
    report,
    verdicts: counts,
    findings: sortFindings(findings, sheets),
    failures: judged.failures.map(({ check, nth, made }) => ({
      check,
      nth,
      finding: (made === null ? null : findings[made]?.id) ?? null,
    })),
    rounding: context.rounding.map(({ rule }) => rule),
    faults,
    lapsed: [],
  };
}

interface Judged {
  readonly findings: Finding[];
  /** `made`: index into the findings. */
  readonly failures: { readonly check: CheckId; readonly nth: number; readonly made: number | null }[];
}

/** Counts the verdicts of one check and collects what fails, with its findings. */
function judgeCheck(
  check: Check,
  context: CheckContext,
  counts: Counts,
  { findings, failures }: Judged,
): void {
  let nth = -1;
  for (const { edit, table, explain } of check.plan(context)) {
    nth += 1;
    const verdict = evaluate(edit, { rule: context.rules[table] ?? "half-up", amountOf: asStated });
    switch (verdict.outcome) {
      case "holds":
        counts.holds += 1;
        break;
      case "not-applicable":
        counts.notApplicable += 1;
        break;
      case "fails": {
        counts.fails += 1;
        const finding = explain(verdict);
        failures.push({ check: check.id, nth, made: finding === null ? null : findings.length });
        if (finding !== null) findings.push(finding);
      }
    }
  }
}

type Counts = { -readonly [K in keyof VerdictCounts]: VerdictCounts[K] };
