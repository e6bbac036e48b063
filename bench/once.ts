import { readXlsx } from "hucre/xlsx";
import { audit } from "../src/core";
import { readWorkbook } from "../src/xlsx/read-workbook";
import { writePlan } from "../src/xlsx/write-plan";
import { makeDraft, type DraftSize } from "./draft";
import { toPlan } from "./draft-plan";

/** What takes so long the first time, as it does on a page that was just opened; in milliseconds. */
export interface OnceFigures {
  readonly onceMs: number;
}

/** The baseline: hucre alone, with nothing before it and nothing after it. */
export async function readOnce(size: DraftSize): Promise<OnceFigures> {
  const bytes = await writePlan(toPlan(makeDraft(size)));
  const start = performance.now();
  const { sheets } = await readXlsx(bytes);
  if (sheets.length !== size.periods) throw new Error("hucre has not read the whole draft.");
  return { onceMs: performance.now() - start };
}

/** Read and checked as on the command line. */
export async function checkOnce(size: DraftSize): Promise<OnceFigures> {
  const bytes = await writePlan(toPlan(makeDraft(size)));
  const start = performance.now();
  const read = await readWorkbook(bytes);
  if (!read.ok) throw new Error("The draft that the benchmark made cannot be read.");
  audit(read.sheets);
  return { onceMs: performance.now() - start };
}
