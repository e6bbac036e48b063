import { fromA1, type Range } from "../../core/address";
import { fromRangeA1 } from "../read/range";
import { toXml, walkXml, type Attributes, type Part } from "../read/walk-xml";

/** Where an element stands in the text of its part: the whole of it, and what is between its two tags. */
export interface Place {
  readonly from: number;
  /** The end of the opening tag; that of the element, where it has no content (`<c/>`). */
  readonly openTo: number;
  /** Where the closing tag begins; `to` where there is none. */
  readonly closeFrom: number;
  readonly to: number;
}

export interface CellPlace extends Place {
  readonly col: number;
  readonly style: number;
  /** `<f>`, `<v>` and `<is>`, in the order of the file. */
  readonly parts: readonly (Place & { readonly name: string })[];
}

export interface RowPlace extends Place {
  readonly row: number;
  /** The style of its empty cells, where it has one of its own. */
  readonly style: number | null;
  readonly cells: readonly CellPlace[];
}

/** What must be known of a sheet to change single cells of its text. */
export interface SheetPlaces {
  readonly xml: string;
  /** In the order of the file. */
  readonly rows: readonly RowPlace[];
  /** The same by number. A row is one element, as a rule; programs that write it in several pieces are read as well. */
  readonly byRow: ReadonlyMap<number, readonly RowPlace[]>;
  readonly data: Place | null;
  readonly dimension: Place | null;
  readonly columns: readonly { readonly first: number; readonly last: number; readonly style: number }[];
  /** Cells that one formula fills: of arrays and of data tables (what-if). */
  readonly filled: readonly Range[];
}

/**
 * Finds rows and cells with their places in the text.
 * @param wanted rows of which the cells are needed
 * @throws HostError `damaged`
 */
export function findPlaces(part: Part, wanted: ReadonlySet<number>): SheetPlaces {
  const rows: RowPlace[] = [];
  const byRow = new Map<number, RowPlace[]>();
  const columns: { first: number; last: number; style: number }[] = [];
  const filled: Range[] = [];
  let data: Place | null = null;
  let dimension: Place | null = null;
  let row: { row: number; style: number | null; cells: CellPlace[]; from: number; openTo: number } | null =
    null;
  let lastRow = -1;
  let cell: {
    col: number;
    style: number;
    parts: CellPlace["parts"][number][];
    from: number;
    openTo: number;
  } | null = null;
  let col = -1;
  let begun: { from: number; openTo: number } | null = null;
  let child: { name: string; from: number; openTo: number } | null = null;

  walkXml(part, {
    open(name, read, path, from, openTo) {
      const parent = path.at(-1);
      if (name === "sheetData" && path.length === 1) begun = { from, openTo };
      else if (name === "dimension" && path.length === 1)
        dimension = { from, openTo, closeFrom: openTo, to: openTo };
      else if (name === "col" && parent === "cols") columns.push(toColumns(read()));
      else if (name === "row" && parent === "sheetData") {
        const attributes = read();
        lastRow = attributes.has("r") ? Number(attributes.get("r")) - 1 : lastRow + 1;
        const isStyled = ["1", "true"].includes(attributes.get("customFormat") ?? "");
        const style = isStyled ? Number(attributes.get("s") ?? 0) : null;
        row = { row: lastRow, style, cells: [], from, openTo };
        col = -1;
      } else if (name === "c" && parent === "row" && cell === null) {
        const attributes = read();
        col = fromA1(attributes.get("r") ?? "")?.col ?? col + 1;
        cell = { col, style: Number(attributes.get("s") ?? 0), parts: [], from, openTo };
      } else if (cell !== null && parent === "c" && CHILDREN.has(name)) {
        child = { name, from, openTo };
        const range = name === "f" ? toFilled(read()) : null;
        if (range !== null) filled.push(range);
      }
    },
    close(name, closeFrom, to) {
      const closing = ({ openTo }: { openTo: number }) =>
        openTo === to ? { closeFrom: to, to } : { closeFrom, to };
      if (child !== null && name === child.name) {
        cell?.parts.push({ ...child, ...closing(child) });
        child = null;
      } else if (name === "c" && cell !== null && child === null) {
        if (row !== null && wanted.has(row.row)) row.cells.push({ ...cell, ...closing(cell) });
        cell = null;
      } else if (name === "row" && row !== null && cell === null) {
        const place = { ...row, ...closing(row) };
        rows.push(place);
        byRow.set(row.row, [...(byRow.get(row.row) ?? []), place]);
        row = null;
      } else if (name === "sheetData" && begun !== null && row === null) {
        data = { ...begun, ...closing(begun) };
        begun = null;
      }
    },
  });
  return { xml: toXml(part), rows, byRow, data, dimension, columns, filled };
}

const CHILDREN: ReadonlySet<string> = new Set(["f", "v", "is"]);

function toColumns(attributes: Attributes): SheetPlaces["columns"][number] {
  const [first, last, style] = ["min", "max", "style"].map((name) => Number(attributes.get(name) ?? 0));
  return { first: (first ?? 0) - 1, last: (last ?? 0) - 1, style: style ?? 0 };
}

/** The cells that the formula fills, where it fills more than its own. */
function toFilled(attributes: Attributes): Range | null {
  if (!["array", "dataTable"].includes(attributes.get("t") ?? "")) return null;
  return fromRangeA1(attributes.get("ref") ?? "");
}

/** The cell, where it is there and its row is one of those wanted. */
export function findCell({ byRow }: SheetPlaces, row: number, col: number): CellPlace | undefined {
  for (const { cells } of byRow.get(row) ?? []) {
    const cell = cells.find((place) => place.col === col);
    if (cell !== undefined) return cell;
  }
  return undefined;
}
