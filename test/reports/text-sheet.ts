import type { SheetSnapshot } from "../../src/core/sheet";
import { sheetWriter, type Entry } from "./sheet-writer";

/**
 * A sheet written as text: a line a row, `|` between cells. Whole numbers and decimals become numbers,
 * `64%` a number with a per cent format; `'64` stays text; `merge>` after a text merges it over the next cells marked `<`.
 */
export function textSheet(name: string, text: string): SheetSnapshot {
  const sheet = sheetWriter(name);
  const lines = text
    .replace(/^\n/, "")
    .replace(/\n\s*$/, "")
    .split("\n");
  lines.forEach((line, row) => {
    const cells = line.split("|").map((cell) => cell.trim());
    cells.forEach((cell, col) => {
      if (cell === "<") return;
      let right = col;
      while (cells[right + 1] === "<") right += 1;
      if (right > col) sheet.merge({ top: row, bottom: row, left: col, right });
      sheet.put(row, col, toEntry(cell));
    });
  });
  return sheet.snapshot();
}

export function toEntry(cell: string): Entry {
  if (cell.startsWith("'")) return cell.slice(1);
  if (/^-?\d+(\.\d+)?$/.test(cell)) return { value: Number(cell), text: cell };
  const share = /^(-?\d+)(\.(\d+))?%$/.exec(cell);
  if (share === null) return cell;
  const decimals = share[3]?.length ?? 0;
  const format = decimals === 0 ? "0%" : `0.${"0".repeat(decimals)}%`;
  return { value: Number(cell.slice(0, -1)) / 100, text: cell, format };
}
