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

/** How many letters to insert, remove or replace (Levenshtein 1966). */
function distance(from: string, to: string): number {
  let previous = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let row = 1; row <= from.length; row += 1) {
    const current = [row];
    for (let col = 1; col <= to.length; col += 1) {
      const replace = (previous[col - 1] ?? 0) + (from[row - 1] === to[col - 1] ? 0 : 1);
      current.push(Math.min(replace, (previous[col] ?? 0) + 1, (current[col - 1] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[to.length] ?? 0;
}
