import type { Facts } from "../findings/facts";
import { isOpen, type Finding } from "../findings/finding";
import { monthsOf, readPeriod, type Period } from "../period";
import { startOf } from "./period-before";

/** A column that is called otherwise from a period on: figures before and after may not count the same. */
export type Break = Facts<"definition-drift">;

/** The breaks that an audit found, unless somebody has decided that the column counts the same. */
export function findBreaks(findings: readonly Finding[]): readonly Break[] {
  return findings.flatMap((finding): readonly Break[] =>
    isOpen(finding) && finding.facts.kind === "definition-drift" ? [finding.facts] : [],
  );
}

/** Whether a column got its new name after the one period and not after the other. */
export function isBetween({ later }: Break, before: Period, now: Period): boolean {
  const at = readPeriod(later.period);
  return (
    at !== null &&
    monthsOf(at) === monthsOf(now) &&
    startOf(at) > startOf(before) &&
    startOf(at) <= startOf(now)
  );
}
