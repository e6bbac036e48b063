/** How many typing errors lie between two words. */

/**
 * The restricted Damerau–Levenshtein distance (optimal string alignment): letters inserted, left out, replaced, or swapped with
 * their neighbour; `Kazahkstan` and `Kazakhstan` are 1 apart. Infinity where it is more than `most`.
 */
export function editDistance(a: readonly string[], b: readonly string[], most: number): number {
  if (Math.abs(a.length - b.length) > most) return Infinity;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let col = 1; col <= b.length; col += 1) {
      const isSame = a[row - 1] === b[col - 1];
      let best = Math.min(at(last, col) + 1, at(current, col - 1) + 1, at(last, col - 1) + (isSame ? 0 : 1));
      const isSwapped = row > 1 && col > 1 && a[row - 1] === b[col - 2] && a[row - 2] === b[col - 1];
      if (isSwapped) best = Math.min(best, at(beforeLast, col - 2) + 1);
      current.push(best);
    }
    if (Math.min(...current) > most) return Infinity;
    beforeLast = last;
    last = current;
  }
  const distance = at(last, b.length);
  return distance <= most ? distance : Infinity;
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Infinity;
}
