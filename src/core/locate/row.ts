/** `Σ factor × change(cell) = rest`, with the cells in ascending order: a sparse equation in whole numbers. */
export interface Row {
  readonly cells: readonly number[];
  readonly factors: readonly number[];
  readonly rest: number;
}

/** The factor of a cell in a row; 0 where it does not occur. */
export function factorOf({ cells, factors }: Row, cell: number): number {
  let [low, high] = [0, cells.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = cells[middle] ?? 0;
    if (found === cell) return factors[middle] ?? 0;
    if (found < cell) low = middle + 1;
    else high = middle - 1;
  }
  return 0;
}

/**
 * The row without the cell, by means of another one that has it; both times whole factors, without common divisor.
 * `null` where a number would leave the safe integers: then nothing may be concluded.
 */
export function eliminate(row: Row, cell: number, pivot: Row): Row | null {
  const [mine, theirs] = [factorOf(row, cell), factorOf(pivot, cell)];
  if (mine === 0) return row;
  const common = gcd(mine, theirs);
  return combine(row, theirs / common, pivot, -mine / common);
}

function combine(a: Row, timesA: number, b: Row, timesB: number): Row | null {
  const cells: number[] = [];
  const factors: number[] = [];
  let divisor = timesA * a.rest + timesB * b.rest;
  if (!Number.isSafeInteger(divisor)) return null;
  const rest = divisor;
  for (let i = 0, j = 0; i < a.cells.length || j < b.cells.length;) {
    const [left, right] = [a.cells[i] ?? Infinity, b.cells[j] ?? Infinity];
    let factor = 0;
    if (left <= right) factor += timesA * (a.factors[i++] ?? 0);
    if (right <= left) factor += timesB * (b.factors[j++] ?? 0);
    if (factor === 0) continue;
    if (!Number.isSafeInteger(factor)) return null;
    cells.push(Math.min(left, right));
    factors.push(factor);
    if (divisor !== 1) divisor = gcd(divisor, factor);
  }
  if (divisor <= 1) return { cells, factors, rest };
  return { cells, factors: factors.map((factor) => factor / divisor), rest: rest / divisor };
}

/** Never negative; `gcd(0, n)` is `|n|`. */
function gcd(a: number, b: number): number {
  let [large, small] = [Math.abs(a), Math.abs(b)];
  while (small !== 0) [large, small] = [small, large % small];
  return large;
}
