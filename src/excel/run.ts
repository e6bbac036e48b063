import type { FailureReason } from "../core/words/failure-words";
import type { Outcome } from "../host";
import { refuse, toFailure } from "./host-error";

/**
 * The one way in which the program speaks to Excel. While the user edits a cell, Excel waits until that is done, where
 * it can; elsewhere it refuses (`editing`).
 * @param denied what it means here that Excel denies access
 */
export async function run<Value>(
  work: (context: Excel.RequestContext) => Promise<Value>,
  { denied = "unexpected" }: { readonly denied?: FailureReason } = {},
): Promise<Outcome<Value>> {
  try {
    return { ok: true, value: await Excel.run({ delayForCellEdit: true }, work) };
  } catch (thrown) {
    return { ok: false, failure: toFailure(thrown, denied) };
  }
}

/** Stops here where the user asked for it. @throws HostError `cancelled` */
export function proceed(signal: AbortSignal): void {
  if (signal.aborted) refuse("cancelled", { details: "stopped by the user" });
}
