import { fromA1 } from "../../core/address";
import type { Range } from "../../core/address";
import { HostError } from "../host-failure";
import type { Attributes } from "../xml/attributes";
import { shiftFormula } from "./shared-formula";

/** Gives every cell its own formula, where the file has one formula for several cells. */
export interface CellFormulas {
  /** The formula of a cell with an `<f>` element. */
  own(row: number, col: number, attributes: Attributes, text: string): string;
  /** The formula of a cell without one: that of the array it lies in, or `null` for a typed cell. */
  around(row: number, col: number): string | null;
}

interface Anchor {
  readonly row: number;
  readonly col: number;
  readonly formula: string;
}

/** For one sheet; cells are to be asked for in reading order. */
export function createCellFormulas(where: () => string): CellFormulas {
  const shared = new Map<string, Anchor>();
  let arrays: { readonly range: Range; readonly formula: string }[] = [];
  let arrayRow = -1;

  return {
    own(row, col, attributes, text) {
      const index = attributes.get("si");
      if (attributes.get("t") === "shared" && index !== undefined) {
        if (text !== "") {
          shared.set(index, { row, col, formula: text });
          return text;
        }
        const anchor = shared.get(index);
        if (anchor === undefined) throw new HostError("damaged", `${where()}: no shared formula ${index}`);
        return shiftFormula(anchor.formula, { rows: row - anchor.row, columns: col - anchor.col });
      }
      // A what-if table has no formula of its own; this is how Excel shows it.
      const dataTable = attributes.get("t") === "dataTable";
      const formula = dataTable ? `TABLE(${attributes.get("r1") ?? ""},${attributes.get("r2") ?? ""})` : text;
      const range = toRange(attributes.get("ref") ?? "");
      if (range !== null && (attributes.get("t") === "array" || dataTable)) arrays.push({ range, formula });
      return formula;
    },
    around(row, col) {
      if (arrays.length === 0) return null;
      if (row !== arrayRow) arrays = arrays.filter((array) => array.range.bottom >= row);
      arrayRow = row;
      return arrays.find(({ range }) => contains(range, row, col))?.formula ?? null;
    },
  };
}

/** `B4:C9`, or a single cell; `null` where it is neither. */
export function toRange(text: string): Range | null {
  const [first = "", last = first] = text.split(":");
  const start = fromA1(first);
  const end = fromA1(last);
  if (start === null || end === null) return null;
  return {
    top: Math.min(start.row, end.row),
    left: Math.min(start.col, end.col),
    bottom: Math.max(start.row, end.row),
    right: Math.max(start.col, end.col),
  };
}

function contains(range: Range, row: number, col: number): boolean {
  return row >= range.top && row <= range.bottom && col >= range.left && col <= range.right;
}
