import { toFaultDetails } from "../core/fault-details";
import type { FailureReason } from "../core/words/failure-words";
import type { HostFailure } from "../host";
import { toReason } from "./failure-reasons";

/** Carries a failure out of the middle of a batch; `run` turns it back into data. */
export class HostError extends Error {
  readonly failure: HostFailure;

  constructor(failure: HostFailure) {
    super(`${failure.reason}: ${failure.details}`);
    this.name = "HostError";
    this.failure = failure;
  }
}

interface Refusal {
  readonly sheet?: string | null;
  readonly details: string;
}

/** @throws HostError always */
export function refuse(reason: FailureReason, { sheet = null, details }: Refusal): never {
  throw new HostError({ reason, sheet, details, leftBehind: [] });
}

/**
 * Whatever was thrown, as a failure. `statement` is the call that failed, in which the client leaves out all arguments,
 * so nothing of the workbook gets into the details.
 */
export function toFailure(thrown: unknown, denied: FailureReason = "unexpected"): HostFailure {
  if (thrown instanceof HostError) return thrown.failure;
  const code = codeOf(thrown);
  const bare = { sheet: null, leftBehind: [] };
  if (code === null) return { ...bare, reason: "unexpected", details: toFaultDetails(thrown) };
  return {
    ...bare,
    reason: toReason(code, denied),
    details: [code, ...placeOf(thrown)].join(" | "),
  };
}

/** The code of an error of Office.js; `null` for any other. */
export function codeOf(thrown: unknown): string | null {
  const code = fieldOf(thrown, "code");
  return thrown instanceof Error && typeof code === "string" ? code : null;
}

function placeOf(thrown: unknown): readonly string[] {
  const info = fieldOf(thrown, "debugInfo");
  return [fieldOf(info, "errorLocation"), fieldOf(info, "statement")]
    .filter((part) => typeof part === "string" && part !== "")
    .map(String);
}

function fieldOf(holder: unknown, name: string): unknown {
  return typeof holder === "object" && holder !== null
    ? new Map(Object.entries(holder)).get(name)
    : undefined;
}
