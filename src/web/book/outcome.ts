import { toFaultDetails } from "../../core/fault-details";
import type { FailureReason } from "../../core/words/failure-words";
import type { HostFailure, Outcome } from "../../host";
import { HostError, type FailureCode, type HostFailure as FileFailure } from "../../xlsx/host-failure";

export function succeed<Value>(value: Value): Outcome<Value> {
  return { ok: true, value };
}

interface Refusal {
  readonly ok: false;
  readonly failure: HostFailure;
}

export function refuse(
  reason: FailureReason,
  { sheet = null, details = "" }: { readonly sheet?: string | null; readonly details?: string } = {},
): Refusal {
  return { ok: false, failure: { reason, sheet, details, leftBehind: [] } };
}

/** What a failure of a file means for somebody who works with the workbook. A code that is not here is `unexpected`. */
const REASONS: ReadonlyMap<FailureCode, FailureReason> = new Map<FailureCode, FailureReason>([
  ["formula", "formula"],
  ["table-heading", "table-heading"],
  ["no-sheet", "gone"],
  ["too-large", "too-large"],
  ["spread-out", "too-large"],
  ["no-memory", "too-large"],
  ["name-taken", "name-taken"],
  ["protected-structure", "protected-workbook"],
  ["shared-workbook", "unsupported"],
  ["no-visible-sheet", "no-other-sheet"],
  ["sheet-in-use", "unsupported"],
  ["signed", "unsupported"],
  ["strict-workbook", "unsupported"],
  ["unsafe-sheets", "unsupported"],
  ["unsafe-change", "unsupported"],
]);

export function fromFileFailure({ code, detail, sheet }: FileFailure): HostFailure {
  const reason = REASONS.get(code) ?? "unexpected";
  return refuse(reason, { sheet: sheet ?? null, details: `${code}: ${detail}` }).failure;
}

/** An exception as a failure that the user sees. Nobody waits for ever, and nothing is swallowed. */
export function toOutcome(thrown: unknown): Refusal {
  if (thrown instanceof HostError) return { ok: false, failure: fromFileFailure(thrown.failure) };
  return refuse("unexpected", { details: toFaultDetails(thrown) });
}
