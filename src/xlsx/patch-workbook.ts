import { holds, toA1, toCellKey, type CellRef } from "../core/address";
import type { SheetSnapshot } from "../core/sheet";
import { HostError, type HostFailure } from "./host-failure";
import { MAX_COLUMNS, MAX_ROWS } from "./limits";
import { confirmPatch } from "./patch/confirm-patch";
import { hasSignature } from "./package/signature";
import { listFollowers, type Follower } from "./patch/followers";
import { readNamedCells, type NamedCells } from "./patch/named-cells";
import { patchParts } from "./patch/patch-parts";
import { replaceEntries } from "./patch/replace-entries";
import { listNames, type Names } from "./read/unpack";
import { mapWorkbook } from "./read/workbook-map";
import { readWorkbook } from "./read-workbook";

/** What a typed cell is to hold. Text is written as text, whatever it looks like. */
export interface CellChange extends CellRef {
  readonly value: number | string;
}

/** The result of a live formula that follows from the changes. The formula stays; only the stored result is renewed. */
export interface CachedResult extends CellRef {
  readonly value: number | string | boolean;
}

export interface Patch {
  readonly changes: readonly CellChange[];
  readonly results: readonly CachedResult[];
}

export type Patched =
  | {
      readonly ok: true;
      readonly bytes: Uint8Array<ArrayBuffer>;
      /** Formulas that depend on the changes and are not among the results, with what they showed before. */
      readonly emptied: readonly Follower[];
      /** There are pivot tables, which Excel does not refresh by itself. */
      readonly hasPivots: boolean;
    }
  | { readonly ok: false; readonly failure: HostFailure };

type Following =
  | { readonly ok: true; readonly followers: readonly Follower[] }
  | { readonly ok: false; readonly failure: HostFailure };

/**
 * Changes single cells of a workbook (.xlsx, .xlsm) and keeps everything else byte for byte: formats, charts, names, comments,
 * hidden sheets, macros, parts that nobody knows. A cell that is not there is added, with the style of its row or column. A number
 * in a cell of the format `Text` makes its format `General`, as in Excel's pane. Cells with formulas are never changed.
 *
 * A stored result that is not true any more would be believed by everything that reads the file without calculating. Therefore
 * formulas that depend on the changes and are not among the results lose theirs (`emptied`), and the workbook asks to be
 * calculated when it is opened: Excel does, LibreOffice works out those without a result.
 *
 * The result is read again before it is handed out, and must differ from the original in the named cells only.
 * @param sheets what `readWorkbook` made of the same bytes; read here where it is left out
 * @throws RangeError for a number that is not finite, a cell outside any sheet, or a cell named twice: a mistake in the program
 */
export async function patchWorkbook(
  bytes: Uint8Array,
  patch: Patch,
  { sheets }: { readonly sheets?: readonly SheetSnapshot[] } = {},
): Promise<Patched> {
  check(patch);
  const before = sheets === undefined ? await readWorkbook(bytes) : ({ ok: true, sheets } as const);
  if (!before.ok) return before;
  try {
    const patched = apply(bytes, before.sheets, patch);
    const after = await readWorkbook(patched.bytes);
    if (!after.ok) throw new HostError("unsafe-change", `cannot be read: ${after.failure.detail}`);
    confirmPatch(before.sheets, after.sheets, { ...patch, emptied: patched.emptied });
    return { ok: true, ...patched };
  } catch (thrown) {
    return toFailure(thrown);
  }
}

/**
 * The formula cells of a workbook that may show something else when these cells change: through ranges, whole columns, other
 * sheets, names and tables, and through each other. What is not named keeps its result for certain, unless a macro is in play.
 */
export async function followersOf(bytes: Uint8Array, cells: readonly CellRef[]): Promise<Following> {
  const reading = await readWorkbook(bytes);
  if (!reading.ok) return reading;
  try {
    const book = readNamedCells(bytes, mapWorkbook(bytes, listNames(bytes)));
    return { ok: true, followers: listFollowers(reading.sheets, book, cells) };
  } catch (thrown) {
    return toFailure(thrown);
  }
}

function apply(bytes: Uint8Array, sheets: readonly SheetSnapshot[], { changes, results }: Patch) {
  const names = listNames(bytes);
  if (hasSignature(names.keys())) throw new HostError("signed", "_xmlsignatures");
  const map = mapWorkbook(bytes, names);
  const book = readNamedCells(bytes, map);
  refuseHeadings(book, changes);
  const followers = listFollowers(sheets, book, [...changes, ...results]);
  const given = new Set(results.map(toCellKey));
  const emptied = followers.filter((follower) => !given.has(toCellKey(follower)));
  const parts = patchParts(bytes, map, {
    changes,
    results,
    emptied,
    isStale: followers.length + results.length > 0,
  });
  return {
    bytes: replaceEntries(bytes, parts),
    emptied,
    hasPivots: hasPivotTables(names),
  };
}

/** Excel does not refresh pivot tables by itself. */
export function hasPivotTables(names: Names): boolean {
  return [...names.keys()].some((key) => key.startsWith("xl/pivottables/"));
}

/** A table keeps the names of its columns a second time; Excel takes a file for damaged where the two are not the same. */
function refuseHeadings({ tables }: NamedCells, changes: readonly CellRef[]): void {
  for (const change of changes) {
    const { sheet, row, col } = change;
    const isHeading = tables.some(
      ({ sheet: on, range, headings }) =>
        on === sheet && holds({ ...range, bottom: range.top + headings - 1 }, change),
    );
    if (isHeading) throw new HostError("table-heading", "heading of a table", sheet, toA1(row, col));
  }
}

function check({ changes, results }: Patch): void {
  const seen = new Set<string>();
  for (const { sheet, row, col, value } of [...changes, ...results]) {
    const key = toCellKey({ sheet, row, col });
    if (typeof value === "number" && !Number.isFinite(value)) throw new RangeError(`no number for ${key}`);
    if (!isIndex(row, MAX_ROWS) || !isIndex(col, MAX_COLUMNS)) throw new RangeError(`no cell ${key}`);
    if (seen.has(key)) throw new RangeError(`${key} is named twice`);
    seen.add(key);
  }
}

function isIndex(value: number, size: number): boolean {
  return Number.isInteger(value) && value >= 0 && value < size;
}

function toFailure(thrown: unknown): { readonly ok: false; readonly failure: HostFailure } {
  if (thrown instanceof HostError) return { ok: false, failure: thrown.failure };
  throw thrown;
}
