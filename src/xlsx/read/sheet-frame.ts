import type { Range } from "../../core/address";
import { HostError } from "../host-failure";
import { LIMITS, MAX_COLUMNS } from "../limits";
import { isOn, type Attributes } from "../xml/attributes";
import { toRange } from "./cell-formulas";

/** What a sheet has besides its cells. */
export interface SheetFrame {
  readonly protected: boolean;
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly merges: readonly Range[];
}

/** Gathers the frame from the tags of a sheet, whatever order they come in. */
export function createSheetFrame(path: string): {
  readonly frame: SheetFrame;
  readonly open: (name: string, attributes: Attributes) => void;
  readonly row: (row: number, attributes: Attributes) => void;
} {
  const hiddenRows = new Set<number>();
  const hiddenColumns = new Set<number>();
  const merges: Range[] = [];
  let isProtected = false;
  let described = 0;
  const frame: SheetFrame = {
    get protected() {
      return isProtected;
    },
    hiddenRows,
    hiddenColumns,
    merges,
  };
  return {
    frame,
    row(row, attributes) {
      if (isOn(attributes, "hidden") || Number(attributes.get("ht") ?? 1) === 0) hiddenRows.add(row);
    },
    open(name, attributes) {
      if (name === "sheetProtection") isProtected = isOn(attributes, "sheet");
      else if (name === "col" && (isOn(attributes, "hidden") || Number(attributes.get("width") ?? 1) === 0)) {
        const first = Number(attributes.get("min"));
        const last = Math.min(Number(attributes.get("max")), MAX_COLUMNS);
        // Columns that are described twice or more are an attack on our time, not a sheet.
        described += Math.max(0, last - first + 1);
        if (!(first >= 1) || described > 4 * MAX_COLUMNS)
          throw new HostError("damaged", `${path}: columns out of place`);
        for (let col = first; col <= last; col++) hiddenColumns.add(col - 1);
      } else if (name === "mergeCell") {
        const range = toRange(attributes.get("ref") ?? "");
        if (range === null) throw new HostError("damaged", `${path}: a merged range without cells`);
        merges.push(range);
        if (merges.length > LIMITS.merges)
          throw new HostError("too-large", `${path}: too many merged ranges`);
      }
    },
  };
}
