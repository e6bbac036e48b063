import { unzipSync } from "fflate";
import { fromA1, type CellRef } from "../../src/core/address";
import { patchWorkbook, type Patch, type Patched } from "../../src/xlsx/patch-workbook";

/** `at("Overview", "B12")` */
export function at(sheet: string, address: string): CellRef {
  const cell = fromA1(address);
  if (cell === null) throw new Error(`no cell ${address}`);
  return { sheet, ...cell };
}

/** `{ B12: 25 }` on one sheet, as the changes or results of a patch. */
export function on<Value>(sheet: string, values: Readonly<Record<string, Value>>) {
  return Object.entries(values).map(([address, value]) => ({ ...at(sheet, address), value }));
}

/** Patches what must be possible to patch. */
export async function patch(bytes: Uint8Array, { changes = [], results = [] }: Partial<Patch>) {
  const patched = await patchWorkbook(bytes, { changes, results });
  if (!patched.ok) throw new Error(`${patched.failure.code}: ${patched.failure.detail}`);
  return patched;
}

export async function failureOf(bytes: Uint8Array, { changes = [], results = [] }: Partial<Patch>) {
  const patched: Patched = await patchWorkbook(bytes, { changes, results });
  return patched.ok ? "patched" : patched.failure;
}

/** With its byte order mark, where there is one. */
export function textOf(bytes: Uint8Array, name: string): string {
  const part = unzipSync(bytes)[name];
  if (part === undefined) throw new Error(`no part ${name}`);
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(part);
}

/** The names of the parts that are not the same byte for byte; the list of parts must be the same. */
export function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const [old, now] = [unzipSync(before), unzipSync(after)];
  expect(Object.keys(now)).toEqual(Object.keys(old));
  return Object.keys(old).filter((name) => !same(old[name], now[name]));
}

function same(a: Uint8Array | undefined, b: Uint8Array | undefined): boolean {
  return a?.length === b?.length && a?.every((byte, index) => byte === b?.[index]) === true;
}

/**
 * What is different in a text, as `[before, after]` of each element between the first and the last difference, where elements are
 * cut at `<c `: the cells that changed.
 */
export function changedCells(before: string, after: string): [string, string][] {
  const cut = (xml: string): string[] => xml.split(/(?=<(?:\w+:)?c[\s/>])/);
  const [old, now] = [cut(before), cut(after)];
  expect(now.length).toBe(old.length);
  return old.flatMap((cell, index): [string, string][] => {
    const other = now[index] ?? "";
    return cell === other ? [] : [[cell, other]];
  });
}
