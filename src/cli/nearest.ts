/** The known word that a typing error may have been meant for; `null` where none is near. `fotting → footing` */
export function nearest<T extends string>(word: string, known: readonly T[]): T | null {
  let best: T | null = null;
  let least = Infinity;
  for (const candidate of known) {
    const steps = distance(word.toLowerCase(), candidate);
    if (steps < least) [best, least] = [candidate, steps];
  }
  return best !== null && least <= Math.max(1, Math.floor(best.length / 3)) ? best : null;
}

/** How many letters to insert, remove, replace or swap with the next one (Damerau 1964; no letter is touched twice). */
function distance(from: string, to: string): number {
  const rows = [Array.from({ length: to.length + 1 }, (_, index) => index)];
  for (let row = 1; row <= from.length; row += 1) {
    const current = [row];
    const at = (back: number, col: number): number => rows[row - back]?.[col] ?? Infinity;
    for (let col = 1; col <= to.length; col += 1) {
      const isSame = from[row - 1] === to[col - 1];
      const isSwapped = from[row - 1] === to[col - 2] && from[row - 2] === to[col - 1];
      current.push(
        Math.min(
          at(1, col - 1) + (isSame ? 0 : 1),
          at(1, col) + 1,
          (current[col - 1] ?? 0) + 1,
          isSwapped ? at(2, col - 2) + 1 : Infinity,
        ),
      );
    }
    rows.push(current);
  }
  return rows[from.length]?.[to.length] ?? 0;
}
