import { toRangeA1, type Range } from "../../core/address";

/** A cell that looks like others. */
export interface Marked {
  readonly row: number;
  readonly col: number;
  /** Cells of the same key go together. */
  readonly key: string;
}

/**
 * Covers the cells of each key with few rectangles: to the right as far as the key goes, then down as far as whole rows
 * have it.
 * @param tallest how many rows a rectangle may have
 * @returns the rectangles by key, in reading order
 */
export function toRectangles(
  cells: readonly Marked[],
  { tallest = Infinity }: { readonly tallest?: number } = {},
): ReadonlyMap<string, readonly Range[]> {
  const open = new Map(cells.map((cell) => [toSpot(cell.row, cell.col), cell.key]));
  const byKey = new Map<string, Range[]>();
  for (const { row, col, key } of [...cells].sort((a, b) => a.row - b.row || a.col - b.col)) {
    const has = (r: number, c: number): boolean => open.get(toSpot(r, c)) === key;
    if (!has(row, col)) continue;
    let right = col;
    while (has(row, right + 1)) right += 1;
    const hasRow = (r: number): boolean => {
      for (let c = col; c <= right; c += 1) if (!has(r, c)) return false;
      return true;
    };
    let bottom = row;
    while (bottom - row + 1 < tallest && hasRow(bottom + 1)) bottom += 1;
    for (let r = row; r <= bottom; r += 1) for (let c = col; c <= right; c += 1) open.delete(toSpot(r, c));
    const range = { top: row, left: col, bottom, right };
    const found = byKey.get(key);
    if (found === undefined) byKey.set(key, [range]);
    else found.push(range);
  }
  return byKey;
}

/** A number for every cell of a sheet: Excel has 16,384 columns. */
export const toSpot = (row: number, col: number): number => row * 16_384 + col;

/** Excel takes addresses of at most 8,192 characters. */
const LONGEST_ADDRESS = 8000;

/** The rectangles as one address, or several where one would be too long: `A3:A13,C3:C13`. */
export function toAddresses(ranges: readonly Range[]): readonly string[] {
  const addresses: string[] = [];
  for (const address of ranges.map(toRangeA1)) {
    const last = addresses.at(-1);
    if (last === undefined || last.length + address.length >= LONGEST_ADDRESS) addresses.push(address);
    else addresses[addresses.length - 1] = `${last},${address}`;
  }
  return addresses;
}
