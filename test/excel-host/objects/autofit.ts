import type { Area } from "../model/area";
import { lineAt } from "../model/book";
import { existingCells, requireUnprotected } from "../model/edit-cells";
import { fromKey } from "../model/book";
import type { Session } from "../model/session";
import { toText } from "./range-cells";

/** Points that a character of Calibri 11 takes, and the margin of a cell; enough to see that a width was fitted. */
const CHARACTER = 5.25;
const MARGIN = 3.75;

export function autofitColumns(session: Session, areas: readonly Area[]): void {
  for (const area of areas) {
    requireUnprotected(session, area, "allowFormatColumns");
    const longest = new Map<number, number>();
    for (const { key, content } of existingCells(area)) {
      const { col } = fromKey(key);
      const { length } = toText(content, content.format.numberFormat);
      longest.set(col, Math.max(longest.get(col) ?? 0, length));
    }
    for (const [col, length] of longest)
      if (length > 0) lineAt(area.sheet.columns, col).size = length * CHARACTER + MARGIN;
  }
}
