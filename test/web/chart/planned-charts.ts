import { audit } from "../../../src/core";
import { planReport } from "../../../src/core/plan/plan-report";
import {
  CHART_KINDS,
  type ChartKind,
  type ChartPlan,
  type WorkbookPlan,
} from "../../../src/core/plan/workbook-plan";
import { en } from "../../../src/core/words/en";
import { readWorkbook } from "../../../src/xlsx/read-workbook";
import { DRAFTS } from "../../../samples/drafts";
import { writeDraft } from "../../../samples/write-draft";
import { inventDraft } from "../../../docs/gallery/invented";
import type { DraftSheet } from "../../../samples/draft-sheet";
import { aPlan } from "../../xlsx/a-plan";

/** Plans with charts, each with a name: those of all sample drafts, many countries, several periods. */
export async function reportPlans(): Promise<readonly (readonly [string, WorkbookPlan])[]> {
  const drafts: readonly (readonly [string, readonly DraftSheet[]])[] = [
    ...DRAFTS.map(({ file, sheets }) => [file, sheets] as const),
    ["sixty countries", inventDraft(60, ["H2 2025"])],
    ["three periods", inventDraft(8, ["H2 2024", "H1 2025", "H2 2025"])],
  ];
  const plans: (readonly [string, WorkbookPlan])[] = [];
  for (const [name, sheets] of drafts) {
    const read = await readWorkbook(await writeDraft(sheets));
    if (!read.ok) throw new Error(`${name} cannot be read`);
    const planned = planReport(audit(read.sheets), { words: en, version: "1.2.3", periods: "all" });
    // A draft with mistakes is not published.
    if (planned.ok) plans.push([name, planned.plan]);
  }
  return plans;
}

/** The small plan with its chart as each kind, of counts and of shares, with all figures and with one missing. */
export function kindPlans(): readonly (readonly [string, WorkbookPlan])[] {
  return CHART_KINDS.flatMap((kind) =>
    (["count", "percent"] as const).flatMap((valueFormat) =>
      [false, true].map((isBroken) => {
        const name = `${kind} of ${valueFormat}s${isBroken ? ", one missing" : ""}`;
        return [name, planWith({ kind, valueFormat }, { isBroken })] as const;
      }),
    ),
  );
}

/** The small plan with other charts. @param isBroken whether a figure of the second series is missing */
export function planWith(
  change: Partial<ChartPlan> & { readonly kind?: ChartKind },
  { isBroken = false }: { readonly isBroken?: boolean } = {},
): WorkbookPlan {
  const plan = aPlan();
  return {
    ...plan,
    sheets: plan.sheets.map((sheet) => ({
      ...sheet,
      cells: sheet.cells.map((cell) => (isBroken && cell.value === 47 ? { ...cell, value: null } : cell)),
      charts: sheet.charts.map((chart) => ({ ...chart, ...change })),
    })),
  };
}
