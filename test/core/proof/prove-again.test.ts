import { audit } from "../../../src/core";
import { withoutFormulas } from "../../../src/core/plan/planned-cell";
import type { WorkbookPlan } from "../../../src/core/plan/workbook-plan";
import { proveAgain } from "../../../src/core/proof/prove-again";
import { isAsWritten, verifyReports } from "../../../src/core/proof/verify-report";
import { readWorkbook } from "../../../src/xlsx/read-workbook";
import { writePlan } from "../../../src/xlsx/write-plan";
import { H1_2024 } from "../plan/drafts";
import { planOf } from "../plan/planned";

const PLAN = planOf(audit([H1_2024]), { date: "2 March 2025", organisation: "Ünïted “Ink” 😀" });

const toValues = (plan: WorkbookPlan): WorkbookPlan => ({
  ...plan,
  sheets: plan.sheets.map((sheet) => ({ ...sheet, cells: withoutFormulas(sheet.cells) })),
});

/** Whether the report says of itself that nobody changed it; `null` where it has no record. */
async function isProven(plan: WorkbookPlan): Promise<boolean | null> {
  const read = await readWorkbook(await writePlan(plan));
  if (!read.ok) throw new Error(read.failure.detail);
  const [verification] = verifyReports(read.sheets);
  return verification === undefined ? null : isAsWritten(verification);
}

test("a plan that was changed before it is written is proven as it is", async () => {
  const changed = toValues(PLAN);
  expect(await isProven(changed)).toBe(false);
  const { plan, cells } = proveAgain(changed);
  expect(await isProven(plan)).toBe(true);
  expect(new Set(cells.map(({ sheet }) => sheet))).toEqual(new Set(["Proof"]));
});

test("the sheet with the record looks the same: as many rows, with as many signs", () => {
  const { plan } = proveAgain(toValues(PLAN));
  const [before, after] = [PLAN, plan].map(({ sheets }) => sheets.find(({ name }) => name === "Proof"));
  expect(after?.rowHeights).toEqual(before?.rowHeights);
  expect(after?.cells.map(({ row, col, style }) => [row, col, style])).toEqual(
    before?.cells.map(({ row, col, style }) => [row, col, style]),
  );
});

test("a plan that is as it was is the same, and one without a record as well", () => {
  expect(proveAgain(PLAN)).toEqual({ plan: PLAN, cells: [] });
  const without = { ...PLAN, sheets: PLAN.sheets.filter(({ name }) => name !== "Proof") };
  expect(proveAgain(without)).toEqual({ plan: without, cells: [] });
});
