import { fromA1 } from "../../core/address";
import { MAX_COLUMNS } from "../limits";
import { walkXml, type Attributes, type Part } from "../read/walk-xml";
import { createRunReader, type Run } from "./read-runs";
import { fromBaseWidth, fromCharacters, fromPoints } from "./sizes";

/** What a sheet's part says of its looks (ECMA-376-1, 18.3.1), in pixels. */
export interface ViewScan {
  readonly rowHeight: number;
  readonly columnWidth: number;
  /** All that the file gives, also where they are the usual ones. */
  readonly rowHeights: ReadonlyMap<number, number>;
  readonly columnWidths: ReadonlyMap<number, number>;
  /** Rows as high as their texts need are left to the program that shows them. */
  readonly isFitted: boolean;
  /** By row and by column: the style of cells that are not there. */
  readonly rowStyles: ReadonlyMap<number, number>;
  readonly columnStyles: ReadonlyMap<number, number>;
  /** Cells that have content, or a style that shows; in reading order. */
  readonly cells: StyledCells;
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly hasGridLines: boolean;
  /** Texts in several looks, by `toRunKey`. */
  readonly runs: ReadonlyMap<number, readonly Run[]>;
  /** The ids of the links to its tables and to its drawing. */
  readonly links: ReadonlySet<string>;
}

/** Side by side: cell `i` is in row `rows[i]`, and so on. */
interface StyledCells {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  readonly styles: readonly number[];
}

interface ScanOptions {
  /** Of the widest digit, in pixels. */
  readonly digit: number;
  /** Cells that only carry a format are left out beyond these. */
  readonly rows: number;
  readonly columns: number;
  /** Whether a style shows where there is nothing else. */
  readonly shows: (style: number) => boolean;
  /** Of the texts that cells share, those in several looks, by their number. */
  readonly shared: ReadonlyMap<number, readonly Run[]>;
  readonly theme: readonly string[];
}

export const toRunKey = (row: number, col: number): number => row * MAX_COLUMNS + col;

/** Excel's own, for eleven points of Calibri. */
const USUAL_HEIGHT = 15;
const USUAL_CHARACTERS = 8;
/** Columns that are described twice or more, as in `scanSheet`, which does not see the sheets without cells. */
const MOST_DESCRIBED = 4 * MAX_COLUMNS;
/** Cells that only carry a format, of one sheet. */
const MOST_FORMATTED = 500_000;
/** Heights of rows are kept so far below the last one that counts: a drawing may lie there. */
const ROWS_BELOW = 20_000;

/** Reads the looks of a sheet in one pass. */
export function scanView(part: Part, { digit, rows, columns, shows, shared, theme }: ScanOptions): ViewScan {
  const cells: { rows: number[]; columns: number[]; styles: number[] } = {
    rows: [],
    columns: [],
    styles: [],
  };
  const rowHeights = new Map<number, number>();
  const columnWidths = new Map<number, number>();
  const rowStyles = new Map<number, number>();
  const columnStyles = new Map<number, number>();
  const links = new Set<string>();
  const runs = new Map<number, readonly Run[]>();
  const inline = createRunReader(theme);
  let rowHeight = fromPoints(USUAL_HEIGHT);
  let columnWidth = fromBaseWidth(USUAL_CHARACTERS, digit);
  let isFitted = true;
  let frozen = { rows: 0, columns: 0 };
  let hasGridLines = true;
  let topLeft = "A1";
  let row = -1;
  let col = -1;
  let style = 0;
  let holds = false;
  /** The number of the shared text of this cell, as far as it was read; `null` where it has none. */
  let index: string | null = null;
  let isIndex = false;
  let isInline = false;
  let formatted = 0;
  let described = 0;
  let isSorted = true;

  const onFormat = (of: Attributes): void => {
    const base = Number(of.get("baseColWidth") ?? USUAL_CHARACTERS);
    const width = of.get("defaultColWidth");
    columnWidth = width === undefined ? fromBaseWidth(base, digit) : fromCharacters(Number(width), digit);
    const height = Number(of.get("defaultRowHeight") ?? USUAL_HEIGHT);
    rowHeight = isOn(of, "zeroHeight") ? 0 : Math.round(fromPoints(height));
    // Excel notes in this attribute how it measured its rows; those without a height are then of the usual one.
    if (of.has("dyDescent")) isFitted = false;
  };
  const onColumns = (of: Attributes): void => {
    const first = Math.max(0, Math.trunc(Number(of.get("min"))) - 1);
    const last = Math.min(Number(of.get("max")), MAX_COLUMNS) - 1;
    described += Math.max(0, last - first + 1);
    if (!(described <= MOST_DESCRIBED)) return;
    const given = of.get("width");
    const width = isOn(of, "hidden")
      ? 0
      : given === undefined
        ? columnWidth
        : fromCharacters(Number(given), digit);
    const own = Number(of.get("style") ?? 0);
    // The last of them go on to the edge of the sheet, where nothing is.
    if (last === MAX_COLUMNS - 1 && width > 0) columnWidth = width;
    for (let at = first; at <= last; at += 1) {
      columnWidths.set(at, width);
      if (own !== 0) columnStyles.set(at, own);
    }
  };
  const onRow = (of: Attributes): void => {
    row = of.has("r") ? Number(of.get("r")) - 1 : row + 1;
    col = -1;
    if (row < rows && isOn(of, "customFormat")) rowStyles.set(row, Number(of.get("s") ?? 0));
    if (row >= rows + ROWS_BELOW) return;
    const height = of.get("ht");
    if (isOn(of, "hidden")) rowHeights.set(row, 0);
    else if (height !== undefined) rowHeights.set(row, Math.round(fromPoints(Number(height))));
    else if (rowHeight === 0) rowHeights.set(row, fromPoints(USUAL_HEIGHT));
  };
  const startCell = (of: Attributes): void => {
    const address = of.get("r");
    col = address === undefined ? col + 1 : (fromA1(address)?.col ?? col + 1);
    style = Number(of.get("s") ?? 0);
    holds = false;
    index = of.get("t") === "s" && shared.size > 0 ? "" : null;
  };
  const endCell = (): void => {
    const own = inline.take() ?? (index === null ? null : (shared.get(Number(index)) ?? null));
    if (own !== null) runs.set(toRunKey(row, col), own);
    if (!holds) {
      if (row >= rows || col >= columns || !shows(style) || formatted >= MOST_FORMATTED) return;
      formatted += 1;
    }
    const [lastRow = -1, lastColumn = -1] = [cells.rows.at(-1), cells.columns.at(-1)];
    if (lastRow > row || (lastRow === row && lastColumn > col)) isSorted = false;
    cells.rows.push(row);
    cells.columns.push(col);
    cells.styles.push(style);
  };

  walkXml(part, {
    open(name, attributes, path) {
      const parent = path.at(-1);
      if (isInline) inline.open(name, attributes, path);
      else if (parent === "c") {
        holds = true;
        isIndex = name === "v" && index !== null;
        isInline = name === "is";
      } else if (name === "c" && parent === "row") startCell(attributes());
      else if (name === "row" && parent === "sheetData") onRow(attributes());
      else if (name === "col" && parent === "cols") onColumns(attributes());
      else if (name === "sheetFormatPr") onFormat(attributes());
      else if (name === "sheetView") {
        hasGridLines = attributes().get("showGridLines") === undefined || isOn(attributes(), "showGridLines");
        topLeft = attributes().get("topLeftCell") ?? "A1";
      } else if (name === "pane" && parent === "sheetView") frozen = toFrozen(attributes(), topLeft);
      else if (name === "drawing" || name === "tablePart") links.add(attributes().get("id") ?? "");
    },
    text(raw) {
      if (isInline) inline.text(raw);
      else if (isIndex) index = (index ?? "") + raw;
    },
    close(name) {
      if (isInline) inline.close(name);
      if (name === "is") isInline = false;
      else if (name === "v") isIndex = false;
      else if (name === "c") endCell();
    },
  });
  return {
    rowHeight,
    columnWidth,
    rowHeights,
    columnWidths,
    isFitted,
    rowStyles,
    columnStyles,
    cells: isSorted ? cells : toSorted(cells),
    frozen,
    hasGridLines,
    runs,
    links,
  };
}

/** Rows that were scrolled away before the freeze can not be reached any more; such a freeze is not shown. */
function toFrozen(of: Attributes, topLeft: string): ViewScan["frozen"] {
  if (!["frozen", "frozenSplit"].includes(of.get("state") ?? "")) return { rows: 0, columns: 0 };
  const first = fromA1(topLeft) ?? { row: 0, col: 0 };
  const count = (key: string, before: number): number =>
    before > 0 ? 0 : Math.max(0, Math.trunc(Number(of.get(key) ?? 0))) || 0;
  return { rows: count("ySplit", first.row), columns: count("xSplit", first.col) };
}

function toSorted(cells: StyledCells): StyledCells {
  const order = cells.rows.map((_, index) => index);
  const { rows, columns, styles } = cells;
  order.sort((a, b) => (rows[a] ?? 0) - (rows[b] ?? 0) || (columns[a] ?? 0) - (columns[b] ?? 0));
  const pick = (list: readonly number[]): number[] => order.map((index) => list[index] ?? 0);
  return { rows: pick(rows), columns: pick(columns), styles: pick(styles) };
}

/** `1` and `true` are true (ECMA-376-1, 22.9.2.1). */
function isOn(attributes: Attributes, name: string): boolean {
  return ["1", "true"].includes(attributes.get(name) ?? "");
}
