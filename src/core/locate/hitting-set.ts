/** Cells of which one at least has to change. */
export type Clause = readonly number[];

/** What the clauses together cost at least. */
export interface Cover {
  /** The least cost of cells that hit every clause; a lower bound where that takes too long to know. */
  readonly least: number;
  /** The same for sets with this cell; for a cell in no clause its weight is simply added. */
  readonly leastWith: (cell: number) => number;
}

/** One bit a clause: what fits in a whole number of 32 bits. */
const MOST_IN_CLUSTER = 30;
const MOST_STEPS = 4000;

/**
 * Exact minimum hitting set, cluster by cluster of clauses that share cells. Cells that hit the same clauses are
 * alike but for their weight, so that two hundred cells of a column make a handful of cases.
 *
 * @param weights what each cell costs; a clause names cells by their position here
 */
export function coverOf(clauses: readonly Clause[], weights: ArrayLike<number>): Cover {
  /** By cell: 1 + the cluster that it belongs to, and one bit for each clause of the cluster that it hits. */
  const clusterOf = new Int32Array(weights.length);
  const hits = new Int32Array(weights.length);
  const solved = toClusters(clauses, weights.length).map((cluster, at) => {
    const counted = [...cluster].sort((a, b) => a.length - b.length).slice(0, MOST_IN_CLUSTER);
    for (const clause of cluster) for (const cell of clause) clusterOf[cell] = at + 1;
    counted.forEach((clause, bit) => {
      for (const cell of clause) hits[cell] = (hits[cell] ?? 0) | (1 << bit);
    });
    return solve(cluster, counted.length, hits, weights);
  });
  const least = solved.reduce((sum, cluster) => sum + cluster.least, 0);
  return {
    least,
    leastWith: (cell) => {
      const weight = weights[cell] ?? 1;
      const cluster = solved[(clusterOf[cell] ?? 0) - 1];
      if (cluster === undefined) return least + weight;
      return least - cluster.least + weight + cluster.leastWithout(hits[cell] ?? 0);
    },
  };
}

function toClusters(clauses: readonly Clause[], size: number): readonly (readonly Clause[])[] {
  /** By cell: 1 + the first clause that has it. */
  const owner = new Int32Array(size);
  const links = clauses.map((_, index) => index);
  const root = (index: number): number => {
    let at = index;
    while (links[at] !== at) at = links[at] ?? at;
    return at;
  };
  clauses.forEach((clause, index) => {
    for (const cell of clause) {
      const other = owner[cell] ?? 0;
      if (other === 0) owner[cell] = index + 1;
      else links[root(index)] = root(other - 1);
    }
  });
  const clusters = new Map<number, Clause[]>();
  clauses.forEach((clause, index) => {
    const key = root(index);
    const cluster = clusters.get(key);
    if (cluster === undefined) clusters.set(key, [clause]);
    else cluster.push(clause);
  });
  return [...clusters.values()];
}

/** The least cost of a cluster of which `size` clauses are counted; `hits` says which of them a cell is in. */
function solve(cluster: readonly Clause[], size: number, hits: Int32Array, weights: ArrayLike<number>) {
  const cheapest = new Map<number, number>();
  for (const clause of cluster) {
    for (const cell of clause) {
      const [pattern, weight] = [hits[cell] ?? 0, weights[cell] ?? 1];
      const known = cheapest.get(pattern);
      if (known === undefined || weight < known) cheapest.set(pattern, weight);
    }
  }
  const leastOf = toLeast([...cheapest], size);
  const full = 2 ** size - 1;
  return { least: leastOf(full), leastWithout: (pattern: number) => leastOf(full & ~pattern) };
}

/** The least cost of hitting what is left of a cluster, remembered for each rest. */
function toLeast(
  patterns: readonly (readonly [pattern: number, weight: number])[],
  size: number,
): (open: number) => number {
  const byBit = Array.from({ length: size }, (_, bit) =>
    patterns.filter(([pattern]) => (pattern & (1 << bit)) !== 0),
  );
  const known = new Map<number, number>([[0, 0]]);
  let steps = 0;
  const rest = (open: number): number => {
    const before = known.get(open);
    if (before !== undefined) return before;
    steps += 1;
    if (steps > MOST_STEPS) return atLeast(open);
    let least = Infinity;
    for (const [pattern, weight] of byBit[lowestBit(open)] ?? [])
      if (weight < least) least = Math.min(least, weight + rest(open & ~pattern));
    known.set(open, least);
    return least;
  };
  /** Cells of clauses that share none add up: a lower bound for when there are too many cases. */
  const atLeast = (open: number): number => {
    let [sum, left] = [0, open];
    while (left !== 0) {
      const bit = lowestBit(left);
      let [weight, touched] = [Infinity, 1 << bit];
      for (const [pattern, own] of byBit[bit] ?? []) {
        weight = Math.min(weight, own);
        touched |= pattern;
      }
      sum += weight;
      left &= ~touched;
    }
    return sum;
  };
  return rest;
}

const lowestBit = (bits: number): number => 31 - Math.clz32(bits & -bits);
