import { audit } from "../../src/core";
import type { Audit, SheetSnapshot } from "../../src/core";
import { fieldsOf, toRecord, type DataRow } from "../../src/core/data/data-row";
import { toDataPackage, WORDING_PROPERTY } from "../../src/core/data/data-package";
import { readWording } from "../../src/core/data/read-wording";
import { toDataRows } from "../../src/core/data/to-data-rows";
import type { Wording } from "../../src/core/data/wording";
import { planReport, type PlanOptions } from "../../src/core/plan/plan-report";
import type { Published } from "../../src/core/plan/published";
import type { WorkbookPlan } from "../../src/core/plan/workbook-plan";
import { en } from "../../src/core/words/en";
import { dataPackage } from "../../src/core/words/en/data";
import { readCsv } from "../../src/csv/read-csv";
import { toCsvText } from "../../src/csv/write-csv";

/** What is published of all periods of a draft, and its plan; fails the test where nothing can be. */
export function publish(
  checked: Audit,
  options: Partial<PlanOptions> = {},
): { readonly published: readonly Published[]; readonly plan: WorkbookPlan } {
  const result = planReport(checked, { words: en, version: "1.2.3", periods: "all", ...options });
  if (!result.ok) throw new Error(result.message);
  return result;
}

export interface Exported {
  readonly rows: readonly DataRow[];
  readonly text: string;
  /** As it lies in the file. */
  readonly description: string;
}

/** The two files that are exported. */
export function exportOf(published: readonly Published[]): Exported {
  const rows = toDataRows(published, en);
  const fields = fieldsOf(rows);
  const description = toDataPackage(published, {
    words: en,
    packageWords: dataPackage,
    path: "data.csv",
    version: "1.2.3",
    errors: 0,
  });
  return {
    rows,
    text: toCsvText(
      fields,
      rows.map((row) => toRecord(row, fields)),
    ),
    description: JSON.stringify(description),
  };
}

/** The same files read again. */
export function importOf({ text, description }: Pick<Exported, "text" | "description">): {
  readonly sheets: readonly SheetSnapshot[];
  readonly audit: Audit;
  readonly wording: Wording;
} {
  const json: unknown = JSON.parse(description);
  const kept = new Map<string, unknown>(
    typeof json === "object" && json !== null ? Object.entries(json) : [],
  );
  const wording = readWording(kept.get(WORDING_PROPERTY));
  if (wording === null) throw new Error("the wording was not read");
  const read = readCsv(new TextEncoder().encode(text), {
    name: "data",
    listsPlaces: wording.periods.some(({ listsPlaces }) => listsPlaces),
  });
  if (!read.ok) throw new Error(read.fault.code);
  return { sheets: read.sheets, audit: audit(read.sheets), wording };
}

/** Sheets that tell of the draft itself, and not only of its figures. */
const OF_THE_DRAFT: ReadonlySet<string> = new Set([
  en.report.sheets.cover,
  en.report.sheets.findings,
  en.proof.sheet,
  en.accessibility.sheet,
]);

/** All that a report shows, but what it says of the draft: the same for the same figures in the same words. */
export function shownBy(plan: WorkbookPlan) {
  return plan.sheets
    .filter(({ name }) => !OF_THE_DRAFT.has(name))
    .map((sheet) => ({ ...sheet, cells: sheet.cells.map((cell) => ({ ...cell, source: null })) }));
}
