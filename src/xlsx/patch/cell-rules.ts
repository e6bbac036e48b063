import { toCellKey, type CellRef } from "../../core/address";
import { GENERAL, readNumberFormats } from "../read/number-formats";
import { listNames, toKey, unpack } from "../read/unpack";
import { walkXml, type Part } from "../read/walk-xml";
import { mapWorkbook } from "../read/workbook-map";
import { styleAt } from "./rewrite-sheet";
import { findPlaces } from "./sheet-places";

/** What a file says of a cell that may hold nothing yet. */
export interface CellRule {
  /** The number format that a value would be shown in. */
  readonly format: string;
  /** It cannot be changed while its sheet is protected; so it is unless the file says otherwise (ECMA-376-1, 18.8.33). */
  readonly isLocked: boolean;
}

/**
 * The rules of some cells, by `toCellKey`: from the style of the cell, or that of its row or column. None for a sheet that is not
 * there.
 */
export function readCellRules(bytes: Uint8Array, cells: readonly CellRef[]): ReadonlyMap<string, CellRule> {
  const map = mapWorkbook(bytes, listNames(bytes));
  const stylesPart = map.styles === null ? undefined : partAt(bytes, map.styles);
  const formats = stylesPart === undefined ? [] : readNumberFormats(stylesPart);
  const locks = stylesPart === undefined ? [] : readLocks(stylesPart);
  const rules = new Map<string, CellRule>();
  for (const sheet of new Set(cells.map((cell) => cell.sheet))) {
    const path = map.sheets[map.sheetNames.indexOf(sheet)];
    const part = path === undefined || path === null ? undefined : partAt(bytes, path);
    if (part === undefined) continue;
    const here = cells.filter((cell) => cell.sheet === sheet);
    const places = findPlaces(part, new Set(here.map(({ row }) => row)));
    for (const cell of here) {
      const style = styleAt(places, cell.row, cell.col);
      rules.set(toCellKey(cell), { format: formats[style] ?? GENERAL, isLocked: locks[style] ?? true });
    }
  }
  return rules;
}

function partAt(bytes: Uint8Array, path: string): Part | undefined {
  return unpack(bytes, new Set([toKey(path)])).get(toKey(path));
}

/** Whether cells are locked, by the index of their style. */
function readLocks(styles: Part): readonly boolean[] {
  const locks: boolean[] = [];
  walkXml(styles, {
    open(name, attributes, path) {
      if (name === "xf" && path.at(-1) === "cellXfs") locks.push(true);
      else if (name === "protection" && path.at(-1) === "xf" && path.at(-2) === "cellXfs")
        locks[locks.length - 1] = !["0", "false"].includes(attributes().get("locked") ?? "1");
    },
  });
  return locks;
}
