import type { SheetSnapshot } from "../core/sheet";
import { HostError, type HostFailure } from "./host-failure";
import { listNames, toKey, unpack } from "./read/unpack";
import type { Part } from "./read/walk-xml";
import { findRelations } from "./read/relations";
import { mapWorkbook, type WorkbookMap } from "./read/workbook-map";
import { readWorkbook } from "./read-workbook";
import { readDrawn, type Drawn } from "./structure/read-drawn";
import { readThemeColors } from "./structure/read-parts";
import { readStyles, type Styles } from "./structure/read-styles";
import { toCellLooks } from "./view/cell-looks";
import { createCellLookUp } from "./view/look-up-cells";
import { readChart } from "./view/read-charts";
import { readNotes, readPeople, readThreads, toComments } from "./view/read-comments";
import { readSharedRuns, type Run } from "./view/read-runs";
import { scanView, type ViewScan } from "./view/scan-view";
import type { CellView, CommentView, SheetTab, SheetView, Unread } from "./view/sheet-view";
import { toDigitPixels } from "./view/sizes";
import { readTabColor } from "./view/tab-color";
import { readStyledTable, type StyledTable } from "./view/table-looks";
import { createShows } from "./view/to-cells";
import { MARGIN, toContent, toView } from "./view/to-view";

/** A workbook to be looked at. */
export interface WorkbookView {
  /** In the order of the workbook. */
  readonly tabs: readonly SheetTab[];
  /**
   * How a sheet looks; worked out when it is asked for. `null` where there is none of that name.
   * @param now what the sheets hold by now, where that is not what they held at first: texts and charts follow, looks stay
   */
  readonly sheet: (name: string, now?: readonly SheetSnapshot[]) => SheetView | null;
}

type ViewReading =
  ({ readonly ok: true } & WorkbookView) | { readonly ok: false; readonly failure: HostFailure };

/**
 * Opens a workbook (.xlsx, .xlsm) to look at its sheets. What the cells show is what `readWorkbook` says that they show.
 *
 * Not shown: conditional formats, turned or shrunk text, diagonal lines, icons and sparklines, styles of tables that the workbook
 * defines itself, and the emphasis of first and last columns.
 * @param bytes the whole file
 * @param sheets what `readWorkbook` made of the same bytes; read here where it is left out
 */
export async function openView(bytes: Uint8Array, sheets?: readonly SheetSnapshot[]): Promise<ViewReading> {
  if (sheets !== undefined) return open(bytes, sheets);
  const read = await readWorkbook(bytes);
  return read.ok ? open(bytes, read.sheets) : read;
}

function open(bytes: Uint8Array, sheets: readonly SheetSnapshot[]): ViewReading {
  try {
    const opened = openParts(bytes);
    return {
      ok: true,
      tabs: opened.tabs,
      sheet: (name, now = sheets) => {
        const index = opened.map.sheetNames.indexOf(name);
        return index < 0 ? null : readSheetView(opened, index, now);
      },
    };
  } catch (thrown) {
    if (thrown instanceof HostError) return { ok: false, failure: thrown.failure };
    throw thrown;
  }
}

interface Opened {
  readonly bytes: Uint8Array;
  readonly map: WorkbookMap;
  readonly tabs: readonly SheetTab[];
  readonly theme: readonly string[];
  readonly unread: ReadonlySet<Unread>;
  readonly looks: readonly CellView[];
  /** Of the widest digit, in pixels. */
  readonly digit: number;
  /** Texts in several looks, and the people who wrote comments; read when the first sheet is looked at. */
  readonly shared: () => ReadonlyMap<number, readonly Run[]>;
  readonly people: () => ReadonlyMap<string, string>;
  /** What was found in the part of a sheet, by its index. */
  readonly scanned: Map<number, Scanned>;
}

function openParts(bytes: Uint8Array): Opened {
  const map = mapWorkbook(bytes, listNames(bytes));
  const themed = partAt(bytes, map.theme);
  const unread = new Set<Unread>();
  const theme = attempt(unread, "colors", () => readThemeColors(themed)) ?? [];
  const styled = partAt(bytes, map.styles);
  const styles = styled === undefined ? null : readStyles(styled, theme);
  const { font, size } = toNormalFont(styles);
  const tabs = map.sheetNames.map((name, index): SheetTab => {
    const part = partAt(bytes, map.targets[index] ?? null);
    return {
      name,
      visibility: map.states[index] ?? "visible",
      color: part === undefined ? null : readTabColor(part, theme),
    };
  });
  const digit = toDigitPixels(font, size);
  const shared = once(() => {
    const strings = partAt(bytes, map.sharedStrings);
    return strings === undefined ? null : attempt(unread, "runs", () => readSharedRuns(strings, theme));
  });
  const people = once(() => {
    const path = findRelations(bytes, map.workbook).find(({ kind }) => kind === "person")?.target ?? null;
    const part = partAt(bytes, path);
    return part === undefined ? NOBODY : readPeople(part);
  });
  return {
    bytes,
    map,
    tabs,
    theme,
    unread,
    looks: toCellLooks(styles),
    digit,
    shared: () => shared() ?? new Map(),
    people,
    scanned: new Map(),
  };
}

const NOBODY: ReadonlyMap<string, string> = new Map();

function once<Value>(read: () => Value): () => Value {
  let known: { readonly value: Value } | null = null;
  return () => (known ??= { value: read() }).value;
}

/** Columns are measured in the font of the style `Normal`, the first of all. */
function toNormalFont(styles: Styles | null): { readonly font: string; readonly size: number } {
  return styles?.fonts[styles.formats[0]?.font ?? 0] ?? { font: "Calibri", size: 11 };
}

/** What does not depend on what the cells hold. */
interface Scanned {
  readonly scan: ViewScan;
  readonly tables: readonly StyledTable[];
  readonly drawn: readonly Drawn[];
  readonly comments: readonly CommentView[];
  readonly partOf: (link: string) => Part | undefined;
  readonly unread: ReadonlySet<Unread>;
}

/** Sheets whose looks are kept at a time. */
const KEPT = 3;

function readSheetView(opened: Opened, index: number, now: readonly SheetSnapshot[]): SheetView {
  const name = opened.map.sheetNames[index] ?? "";
  const snapshot = now.find((sheet) => sheet.name === name) ?? toEmpty(name);
  const { scanned } = opened;
  const found = scanned.get(index) ?? scanSheetView(opened, index, snapshot);
  scanned.delete(index);
  scanned.set(index, found);
  for (const oldest of scanned.keys()) if (scanned.size > KEPT) scanned.delete(oldest);
  const { scan, tables, drawn, comments, partOf } = found;
  const unread = new Set(found.unread);
  const lookUp = createCellLookUp(now);
  const chartOf = (part: Part) => readChart(part.bytes, lookUp, opened.theme);
  const sources = { partOf, chartOf };
  const view = toView({ snapshot, scan, styles: opened.looks, tables, drawn, comments, sources });
  return unread.size === 0 ? view : { ...view, unread: [...unread] };
}

/** A sheet that is nothing but a chart. */
function toEmpty(name: string): SheetSnapshot {
  return { name, hidden: false, protected: false, cells: [], hiddenRows: [], hiddenColumns: [], merges: [] };
}

const NO_PART: Part = { name: "", bytes: new TextEncoder().encode("<worksheet/>") };

function scanSheetView(opened: Opened, index: number, snapshot: SheetSnapshot): Scanned {
  const { bytes, map, theme, looks, digit } = opened;
  const shared = opened.shared();
  const own = map.targets[index] ?? "";
  const unread = new Set(opened.unread);
  const content = toContent(snapshot);
  const rows = content.rows + MARGIN.rows;
  const columns = content.columns + MARGIN.columns;
  const options = { digit, rows, columns, shows: createShows(looks), shared, theme };
  const part = partAt(bytes, own) ?? NO_PART;
  // Whatever has cells was read before, so that this is a sheet of nothing but a chart.
  const scan = attempt(unread, "drawings", () => scanView(part, options)) ?? scanView(NO_PART, options);
  const related = findRelations(bytes, own);
  const links = related.filter(({ id }) => scan.links.has(id));
  const read = <Value>(kind: string, of: (part: Part) => readonly Value[]): readonly Value[] =>
    related.flatMap((link) => {
      const found = link.kind === kind ? partAt(bytes, link.target) : undefined;
      return found === undefined ? [] : (attempt(unread, "comments", () => of(found)) ?? []);
    });
  const people = attempt(unread, "comments", opened.people) ?? NOBODY;
  const comments = toComments(
    read("comments", readNotes),
    read("threadedComment", (thread) => readThreads(thread, people)),
  );
  const tables = links.flatMap(({ kind, target }) => {
    const table = kind === "table" ? partAt(bytes, target) : undefined;
    return table === undefined ? [] : (attempt(unread, "tables", () => readStyledTable(table, theme)) ?? []);
  });
  const path = links.find(({ kind }) => kind === "drawing")?.target ?? null;
  const drawing = partAt(bytes, path);
  const drawn = drawing === undefined ? [] : (attempt(unread, "drawings", () => readDrawn(drawing)) ?? []);
  const further =
    drawn.length === 0 ? [] : (attempt(unread, "drawings", () => findRelations(bytes, path ?? "")) ?? []);
  return {
    scan,
    tables,
    drawn,
    comments,
    partOf: (link) => partAt(bytes, further.find(({ id }) => id === link)?.target ?? null),
    unread,
  };
}

function partAt(bytes: Uint8Array, path: string | null): Part | undefined {
  return path === null ? undefined : unpack(bytes, new Set([toKey(path)])).get(toKey(path));
}

/** What lies around the cells may be damaged: the figures are shown all the same, and it is noted what is left out. */
function attempt<Value>(unread: Set<Unread>, what: Unread, read: () => Value): Value | null {
  try {
    return read();
  } catch (thrown) {
    if (!(thrown instanceof HostError)) throw thrown;
    unread.add(what);
    return null;
  }
}
