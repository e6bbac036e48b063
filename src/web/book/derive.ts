import { toCellKey, type CellRef } from "../../core/address";
import { followersAmong } from "../../core/recalculate/followers";
import { recalculate, type CellValue } from "../../core/recalculate/recalculate";
import type { Cell, SheetSnapshot } from "../../core/sheet";
import type { Formula } from "../../xlsx/patch/followers";
import type { CachedResult } from "../../xlsx/patch-workbook";
import { onSheets, type Added, type Edition } from "./edition";
import { overlay, type Overlaid } from "./overlay";
import { isFilled, type Source } from "./source";

/** What follows from an edition. */
export interface Derived {
  readonly edition: Edition;
  /** In workbook order. A sheet that is as before is the same object as before. */
  readonly sheets: readonly SheetSnapshot[];
  /** Of formulas of the file. */
  readonly results: readonly CachedResult[];
  /** Formulas of the file whose results are not true any more, and not known. */
  readonly emptied: readonly CellRef[];
  /** The same on sheets that were added. */
  readonly emptiedAdded: readonly CellRef[];
  /** What cells hold otherwise than in what was read, by sheet. */
  readonly overlaid: ReadonlyMap<string, readonly Overlaid[]>;
}

/** Works out workbooks from one file. It keeps the sheets that it made last, so that equal ones stay the same objects. */
export function createDeriving(source: Source): (edition: Edition) => Derived {
  let last = new Map<string, Made>();
  return (edition) => {
    const made = new Map<string, Made>();
    const make = (read: SheetSnapshot, cells: readonly Overlaid[]): SheetSnapshot => {
      const key = JSON.stringify(cells);
      const known = last.get(read.name);
      const sheet = known?.read === read && known.key === key ? known.sheet : overlay(read, cells, source);
      made.set(read.name, { read, key, sheet });
      return sheet;
    };
    const derived = derive(source, edition, make);
    last = made;
    return derived;
  };
}

interface Made {
  readonly read: SheetSnapshot;
  readonly key: string;
  readonly sheet: SheetSnapshot;
}

type Make = (read: SheetSnapshot, cells: readonly Overlaid[]) => SheetSnapshot;

function derive(source: Source, edition: Edition, make: Make): Derived {
  const { removed, added } = edition;
  const overlaid = new Map<string, readonly Overlaid[]>();
  const place = (read: readonly SheetSnapshot[], parts: Parts): readonly SheetSnapshot[] => {
    const cells = toOverlaid(parts, source);
    return read.map((sheet) => {
      overlaid.set(sheet.name, cells.get(sheet.name) ?? []);
      return make(sheet, cells.get(sheet.name) ?? []);
    });
  };

  const names = new Set(source.sheets.map(({ name }) => name));
  const typed = onSheets(edition.changes.values(), new Set([...names].filter((name) => !removed.has(name))));
  const followers = followersAmong(source.formulas, typed);
  const results = workOut(source.sheets, typed, followers);
  const emptied = without(followers, results);
  const all = place(source.sheets, { typed, results, emptied });
  let sheets: readonly SheetSnapshot[] = all.filter(({ name }) => !removed.has(name));

  const emptiedAdded: CellRef[] = [];
  for (const group of added) {
    const parts = followGroup(group, sheets, edition);
    emptiedAdded.push(...parts.emptied);
    sheets = [...sheets, ...place(group.sheets, parts)];
  }
  return { edition, sheets, results, emptied, emptiedAdded, overlaid };
}

/**
 * What formulas give after changes, as far as they are understood. Of the sheets only those are looked at that the formulas stand on
 * or refer to: the work grows with what follows, not with the workbook.
 * @param unknown further cells of which nobody knows what they hold
 */
function workOut(
  sheets: readonly SheetSnapshot[],
  changed: readonly CellValue[],
  followers: readonly Formula[],
  unknown: readonly CellRef[] = [],
): readonly CachedResult[] {
  if (followers.length === 0) return [];
  const named = new Set(
    followers.flatMap(({ sheet, areas }) => [sheet, ...areas.map((area) => area.sheet)]).map(toLower),
  );
  const needed = sheets.filter(({ name }) => named.has(toLower(name)));
  const isNeeded = ({ sheet }: CellRef): boolean => named.has(toLower(sheet));
  const waiting = [...unknown.filter(isNeeded), ...followers];
  const results = recalculate(needed, changed.filter(isNeeded), waiting);
  const own = new Set(followers.map(toCellKey));
  return results.filter((result) => own.has(toCellKey(result)));
}

/** Excel does not tell cases apart in the names of sheets. */
function toLower(name: string): string {
  return name.toLowerCase();
}

/** What changed on some sheets. */
interface Parts {
  readonly typed: Iterable<CellRef & { readonly value: number | string; readonly format: string }>;
  readonly results: readonly CachedResult[];
  readonly emptied: readonly CellRef[];
}

/** What the formulas of added sheets give, now that the sheets before them may hold something else than when they were added. */
function followGroup(
  { sheets, before, formulas }: Added,
  now: readonly SheetSnapshot[],
  edition: Edition,
): Parts {
  const typed = onSheets(edition.changes.values(), new Set(sheets.map(({ name }) => name)));
  const others = compare(before, now);
  const changed = [...typed, ...others.known];
  const followers = followersAmong(formulas, [...changed, ...others.unknown]);
  // Plans have no truth values, nor do their formulas give any.
  const results = workOut([...before, ...sheets], changed, followers, others.unknown).filter(
    ({ value }) => typeof value !== "boolean",
  );
  return { typed, results, emptied: without(followers, results) };
}

/** The cells that hold something else than before, on sheets that are still there. */
function compare(
  before: readonly SheetSnapshot[],
  now: readonly SheetSnapshot[],
): { readonly known: readonly CellValue[]; readonly unknown: readonly CellRef[] } {
  const known: CellValue[] = [];
  const unknown: CellRef[] = [];
  const old = new Map(before.map((sheet) => [sheet.name, sheet]));
  for (const sheet of now) {
    const was = old.get(sheet.name);
    if (was === undefined || was === sheet) continue;
    const left = new Map(was.cells.map((cell) => [`${cell.row},${cell.col}`, cell]));
    for (const cell of sheet.cells) {
      const key = `${cell.row},${cell.col}`;
      const held = left.get(key);
      left.delete(key);
      if (held !== undefined && held.value === cell.value && held.isError === cell.isError) continue;
      const ref = { sheet: sheet.name, row: cell.row, col: cell.col };
      const value = toKnown(cell);
      if (value === null) unknown.push(ref);
      else known.push({ ...ref, value });
    }
    for (const { row, col, formula } of left.values()) {
      const ref = { sheet: sheet.name, row, col };
      if (formula === null) known.push({ ...ref, value: "" });
      else unknown.push(ref);
    }
  }
  return { known, unknown };
}

function toKnown({ value, isError }: Cell): number | string | null {
  return isError || typeof value === "boolean" ? null : value;
}

function toOverlaid(
  { typed, results, emptied }: Parts,
  source: Source,
): ReadonlyMap<string, readonly Overlaid[]> {
  const bySheet = new Map<string, Overlaid[]>();
  const put = (sheet: string, cell: Overlaid): void => {
    const cells = bySheet.get(sheet);
    if (cells === undefined) bySheet.set(sheet, [cell]);
    else cells.push(cell);
  };
  for (const { sheet, row, col, value, format } of typed)
    put(sheet, { kind: "value", row, col, value, format });
  for (const { sheet, row, col, value } of results) put(sheet, { kind: "result", row, col, value });
  for (const cell of emptied) {
    const { sheet, row, col } = cell;
    put(sheet, { kind: isFilled(source, cell) ? "nothing" : "no-result", row, col });
  }
  return bySheet;
}

function without(cells: readonly CellRef[], results: readonly CellRef[]): readonly CellRef[] {
  const known = new Set(results.map(toCellKey));
  const left = cells.filter((cell) => !known.has(toCellKey(cell)));
  return left.map(({ sheet, row, col }) => ({ sheet, row, col }));
}
