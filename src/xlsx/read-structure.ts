import type { CellStructure, SheetStructure, WorkbookStructure } from "../core/accessibility/structure";
import type { SheetSnapshot } from "../core/sheet";
import { HostError, type HostFailure } from "./host-failure";
import { scanSheet } from "./read/scan-sheet";
import { listNames, toKey, unpack } from "./read/unpack";
import { walkXml, type Part } from "./read/walk-xml";
import { findRelations, type Relation } from "./read/relations";
import { mapWorkbook } from "./read/workbook-map";
import { readWorkbook } from "./read-workbook";
import { readDrawings } from "./structure/read-drawings";
import { readLooks, type Looks } from "./structure/read-looks";
import { readComments, readRaisedTexts, readTable, readThemeColors } from "./structure/read-parts";
import { readProperties } from "./structure/read-properties";
import { scanStructure } from "./structure/scan-structure";

type StructureReading =
  | { readonly ok: true; readonly structure: WorkbookStructure; readonly sheets: readonly SheetSnapshot[] }
  | { readonly ok: false; readonly failure: HostFailure };

/**
 * Reads how a workbook is made: what the audit of its accessibility needs. It is read as for checking first, so whatever cannot be
 * read fails with the same words.
 * @param bytes the whole file
 */
export async function readStructure(bytes: Uint8Array): Promise<StructureReading> {
  const read = await readWorkbook(bytes);
  if (!read.ok) return read;
  try {
    return { ok: true, structure: toStructure(bytes, read.sheets), sheets: read.sheets };
  } catch (thrown) {
    if (thrown instanceof HostError) return { ok: false, failure: thrown.failure };
    throw thrown;
  }
}

/** The parts of an archive by their paths, unpacked as they are asked for. */
type PartAt = (path: string | undefined | null) => Part | undefined;

function toStructure(bytes: Uint8Array, snapshots: readonly SheetSnapshot[]): WorkbookStructure {
  const names = listNames(bytes);
  const map = mapWorkbook(bytes, names);
  const partAt: PartAt = (path) =>
    path === undefined || path === null ? undefined : unpack(bytes, new Set([toKey(path)])).get(toKey(path));
  const root = findRelations(bytes, "");
  const links = findRelations(bytes, map.workbook);
  const targetOf = (all: readonly Relation[], kind: string): string | undefined =>
    all.find((link) => link.kind === kind)?.target;
  const whole: Whole = {
    bytes,
    partAt,
    looks: readLooks(partAt(map.styles) ?? null, readThemeColors(partAt(map.theme))),
    raised: readRaisedTexts(partAt(map.sharedStrings)),
  };
  // Sheets without cells are no snapshots; all others are there once, in the order of the tabs.
  const left = [...snapshots];
  const sheets = map.sheets.map((path, index): SheetStructure => {
    const name = map.sheetNames[index] ?? "";
    const state = map.states[index] ?? "visible";
    const part = partAt(path);
    const snapshot = path === null || part === undefined ? undefined : left.shift();
    if (path === null || part === undefined || snapshot === undefined) return { ...NO_CELLS, name, state };
    return readSheetStructure(part, path, { ...whole, name, state, snapshot });
  });
  return {
    ...readProperties({
      core: partAt(targetOf(root, "core-properties")),
      app: partAt(targetOf(root, "extended-properties")),
      custom: partAt(targetOf(root, "custom-properties")),
    }),
    hasMacros: links.some(({ kind }) => kind === "vbaProject"),
    activeSheet: readActiveTab(partAt(map.workbook)),
    sheets,
  };
}

interface Whole {
  readonly bytes: Uint8Array;
  readonly partAt: PartAt;
  readonly looks: Looks;
  readonly raised: ReadonlySet<number>;
}

const NO_CELLS: Omit<SheetStructure, "name" | "state"> = {
  hasCells: false,
  activeCell: { row: 0, col: 0 },
  cells: [],
  merges: [],
  tables: [],
  drawings: [],
  hiddenRows: [],
  hiddenColumns: [],
  columnWidths: [],
  defaultWidth: 0,
  rowHeights: new Map(),
  filters: [],
  isFrozen: false,
  headersAndFooters: [],
  isLocked: false,
  comments: [],
};

function readSheetStructure(
  part: Part,
  path: string,
  {
    bytes,
    partAt,
    looks,
    raised,
    name,
    state,
    snapshot,
  }: Whole & Pick<SheetStructure, "name" | "state"> & { readonly snapshot: SheetSnapshot },
): SheetStructure {
  const details = scanStructure(part);
  const links = findRelations(bytes, path);
  const stored = new Map(scanSheet(part).cells.map((cell) => [`${cell.row},${cell.col}`, cell]));
  const linked = new Map(
    [...details.links].map(([key, { id, location }]) => {
      const target = links.find((link) => link.id === id)?.target ?? "";
      return [key, { target: target === "" ? `#${location}` : target }] as const;
    }),
  );
  const cells = snapshot.cells.map((cell): CellStructure => {
    const key = `${cell.row},${cell.col}`;
    const own = stored.get(key);
    const look = looks.cells[own?.style ?? 0] ?? looks.plain;
    const isShared = own?.type === "s" && raised.has(Number(own.stored));
    const link = linked.get(key) ?? toFormulaLink(cell.formula);
    linked.delete(key);
    return {
      row: cell.row,
      col: cell.col,
      text: cell.value === null ? "" : String(cell.value),
      isNumber: typeof cell.value === "number",
      look,
      link,
      hasSuperscript: isShared || look.isRaised || details.raised.has(key),
    };
  });
  const bare = [...linked].map(([key, link]): CellStructure => {
    const [row = 0, col = 0] = key.split(",").map(Number);
    return { row, col, text: "", isNumber: false, look: looks.plain, link, hasSuperscript: false };
  });
  const tables = links.flatMap(({ id, target }) => {
    const found = details.tables.includes(id) ? partAt(target) : undefined;
    return found === undefined ? [] : (readTable(found) ?? []);
  });
  const drawn = links.flatMap(({ kind, target }) => (kind === "drawing" ? (partAt(target) ?? []) : []));
  const commented = links.flatMap(({ kind, target }) => (kind === "comments" ? (partAt(target) ?? []) : []));
  return {
    name,
    state,
    hasCells: true,
    activeCell: details.activeCell,
    cells: [...cells, ...bare].sort((a, b) => a.row - b.row || a.col - b.col),
    merges: snapshot.merges,
    tables: tables.map(({ table }) => table),
    drawings: drawn.flatMap(readDrawings),
    hiddenRows: snapshot.hiddenRows,
    hiddenColumns: snapshot.hiddenColumns,
    columnWidths: details.columnWidths,
    defaultWidth: details.defaultWidth,
    rowHeights: details.rowHeights,
    filters: [...details.filters, ...tables.flatMap(({ filter }) => filter ?? [])],
    isFrozen: details.isFrozen,
    headersAndFooters: details.headersAndFooters,
    isLocked: details.isLocked,
    comments: commented.flatMap(readComments),
  };
}

/** A link can also be made by a formula; where it leads is the formula's own affair. */
function toFormulaLink(formula: string | null): { readonly target: string } | null {
  return formula !== null && /^\s*HYPERLINK\s*\(/i.test(formula) ? { target: `=${formula}` } : null;
}

function readActiveTab(part: Part | undefined): number {
  let active = 0;
  if (part === undefined) return active;
  walkXml(part, {
    open(name, attributes) {
      if (name === "workbookView") active = Number(attributes().get("activeTab") ?? 0);
    },
  });
  return active;
}
