import { toCellKey, type CellRef } from "../address";
import type { CheckId } from "../edits/edit";
import type { Facts } from "./facts";
import type { Finding, Severity } from "./finding";

/** A finding with its id: the check and the cell that the sentence is about. */
export function makeFinding(parts: {
  readonly check: CheckId;
  readonly severity: Severity;
  readonly facts: Facts;
  readonly stated: string;
  readonly expected?: string | null;
  /** The cell that the sentence is about. */
  readonly at: CellRef;
  /** The other cells that have a part in it. */
  readonly with?: readonly CellRef[];
}): Finding {
  const { check, severity, facts, stated, at } = parts;
  return {
    id: `${check}:${toCellKey(at)}`,
    check,
    severity,
    facts,
    stated,
    expected: parts.expected ?? null,
    cells: [at, ...(parts.with ?? [])],
    waiver: null,
  };
}
