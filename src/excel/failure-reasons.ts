import type { FailureReason } from "../core/words/failure-words";

/** What Excel's error codes mean for the user. A code that is not here is `unexpected`. */
const REASONS: ReadonlyMap<string, FailureReason> = new Map<string, FailureReason>([
  ["InvalidOperationInCellEditMode", "editing"],
  ["WriteNotSupportedWhenModalDialogOpen", "editing"],
  ["InactiveWorkbook", "inactive"],
  ["ItemAlreadyExists", "name-taken"],
  ["ItemNotFound", "gone"],
  // Excel on the web, when the sheet of the request is not there any more.
  ["InvalidRequestContext", "gone"],
  ["RequestPayloadSizeLimitExceeded", "too-large"],
  ["ResponsePayloadSizeLimitExceeded", "too-large"],
  ["RequestAborted", "too-large"],
  ["OperationCellsExceedLimit", "too-large"],
  ["InvalidOrTimedOutSession", "disconnected"],
  ["ActivityLimitReached", "disconnected"],
  ["ConnectionFailure", "disconnected"],
  ["Timeout", "disconnected"],
  ["UnsupportedSheet", "unsupported"],
  ["UnsupportedFeature", "unsupported"],
  ["UnsupportedOperation", "unsupported"],
  ["NotImplemented", "unsupported"],
  ["ApiNotFound", "unsupported"],
  ["ApiNotAvailable", "unsupported"],
]);

/**
 * @param code of an error of Office.js
 * @param denied what `AccessDenied` means here: Excel says the same for a protected sheet, a protected workbook and one
 *   that is open for reading
 */
export function toReason(code: string, denied: FailureReason): FailureReason {
  return code === "AccessDenied" ? denied : (REASONS.get(code) ?? "unexpected");
}
