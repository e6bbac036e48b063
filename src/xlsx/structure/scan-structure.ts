import { toPrintedText } from "../../core/accessibility/printed-text";
import { fromA1, type Range } from "../../core/address";
import { fromRangeA1 } from "../read/range";
import { walkXml, decodeEntities, type Attributes, type Part } from "../read/walk-xml";

/** What stands in the part of a sheet besides its cells. */
interface SheetDetails {
  readonly activeCell: { readonly row: number; readonly col: number };
  readonly isFrozen: boolean;
  readonly filters: readonly Range[];
  readonly isLocked: boolean;
  /** Link by cell, `row,col`; of a link to many cells the first. */
  readonly links: ReadonlyMap<string, { readonly id: string | null; readonly location: string }>;
  readonly headersAndFooters: readonly string[];
  readonly columnWidths: readonly number[];
  readonly defaultWidth: number;
  readonly rowHeights: ReadonlyMap<number, number>;
  /** The ids of the links to its tables. */
  readonly tables: readonly string[];
  /** Cells with text in themselves, a part of which is raised; `row,col`. */
  readonly raised: ReadonlySet<string>;
}

/** Excel's own for eleven points of Calibri, its margin included. */
const USUAL_WIDTH = 8.43;
/** A width of this many columns is written out; beyond, columns have the usual width. */
const MOST_COLUMNS = 1000;

/** Reads what the audit needs of a sheet's part; its cells are read elsewhere. */
export function scanStructure(part: Part): SheetDetails {
  const filters: Range[] = [];
  const links = new Map<string, { id: string | null; location: string }>();
  const headersAndFooters: string[] = [];
  const columnWidths: number[] = [];
  const rowHeights = new Map<number, number>();
  const tables: string[] = [];
  const raised = new Set<string>();
  const selections = new Map<string, string>();
  let pane: string | null = null;
  let defaultWidth = USUAL_WIDTH;
  let isFrozen = false;
  let isLocked = false;
  let header: string | null = null;
  let row = -1;
  let cell = "";

  const onView = (name: string, of: Attributes): void => {
    if (name === "pane") {
      pane = of.get("activePane") ?? "topLeft";
      isFrozen = ["frozen", "frozenSplit"].includes(of.get("state") ?? "");
    } else if (name === "selection") {
      selections.set(of.get("pane") ?? "topLeft", of.get("activeCell") ?? "A1");
    }
  };
  const onColumns = (of: Attributes): void => {
    const [first, last] = [Number(of.get("min")), Number(of.get("max"))];
    const width = Number(of.get("width") ?? defaultWidth);
    for (let col = first; col <= Math.min(last, MOST_COLUMNS); col += 1) columnWidths[col - 1] = width;
  };
  const onRow = (of: Attributes): void => {
    row = of.has("r") ? Number(of.get("r")) - 1 : row + 1;
    const height = Number(of.get("ht") ?? NaN);
    if (isOn(of, "customHeight") && Number.isFinite(height)) rowHeights.set(row, height);
  };
  const onLink = (of: Attributes): void => {
    const range = fromRangeA1(of.get("ref") ?? "");
    if (range === null) return;
    links.set(`${range.top},${range.left}`, { id: of.get("id") ?? null, location: of.get("location") ?? "" });
  };

  walkXml(part, {
    open(name, attributes, path) {
      const parent = path.at(-1);
      if (parent === "sheetView") onView(name, attributes());
      else if (parent === "cols" && name === "col") onColumns(attributes());
      else if (parent === "sheetData" && name === "row") onRow(attributes());
      else if (parent === "hyperlinks" && name === "hyperlink") onLink(attributes());
      else if (parent === "tableParts" && name === "tablePart") tables.push(attributes().get("id") ?? "");
      else if (parent === "headerFooter") header = "";
      else if (name === "c") cell = attributes().get("r") ?? "";
      else if (name === "vertAlign" && attributes().get("val") === "superscript") {
        const at = fromA1(cell);
        if (at !== null) raised.add(`${at.row},${at.col}`);
      } else if (name === "sheetFormatPr") {
        defaultWidth = Number(attributes().get("defaultColWidth") ?? defaultWidth);
      } else if (name === "autoFilter") {
        const range = fromRangeA1(attributes().get("ref") ?? "");
        if (range !== null) filters.push(range);
      } else if (name === "sheetProtection") {
        isLocked = isOn(attributes(), "sheet") && isOn(attributes(), "selectLockedCells");
      }
    },
    text(text) {
      if (header !== null) header += decodeEntities(text);
    },
    close(name) {
      if (header === null || !/^(odd|even|first)(Header|Footer)$/.test(name)) return;
      const plain = toPrintedText(header);
      if (plain !== "" && !headersAndFooters.includes(plain)) headersAndFooters.push(plain);
      header = null;
    },
  });
  const active = fromA1((selections.get(pane ?? "topLeft") ?? "A1").split(" ")[0] ?? "");
  for (let col = 0; col < columnWidths.length; col += 1) columnWidths[col] ??= defaultWidth;
  return {
    activeCell: active ?? { row: 0, col: 0 },
    isFrozen,
    filters,
    isLocked,
    links,
    headersAndFooters,
    columnWidths,
    defaultWidth,
    rowHeights,
    tables,
    raised,
  };
}

/** `1` and `true` are true (ECMA-376-1, 22.9.2.1). */
function isOn(attributes: Attributes, name: string): boolean {
  return ["1", "true"].includes(attributes.get(name) ?? "");
}
