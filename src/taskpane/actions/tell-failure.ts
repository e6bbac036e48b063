import type { HostFailure } from "../../host";
import type { PaneTexts } from "../texts";
import type { Context } from "./context";

/** A failure that no host reported, but that is told like theirs. */
export function toFailure(reason: HostFailure["reason"], details = ""): HostFailure {
  return { reason, sheet: null, details, leftBehind: [] };
}

/** What happened and what to do, in the user's words. */
export function toSentence(failure: HostFailure, { failures, pane }: PaneTexts): string {
  const said = failures[failure.reason]({ sheet: failure.sheet });
  return failure.leftBehind.length === 0 ? said : `${said} ${pane.leftBehind(failure.leftBehind)}`;
}

/**
 * After something was done: why the result could not follow. What is on the screen is then of the workbook as it was before,
 * and says so.
 */
export function tellUnchecked(failure: HostFailure, context: Context): void {
  context.store.dispatch({ kind: "changed" });
  if (failure.reason !== "cancelled") tellFailure(failure, context);
}

/** Shows a failure, with what there is to copy for whoever mends the program. */
export function tellFailure(failure: HostFailure, { store, words }: Context): void {
  const text = toSentence(failure, words);
  const wasAsked = failure.reason === "cancelled" && failure.leftBehind.length === 0;
  store.dispatch({
    kind: "notice",
    notice: {
      kind: wasAsked ? "info" : "error",
      text,
      details: wasAsked || failure.details === "" ? null : `${failure.reason}: ${failure.details}`,
      action: null,
    },
  });
  store.dispatch({ kind: "announce", text });
}
