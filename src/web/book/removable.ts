import type { HostFailure } from "../../host";
import { removeSheets } from "../../xlsx/remove-sheets";
import { fromFileFailure } from "./outcome";

/**
 * Why sheets of the file cannot be removed: a formula, a name or a chart of others speaks of them. Found out by doing it, so that
 * nobody learns it only when they save. `null` where nothing speaks against it.
 */
export async function whyNotRemovable(
  bytes: Uint8Array,
  before: ReadonlySet<string>,
  after: ReadonlySet<string>,
): Promise<HostFailure | null> {
  if (before.size === after.size) return null;
  const removed = await removeSheets(bytes, [...after]);
  return removed.ok ? null : fromFileFailure(removed.failure);
}
