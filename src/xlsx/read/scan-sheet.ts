import { fromA1, type Range } from "../../core/address";
import { HostError } from "../host-failure";
import { LIMITS, MAX_COLUMNS, MAX_ROWS } from "../limits";
import { walkXml, type Attributes, type Part } from "./walk-xml";

/** A cell with content as it stands in the file (ECMA-376-1, 18.3.1.4). */
export interface StoredCell {
  readonly row: number;
  readonly col: number;
  /** `s` shared text, `str` text of a formula, `inlineStr`, `b`, `e`, `d`, `n`. */
  readonly type: string;
  /** The index of its style. */
  readonly style: number;
  /** The text of `<v>`; `null` where there is no such element. */
  readonly stored: string | null;
}

export interface SheetScan {
  /** By row, then by column. */
  readonly cells: readonly StoredCell[];
  /** The rectangle from A1 around the cells with content. */
  readonly content: Range;
  /** The same around all cells, those included that only carry a format. */
  readonly extent: Range;
}

/**
 * Looks through a sheet before hucre reads it: whether it is whole, where its content is, and what hucre would not
 * tell (the style of plain cells, the exact number behind a date, whether a formula has a result).
 * @throws HostError `damaged` or `too-large`
 */
export function scanSheet(part: Part): SheetScan {
  const fail = (why: string): never => {
    throw new HostError("damaged", `${part.name}: ${why}`);
  };
  const cells: StoredCell[] = [];
  const content = { top: 0, left: 0, bottom: 0, right: 0 };
  const extent = { ...content };
  let row = -1;
  let col = -1;
  let described = 0;
  let cell: Attributes | null = null;
  let holds = false;
  let stored: string | null = null;
  let inValue = false;

  const startRow = (attributes: Attributes): void => {
    row = attributes.has("r") ? Number(attributes.get("r")) - 1 : row + 1;
    col = -1;
    if (!Number.isInteger(row) || row < 0 || row >= MAX_ROWS) fail("a row out of place");
  };
  const startCell = (attributes: Attributes): void => {
    const address = attributes.get("r");
    const at = address === undefined ? { row, col: col + 1 } : fromA1(address);
    if (at?.row !== row || at.col <= col || at.col >= MAX_COLUMNS)
      return fail(`cell ${address ?? "without address"} out of place`);
    col = at.col;
    cell = attributes;
    holds = false;
    stored = null;
  };
  const endCell = (attributes: Attributes): void => {
    cell = null;
    stretch(extent, row, col);
    if (!holds && (stored ?? "") === "") return;
    stretch(content, row, col);
    const style = Number(attributes.get("s") ?? 0);
    cells.push({ row, col, type: attributes.get("t") ?? "n", style, stored });
    if (cells.length > LIMITS.cells) throw new HostError("too-large", `${part.name}: too many cells`);
  };

  walkXml(part, {
    open(name, attributes, path) {
      const parent = path.at(-1);
      if (cell !== null) {
        if (name === "v") {
          inValue = true;
          stored = "";
        } else if (name === "f" || name === "is") holds = true;
      } else if (name === "c" && parent === "row") startCell(attributes());
      else if (name === "row" && parent === "sheetData") startRow(attributes());
      else if (name === "col" && parent === "cols") {
        // Columns that are described twice or more are an attack on our time, not a sheet.
        const [first, last] = [Number(attributes().get("min")), Number(attributes().get("max"))];
        described += Math.max(0, Math.min(last, MAX_COLUMNS) - first + 1);
        if (!(first >= 1) || described > 4 * MAX_COLUMNS) fail("columns out of place");
      }
    },
    text(text) {
      if (inValue) stored = (stored ?? "") + text;
    },
    close(name) {
      if (name === "v") inValue = false;
      else if (name === "c" && cell !== null) endCell(cell);
    },
  });
  cells.sort((a, b) => a.row - b.row || a.col - b.col);
  return { cells, content, extent };
}

function stretch(range: { bottom: number; right: number }, row: number, col: number): void {
  range.bottom = Math.max(range.bottom, row);
  range.right = Math.max(range.right, col);
}
