import { en, SEVERITIES } from "../../core";
import type { Audit } from "../../core";

/** `1 error`, `2 errors` */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** How it stands, in one line: `2 errors, 1 note; 129 of 131 conditions hold, 36 do not apply.` */
export function toSummary({ report, findings, verdicts }: Audit): string {
  const { holds, fails, notApplicable, broken } = verdicts;
  if (report.tables.length === 0 && findings.length === 0) {
    return en.reading.noTables;
  }
  const counts = SEVERITIES.map((severity) => ({
    severity,
    count: findings.filter((finding) => finding.severity === severity).length,
  })).filter(({ count }) => count > 0);
  const decided = holds + fails;
  const found = counts.map(({ severity, count }) => counted(count, severity)).join(", ");
  const opening = found === "" ? (decided === 0 ? "Nothing was found" : "Nothing is wrong") : found;
  return `${opening}; ${holding(holds, decided)}${beside(notApplicable, broken)}.`;
}

function holding(holds: number, decided: number): string {
  if (decided === 0) return "there was no condition that could be checked";
  if (holds < decided)
    return `${holds} of ${counted(decided, "condition")} ${holds === 1 ? "holds" : "hold"}`;
  return decided === 1 ? "the one condition holds" : `all ${decided} conditions hold`;
}

function beside(notApplicable: number, broken: number): string {
  const apart =
    notApplicable === 0 ? "" : `, ${notApplicable} ${notApplicable === 1 ? "does" : "do"} not apply`;
  return broken === 0 ? apart : `${apart}, ${broken} could not be checked through a fault in crossfoot`;
}
