import { NEUTRAL_LOOKS } from "../../src/core/plan/looks";
import { planCells } from "../../src/excel/write/plan-cells";
import { aCell, aSheet } from "../xlsx/a-plan";

test("a sheet of more cells than a function may have arguments goes into many steps", () => {
  const cells = Array.from({ length: 200_000 }, (_, index) =>
    aCell({ row: Math.floor(index / 10), col: index % 10, value: 100_000 + index }),
  );
  const steps = planCells(aSheet({ cells }), NEUTRAL_LOOKS);
  expect(steps.length).toBeGreaterThan(1);
  expect(steps.reduce((sum, { bytes }) => sum + bytes, 0)).toBeGreaterThan(200_000 * "100000,".length);
});
