import { asStated, evaluate } from "../../../src/core/edits/evaluate";
import type { Figure } from "../../../src/core/figure";
import { parseDecimal } from "../../../src/core/rounding";

function figure(stated: string): Figure {
  const value = parseDecimal(stated);
  return {
    cell: { sheet: "S", row: 0, col: 0 },
    stated,
    reading:
      value === null ? { kind: "not-available" } : { kind: "number", value, unit: "none", exact: null },
    amount: value,
    measure: "count",
    isText: false,
    formula: null,
    marks: [],
  };
}

test.each<[whole: string, parts: readonly string[], outcome: string]>([
  ["5", ["3"], "holds"],
  ["5", ["3", "2"], "holds"],
  ["5", ["7"], "fails"],
  ["5", ["3", "3"], "fails"],
  ["0", ["2"], "fails"],
  ["5", ["7", "N/A"], "fails"],
  ["5", ["3", "N/A"], "not-applicable"],
  ["N/A", ["3"], "not-applicable"],
  ["5", ["7.5"], "not-applicable"],
  ["-5", ["3"], "not-applicable"],
])("%s is at least %j: %s", (whole, parts, outcome) => {
  const verdict = evaluate(
    {
      kind: "bound",
      check: "cross-footing",
      evidence: "wording",
      whole: figure(whole),
      parts: parts.map(figure),
    },
    { rule: "half-up", amountOf: asStated },
  );
  expect(verdict.outcome).toBe(outcome);
});
