import type { CellRef } from "../address";
import type { CheckId } from "../edits/edit";
import type { Facts } from "./facts";

/** `error` proves a mistake, `warning` asks for a look, `note` is good to know. */
export const SEVERITIES = ["error", "warning", "note"] as const;
export type Severity = (typeof SEVERITIES)[number];

/** A failed verdict, or an observation, for people. It carries facts; `words/` makes the sentence. */
export interface Finding {
  /** The same from run to run on the same data: check, sheet and cell, and a number where these are not enough. */
  readonly id: string;
  readonly check: CheckId;
  readonly severity: Severity;
  readonly facts: Facts;
  /** As the sheet shows it; empty where nothing is stated. */
  readonly stated: string;
  /** What it should be, written as the sheet would show it; `null` where the figures do not decide. */
  readonly expected: string | null;
  /** The first is the cell that the sentence is about. */
  readonly cells: readonly CellRef[];
  /** Why the user decided to leave it, in the user's words, which may be empty; `null` while it is open. */
  readonly waiver: string | null;
}

/** Whether somebody still has to look at it: nobody has decided to leave it. */
export function isOpen({ waiver }: Pick<Finding, "waiver">): boolean {
  return waiver === null;
}
