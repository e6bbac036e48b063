import { holds } from "../../address";
import { rememberOf } from "../../remember";
import { toContrast } from "../../theme/contrast";
import { cellsIn, isFilled, listTables, type FoundTable } from "../found-table";
import { atCell, overSheets } from "../judgement";
import type { CellLook, CellStructure, SheetStructure } from "../structure";
import { bodyTop } from "../table-content";

/** WCAG 2.2, 1.4.3 (level AA): of text, and of text from 18 points on, or 14 where it is bold. */
const LEAST = 4.5;
const LEAST_LARGE = 3;

/**
 * Text stands out from what is behind it. What cannot be told is not judged:
 * patterns, and the colours that a style of tables adds to its header.
 */
export const judgeContrast = overSheets((sheet) =>
  sheet.cells.flatMap((cell) => {
    const { look } = cell;
    const tooLow = lowContrastOf(look);
    if (tooLow === null || !isFilled(cell)) return [];
    if (look.fill === null && isInFilledHeader(cell, sheet)) return [];
    return [atCell(sheet, cell, toShort(tooLow))];
  }),
);

/** The contrast of a look, where it is too low; else `null`. Cells share their looks. */
const lowContrastOf = rememberOf(({ color, fill, isPatterned, size, bold }: CellLook): number | null => {
  if (isPatterned) return null;
  const ratio = toContrast(color ?? "000000", fill ?? "FFFFFF");
  const isLarge = size >= 18 || (bold && size >= 14);
  return ratio >= (isLarge ? LEAST_LARGE : LEAST) ? null : ratio;
});

/** Cut, not rounded, so that a ratio just too low never reads as if it were enough. */
function toShort(ratio: number): string {
  return String(Math.floor(ratio * 10) / 10);
}

function isInFilledHeader({ row, col }: CellStructure, { tables }: SheetStructure): boolean {
  return tables.some(
    ({ range, hasFilledHeader }) => hasFilledHeader && row === range.top && holds(range, { row, col }),
  );
}

/**
 * No figure or text in a table differs from the rest of its column in nothing but its colour: who does not see the colour misses
 * what it says. Rows that are bold, links, the first and the last row (totals) and a pattern of every second row are not meant.
 */
export const judgeColourAlone = overSheets((sheet) =>
  listTables(sheet).flatMap((table) => listColoured(sheet, table).map((cell) => atCell(sheet, cell))),
);

function listColoured(sheet: SheetStructure, table: FoundTable): readonly CellStructure[] {
  const top = bodyTop(table);
  const columns = new Map<number, CellStructure[]>();
  for (const cell of cellsIn(sheet, { ...table.range, top })) {
    const column = columns.get(cell.col);
    if (column === undefined) columns.set(cell.col, [cell]);
    else column.push(cell);
  }
  const found: CellStructure[] = [];
  for (const column of columns.values()) {
    if (column.every(({ look }) => look === column[0]?.look)) continue;
    const usual = mostFrequent(column.map(({ look }) => toPaint(look)));
    if (usual === null) continue;
    const like = column.find(({ look }) => toPaint(look) === usual)?.look;
    const odd = column.filter(
      ({ row, look, link }) =>
        toPaint(look) !== usual &&
        like !== undefined &&
        look.bold === like.bold &&
        look.italic === like.italic &&
        look.underline === like.underline &&
        link === null &&
        row !== top &&
        row !== table.range.bottom,
    );
    if (!isStriped(odd, column.length)) found.push(...odd);
  }
  return found.sort((a, b) => a.row - b.row || a.col - b.col);
}

const toPaint = rememberOf(({ color, fill }: CellLook): string =>
  `${color ?? "000000"} ${fill ?? "FFFFFF"}`.toUpperCase(),
);

/** `null` where no value has more than half: then nothing can be said to differ. */
function mostFrequent(values: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const [best] = [...counts].sort(([, a], [, b]) => b - a);
  return best === undefined || best[1] * 2 <= values.length ? null : best[0];
}

/** Every second row through the whole column, all alike. */
function isStriped(odd: readonly CellStructure[], length: number): boolean {
  const [first] = odd;
  if (first === undefined || odd.length < Math.floor((length - 2) / 2) || odd.length < 2) return false;
  return odd.every(
    ({ row, look }, index) => row === first.row + 2 * index && toPaint(look) === toPaint(first.look),
  );
}
