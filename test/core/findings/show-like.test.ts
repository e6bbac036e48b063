import type { Figure } from "../../../src/core/figure";
import { showLike } from "../../../src/core/findings/show-like";
import { parseDecimal } from "../../../src/core/rounding";

const figure = (stated: string): Figure => ({
  cell: { sheet: "S", row: 0, col: 0 },
  stated,
  reading: { kind: "text" },
  amount: null,
  measure: "count",
  isText: false,
  formula: null,
  marks: [],
});

test.each([
  ["61", "60", "60"],
  ["5,112", "6012", "6,012"],
  ["5.112", "6012", "6.012"],
  ["5 112", "1234567", "1 234 567"],
  ["5\u202f112", "6012", "6\u202f012"],
  ["999", "1000", "1000"],
  ["1,000", "999", "999"],
  ["64%", "63", "63%"],
  ["64 %", "63", "63 %"],
  ["64.0%", "63.9", "63.9%"],
  ["64,0 %", "63.9", "63,9 %"],
  ["64", "63", "63"],
  ["5,112", "-3", "-3"],
])("beside %s, %s is shown as %s", (stated, amount, shown) => {
  expect(showLike(parseDecimal(amount) ?? { digits: 0, decimals: 0 }, figure(stated))).toBe(shown);
});
