import type { Audit } from "../core";
import { fail, type ExitStatus, type Result } from "./io";

/** The exit status for what was found. A check that could not be run must not pass for a check that holds. */
export function toStatus({ findings, verdicts, faults }: Audit): Result<ExitStatus> {
  if (findings.some(({ severity }) => severity === "error")) return { ok: true, value: 1 };
  if (verdicts.broken === 0) return { ok: true, value: 0 };
  return fail(
    `The check ${names(faults)} could not be run, through a fault in crossfoot; please report it (${faults[0]?.message ?? ""}).`,
  );
}

function names(faults: Audit["faults"]): string {
  return [...new Set(faults.map(({ check }) => check))].join(", ");
}
