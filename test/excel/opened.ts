import { createExcelHost } from "../../src/excel/excel-host";
import type { Contents, Host, Mark, Outcome, Task, Written } from "../../src/host";
import type { WorkbookPlan } from "../../src/core/plan/workbook-plan";
import type { SheetSnapshot } from "../../src/core/sheet";
import { createExcel, installClient, type EmulatedExcel, type ExcelOptions } from "../excel-host";
import { readFileSync } from "node:fs";
import { join } from "node:path";

let uninstall: (() => void) | null = null;
afterEach(() => {
  uninstall?.();
  uninstall = null;
});

export interface Opened {
  readonly excel: EmulatedExcel;
  readonly host: Host;
}

/** An Excel with these sheets, the real client in the globals, and the host that the program makes of it. */
export function open(
  sheets: readonly SheetSnapshot[] = [],
  options: Omit<ExcelOptions, "sheets"> = {},
): Opened {
  const excel = createExcel({ sheets, ...options });
  return attach(excel);
}

export function attach(excel: EmulatedExcel): Opened {
  uninstall?.();
  uninstall = installClient(excel);
  return { excel, host: createExcelHost() };
}

/** A task that nobody stops. */
export function aTask(task: Partial<Task> = {}): Task {
  return { signal: new AbortController().signal, onProgress: () => undefined, ...task };
}

export const REPORT: Mark = { kind: "report", id: "report-1" };
export const FINDINGS: Mark = { kind: "findings", id: "findings-1" };

/** What went right; fails the test where it did not. */
export function valueOf<Value>(outcome: Outcome<Value>): Value {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.failure));
  return outcome.value;
}

/** Why it went wrong; fails the test where it did not. */
export function failureOf(outcome: Outcome<unknown>): Extract<Outcome<unknown>, { ok: false }>["failure"] {
  if (outcome.ok) throw new Error(`it went well: ${JSON.stringify(outcome.value)}`);
  return outcome.failure;
}

export async function readFrom(host: Host): Promise<Contents> {
  return valueOf(await host.read(aTask()));
}

export async function writeTo(host: Host, plan: WorkbookPlan, mark: Mark = REPORT): Promise<Written> {
  return valueOf(await host.write(plan, mark, aTask()));
}

export function sample(file: string): Uint8Array {
  return readFileSync(join(__dirname, "..", "..", "samples", file));
}
