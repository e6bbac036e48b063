import type { Finding } from "../findings/finding";
import type { Mistake } from "./mistake";

/** Findings under the mistakes behind them. */
export interface Grouped<F> {
  readonly blocks: readonly { readonly mistake: Mistake; readonly findings: readonly F[] }[];
  /** What no mistake explains. */
  readonly rest: readonly F[];
}

/** Every finding once: under the first mistake that explains it, or in the rest. Both keep their order. */
export function groupByMistake<F extends Pick<Finding, "id">>(
  findings: readonly F[],
  mistakes: readonly Mistake[],
): Grouped<F> {
  const firstOf = new Map<string, Mistake>();
  for (const mistake of mistakes)
    for (const id of mistake.findings) if (!firstOf.has(id)) firstOf.set(id, mistake);
  return {
    blocks: mistakes.map((mistake) => ({
      mistake,
      findings: findings.filter(({ id }) => firstOf.get(id) === mistake),
    })),
    rest: findings.filter(({ id }) => !firstOf.has(id)),
  };
}
