import { isOpen, type Audit } from "../core";
import { fail, type ExitStatus, type Result } from "./io";

/** The exit status for what was found and is not ignored. A check that could not be run must not pass for a check that holds. */
export function toStatus({ findings, verdicts, faults }: Audit): Result<ExitStatus> {
  if (findings.some((finding) => finding.severity === "error" && isOpen(finding)))
    return { ok: true, value: 1 };
  if (verdicts.broken === 0) return { ok: true, value: 0 };
  return fail(
    `The check ${names(faults)} could not be run, through a fault in crossfoot; please report it (${faults[0]?.message ?? ""}).`,
  );
}

function names(faults: Audit["faults"]): string {
  return [...new Set(faults.map(({ check }) => check))].join(", ");
}
