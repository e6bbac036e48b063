import type { Edit } from "../../../src/core/edits/edit";
import type { Figure } from "../../../src/core/figure";
import type { Condition } from "../../../src/core/locate/condition";
import type { Explanation } from "../../../src/core/locate/explanation";
import { toText } from "../../../src/core/rounding";

/** A typed count; `null` for an empty cell. */
export function count(row: number, col: number, value: number | null): Figure {
  const amount = value === null ? null : { digits: value, decimals: 0 };
  return {
    cell: { sheet: "S", row, col },
    stated: amount === null ? "" : toText(amount),
    reading:
      amount === null ? { kind: "empty" } : { kind: "number", value: amount, unit: "none", exact: amount },
    amount,
    measure: "count",
    isText: false,
    formula: null,
    marks: [],
  };
}

/** A typed percentage: `share(1, 1, 505, 1)` is 50.5 %. */
export function share(row: number, col: number, digits: number, decimals = 0): Figure {
  const amount = { digits, decimals };
  return {
    cell: { sheet: "S", row, col },
    stated: `${toText(amount)}%`,
    reading: { kind: "number", value: amount, unit: "percent", exact: amount },
    amount,
    measure: "share",
    isText: false,
    formula: null,
    marks: [],
  };
}

const condition = (edit: Edit): Condition => ({ edit, rule: "half-up" });

export const sumOf = (whole: Figure, parts: readonly Figure[]): Condition =>
  condition({
    kind: "balance",
    check: "cross-footing",
    evidence: "wording",
    whole,
    terms: parts.map((figure) => ({ coefficient: 1, figure })),
  });

export const atMost = (whole: Figure, parts: readonly Figure[]): Condition =>
  condition({ kind: "bound", check: "cross-footing", evidence: "wording", whole, parts });

export const shareOf = (of: Figure, counts: readonly Figure[], whole: readonly Figure[]): Condition =>
  condition({
    kind: "share",
    check: "share-recalculation",
    evidence: "wording",
    share: of,
    count: counts,
    whole,
  });

export const hundredOf = (shares: readonly Figure[]): Condition =>
  condition({ kind: "closure", check: "share-closure", evidence: "wording", shares, whole: [] });

export const attainable = (of: Figure, whole: readonly Figure[]): Condition =>
  condition({ kind: "attainability", check: "share-attainability", evidence: "wording", share: of, whole });

/** Everything that is proposed, as `row,col → value` or `row,col → low..high`. */
export function proposalsIn(explanations: readonly Explanation[]): readonly (readonly string[])[] {
  return explanations.flatMap(({ changes, alternatives }) =>
    [changes, ...alternatives.map((each) => each.changes)].map((set) =>
      set.map(({ figure: { cell }, proposed, range }) => {
        const value = proposed?.digits ?? `${range?.low.digits}..${range?.high?.digits ?? ""}`;
        return `${cell.row},${cell.col} → ${value}`;
      }),
    ),
  );
}
