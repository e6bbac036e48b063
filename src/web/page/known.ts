import type { SeverityCounts } from "../../core/words/pane-words";
import { countSeverities } from "../../taskpane/state/group-findings";
import type { PaneState } from "../../taskpane/state/pane-state";

/** What is known of the workbook as it is now. */
export type Known =
  /** It was not checked yet. */
  | { readonly kind: "nothing" }
  /** It changed since it was checked: what was found then may not be true any more. */
  | { readonly kind: "outdated" }
  /** What was found in all of it. */
  | { readonly kind: "found"; readonly counts: SeverityCounts };

export function toKnown({ checked, stale }: Pick<PaneState, "checked" | "stale">): Known {
  if (checked === null) return { kind: "nothing" };
  return stale ? { kind: "outdated" } : { kind: "found", counts: countSeverities(checked.findings) };
}
