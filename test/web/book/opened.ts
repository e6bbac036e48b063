import { readFileSync } from "node:fs";
import { fromA1, type CellRef } from "../../../src/core/address";
import type { SheetSnapshot } from "../../../src/core/sheet";
import type { CellChange, HostFailure, Outcome, Task } from "../../../src/host";
import type { Saved } from "../../../src/web/book/book";
import { openWorkbook } from "../../../src/web/book/open-workbook";
import type { Workbook } from "../../../src/web/book/workbook";
import { readWorkbook } from "../../../src/xlsx/read-workbook";

export type Bytes = Uint8Array<ArrayBuffer>;

export function sample(name: string): Bytes {
  return new Uint8Array(readFileSync(`samples/${name}.xlsx`));
}

/** A task that nobody stops. */
export function task(): Task {
  return { signal: new AbortController().signal, onProgress: () => {} };
}

/** Opens what must be possible to open. */
export async function open(bytes: Uint8Array, file = "draft.xlsx"): Promise<Workbook> {
  const opened = await openWorkbook(Uint8Array.from(bytes), file, task());
  if (!opened.ok) throw new Error(opened.message ?? "stopped");
  return opened.workbook;
}

export function valueOf<Value>(outcome: Outcome<Value>): Value {
  if (!outcome.ok) throw new Error(`${outcome.failure.reason}: ${outcome.failure.details}`);
  return outcome.value;
}

export function failureOf(outcome: Outcome<unknown>): HostFailure {
  if (outcome.ok) throw new Error("It was done.");
  return outcome.failure;
}

export function savedOf(saved: Saved): Extract<Saved, { ok: true }> {
  if (!saved.ok) throw new Error(saved.message ?? "stopped");
  return saved;
}

export function at(sheet: string, address: string): CellRef {
  const cell = fromA1(address);
  if (cell === null) throw new Error(`no cell ${address}`);
  return { sheet, ...cell };
}

export const change = (sheet: string, address: string, from: string, to: number | string): CellChange => ({
  cell: at(sheet, address),
  from,
  to,
});

export async function sheetsOf(workbook: Workbook): Promise<readonly SheetSnapshot[]> {
  return valueOf(await workbook.read(task())).sheets;
}

/** Sheets without what only the session knows of them: why a formula has no result. */
export function asKept(sheets: readonly SheetSnapshot[]): readonly SheetSnapshot[] {
  return sheets.map((sheet) => ({ ...sheet, cells: sheet.cells.map(({ emptied: _, ...cell }) => cell) }));
}

/** The same as a file tells them that is only read: not which of them the program made, either. */
export function asSaved(sheets: readonly SheetSnapshot[]): readonly SheetSnapshot[] {
  return asKept(sheets).map(({ made: _, ...sheet }) => sheet);
}

/** What a cell shows, and its formula where it has one. */
export async function shown(workbook: Workbook, sheet: string, address: string): Promise<string> {
  const { row, col } = at(sheet, address);
  const found = (await sheetsOf(workbook)).find(({ name }) => name === sheet);
  if (found === undefined) throw new Error(`no sheet ${sheet}`);
  return found.cells.find((cell) => cell.row === row && cell.col === col)?.text ?? "";
}

export async function readSheets(bytes: Uint8Array): Promise<readonly SheetSnapshot[]> {
  const read = await readWorkbook(bytes);
  if (!read.ok) throw new Error(`${read.failure.code}: ${read.failure.detail}`);
  return read.sheets;
}

export async function saveOf(workbook: Workbook, what: "workbook" | "report" = "workbook"): Promise<Bytes> {
  return savedOf(await workbook.save(what, task())).bytes;
}
